import {
  languages,
  type CancellationToken,
  type Disposable,
  type Location,
  type Position,
  type ReferenceContext,
  type TextDocument,
} from 'vscode'
import { mentionsOf, subjectAt } from '../navigate/references'
import type { Subject } from '../navigate/subject'
import { usersOf } from '../navigate/users'
import type { Blogs } from './blogs'
import { fileOf, hereIn, type Here } from './here'
import { inParallel } from './inParallel'
import { locations } from './locate'
import { readsAtOnce } from './walk'

/** Finds all places of a blog that name what stands at the cursor. */
export function offerReferences(blogs: Blogs): Disposable {
  const provideReferences = async (
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ) => {
    const here = await hereIn(document, blogs, token)
    const subject = here && subjectAt(here.file, document.offsetAt(position), here.blog.site, here.when)
    return subject ? placesIn(here, subject, includeDeclaration, token) : undefined
  }
  return languages.registerReferenceProvider({ language: 'markdown' }, { provideReferences })
}

async function placesIn({ blog, when }: Here, subject: Subject, withDefinitions: boolean, token: CancellationToken) {
  const paths = usersOf(subject, blog.site, when)
  const found = new Map<string, Location[]>()
  await inParallel(paths, readsAtOnce, async (path) => {
    const file = token.isCancellationRequested ? undefined : await fileOf(blog, path)
    if (!file || token.isCancellationRequested) return
    const mentions = mentionsOf(subject, file, blog.site, when)
    const spans = mentions.filter(({ isDefinition }) => withDefinitions || !isDefinition).map(({ span }) => span)
    found.set(path, locations(blog.uriOf(path), file.text, spans))
  })
  return token.isCancellationRequested ? undefined : paths.flatMap((path) => found.get(path) ?? [])
}
