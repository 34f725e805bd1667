import { escapeHtml } from '../filters/escapes'
import { relativeUrl } from '../filters/urls'
import type { Run } from '../run/run'
import { isHash, isList, isTrue, type Hash, type LiquidValue } from '../values/value'

// What https://mmistakes.github.io/minimal-mistakes/docs/helpers/ says of them.

/** `{% include figure image_path="/a.png" alt="…" caption="…" %}` */
export function drawFigure(params: Hash, run: Run): string {
  const image = imageOf(params, run)
  return `<figure class="${attribute(params.get('class'), run)}">\n${image}\n${captionOf(params, run)}</figure>`
}

/** `{% include gallery id="gallery2" caption="…" %}`: the images under a key of the front matter. */
export function drawGallery(params: Hash, run: Run): string {
  const images: LiquidValue = run.page.data.get(run.text(params.get('id') ?? 'gallery')) ?? null
  const list = isList(images) ? images.filter(isHash) : []
  const layout = params.get('layout') ?? (list.length === 2 ? 'half' : 'third')
  const drawn = list.map((image) => linked(imageOf(image, run), image, run)).join('\n')
  return `<figure class="${attribute(layout, run)} ${attribute(params.get('class'), run)}">\n${drawn}\n${captionOf(params, run)}</figure>`
}

function imageOf(image: Hash, run: Run): string {
  return `<img src="${address(image.get('image_path'), run)}" alt="${attribute(image.get('alt'), run)}" />`
}

function linked(html: string, image: Hash, run: Run): string {
  if (!image.has('url')) return html
  return `<a href="${address(image.get('url'), run)}" title="${attribute(image.get('title'), run)}">${html}</a>`
}

function captionOf(params: Hash, run: Run): string {
  const caption = params.get('caption') ?? null
  if (!isTrue(caption)) return ''
  const html = run.site.markdownify(run.text(caption)).replaceAll('<p>', '').replaceAll('</p>', '').trim()
  return `<figcaption>${html}</figcaption>\n`
}

function address(path: LiquidValue | undefined, run: Run): string {
  return attribute(relativeUrl(path ?? null, run), run)
}

function attribute(value: LiquidValue | undefined, run: Run): string {
  return escapeHtml(run.text(value ?? null))
}
