import type { Problem } from '../../lint/rule'
import { renameTerm } from '../../refactor/renameTerm'
import { refactorings } from '../../refactor/refactorings'
import type { Refactoring, TermChange } from '../../refactor/refactoring'
import { editsBetween } from '../../text/editsBetween'
import type { Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import { inParallel } from '../async/inParallel'
import type { Blog } from '../blog'
import type { Changes, FileEdits } from '../changes'
import { openPage, type ServiceContext } from '../context'
import type { CancellationToken } from '../host'
import { Ranges } from '../ranges'
import { readableUri } from '../uri'
import { readsAtOnce } from '../walk'
import { fixAllIn, optionsFor, problemsIn, type Severities } from './findProblems'

/**
 * Returns the problems on the lines of a selection of an open document, with their fixes. The text is checked again for
 * each request, so that a fix always matches the text that it is applied to.
 */
export async function problemsToFix(
  context: ServiceContext,
  uri: string,
  selection: Span,
  severities: Severities,
  token: CancellationToken,
): Promise<readonly (Problem & { readonly site: string })[]> {
  const page = await openPage(context, uri, token)
  if (!page) return []
  const ranges = new Ranges(page.text)
  const selected = ranges.of(selection)
  const isSelected = (span: Span) => {
    const { start, end } = ranges.of(span)
    return start.line <= selected.end.line && selected.start.line <= end.line
  }
  const problems = problemsIn({ ...page, severities }, isSelected, context.host)
  return problems.map((problem) => ({ ...problem, site: page.blog.folder }))
}

/** Returns the edits of all safe fixes of an open document. */
export async function safeFixes(
  context: ServiceContext,
  uri: string,
  severities: Severities,
  token: CancellationToken,
): Promise<readonly Edit[]> {
  const page = await openPage(context, uri, token)
  if (!page) return []
  const { text, isUnfinished } = fixAllIn({ ...page, severities }, context.host)
  if (isUnfinished) context.host.log.info(`${readableUri(uri)} has more problems to fix. Run “Fix all” again.`)
  return editsBetween(page.text, text)
}

/** Returns the refactorings of the front matter at a selection, with its site. */
export async function refactoringsAt(
  context: ServiceContext,
  uri: string,
  selection: Span,
  token: CancellationToken,
): Promise<readonly (Refactoring & { readonly blog: Blog })[]> {
  const page = await openPage(context, uri, token)
  if (!page) return []
  const { blog, path, kind, text } = page
  const { site } = optionsFor({ ...page, severities: {} }, context.host)
  return refactorings(text, { kind, path, site }, selection).map((each) => ({ ...each, blog }))
}

/** Returns the changes that rename a term in all files of its blog. */
export async function changeEverywhere(blog: Blog, change: TermChange): Promise<Changes> {
  const edits: FileEdits[] = []
  const paths = blog.site.names.usedBy(change.kind, change.from)
  await inParallel(paths, readsAtOnce, async (path) => void edits.push(await termEdits(blog, path, change)))
  const label = { key: 'refactor.label', args: { from: change.from, to: change.to } } as const
  return { edits, label, needsConfirmation: true }
}

async function termEdits(blog: Blog, path: string, change: TermChange): Promise<FileEdits> {
  const text = (await blog.readText(path)) ?? ''
  const ranges = new Ranges(text)
  const edits = renameTerm(text, change).map((edit) => ({ range: ranges.of(edit.span), text: edit.text }))
  return { uri: blog.uriOf(path), edits }
}
