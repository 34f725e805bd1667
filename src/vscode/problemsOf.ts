import type { LogOutputChannel, TextDocument } from 'vscode'
import { lint, lintSteps, type LintOptions } from '../lint/lint'
import type { Problem } from '../lint/rule'
import type { Steps } from '../text/steps'
import type { Located } from './blogs'
import { lintingOf } from './linting'

/** The problems of a document that is in a site, with the fixes that are asked for. */
export function problemsOf(
  document: TextDocument,
  located: Located,
  log: LogOutputChannel,
  fixes: NonNullable<LintOptions['fixes']>,
): Problem[] {
  const { onFailure, options } = lintingOf(document.uri, located, log)
  return lint(document.getText(), located.kind, onFailure, { ...options, fixes })
}

/** The problems of a document that is in a site, without fixes, in steps. */
export function problemSteps(document: TextDocument, located: Located, log: LogOutputChannel): Steps<Problem[]> {
  const { onFailure, options } = lintingOf(document.uri, located, log)
  return lintSteps(document.getText(), located.kind, onFailure, { ...options, fixes: 'none' })
}
