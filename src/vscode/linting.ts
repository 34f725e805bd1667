import { workspace, type LogOutputChannel, type Uri } from 'vscode'
import type { LintOptions } from '../lint/lint'
import type { OnFailure } from '../lint/runRules'
import type { Severity } from '../lint/rule'
import { siteFactsOf } from '../lint/siteFacts'
import type { Located } from './blogs'

/** What the linter wants to know about a file of a site. A rule that fails is logged and costs its own findings only. */
export interface Linting {
  readonly onFailure: OnFailure
  readonly options: LintOptions
}

export function lintingOf(uri: Uri, { path, blog }: Pick<Located, 'path' | 'blog'>, log: LogOutputChannel): Linting {
  const onFailure: OnFailure = (rule, error) => {
    log.error(`Error while checking ${uri.toString(true)} with the rule ${rule}: ${String(error)}`)
  }
  return {
    onFailure,
    options: { path, site: siteFactsOf(blog.site, path, thisMoment()), severities: severitiesFor(uri) },
  }
}

function thisMoment() {
  return { now: Math.floor(Date.now() / 1000), machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
}

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off'])

/** The setting by rule; what is no severity counts as not said. */
function severitiesFor(uri: Uri): Record<string, Severity | 'off'> {
  const chosen = workspace.getConfiguration('jekyllPosts', uri).get<Record<string, unknown>>('rules') ?? {}
  const valid = Object.entries(chosen).filter((entry): entry is [string, Severity | 'off'] => severities.has(entry[1]))
  return Object.fromEntries(valid)
}
