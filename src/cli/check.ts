import process from 'node:process'
import { fixAll } from '../lint/fixAll'
import { lint, type LintOptions } from '../lint/lint'
import type { OnFailure } from '../lint/runRules'
import { siteContextOf } from '../lint/siteContext'
import { unifiedDiff } from '../text/unifiedDiff'
import { isWithin } from '../text/path'
import { readCall, type Call, type Place } from './checkCall'
import { formats, pathFrom, type CheckedFile } from './formats'
import { Disk, reasonOf } from './disk'
import { readTexts, type SiteText } from './readTexts'
import { replaceText, type Replacement } from './replaceText'
import { complain, print, refuse, tellFailures } from './tell'
import { tellUnconverted } from './unconverted'

/**
 * `jekyll-posts check [folder|files] [--fix] [--dry-run] [--format text|github|json|sarif] [--rule id=level]`: the problems
 * of what Jekyll converts: posts, drafts, documents and pages. The exit code is 1 where an error is left, 2 where it could
 * not run, or not read or write a file. docs/check.md is its manual.
 */
export function check(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return refuse('check', call)
  let exitCode = 0
  const onFailure: OnFailure = (rule, error) =>
    (exitCode = refuse('check', `the rule ${rule} failed: ${String(error)}`))
  const disk = new Disk()
  const files = call.places.flatMap((place) => checkPlace(place, call, { disk, onFailure }))
  if (!call.isDry) process.stdout.write(formats[call.format](files))
  const hasError = files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  const isUnwritten = files.some((file) => file.isUnwritten)
  return tellFailures('check', disk) || exitCode || (isUnwritten ? 2 : hasError ? 1 : 0)
}

interface Tools {
  readonly disk: Disk
  readonly onFailure: OnFailure
}

function checkPlace({ folder, only }: Place, call: Call, { disk, onFailure }: Tools): CheckedFile[] {
  const { site, texts } = readTexts(folder, disk)
  if (only.length === 0) tellUnconverted(folder, site, disk)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const moment = { now: Math.floor(Date.now() / 1000), machineZone }
  const checkFile = call.fixes || call.isDry ? mend : look
  return texts.filter(isWanted(only)).map((file) => {
    const options = { path: file.path, site: siteContextOf(site, file.path, moment), severities: call.severities }
    return checkFile({ folder, file, options, onFailure, isDry: call.isDry })
  })
}

function isWanted(only: readonly string[]): (file: SiteText) => boolean {
  if (only.length === 0) return () => true
  return ({ path }) => only.some((each) => isWithin(path, each))
}

/** One file to check. */
interface Job {
  readonly folder: string
  readonly file: SiteText
  readonly options: LintOptions
  readonly onFailure: OnFailure
  readonly isDry: boolean
}

function look({ folder, file: { path, text, kind }, options, onFailure }: Job): CheckedFile {
  return { folder, path, text, problems: lint(text, kind, onFailure, options) }
}

function mend({ folder, file: { path, text, kind }, options, onFailure, isDry }: Job): CheckedFile {
  const { text: fixed, remaining, fixed: mended, isUnfinished } = fixAll(text, kind, onFailure, options)
  if (isUnfinished) complain(`jekyll-posts check: ${pathFrom(folder, path)} has more problems to fix: run --fix again`)
  if (isDry) print(unifiedDiff(pathFrom(folder, path), text, fixed))
  else if (fixed !== text && !write({ folder, path, before: text, after: fixed }))
    return { folder, path, text, problems: lint(text, kind, onFailure, options), isUnwritten: true }
  return { folder, path, text: fixed, problems: remaining, mended: mended.length }
}

/** Whether a file was written; why not is told. */
function write(replacement: Replacement): boolean {
  try {
    replaceText(replacement)
    return true
  } catch (error) {
    complain(`jekyll-posts check: ${pathFrom(replacement.folder, replacement.path)} was not fixed: ${reasonOf(error)}`)
    return false
  }
}
