import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { bodyStart } from '../frontmatter/borders'
import { readConfig } from '../jekyll/config/config'
import { bodyOf } from '../jekyll/output/excerpt'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import { converter } from '../kramdown'
import { isMarkdown } from '../jekyll/url/outputExtension'
import { renderLiquid } from '../liquid/render'
import { visibleJson } from '../escape/controls'
import { inEnglish } from '../messages/messages'
import { LineIndex } from '../text/lineIndex'
import { Disk, reasonOf } from './disk'
import { openLiquid, type LiquidOnDisk } from './liquidOnDisk'
import { pathInSite } from './pathInSite'
import { printError, print, fail, reportFailures } from './output'

interface RenderCall {
  readonly files: readonly string[]
  readonly config: string | undefined
  readonly site: string | undefined
  readonly json: boolean
}

/** The HTML of a file, and the problems at which the build fails. */
interface Output {
  readonly path: string
  readonly html: string
  readonly problems?: readonly { readonly line: number; readonly message: string }[]
}

/**
 * Runs `jekyll-posts render FILE… [--config FILE | --site DIR] [--json]`: prints the HTML of each file without its
 * front matter, as Jekyll's converter renders it; `-` is standard input. With `--site` the files are those of the site
 * and Liquid runs first, so the HTML is what Jekyll puts into `{{ content }}`. Returns the exit code: 1 if the build
 * fails, 2 if a file cannot be read or an argument is wrong.
 */
export function render(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return fail('render', call)
  const disk = new Disk()
  try {
    const toOutput = call.site === undefined ? converterOf(call.config) : rendererOf(call.site, disk)
    const codes = call.files.map((path) => renderFile(path, toOutput, call.json))
    return reportFailures('render', disk) || Math.max(...codes)
  } catch (error) {
    return fail('render', error instanceof Error ? error.message : String(error))
  }
}

/** Renders one file and returns the exit code for it. The next files are rendered even if this one cannot be read. */
function renderFile(path: string, toOutput: (path: string) => Output, json: boolean): number {
  try {
    return printOutput(toOutput(path), json)
  } catch (error) {
    return fail('render', `${path}: ${reasonOf(error)}`)
  }
}

function printOutput(output: Output, json: boolean): number {
  print(json ? `${visibleJson(JSON.stringify(output))}\n` : output.html)
  const problems = output.problems ?? []
  if (!json) for (const { line, message } of problems) printError(`${output.path}:${line}: ${message}`)
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

function rendererOf(folder: string, disk: Disk): (path: string) => Output {
  if (!disk.isFolder(folder)) throw new Error(`no such folder: ${folder}`)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const opened = openLiquid(folder, { now: Math.floor(Date.now() / 1000), machineZone }, disk)
  return (path) => rendered(opened, folder, path, disk)
}

function rendered({ site, page, toHtml }: LiquidOnDisk, folder: string, path: string, disk: Disk): Output {
  const inSite = pathInSite(folder, path)
  const text = inSite.startsWith('..') ? undefined : disk.text(join(folder, inSite))
  const found = text === undefined ? undefined : page(inSite)
  if (text === undefined || found === undefined) throw new Error('is not a page of the site')
  const body = found.content()
  const { text: output, problems } = renderLiquid(body, found, site)
  const start = text.length - bodyOf(text).length
  const lines = new LineIndex(text.slice(0, start) + body)
  const atLines = problems.map(({ span, message }) => ({
    line: lines.at(start + span.start).line + 1,
    message: inEnglish(message),
  }))
  return { path, html: isMarkdown(found.path, site.config) ? toHtml(output) : output, problems: atLines }
}

/** Returns the parsed arguments, or what is wrong with them. */
function readCall(args: readonly string[]): RenderCall | string {
  const files: string[] = []
  const given = new Map<string, string>()
  const rest = args.values()
  for (const arg of rest) {
    if (arg === '--json') continue
    else if (arg === '--config' || arg === '--site') given.set(arg, rest.next().value ?? '')
    else if (arg.startsWith('--')) return `unknown option ${arg}`
    else files.push(arg)
  }
  const [config, site] = [given.get('--config'), given.get('--site')]
  if (config === '') return '--config needs a file'
  if (site === '' || (site !== undefined && config !== undefined))
    return '--site needs a folder and cannot be combined with --config'
  return files.length > 0 ? { files, config, site, json: args.includes('--json') } : 'name at least one file'
}
