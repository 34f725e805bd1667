import { readFileSync } from 'node:fs'
import process from 'node:process'
import markdownIt, { type MarkdownIt } from 'markdown-it'
import { bodyStart } from '../frontmatter/borders'
import { readConfig } from '../jekyll/config'
import kramdown from '../kramdown'
import { kramdownOptions } from '../jekyll/kramdownOptions'

interface Call {
  readonly files: readonly string[]
  readonly config: string | undefined
  readonly json: boolean
}

/**
 * `jekyll-posts render FILE… [--config FILE] [--json]`: what Jekyll's converter gives for each file, front matter off; `-`
 * is standard input. The exit code is 2 where a file cannot be read or the call makes no sense.
 */
export function render(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return refuse(call)
  try {
    const config = readConfig(call.config === undefined ? '' : readFileSync(call.config, 'utf8'))
    if (config.errors[0]) return refuse(`${call.config}: ${config.errors[0].message}`)
    const md = markdownIt({ xhtmlOut: true }).use(kramdown, kramdownOptions(config))
    for (const path of call.files) process.stdout.write(output(md, path, call.json))
    return 0
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function output(md: MarkdownIt, path: string, json: boolean): string {
  const text = readFileSync(path === '-' ? process.stdin.fd : path, 'utf8').replace(/^\uFEFF/, '')
  const html = md.render(text.slice(bodyStart(text)))
  return json ? `${JSON.stringify({ path, html })}\n` : html
}

/** The call's parts, or what is wrong with it. */
function readCall(args: readonly string[]): Call | string {
  const at = args.indexOf('--config')
  const config = at < 0 ? undefined : args[at + 1]
  if (at >= 0 && config === undefined) return '--config wants a file'
  const rest = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1)
  const unknown = rest.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (unknown !== undefined) return `what is ${unknown}?`
  const files = rest.filter((arg) => arg !== '--json')
  return files.length > 0 ? { files, config, json: rest.includes('--json') } : 'which file?'
}

function refuse(message: string): number {
  process.stderr.write(`jekyll-posts render: ${message}\n`)
  return 2
}
