import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { bodyStart } from '../frontmatter/borders'
import { readConfig } from '../jekyll/config'
import { bodyOf } from '../jekyll/excerpt'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import { converter } from '../kramdown'
import { isMarkdown } from '../jekyll/outputExtension'
import { renderLiquid } from '../liquid/render'
import { inEnglish } from '../messages/words'
import { LineIndex } from '../text/lineIndex'
import { openLiquid, type LiquidOnDisk } from './liquidOnDisk'
import { pathInSite } from './pathInSite'
import { readText } from './readSite'

interface Call {
  readonly files: readonly string[]
  readonly config: string | undefined
  readonly site: string | undefined
  readonly json: boolean
}

/** A file after the converter, and what Jekyll would stop at. */
interface Output {
  readonly path: string
  readonly html: string
  readonly problems?: readonly { readonly line: number; readonly message: string }[]
}

/**
 * `jekyll-posts render FILE… [--config FILE | --site DIR] [--json]`: what Jekyll's converter gives for each file, front
 * matter off; `-` is standard input. With `--site` Liquid runs first, and the files are those of the site: what Jekyll puts
 * into `{{ content }}`. The exit code is 1 where Jekyll would stop, 2 where a file cannot be read or the call makes no sense.
 */
export function render(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return refuse(call)
  try {
    const toOutput = call.site === undefined ? converterOf(call.config) : rendererOf(call.site)
    return call.files.map((path) => tell(toOutput(path), call.json)).includes(1) ? 1 : 0
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function tell(output: Output, json: boolean): number {
  process.stdout.write(json ? `${JSON.stringify(output)}\n` : output.html)
  const problems = output.problems ?? []
  if (!json) for (const { line, message } of problems) process.stderr.write(`${output.path}:${line}: ${message}\n`)
  return problems.length > 0 ? 1 : 0
}

function converterOf(configPath: string | undefined): (path: string) => Output {
  const config = readConfig(configPath === undefined ? '' : readFileSync(configPath, 'utf8'))
  if (config.errors[0]) throw new Error(`${configPath}: ${config.errors[0].message}`)
  const toHtml = converter(kramdownOptions(config))
  return (path) => ({ path, html: toHtml(bodyIn(path)) })
}

function bodyIn(path: string): string {
  const text = readFileSync(path === '-' ? process.stdin.fd : path, 'utf8').replace(/^\uFEFF/, '')
  return text.slice(bodyStart(text))
}

function rendererOf(folder: string): (path: string) => Output {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`no folder ${folder}`)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const opened = openLiquid(folder, { now: Math.floor(Date.now() / 1000), machineZone })
  return (path) => rendered(opened, folder, path)
}

function rendered({ site, page, toHtml }: LiquidOnDisk, folder: string, path: string): Output {
  const inSite = pathInSite(folder, path)
  const text = inSite.startsWith('..') ? undefined : readText(join(folder, inSite))
  const found = text === undefined ? undefined : page(inSite)
  if (text === undefined || found === undefined) throw new Error(`${path} is no page of the site`)
  const body = bodyOf(text)
  const { text: output, problems } = renderLiquid(body, found, site)
  const lines = new LineIndex(text)
  const start = text.length - body.length
  const told = problems.map(({ span, message }) => ({ line: lines.at(start + span.start).line + 1, message: inEnglish(message) })) // prettier-ignore
  return { path, html: isMarkdown(found.path, site.config) ? toHtml(output) : output, problems: told }
}

/** The call's parts, or what is wrong with it. */
function readCall(args: readonly string[]): Call | string {
  const files: string[] = []
  const given = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]!
    if (arg === '--json') continue
    else if (arg === '--config' || arg === '--site') given.set(arg, args[(index += 1)] ?? '')
    else if (arg.startsWith('--')) return `what is ${arg}?`
    else files.push(arg)
  }
  const [config, site] = [given.get('--config'), given.get('--site')]
  if (config === '') return '--config wants a file'
  if (site === '' || (site !== undefined && config !== undefined)) return '--site wants a folder, and no --config'
  return files.length > 0 ? { files, config, site, json: args.includes('--json') } : 'which file?'
}

function refuse(message: string): number {
  process.stderr.write(`jekyll-posts render: ${message}\n`)
  return 2
}
