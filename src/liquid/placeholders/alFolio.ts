import type { Run } from '../run/run'
import { isTrue, type LiquidHash, type LiquidValue } from '../values/value'
import { imageTag } from './htmlParts'

/**
 * Renders `{% include figure.liquid path="assets/a.png" class="img-fluid" caption="…" %}`
 * (https://github.com/alshedivat/al-folio/blob/main/_includes/figure.liquid). By default, the image is as wide as its
 * column.
 */
export function renderFigureLiquid(params: LiquidHash, run: Run): string {
  const [className, alt, title] = ['class', 'alt', 'title'].map((name) => params.get(name))
  const [width, height]: LiquidValue[] = [params.get('width') ?? '100%', params.get('height') ?? 'auto']
  const image = imageTag(params.get('path'), { class: className, width, height, alt, title }, run)
  const caption: LiquidValue = params.get('caption') ?? null
  const below = isTrue(caption) ? `<figcaption class="caption">${run.text(caption)}</figcaption>\n` : ''
  return `<figure>\n${image}\n${below}</figure>`
}
