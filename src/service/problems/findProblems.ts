import { fixAll, type FixedText } from '../../lint/fixAll'
import { lint, lintSteps, type LintOptions } from '../../lint/lint'
import type { Problem, Severity } from '../../lint/rule'
import type { OnFailure } from '../../lint/runRules'
import { siteContextOf } from '../../lint/siteContext'
import type { Steps } from '../../text/steps'
import type { Located } from '../blogs'
import { clockOf } from '../context'
import type { Host } from '../host'
import { readableUri } from '../uri'

/** The severities that the user has set, by rule. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** A file of a site that is checked. */
export interface Checked extends Located {
  readonly text: string
  readonly severities: Severities
}

/** Returns the problems of a file, with the requested fixes. */
export function problemsIn(file: Checked, fixes: NonNullable<LintOptions['fixes']>, host: Host): Problem[] {
  return lint(file.text, file.kind, logFailure(file, host), { ...optionsFor(file, host), fixes })
}

/** Returns the problems of a file without fixes, in steps. */
export function problemSteps(file: Checked, host: Host): Steps<Problem[]> {
  return lintSteps(file.text, file.kind, logFailure(file, host), { ...optionsFor(file, host), fixes: 'none' })
}

/** Returns a file's text with all safe fixes applied. */
export function fixAllIn(file: Checked, host: Host): FixedText {
  return fixAll(file.text, file.kind, logFailure(file, host), optionsFor(file, host))
}

/** Returns the options for checking a file: its path, its site and the severities. */
export function optionsFor({ path, blog, severities }: Omit<Checked, 'text' | 'kind'>, host: Host) {
  return { path, site: siteContextOf(blog.site, path, clockOf(host)), severities }
}

/** Logs a rule that fails. Only its own problems are missing then. */
function logFailure({ blog, path }: Checked, { log }: Host): OnFailure {
  return (rule, error) =>
    log.error(`Error while checking ${readableUri(blog.uriOf(path))} with the rule ${rule}: ${String(error)}`)
}
