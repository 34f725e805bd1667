import {
  CodeAction,
  CodeActionKind,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type CodeActionContext,
  type Disposable,
  type LogOutputChannel,
  type Range,
  type TextDocument,
} from 'vscode'
import { refactorings } from '../refactor/refactorings'
import { renameTerm } from '../refactor/renameTerm'
import type { Refactoring, TermChange } from '../refactor/refactoring'
import type { Blog } from './blog'
import { isCandidate, type Blogs } from './blogs'
import { toRange } from './convert'
import { lintingOf } from './linting'
import { positionsIn } from './positions'
import { say } from './say'

/** What a chosen action still has to look up: the other posts' texts. */
class Everywhere extends CodeAction {
  constructor(
    title: string,
    readonly blog: Blog,
    readonly change: TermChange,
  ) {
    super(title, CodeActionKind.Refactor)
  }
}

/** Offers the refactorings of the front matter at the cursor. One that touches other files is shown before it is made. */
export function offerRefactorings(blogs: Blogs, log: LogOutputChannel): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ) => {
    if (only && !only.contains(CodeActionKind.Refactor) && !only.intersects(CodeActionKind.Refactor)) return []
    const located = isCandidate(document) ? await blogs.located(document) : undefined
    if (!located || token.isCancellationRequested) return []
    const { blog, path, kind } = located
    const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const { site } = lintingOf(document.uri, located, log).options
    const offered = refactorings(document.getText(), { kind, path, site }, at)
    return offered.map((refactoring) => toAction(document, refactoring, blog))
  }
  const resolveCodeAction = async (action: CodeAction) => {
    if (action instanceof Everywhere) action.edit = await editEverywhere(action.blog, action.change)
    return action
  }
  return languages.registerCodeActionsProvider(
    { language: 'markdown' },
    { provideCodeActions, resolveCodeAction },
    { providedCodeActionKinds: [CodeActionKind.Refactor, CodeActionKind.RefactorRewrite] },
  )
}

function toAction(document: TextDocument, { title, edits, everywhere }: Refactoring, blog: Blog): CodeAction {
  if (everywhere) return new Everywhere(say(title), blog, everywhere)
  const action = new CodeAction(say(title), CodeActionKind.RefactorRewrite)
  action.edit = new WorkspaceEdit()
  for (const { span, text } of edits) action.edit.replace(document.uri, toRange(document, span), text)
  return action
}

async function editEverywhere(blog: Blog, change: TermChange): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit()
  const label = say({ key: 'refactor.label', args: { from: change.from, to: change.to } })
  for (const path of blog.site.names.usedBy(change.kind, change.from)) {
    const text = (await blog.readText(path)) ?? ''
    const positions = positionsIn(text)
    for (const { span, text: put } of renameTerm(text, change))
      edit.replace(blog.uriOf(path), toRange(positions, span), put, { needsConfirmation: true, label })
  }
  return edit
}
