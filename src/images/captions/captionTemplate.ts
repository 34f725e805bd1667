/** The ways in which blogs write captions. */
export type CaptionStyle = 'attribute-list' | 'figure' | 'include' | 'italic'

export const captionStyles: readonly CaptionStyle[] = ['attribute-list', 'figure', 'include', 'italic']

/**
 * An image with a caption as a blog writes it, with `{alt}`, `{target}` and `{caption}` as placeholders. Two posts with
 * the same template write captions in the same way, including class names and line breaks.
 */
export type CaptionTemplate = string

export interface ImageWithCaption {
  readonly alt: string
  /** The URL as written in the caption style. */
  readonly target: string
  readonly caption: string
  /** The other attributes of the image's attribute list or tag; `undefined` to keep those of the template. */
  readonly attributes?: ImageAttributes
}

export interface ImageAttributes {
  readonly classes: readonly string[]
  /** Attributes such as `width="300"`, and `#id`. */
  readonly others: readonly string[]
}

export function captionStyleOf(template: CaptionTemplate): CaptionStyle {
  if (template.startsWith('<')) return 'figure'
  if (template.startsWith('{%')) return 'include'
  return /^\{:[^}\n]*\}$/.test(template.slice(template.lastIndexOf('\n') + 1)) ? 'attribute-list' : 'italic'
}

interface CaptionClasses {
  readonly align: string
  readonly caption: string
}

/**
 * Returns the default template of a caption style, for a blog that does not use the style yet. An include has no
 * default template, because only a site or its theme provides includes.
 */
export function usualTemplate(idiom: Exclude<CaptionStyle, 'include'>, classes: CaptionClasses): CaptionTemplate {
  if (idiom === 'attribute-list') return `![{alt}]({target}){:.${classes.align}}\n{caption}\n{: .${classes.caption}}`
  if (idiom === 'italic') return '![{alt}]({target})\n*{caption}*'
  return '<figure>\n  <img src="{target}" alt="{alt}">\n  <figcaption>{caption}</figcaption>\n</figure>'
}

/** Returns the template of an include of the site or its theme; `undefined` for an include without a caption. */
export function includeTemplate(name: string, parameters: readonly string[]): CaptionTemplate | undefined {
  const target = parameters.find((each) => /^(?:image_path|image|src|url|path|file)$/.test(each))
  if (target === undefined || !parameters.includes('caption')) return undefined
  const alt = parameters.includes('alt') ? ' alt="{alt}"' : ''
  return `{% include ${name} ${target}="{target}"${alt} caption="{caption}" %}`
}

type Hole = 'alt' | 'target' | 'caption'

const hole = /\{(alt|target|caption)\}/g

/** Fills a template with an image, escaping the values for HTML or Liquid. */
export function fillTemplate(template: CaptionTemplate, picture: ImageWithCaption): string {
  const idiom = captionStyleOf(template)
  const own = withAttributes(template, picture.attributes)
  const filled = own.replace(hole, (_, name: Hole) => valueFor(idiom, name, picture[name]))
  const isMarked = idiom === 'figure' && /[*_`[\]]/.test(picture.caption)
  return isMarked ? filled.replace('<figcaption>', '<figcaption markdown="span">') : filled
}

/** Adds the attributes of an image to the template of the caption style to which the image is converted. */
function withAttributes(template: CaptionTemplate, attributes: ImageAttributes | undefined): CaptionTemplate {
  if (!attributes || attributes.classes.length + attributes.others.length === 0) return template
  const { classes, others } = attributes
  const list = `{:${[...classes.map((name) => `.${name}`), ...others].join(' ')}}`
  const html = [classes.length > 0 ? `class="${classes.join(' ')}"` : '', ...others.map(inHtml)]
    .filter(Boolean)
    .join(' ')
  return template
    .replace(/(\]\(\{target\}\))(?:\n?\{:[^}\n]*\})?/, (_, image: string) => image + list)
    .replace(/(<img src="\{target\}" alt="\{alt\}")[^>]*>/, (_, image: string) => `${image} ${html}>`)
}

function inHtml(attribute: string): string {
  return attribute.startsWith('#') ? `id="${attribute.slice(1)}"` : attribute
}

function valueFor(idiom: CaptionStyle, name: Hole, value: string): string {
  const isInQuotes = idiom === 'include' || (idiom === 'figure' && name !== 'caption')
  if (isInQuotes && !value.includes('{{')) return value.replaceAll('"', '&quot;')
  return idiom === 'italic' && name === 'caption' ? value.replace(/\*/g, '\\*') : value
}
