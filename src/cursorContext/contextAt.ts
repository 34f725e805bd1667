import { scanCode } from '../scan/code'
import { bodyStart } from '../frontmatter/borders'
import { frontMatterContextAt } from './frontMatterContext'
import { liquidTokens } from '../liquid/tokens'
import { attributeContext } from './attributeContext'
import { destinationContext } from './destinationContext'
import { fenceContext } from './fenceContext'
import { footnoteContext } from './footnoteContext'
import { htmlContext } from './htmlContext'
import { liquidContext } from './liquidContext'
import type { BodyContext, CursorContext } from './cursorContext'

/** Returns the construct around an offset, if there is one of this kind. The body begins at `start`. */
type ContextReader = (text: string, offset: number, start: number) => BodyContext | undefined

/** The readers of constructs that have no meaning in code. A construct that can be inside another one comes first. */
const readers: readonly ContextReader[] = [attributeContext, htmlContext, destinationContext, footnoteContext]

/**
 * Returns the construct that the cursor is in, complete or half typed; `undefined` in plain text and in code. The
 * whole body is read only if there is a construct near the cursor, to find out whether it is in code.
 */
export function contextAt(text: string, offset: number): CursorContext | undefined {
  const start = bodyStart(text)
  if (offset < start || start === 0) {
    const cursor = frontMatterContextAt(text, offset)
    if (cursor || start > 0) return cursor
  }
  return fenceContext(text, offset, start) ?? liquidContext(text, offset, start) ?? outsideCode(text, offset, start)
}

function outsideCode(text: string, offset: number, start: number): BodyContext | undefined {
  for (const read of readers) {
    const place = read(text, offset, start)
    if (place) return isInCode(text, offset, start) ? undefined : place
  }
  return undefined
}

function isInCode(text: string, offset: number, start: number): boolean {
  return scanCode(text, start, liquidTokens(text, start)).spans.some((span) => span.start < offset && offset < span.end)
}
