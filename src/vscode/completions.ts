import {
  commands,
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  languages,
  MarkdownString,
  type CancellationToken,
  type CompletionContext,
  type CompletionItemProvider,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import { complete } from '../complete/complete'
import type { Completion, CompletionKind } from '../complete/completion'
import { openers } from '../complete/listRules'
import type { Offer, Opening } from '../complete/offer'
import { recall } from '../complete/recall'
import { visible } from '../escape/controls'
import type { Message } from '../messages/words'
import { isCandidate, type Blogs } from './blogs'
import { toRange } from './convert'
import { sayInMarkdown } from './sayInMarkdown'
import type { ListContext } from './listContext'
import { say } from './say'
import { surroundings } from './surroundings'
import type { TermMemory } from './termMemory'

/** Offers what may stand at the cursor of a document in a site. */
export function offerCompletions(blogs: Blogs, list: ListContext, memory?: TermMemory): Disposable {
  const provider = completionProvider(blogs, list, memory)
  return languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...openers)
}

/** What this extension itself answers, without what an editor asks of others beside it. */
export function completionProvider(blogs: Blogs, list?: ListContext, memory?: TermMemory): CompletionItemProvider {
  let opening: Opening = 'asked'
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    context: CompletionContext,
  ) => {
    if (!isCandidate(document)) return undefined
    opening = openingOf(document, context, opening, list)
    const offer =
      recalled(document, position, blogs, opening, memory) ?? (await found(document, position, blogs, opening, token))
    const start = offer?.completions[0]?.span.start ?? document.offsetAt(position)
    list?.shown(document, position, { start, enterTakes: offer?.enterTakes ?? false })
    if (isOver(offer, opening, context)) void commands.executeCommand('hideSuggestWidget')
    const items = offer?.completions.map((completion, rank) => toItem(document, completion, rank))
    return items && new CompletionList(items, items.length > 0) // asked for again at each letter: see offerAt
  }
  return { provideCompletionItems }
}

/** Whether a list that opened by itself has nothing of ours left: what others added to it goes with it. */
function isOver(offer: Offer | undefined, opening: Opening, { triggerKind }: CompletionContext): boolean {
  const isAskedAgain = triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions
  return isAskedAgain && opening === 'typed' && offer?.completions.length === 0
}

/** A list that is asked for again at a letter stays what it was. */
function openingOf(
  document: TextDocument,
  { triggerKind }: CompletionContext,
  last: Opening,
  list: ListContext | undefined,
): Opening {
  if (triggerKind === CompletionTriggerKind.TriggerCharacter) return 'typed'
  if (triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return last
  return list?.openingOf(document) ?? 'asked'
}

/** Tags and categories from memory, as long as their site is not yet read. */
function recalled(
  document: TextDocument,
  position: Position,
  blogs: Blogs,
  opening: Opening,
  memory?: TermMemory,
): Offer | undefined {
  const terms = blogs.isFilledAround(document) ? undefined : memory?.termsFor(document.uri)
  const offer = terms && recall(document.getText(), document.offsetAt(position), terms, opening)
  return offer && offer.completions.length > 0 ? offer : undefined
}

async function found(
  document: TextDocument,
  position: Position,
  blogs: Blogs,
  opening: Opening,
  token: CancellationToken,
) {
  const located = await blogs.located(document)
  if (!located || token.isCancellationRequested) return undefined
  const { blog, path } = located
  const offset = document.offsetAt(position)
  return complete(document.getText(), offset, path, blog.site, surroundings(document, blog), opening)
}

const kinds: Record<CompletionKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  tag: CompletionItemKind.Keyword,
  category: CompletionItemKind.Folder,
  layout: CompletionItemKind.File,
  date: CompletionItemKind.Event,
  placeholder: CompletionItemKind.Variable,
  data: CompletionItemKind.EnumMember,
  class: CompletionItemKind.Color,
  id: CompletionItemKind.Reference,
  'attribute-list': CompletionItemKind.Constant,
  heading: CompletionItemKind.Reference,
  footnote: CompletionItemKind.Reference,
  language: CompletionItemKind.Module,
  'tag-name': CompletionItemKind.Keyword,
  filter: CompletionItemKind.Function,
  variable: CompletionItemKind.Variable,
  include: CompletionItemKind.File,
  parameter: CompletionItemKind.Field,
  post: CompletionItemKind.File,
  page: CompletionItemKind.File,
  image: CompletionItemKind.File,
  file: CompletionItemKind.File,
}

function toItem(document: TextDocument, completion: Completion, rank: number): CompletionItem {
  const { detail, documentation, kind, span, text } = completion
  const label = visible(completion.label)
  const item = new CompletionItem(detail ? { label, description: visible(inWords(detail)) } : label, kinds[kind])
  item.range = toRange(document, span)
  item.insertText = text
  item.filterText = completion.filter ?? text // starts as the author's own quotes do, so that they do not hide it
  item.sortText = String(rank).padStart(6, '0')
  if (documentation) item.documentation = new MarkdownString(documented(documentation))
  if (completion.leadsOn) item.command = { command: 'jekyll-posts.suggestNext', title: '' }
  return item
}

/** A string is what we write about a theme; the arguments of a message are the blog's. */
function documented(words: Message | string): string {
  return typeof words === 'string' ? words : sayInMarkdown(words)
}

function inWords(words: Message | string): string {
  return typeof words === 'string' ? words : say(words)
}
