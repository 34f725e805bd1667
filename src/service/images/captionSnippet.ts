import { fillTemplate, type ImageWithCaption, type CaptionTemplate } from '../../images/captions/captionTemplate'
import { forSnippet } from '../../escape/snippet'

/** What is known of an image that is inserted, and the parts that the author still has to write. */
export interface Stops {
  readonly picture: ImageWithCaption
  /** The parts that are tab stops, in their order. */
  readonly stops: readonly ('alt' | 'target' | 'caption')[]
}

const marks = { alt: '\uE000', target: '\uE001', caption: '\uE002' } as const

/** A template with an image in it, as a snippet whose tab stops hold what is known so far. Its last stop is its end. */
export function captionSnippet(template: CaptionTemplate, { picture, stops }: Stops, before = '', after = ''): string {
  const marked = Object.fromEntries(stops.map((stop) => [stop, marks[stop]]))
  const parts = fillTemplate(template, { ...picture, ...marked }).split(/([\uE000-\uE002])/)
  const snippet = parts.map((part) => {
    const stop = stops.find((each) => marks[each] === part)
    return stop ? `\${${stops.indexOf(stop) + 1}:${forSnippet(picture[stop])}}` : forSnippet(part)
  })
  return `${forSnippet(before)}${snippet.join('')}${forSnippet(after)}$0`
}

/** Several snippets one after the other; the tab stops are those of the first. */
export function joinSnippets(snippets: readonly string[]): string {
  const [first = '', ...others] = snippets
  const plain = others.map((each) => each.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d+/g, '$1'))
  return [first.replace(/\$0$/, ''), ...plain].join(snippets.length > 1 ? '\n' : '') + '$0'
}
