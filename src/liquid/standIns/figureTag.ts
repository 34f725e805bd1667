import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { attributesIn } from '../parse/patterns'
import type { TemplateParser } from '../parse/templateParser'
import { parse } from '../run/partials'
import type { Run } from '../run/run'
import { TextSink } from '../run/sink'
import { BlockTag, type Drawing } from '../tags/jekyllTag'

/**
 * `{% figure caption:"…" class:"…" %}…{% endfigure %}` as jekyll-figure draws it: what it encloses, and the caption below,
 * both as Markdown (https://github.com/paulrobertlloyd/jekyll-figure/blob/main/lib/jekyll-figure.rb).
 */
export class FigureTag extends BlockTag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    this.read(remaining, parser)
  }

  protected draw(drawing: Drawing): void {
    const { run, emitter } = drawing
    const attributes = new Map(attributesIn(this.drawnMarkup(drawing)))
    const main = run.site.markdownify(this.textOf(this.bodies[0]!, drawing))
    const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${unquoted(value)}"` : '')
    emitter.write(
      `<figure${attribute('class', attributes.get('class'))}${attribute('id', attributes.get('label'))}>` +
        `${keepsParagraphs(run) ? main : withoutParagraphs(main)}${this.caption(attributes.get('caption'), run)}</figure>`,
    )
  }

  /** The plugin runs Liquid in what the tag is given. */
  private drawnMarkup({ run, context }: Drawing): string {
    if (!/\{[{%]/.test(this.markup)) return this.markup
    const sink = new TextSink(run.budget)
    this.drawAll(parse(this.liquid, this.markup, run.site).templates, context, sink)
    return sink.buffer
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
