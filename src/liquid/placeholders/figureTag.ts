import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import { attributesIn } from '../parse/patterns'
import type { TemplateParser } from '../parse/templateParser'
import { renderText } from '../run/parseTemplate'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { BlockTag } from '../tags/jekyllTag'

/**
 * The tag `{% figure caption:"…" class:"…" %}…{% endfigure %}` of jekyll-figure. It writes its body and the caption
 * below it, both as Markdown (https://github.com/paulrobertlloyd/jekyll-figure/blob/main/lib/jekyll-figure.rb).
 */
export class FigureTag extends BlockTag {
  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    this.read(pieces, parser)
  }

  protected renderTag(run: Run, sink: Sink): void {
    const attributes = new Map(attributesIn(this.renderedMarkup(run)))
    const main = run.site.markdownify(this.textOf(this.firstBody, run))
    const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${unquoted(value)}"` : '')
    sink.write(
      `<figure${attribute('class', attributes.get('class'))}${attribute('id', attributes.get('label'))}>` +
        `${keepsParagraphs(run) ? main : withoutParagraphs(main)}${this.caption(attributes.get('caption'), run)}</figure>`,
    )
  }

  /** The tag's markup after Liquid, because the plugin runs Liquid in it. */
  private renderedMarkup(run: Run): string {
    return /\{[{%]/.test(this.markup) ? renderText(this.markup, run) : this.markup
  }

  private caption(written: string | undefined, run: Run): string {
    if (written === undefined) return ''
    return `  <figcaption>${withoutParagraphs(run.site.markdownify(unquoted(written))).trimEnd()}</figcaption>\n`
  }
}

function keepsParagraphs({ site }: Run): boolean {
  const settings = site.config.values.get('jekyll-figure')
  return !(settings instanceof Map) || settings.get('paragraphs') !== false
}

function unquoted(value: string): string {
  return value.replace(/^"|"$/g, '')
}

function withoutParagraphs(html: string): string {
  return html.replace(/<\/?p[^>]*>/g, '')
}
