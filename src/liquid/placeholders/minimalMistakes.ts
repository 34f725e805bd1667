import type { Run } from '../run/run'
import { toCharacterReferences } from '../run/placeholder'
import { isHash, isList, isTrue, type LiquidHash, type LiquidValue } from '../values/value'
import { urlAttribute, attributeValue, imageTag, inlineMarkdown } from './htmlParts'

// These are the includes that https://mmistakes.github.io/minimal-mistakes/docs/helpers/ documents.

/** Renders `{% include figure image_path="/a.png" alt="…" caption="…" %}`. */
export function renderFigure(params: LiquidHash, run: Run): string {
  const image = imageOf(params, run)
  return `<figure class="${attributeValue(params.get('class'), run)}">\n${image}\n${captionOf(params, run)}</figure>`
}

/**
 * Renders `{% include gallery id="gallery2" caption="…" %}`. The key `gallery2` of the front matter contains the
 * images.
 */
export function renderGallery(params: LiquidHash, run: Run): string {
  const list = listAt('gallery', params, run)
  const layout = params.get('layout') ?? (list.length === 2 ? 'half' : 'third')
  const images = list.map((image) => linked(imageOf(image, run), image, run)).join('\n')
  return `<figure class="${attributeValue(layout, run)} ${attributeValue(params.get('class'), run)}">\n${images}\n${captionOf(params, run)}</figure>`
}

/** Renders `{% include feature_row id="row2" %}`: blocks with an image, a title, a text and a button. */
export function renderFeatureRow(params: LiquidHash, run: Run): string {
  const features = listAt('feature_row', params, run).map((feature) => featureOf(feature, run))
  return `<div class="jekyll-posts-features">\n${features.join('\n')}\n</div>`
}

/** Renders `{% include toc title="…" %}`. kramdown adds the list. */
export function renderToc(params: LiquidHash, run: Run): string {
  const title = run.text(params.get('title') ?? null) || run.site.localize({ key: 'preview.toc' })
  return `<nav class="jekyll-posts-toc" markdown="1">\n<p>${toCharacterReferences(title)}</p>\n\n* toc\n{:toc}\n</nav>`
}

function featureOf(feature: LiquidHash, run: Run): string {
  const [title, excerpt, url] = [at(feature, 'title'), at(feature, 'excerpt'), at(feature, 'url')]
  const parts = [
    feature.has('image_path') ? imageOf(feature, run) : '',
    isTrue(title) ? `<h2>${attributeValue(title, run)}</h2>` : '',
    isTrue(excerpt) ? run.site.markdownify(run.text(excerpt)).trim() : '',
    isTrue(url)
      ? `<p><a href="${urlAttribute(url, run)}">${attributeValue(feature.get('btn_label') ?? url, run)}</a></p>`
      : '',
  ]
  return `<div>\n${parts.filter(Boolean).join('\n')}\n</div>`
}

/** The list of mappings in the front matter at the key that the parameter `id` names, or at `usual`. */
function listAt(usual: string, params: LiquidHash, run: Run): LiquidHash[] {
  const list: LiquidValue = run.page.data.get(run.text(params.get('id') ?? usual)) ?? null
  return isList(list) ? list.filter(isHash) : []
}

function imageOf(image: LiquidHash, run: Run): string {
  return imageTag(image.get('image_path'), { alt: image.get('alt') }, run)
}

function linked(html: string, image: LiquidHash, run: Run): string {
  if (!image.has('url')) return html
  return `<a href="${urlAttribute(image.get('url'), run)}" title="${attributeValue(image.get('title'), run)}">${html}</a>`
}

function captionOf(params: LiquidHash, run: Run): string {
  const caption = at(params, 'caption')
  return isTrue(caption) ? `<figcaption>${inlineMarkdown(caption, run)}</figcaption>\n` : ''
}

function at(hash: LiquidHash, key: string): LiquidValue {
  return hash.get(key) ?? null
}
