import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  languages,
  MarkdownString,
  type CancellationToken,
  type CompletionItemProvider,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import { complete } from '../complete/complete'
import type { Completion, CompletionKind } from '../complete/completion'
import type { Offer } from '../complete/offer'
import { recall } from '../complete/recall'
import type { Message } from '../messages/words'
import { isCandidate, type Blogs } from './blogs'
import { toRange } from './convert'
import { sayInMarkdown } from './hoverText'
import { say } from './say'
import { surroundings } from './surroundings'
import type { TermMemory } from './termMemory'

/** Characters after which something starts. Letters need none: see `suggestWhileTyping`. */
const triggers = ['[', ',', ' ', ':', '-', '"', "'", '{', '%', '.', '#', '|', '(', '/', '^', '`', '~', '=']

/** Offers what may stand at the cursor of a document in a site. */
export function offerCompletions(blogs: Blogs, memory?: TermMemory): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    completionProvider(blogs, memory),
    ...triggers,
  )
}

/** What this extension itself answers, without what an editor asks of others beside it. */
export function completionProvider(blogs: Blogs, memory?: TermMemory): CompletionItemProvider {
  const provideCompletionItems = async (document: TextDocument, position: Position, token: CancellationToken) => {
    if (!isCandidate(document)) return undefined
    const offer = recalled(document, position, blogs, memory) ?? (await found(document, position, blogs, token))
    const items = offer?.completions.map((completion, rank) => toItem(document, completion, rank))
    return items && new CompletionList(items, offer?.isIncomplete)
  }
  return { provideCompletionItems }
}

/** Tags and categories from memory, as long as their site is not yet read. */
function recalled(document: TextDocument, position: Position, blogs: Blogs, memory?: TermMemory): Offer | undefined {
  const terms = blogs.isFilledAround(document) ? undefined : memory?.termsFor(document.uri)
  const offer = terms && recall(document.getText(), document.offsetAt(position), terms)
  return offer && offer.completions.length > 0 ? offer : undefined
}

async function found(document: TextDocument, position: Position, blogs: Blogs, token: CancellationToken) {
  const located = await blogs.located(document)
  if (!located || token.isCancellationRequested) return undefined
  const { blog, path } = located
  return complete(document.getText(), document.offsetAt(position), path, blog.site, surroundings(document, blog))
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
  const { label, detail, documentation, kind, span, text } = completion
  const item = new CompletionItem(detail ? { label, description: inWords(detail) } : label, kinds[kind])
  item.range = toRange(document, span)
  item.insertText = text
  item.filterText = completion.filter ?? text // starts as the author's own quotes do, so that they do not hide it
  item.sortText = String(rank).padStart(6, '0')
  if (documentation) item.documentation = new MarkdownString(documented(documentation))
  if (completion.leadsOn) item.command = { command: 'editor.action.triggerSuggest', title: '' }
  return item
}

/** A string is what we write about a theme; the arguments of a message are the blog's. */
function documented(words: Message | string): string {
  return typeof words === 'string' ? words : sayInMarkdown(words)
}

function inWords(words: Message | string): string {
  return typeof words === 'string' ? words : say(words)
}
