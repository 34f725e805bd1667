import type { LogOutputChannel, TextDocument } from 'vscode'
import { lint } from '../lint/lint'
import type { Problem } from '../lint/rule'
import type { Located } from './blogs'

/** The problems of a document that is in a site. A rule that fails is logged and costs its own findings only. */
export function problemsOf(document: TextDocument, { kind }: Located, log: LogOutputChannel): Problem[] {
  const onFailure = (rule: string, error: unknown) => {
    log.error(`While checking ${document.uri.toString(true)} with the rule ${rule}: ${String(error)}`)
  }
  return lint(document.getText(), kind, onFailure)
}
