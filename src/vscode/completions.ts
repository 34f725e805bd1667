import {
  CompletionItem,
  CompletionItemKind,
  languages,
  MarkdownString,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import { complete } from '../complete/complete'
import type { Completion } from '../complete/completion'
import { isCandidate, type Blogs } from './blogs'
import { toRange } from './convert'
import { say } from './say'

/** Characters after which a value or an item starts. Letters need none: see `suggestWhileTyping`. */
const triggers = ['[', ',', ' ', ':', '-', '"', "'"]

/** Offers what may stand at the cursor of a document in a site. */
export function offerCompletions(blogs: Blogs): Disposable {
  const provideCompletionItems = async (document: TextDocument, position: Position) => {
    const located = isCandidate(document) ? await blogs.located(document) : undefined
    if (!located) return []
    const { blog, path } = located
    const found = complete(document.getText(), document.offsetAt(position), path, blog.site)
    return found.map((completion, rank) => toItem(document, completion, rank))
  }
  return languages.registerCompletionItemProvider({ language: 'markdown' }, { provideCompletionItems }, ...triggers)
}

const kinds: Record<Completion['kind'], CompletionItemKind> = {
  tag: CompletionItemKind.Keyword,
  category: CompletionItemKind.Folder,
  key: CompletionItemKind.Property,
  layout: CompletionItemKind.File,
}

function toItem(document: TextDocument, completion: Completion, rank: number): CompletionItem {
  const { label, detail, documentation, kind, span, text } = completion
  const item = new CompletionItem(detail ? { label, description: say(detail) } : label, kinds[kind])
  item.range = toRange(document, span)
  item.insertText = text
  item.filterText = text // starts as the author's own quotes do, so that they do not hide it
  item.sortText = String(rank).padStart(6, '0')
  if (documentation) item.documentation = new MarkdownString(inWords(documentation))
  if (completion.leadsOn) item.command = { command: 'editor.action.triggerSuggest', title: '' }
  return item
}

function inWords(documentation: NonNullable<Completion['documentation']>): string {
  return typeof documentation === 'string' ? documentation : say(documentation)
}
