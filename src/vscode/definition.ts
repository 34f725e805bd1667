import {
  languages,
  Range,
  type CancellationToken,
  type Disposable,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode'
import type { Place } from '../navigate/construct'
import { definitionAt } from '../navigate/navigate'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { toRange } from './convert'
import { hereIn } from './here'
import { Ranges } from './locate'

/** Leads from what is named to where it is defined. */
export function offerDefinitions(blogs: Blogs): Disposable {
  const provideDefinition = async (document: TextDocument, position: Position, token: CancellationToken) => {
    const here = await hereIn(document, blogs, token)
    const found = here && definitionAt(here.file, document.offsetAt(position), here.blog.site, here.when)
    if (!found) return undefined
    const origin = toRange(document, found.span)
    const links = await Promise.all(found.places.map((place) => linkTo(place, origin, here.blog)))
    return token.isCancellationRequested ? undefined : links
  }
  return languages.registerDefinitionProvider({ language: 'markdown' }, { provideDefinition })
}

async function linkTo({ path, locate }: Place, origin: Range, blog: Blog): Promise<LocationLink> {
  const text = locate ? await blog.readText(path) : undefined
  const span = text === undefined ? undefined : locate!(text)
  const targetRange = span ? new Ranges(text!).of(span) : new Range(0, 0, 0, 0)
  return { originSelectionRange: origin, targetUri: blog.uriOf(path), targetRange }
}
