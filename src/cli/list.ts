import process from 'node:process'
import type { Config } from '../jekyll/config/config'
import type { Outcome } from '../jekyll/output/outcome'
import { siteOutcomes } from '../jekyll/output/siteOutcomes'
import { reasons } from '../messages/reasons'
import { asJson } from './asJson'
import { asTable } from './asTable'
import { Disk } from './disk'
import { readSite } from './readSite'
import { complain, refuse, tellFailures } from './tell'

/**
 * `jekyll-posts list [folder] [--json]`: every post and draft, one JSON object a line or a table. The exit code is 1 where
 * Jekyll would not build the site, 2 for a call that makes no sense
 * and where something cannot be read.
 */
export function list(args: readonly string[]): number {
  const folders = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (unknown !== undefined || folders.length > 1) return refuse('list', `unexpected argument ${unknown ?? folders[1]}`)
  const folder = folders[0] ?? '.'
  const disk = new Disk()
  if (!disk.isFolder(folder)) return tellFailures('list', disk) || refuse('list', `no such folder: ${folder}`)
  const { files, others, config, sitePaths, layouts, titleFrom } = readSite(folder, disk)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const circumstances = {
    now: Math.floor(Date.now() / 1000),
    machineZone,
    sitePaths,
    titleFrom,
    ...(layouts && { layouts }),
  }
  const outcomes = siteOutcomes([...files, ...others], config, circumstances)
  const posts = outcomes.filter(({ collection }) => collection === 'posts')
  process.stdout.write(args.includes('--json') ? asJson(posts) : asTable(posts))
  return tellFailures('list', disk) || report(config, outcomes)
}

function report({ errors, invalidKey }: Config, outcomes: readonly Outcome[]): number {
  const fault = errors[0]?.message ?? (invalidKey === undefined ? undefined : `the value of ${invalidKey} is not valid`)
  if (fault !== undefined) complain(`The build fails because of _config.yml: ${fault}`)
  const fatal = outcomes.filter(({ isFatal }) => isFatal)
  for (const { path, reason, collection } of fatal) if (collection !== 'posts') complain(`${path}: ${reasons[reason!]}`) // posts stand in the list
  return fault !== undefined || fatal.length > 0 ? 1 : 0
}
