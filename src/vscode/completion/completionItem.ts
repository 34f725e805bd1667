import { CompletionItem, CompletionItemKind, MarkdownString, type TextDocument } from 'vscode'
import type { Completion, CompletionKind } from '../../complete/completion'
import { visible } from '../../escape/controls'
import type { Message } from '../../messages/messages'
import { toRange } from '../convert'
import { translate, translateForMarkdown } from '../host/localize'

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

/** Returns the editor's item for a completion; `rank` is its position in the list. */
export function toItem(document: TextDocument, completion: Completion, rank: number): CompletionItem {
  const { detail, documentation, kind, span, text } = completion
  const label = visible(completion.label)
  const item = new CompletionItem(detail ? { label, description: visible(inWords(detail)) } : label, kinds[kind])
  item.range = toRange(document, span)
  item.insertText = text
  item.filterText = completion.filter ?? text // begins with the author's quotes, so that they do not filter it out
  item.sortText = String(rank).padStart(6, '0')
  if (documentation) item.documentation = new MarkdownString(documented(documentation))
  if (completion.leadsOn) item.command = { command: 'jekyll-posts.suggestNext', title: '' }
  return item
}

/** A string is our own text about a theme, so it is safe; the arguments of a message come from the blog. */
function documented(words: Message | string): string {
  return typeof words === 'string' ? words : translateForMarkdown(words)
}

function inWords(words: Message | string): string {
  return typeof words === 'string' ? words : translate(words)
}
