import { statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { lint } from '../lint/lint'
import type { Severity } from '../lint/rule'
import { siteFactsOf } from '../lint/siteFacts'
import { Site } from '../site/site'
import { formats, isFormat, type CheckedFile, type Format } from './formats'
import { readSite, readText } from './readSite'

interface Call {
  readonly folder: string
  /** The only files to check, relative to the folder; all where it is empty. */
  readonly only: readonly string[]
  readonly format: Format
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

/**
 * `jekyll-posts check [folder|files] [--format text|github|json|sarif] [--rule id=level]`: the problems of a site's posts
 * and drafts. The exit code is 1 where one of them is an error, 2 where it could not run.
 */
export function check(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return refuse(call)
  let exitCode = 0
  const onFailure = (rule: string, error: unknown) => (exitCode = refuse(`the rule ${rule}: ${String(error)}`))
  const files = checkedFiles(call, onFailure)
  process.stdout.write(formats[call.format](files))
  const hasError = files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  return exitCode || (hasError ? 1 : 0)
}

function checkedFiles({ folder, only, severities }: Call, onFailure: (rule: string, error: unknown) => void) {
  const site = new Site()
  const { configured, files } = readSite(folder)
  site.configure(...configured)
  const texts = files.map(({ path }) => ({ path, text: readText(join(folder, path)) ?? '' }))
  for (const { path, text } of texts) site.update(path, text)
  const wanted = texts.filter(({ path }) => only.length === 0 || only.includes(path))
  const now = Math.floor(Date.now() / 1000)
  return wanted.map(({ path, text }): CheckedFile => {
    const options = { path, site: siteFactsOf(site, path, now), severities }
    return { path, text, problems: lint(text, site.kindOf(path) ?? 'post', onFailure, options) }
  })
}

/** The call's parts, or what is wrong with it. */
function readCall(args: readonly string[]): Call | string {
  const paths: string[] = []
  const severities: Record<string, Severity | 'off'> = {}
  let format: string = 'text'
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]!
    if (arg === '--format') format = args[(index += 1)] ?? ''
    else if (arg === '--rule') {
      const [, id, level] = /^([a-z-]+)=(error|warning|hint|off)$/.exec(args[(index += 1)] ?? '') ?? []
      if (id === undefined) return '--rule wants id=error, warning, hint or off'
      severities[id] = level as Severity | 'off'
    } else if (arg.startsWith('--')) return `what is ${arg}?`
    else paths.push(arg)
  }
  if (!isFormat(format)) return `--format wants ${Object.keys(formats).join(', ')}`
  const missing = paths.find((path) => !statSync(path, { throwIfNoEntry: false }))
  if (missing !== undefined) return `there is no ${missing}`
  return { ...placesOf(paths), format, severities }
}

/** A folder is a site; files belong to the site of the working directory. */
function placesOf(paths: readonly string[]): Pick<Call, 'folder' | 'only'> {
  const [first = '.'] = paths
  if (statSync(first).isDirectory()) return { folder: first, only: [] }
  return { folder: '.', only: paths.map((path) => relative('.', path).split(sep).join('/')) }
}

function refuse(message: string): number {
  process.stderr.write(`jekyll-posts check: ${message}\n`)
  return 2
}
