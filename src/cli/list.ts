import process from 'node:process'
import type { Config } from '../jekyll/config/config'
import type { Outcome } from '../jekyll/output/outcome'
import { siteOutcomes } from '../jekyll/output/siteOutcomes'
import { reasons } from '../messages/reasons'
import { asJson } from './asJson'
import { asTable } from './asTable'
import { Disk } from './disk'
import { readSite } from './readSite'
import { printError, fail, reportFailures } from './output'

/**
 * Runs `jekyll-posts list [folder] [--json]`: prints every post and draft as a table or as one JSON object per line.
 * Returns the exit code: 1 if the build fails, 2 if an argument is wrong or a file cannot be read.
 */
export function list(args: readonly string[]): number {
  const folders = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (unknown !== undefined || folders.length > 1) return fail('list', `unexpected argument ${unknown ?? folders[1]}`)
  const folder = folders[0] ?? '.'
  const disk = new Disk()
  if (!disk.isFolder(folder)) return reportFailures('list', disk) || fail('list', `no such folder: ${folder}`)
  const { files, others, config, sitePaths, layouts, titleFrom } = readSite(folder, disk)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const around = {
    now: Math.floor(Date.now() / 1000),
    machineZone,
    sitePaths,
    titleFrom,
    ...(layouts && { layouts }),
  }
  const outcomes = siteOutcomes([...files, ...others], config, around)
  const posts = outcomes.filter(({ collection }) => collection === 'posts')
  process.stdout.write(args.includes('--json') ? asJson(posts) : asTable(posts))
  return reportFailures('list', disk) || report(config, outcomes)
}

function report({ errors, invalidKey }: Config, outcomes: readonly Outcome[]): number {
  const fault = errors[0]?.message ?? (invalidKey === undefined ? undefined : `the value of ${invalidKey} is not valid`)
  if (fault !== undefined) printError(`The build fails because of _config.yml: ${fault}`)
  const fatal = outcomes.filter(({ isFatal }) => isFatal)
  for (const { path, reason, collection } of fatal)
    if (reason && collection !== 'posts') printError(`${path}: ${reasons[reason]}`) // the list shows those of posts
  return fault !== undefined || fatal.length > 0 ? 1 : 0
}
