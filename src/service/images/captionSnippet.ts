import { fillTemplate, type ImageWithCaption, type CaptionTemplate } from '../../images/captions/captionTemplate'
import { forSnippet } from '../../escape/snippet'

/** An image to insert, and the parts that the author still has to write. */
export interface Stops {
  readonly image: ImageWithCaption
  /** The parts that are tab stops, in this order. */
  readonly stops: readonly ('alt' | 'target' | 'caption')[]
}

const marks = { alt: '\uE000', target: '\uE001', caption: '\uE002' } as const

/** Returns a snippet of a template with an image. Its tab stops contain the known values. The last stop is its end. */
export function captionSnippet(template: CaptionTemplate, { image, stops }: Stops, before = '', after = ''): string {
  const marked = Object.fromEntries(stops.map((stop) => [stop, marks[stop]]))
  const parts = fillTemplate(template, { ...image, ...marked }).split(/([\uE000-\uE002])/)
  const snippet = parts.map((part) => {
    const stop = stops.find((each) => marks[each] === part)
    return stop ? `\${${stops.indexOf(stop) + 1}:${forSnippet(image[stop])}}` : forSnippet(part)
  })
  return `${forSnippet(before)}${snippet.join('')}${forSnippet(after)}$0`
}

/** Joins snippets with line breaks. Only the tab stops of the first are kept. */
export function joinSnippets(snippets: readonly string[]): string {
  const [first = '', ...others] = snippets
  const plain = others.map((each) => each.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d+/g, '$1'))
  return [first.replace(/\$0$/, ''), ...plain].join(snippets.length > 1 ? '\n' : '') + '$0'
}
