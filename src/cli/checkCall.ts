import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Severity } from '../lint/rule'
import { configNames } from '../jekyll/config/configFile'
import { formats, isFormat, type Format } from './formats'
import { pathInSite } from './pathInSite'

/** The arguments of `check`. */
export interface CheckCall {
  readonly targets: readonly Target[]
  readonly format: Format
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly fixes: boolean
  /** Whether to show what the fixes would change, and write nothing. */
  readonly isDry: boolean
}

/** A site, and the part of it to check. */
export interface Target {
  readonly folder: string
  /** Files and folders, relative to `folder`; if empty, the whole site. */
  readonly only: readonly string[]
}

interface Options {
  format: string
  severities: Record<string, Severity | 'off'>
  fixes: boolean
  isDry: boolean
}

/** Returns the parsed arguments, or what is wrong with them. */
export function readCall(args: readonly string[]): CheckCall | string {
  const options: Options = { format: 'text', severities: {}, fixes: false, isDry: false }
  const paths: string[] = []
  const rest = args.values()
  for (const arg of rest) {
    if (!arg.startsWith('--')) {
      paths.push(arg)
      continue
    }
    const option = Object.hasOwn(known, arg) ? known[arg] : undefined
    const fault = option ? option(options, () => rest.next().value ?? '') : `unknown option ${arg}`
    if (fault !== undefined) return fault
  }
  const { format } = options
  if (!isFormat(format)) return `--format must be one of ${Object.keys(formats).join(', ')}`
  const missing = paths.find((path) => !statSync(path, { throwIfNoEntry: false }))
  return missing === undefined
    ? { ...options, format, targets: targetsOf(paths) }
    : `no such file or folder: ${missing}`
}

/** The options by name. Each reads its value and returns what is wrong with it. */
const known: Readonly<Record<string, (options: Options, value: () => string) => string | undefined>> = {
  '--format': (options, value) => void (options.format = value()),
  '--fix': (options) => void (options.fixes = true),
  '--dry-run': (options) => void (options.isDry = true),
  '--rule': ({ severities }, value) => {
    const [, id, level] = /^([a-z0-9-]+)=(error|warning|information|hint|off)$/.exec(value()) ?? []
    if (id === undefined) return '--rule must be ID=LEVEL; the levels are error, warning, information, hint and off'
    severities[id] = level as Severity | 'off'
    return undefined
  },
}

/** Groups files and folders by the nearest site that contains them; a folder in no site is a site itself. */
function targetsOf(paths: readonly string[]): Target[] {
  const bySite = new Map<string, string[]>()
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const folder = siteAround(path)
    const inSite = pathInSite(folder, path)
    bySite.set(folder, [...(bySite.get(folder) ?? []), inSite])
  }
  return [...bySite].map(([folder, only]) => ({ folder, only: only.includes('') ? [] : only }))
}

/** The nearest folder with a configuration or `_posts`, from a path upwards, but not above the working directory. */
function siteAround(path: string): string {
  const isFolder = statSync(path).isDirectory()
  const start = isFolder ? path : dirname(path)
  for (let folder = start; ; folder = join(folder, '..')) {
    if (isSite(folder) || resolve(folder) === resolve('.')) return folder
    if (resolve(folder) === resolve(folder, '..')) return isFolder ? path : '.'
  }
}

function isSite(folder: string): boolean {
  return [...configNames, '_posts'].some((name) => existsSync(join(folder, name)))
}
