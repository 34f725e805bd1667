import type { Attributes } from '../attributeList'
import type { Element } from '../element'

/**
 * The image of a paragraph that contains only an image marked `{:standalone}`, or undefined. Such an image becomes a
 * figure.
 */
export function standaloneImage({ children }: Element): Element | undefined {
  const [only, ...others] = children
  const isAlone = others.length === 0 && only?.type === 'img' && only.ial?.refs.includes('standalone') === true
  return isAlone ? only : undefined
}

/**
 * The attributes of the figure and of its image. The image's class and id move to the figure unless the figure has its
 * own.
 */
export function figureAttributes(paragraph: Element, image: Element): { figure: Attributes; own: Attributes } {
  const figure: Attributes = new Map(paragraph.attributes ?? [])
  const own: Attributes = new Map(image.attributes ?? [])
  for (const name of ['class', 'id']) {
    const value = own.get(name)
    if (value === undefined || figure.has(name)) continue
    figure.set(name, value)
    own.delete(name)
  }
  return { figure, own }
}
