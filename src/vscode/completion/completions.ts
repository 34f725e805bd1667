import {
  commands,
  CompletionList,
  CompletionTriggerKind,
  languages,
  type CancellationToken,
  type CompletionContext,
  type CompletionItemProvider,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import { triggerCharacters } from '../../complete/listRules'
import type { CompletionResult, OpenedBy } from '../../complete/completionsAt'
import type { Service } from '../../service/service'
import { toItem } from './completionItem'
import type { ListContext } from './listContext'
import { completesPaths } from './pathSettings'

/** Provides completions in the documents of a site. */
export function provideCompletions(service: Service, list: ListContext): Disposable {
  const provider = completionProvider(service, list)
  return languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...triggerCharacters)
}

/** Provides the completions of this extension; the editor also asks other providers. */
export function completionProvider(service: Service, list?: ListContext): CompletionItemProvider {
  let opening: OpenedBy = 'asked'
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    context: CompletionContext,
  ) => {
    const [uri, offset] = [document.uri.toString(), document.offsetAt(position)]
    opening = openingOf(document, context, opening, list)
    const request = { opening, completesPaths: completesPaths(document) }
    const offer = await service.complete(uri, offset, request, token)
    const start = offer?.completions[0]?.span.start ?? offset
    list?.shown(document, position, { start, enterTakes: offer?.enterTakes ?? false })
    if (isOver(offer, opening, context)) void commands.executeCommand('hideSuggestWidget')
    const items = offer?.completions.map((completion, rank) => toItem(document, completion, rank))
    return items && new CompletionList(items, items.length > 0) // incomplete: requested again at each letter
  }
  return { provideCompletionItems }
}

/** Whether a list that opened while typing has none of our items left, so that it must close for all providers. */
function isOver(offer: CompletionResult | undefined, opening: OpenedBy, { triggerKind }: CompletionContext): boolean {
  const isRequestedAgain = triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions
  return isRequestedAgain && opening === 'typed' && offer?.completions.length === 0
}

/** Why the list opened. A list that is requested again at a letter keeps its reason. */
function openingOf(
  document: TextDocument,
  { triggerKind }: CompletionContext,
  last: OpenedBy,
  list: ListContext | undefined,
): OpenedBy {
  if (triggerKind === CompletionTriggerKind.TriggerCharacter) return 'typed'
  if (triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return last
  return list?.openingOf(document) ?? 'asked'
}
