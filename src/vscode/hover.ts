import { Hover, languages, type CancellationToken, type Disposable, type Position, type TextDocument } from 'vscode'
import { hoverAt } from '../navigate/navigate'
import type { Blogs } from './blogs'
import { toRange } from './convert'
import { hereIn } from './here'
import { hoverText } from './hoverText'

/** Tells what stands under the pointer. */
export function offerHovers(blogs: Blogs): Disposable {
  const provideHover = async (document: TextDocument, position: Position, token: CancellationToken) => {
    const here = await hereIn(document, blogs, token)
    const found = here && hoverAt(here.file, document.offsetAt(position), here.blog.site, here.when)
    if (!found) return undefined
    const text = await hoverText(found, here.blog)
    return token.isCancellationRequested ? undefined : new Hover(text, toRange(document, found.span))
  }
  return languages.registerHoverProvider({ language: 'markdown' }, { provideHover })
}
