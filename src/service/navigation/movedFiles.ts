import { moveEdits } from '../../navigate/move/moveEdits'
import { movesOf, type Moves } from '../../navigate/move/moves'
import { filesReferringTo } from '../../navigate/filesReferringTo'
import { inParallel } from '../async/inParallel'
import type { Blog } from '../blog'
import type { Changes, FileEdits } from '../changes'
import { fileOf, clockOf, type ServiceContext } from '../context'
import type { CancellationToken } from '../host'
import { Ranges } from '../ranges'
import { readsAtOnce } from '../walk'

/** A file or folder that is about to be moved, with its old and new URI. */
export interface MovedFile {
  readonly from: string
  readonly to: string
}

/**
 * Returns the changes that update links when files or folders of sites move. `fixesItself` returns true for files in
 * which the editor's own Markdown extension updates the links that it follows.
 */
export async function changesForMoves(
  context: ServiceContext,
  files: readonly MovedFile[],
  fixesItself: (uri: string) => boolean,
  token: CancellationToken,
): Promise<Changes> {
  const edits = await Promise.all(
    context.blogs.open.map((blog) => editsInBlog(context, blog, files, fixesItself, token)),
  )
  return { edits: edits.flat(), label: { key: 'move.label' } }
}

async function editsInBlog(
  context: ServiceContext,
  blog: Blog,
  files: readonly MovedFile[],
  fixesItself: (uri: string) => boolean,
  token: CancellationToken,
): Promise<readonly FileEdits[]> {
  const renames = renamesIn(blog, files)
  if (renames.length === 0) return []
  try {
    updateFromDocuments(blog, context)
    const moves = movesOf(renames, blog.site)
    const edits: FileEdits[] = []
    await inParallel(pathsFor(context, blog, moves), readsAtOnce, async (path) => {
      if (!token.isCancellationRequested) edits.push(...(await editsIn(context, blog, path, moves, fixesItself)))
    })
    return edits
  } catch (error) {
    const moved = renames.map(([from]) => from).join(', ')
    context.host.log.error(`Error while updating links to ${moved}: ${String(error)}`)
    return []
  }
}

function renamesIn(blog: Blog, files: readonly MovedFile[]): [from: string, to: string][] {
  return files.flatMap((file): [string, string][] => {
    const [from, to] = [blog.pathOf(file.from), blog.pathOf(file.to)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

/** Updates the index from the open documents, since it is otherwise updated only after a pause in typing. */
function updateFromDocuments(blog: Blog, { host }: ServiceContext): void {
  for (const document of host.documents.all) blog.updateText(document.uri, document.getText())
}

/** The files that may refer to a moved file, and the moved files, whose own links change. */
function pathsFor({ host }: ServiceContext, { site }: Blog, moves: Moves): string[] {
  const clock = clockOf(host)
  const users = [...moves.keys()].flatMap((path) => filesReferringTo({ kind: 'file', path }, site, clock))
  return [...new Set([...moves.keys(), ...users])].filter((path) => site.settings.isIndexed(path)).sort()
}

async function editsIn(
  { host }: ServiceContext,
  blog: Blog,
  path: string,
  moves: Moves,
  fixesItself: (uri: string) => boolean,
): Promise<readonly FileEdits[]> {
  const file = await fileOf(blog, path)
  if (!file) return []
  const uri = blog.uriOf(path)
  const ranges = new Ranges(file.text)
  const edits = moveEdits(file, moves, blog.site, clockOf(host), !fixesItself(uri))
  return [{ uri, edits: edits.map(({ span, text }) => ({ range: ranges.of(span), text })) }]
}
