import {
  commands,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  Range,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type TextDocument,
} from 'vscode'
import { forMarkdown } from '../../escape/markdown'
import type { Outcome } from '../../jekyll/output/outcome'
import { describeOutcome } from '../../publishing/describeOutcome'
import type { OutcomeDetails } from '../../service/outcomes'
import type { Service } from '../../service/service'
import { translate, translateAdvice, translateReason } from '../host/localize'
import { effectiveTable, revealCommand } from './effectiveTable'

/** Shows on the `---` lines of the front matter what Jekyll makes of a file. */
export function showOutcomes(service: Service): Disposable {
  const provideHover = async (
    document: TextDocument,
    { line }: { readonly line: number },
    token: CancellationToken,
  ) => {
    const details = await service.outcomeOnLine(document.uri.toString(), line, token)
    return details && hoverFor(details)
  }
  return Disposable.from(
    languages.registerHoverProvider({ language: 'markdown' }, { provideHover }),
    commands.registerCommand(revealCommand, (...args: readonly unknown[]) => revealDefault(service, args)),
  )
}

/** The hover, with as many rows as the editor shows without scrolling. A reason takes the space of two rows. */
function hoverFor({ outcome, values, configuration }: OutcomeDetails): Hover {
  const words = new MarkdownString(forMarkdown(outcomeWords(outcome)))
  if (outcome.reason) words.appendMarkdown(`\n\n${translateAdvice(outcome.reason)}`)
  if (values.length === 0) return new Hover(words)
  return new Hover([words, effectiveTable(values, configuration, outcome.reason ? 4 : 6)])
}

/** Returns what Jekyll makes of a file, in one sentence. */
export function outcomeWords(outcome: Outcome): string {
  return describeOutcome(outcome, translate, translateReason)
}

/** Opens the configuration of an open site. A link to any other file does nothing. */
async function revealDefault(service: Service, [uri, start, end]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string' || !service.isConfiguration(uri)) return
  if (!Number.isInteger(start) || !Number.isInteger(end)) return
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const selection = new Range(document.positionAt(Number(start)), document.positionAt(Number(end)))
  await window.showTextDocument(document, { selection })
}
