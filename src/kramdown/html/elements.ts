import type { ContentModel } from '../element'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** The HTML elements that kramdown treats as spans (https://kramdown.gettalong.org/syntax.html#html-blocks). */
export const spanElements = words(
  'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ' +
    'ruby samp select small span strong sub sup time tt u var',
)

/** The HTML elements that kramdown 2.4 treats as spans. They do not include `time`. */
export const spanElements24: ReadonlySet<string> = new Set([...spanElements].filter((name) => name !== 'time'))

export const blockElements = words(
  'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section ' +
    'summary table tbody td th thead tfoot tr ul',
)

export const emptyElements = words(
  'area base br col command embed hr img input keygen link meta param source track wbr',
)

const blockContent = words(
  'address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header ' +
    'hgroup iframe li main map menu nav noscript object section summary td',
)

const spanContent = words(
  'a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb ' +
    'rbc rp rt rtc ruby select small span strong sub sup th tt',
)

const rawContent = words('script style math option textarea pre code kbd samp var')

const known = new Set([
  ...spanElements,
  ...blockElements,
  ...emptyElements,
  ...blockContent,
  ...spanContent,
  ...rawContent,
])

/** Whether a name in lower case is the name of an HTML element. The names of other elements are case-sensitive. */
export function isHtmlElement(name: string): boolean {
  return known.has(name)
}

/** The content that kramdown expects in an element whose content it parses. */
export function contentModel(name: string): ContentModel {
  if (blockContent.has(name)) return 'block'
  return spanContent.has(name) ? 'span' : 'raw'
}
