import { escapeHtml } from '../filters/escapes'
import { relativeUrl } from '../filters/urls'
import type { Run } from '../run/run'
import type { LiquidValue } from '../values/value'

/** The HTML of an image. Attributes without a value are left out, except `alt`. */
export function imageTag(
  path: LiquidValue | undefined,
  attributes: Readonly<Record<string, LiquidValue | undefined>>,
  run: Run,
): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    const text = attributeValue(value, run)
    return text === '' && name !== 'alt' ? '' : ` ${name}="${text}"`
  })
  return `<img src="${urlAttribute(path, run)}"${written.join('')} />`
}

/** The URL of a path of the site, escaped for an HTML attribute. */
export function urlAttribute(path: LiquidValue | undefined, run: Run): string {
  return attributeValue(relativeUrl(path ?? null, run), run)
}

/** The text of a value, escaped for HTML. */
export function attributeValue(value: LiquidValue | undefined, run: Run): string {
  return escapeHtml(run.text(value ?? null))
}

/** The HTML of a Markdown text without `<p>` tags. */
export function inlineMarkdown(text: LiquidValue, run: Run): string {
  return run.site.markdownify(run.text(text)).replaceAll('<p>', '').replaceAll('</p>', '').trim()
}
