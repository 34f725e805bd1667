import { Uri, workspace } from 'vscode'
import type { Severity } from '../lint/rule'
import type { Severities } from '../service/problems/findProblems'

const known: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off'])

/** Returns the severities of the settings, by rule. A value that is not a severity is ignored. */
export function severitiesFor(uri: string): Severities {
  const chosen = workspace.getConfiguration('jekyllPosts', Uri.parse(uri)).get<Record<string, unknown>>('rules') ?? {}
  const valid = Object.entries(chosen).filter((entry): entry is [string, Severity | 'off'] => known.has(entry[1]))
  return Object.fromEntries(valid)
}
