import process from 'node:process'
import { fixAll } from '../lint/fixAll'
import { lint, type LintOptions } from '../lint/lint'
import type { OnFailure } from '../lint/runRules'
import { siteContextOf } from '../lint/siteContext'
import { unifiedDiff } from '../text/unifiedDiff'
import { isWithin } from '../text/path'
import { readCall, type CheckCall, type Target } from './checkCall'
import { formats, pathFrom, type CheckedFile } from './formats'
import { Disk, reasonOf } from './disk'
import { readTexts, type SiteText } from './readTexts'
import { replaceText, type Replacement } from './replaceText'
import { printError, print, fail, reportFailures } from './output'
import { reportUnconverted } from './unconverted'

/**
 * Runs `jekyll-posts check [folder|files] [--fix] [--dry-run] [--format text|github|json|sarif] [--rule id=level]`:
 * reports the problems of posts, drafts, documents and pages. Returns the exit code: 1 if an error is left, 2 if it
 * could not run or could not read or write a file. docs/check.md is its manual.
 */
export function check(args: readonly string[]): number {
  const call = readCall(args)
  if (typeof call === 'string') return fail('check', call)
  let exitCode = 0
  const onFailure: OnFailure = (rule, error) => (exitCode = fail('check', `the rule ${rule} failed: ${String(error)}`))
  const disk = new Disk()
  const files = call.targets.flatMap((target) => checkTarget(target, call, { disk, onFailure }))
  if (!call.isDry) process.stdout.write(formats[call.format](files))
  const hasError = files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  const isUnwritten = files.some((file) => file.isUnwritten)
  return reportFailures('check', disk) || exitCode || (isUnwritten ? 2 : hasError ? 1 : 0)
}

interface Tools {
  readonly disk: Disk
  readonly onFailure: OnFailure
}

function checkTarget({ folder, only }: Target, call: CheckCall, { disk, onFailure }: Tools): CheckedFile[] {
  const { site, texts } = readTexts(folder, disk)
  if (only.length === 0) reportUnconverted(folder, site, disk)
  const machineZone = process.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const clock = { now: Math.floor(Date.now() / 1000), machineZone }
  const checkFile = call.fixes || call.isDry ? fixFile : lintFile
  return texts.filter(isWanted(only)).map((file) => {
    const options = { path: file.path, site: siteContextOf(site, file.path, clock), severities: call.severities }
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

function lintFile({ folder, file: { path, text, kind }, options, onFailure }: Job): CheckedFile {
  return { folder, path, text, problems: lint(text, kind, onFailure, options) }
}

function fixFile({ folder, file: { path, text, kind }, options, onFailure, isDry }: Job): CheckedFile {
  const { text: fixed, remaining: left, fixed: applied, isUnfinished } = fixAll(text, kind, onFailure, options)
  if (isUnfinished)
    printError(`jekyll-posts check: ${pathFrom(folder, path)} has more problems to fix: run --fix again`)
  if (isDry) print(unifiedDiff(pathFrom(folder, path), text, fixed))
  else if (fixed !== text && !write({ folder, path, before: text, after: fixed }))
    return { folder, path, text, problems: lint(text, kind, onFailure, options), isUnwritten: true }
  return { folder, path, text: fixed, problems: left, fixedCount: applied.length }
}

/** Writes a file. Returns whether it was written; prints why if not. */
function write(replacement: Replacement): boolean {
  try {
    replaceText(replacement)
    return true
  } catch (error) {
    printError(
      `jekyll-posts check: ${pathFrom(replacement.folder, replacement.path)} was not fixed: ${reasonOf(error)}`,
    )
    return false
  }
}
