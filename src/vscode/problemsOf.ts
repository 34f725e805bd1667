import { workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import { lint } from '../lint/lint'
import type { Problem, Severity } from '../lint/rule'
import { siteFactsOf } from '../lint/siteFacts'
import type { Located } from './blogs'

/** The problems of a document that is in a site. A rule that fails is logged and costs its own findings only. */
export function problemsOf(document: TextDocument, { kind, path, blog }: Located, log: LogOutputChannel): Problem[] {
  const onFailure = (rule: string, error: unknown) => {
    log.error(`While checking ${document.uri.toString(true)} with the rule ${rule}: ${String(error)}`)
  }
  const site = siteFactsOf(blog.site, path, thisMoment())
  return lint(document.getText(), kind, onFailure, { path, site, severities: severitiesFor(document) })
}

function thisMoment() {
  return { now: Math.floor(Date.now() / 1000), machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
}

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'hint', 'off'])

/** The setting by rule; what is no severity counts as not said. */
function severitiesFor(document: TextDocument): Record<string, Severity | 'off'> {
  const chosen = workspace.getConfiguration('jekyllPosts', document).get<Record<string, unknown>>('rules') ?? {}
  const valid = Object.entries(chosen).filter((entry): entry is [string, Severity | 'off'] => severities.has(entry[1]))
  return Object.fromEntries(valid)
}
