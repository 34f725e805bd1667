import { isMarkdown } from '../../jekyll/url/outputExtension'
import { escapeHtml } from '../filters/escapes'
import { strip } from '../filters/rubyText'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { BlockTag } from './jekyllTag'

const syntax = /^([a-zA-Z0-9.+#_-]+)((?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*)$/m

const badSyntax = 'Syntax Error in tag \'highlight\'. Valid syntax: highlight <lang> [linenos] [mark_lines="3 4 5"]'

/**
 * The tag `{% highlight ruby linenos mark_lines="1 2" %}…{% endhighlight %}`. The output is Jekyll's, without the spans
 * that Rouge puts around the tokens of the language
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/tags/highlight.rb).
 */
export class HighlightTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly language: string
  private readonly options: ReadonlyMap<string, Option>

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    const [, language, options = ''] = syntax.exec(strip(this.markup)) ?? []
    if (language === undefined) throw stops(badSyntax)
    this.language = language.toLowerCase()
    this.options = optionsIn(options)
    this.read(pieces, parser)
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    const code = this.textOf(this.firstBody, run).replace(/^[\n\r]+/, '')
    const html = this.html(trimEnd(code), run.site.config.values.get('highlighter') ?? 'rouge').replace(/\r?\n$/, '')
    const attributes = `class="language-${this.language.replaceAll('+', '-')}" data-lang="${this.language}"`
    const figure = `<figure class="highlight"><pre><code ${attributes}>${html}</code></pre></figure>`
    const around = isMarkdown(run.page.path, run.site.config) ? '\n' : ''
    if (!this.isBlank) sink.write(around + figure + around)
  }

  private html(code: string, highlighter: unknown): string {
    if (highlighter !== 'rouge' && highlighter !== 'pygments') return strip(escapeHtml(code))
    const marks = this.options.get('mark_lines')
    if (typeof marks === 'string' || marks === true) throw stops('Syntax Error for mark_lines declaration.')
    const escaped = escapeCode(code.replaceAll('\r\n', '\n'))
    const marked = marks ? markLines(escaped, new Set(marks.map(Number))) : escaped
    return this.options.has('linenos') ? inTable(escaped, marked) : marked
  }
}

type Option = string | readonly string[] | true

function optionsIn(markup: string): Map<string, Option> {
  const options = new Map<string, Option>()
  for (const [option] of markup.matchAll(/(?:\w="[^"]*"|\w=\w|\w)+/g)) {
    const [name = '', value] = option.split('=')
    options.set(name, valueOf(value))
  }
  return options
}

function valueOf(value: string | undefined): Option {
  if (value === undefined) return true
  return value.includes('"')
    ? value
        .replaceAll('"', '')
        .split(/[ \t\r\n\f\v]+/)
        .filter(Boolean)
    : value
}

function trimEnd(code: string): string {
  let end = code.length
  while (end > 0 && (code[end - 1] === '\n' || code[end - 1] === '\r')) end -= 1
  return code.slice(0, end)
}

function escapeCode(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function markLines(code: string, marked: ReadonlySet<number>): string {
  if (code === '') return ''
  const lines = code.replace(/\n$/, '').split('\n')
  return lines
    .map((line, index) => (marked.has(index + 1) ? `<span class="hll">${line}\n</span>` : `${line}\n`))
    .join('')
}

/**
 * Rouge's table with line numbers. The lines are counted in the code without marks, because each marked line ends in a
 * line break.
 */
function inTable(code: string, marked: string): string {
  const text = code.endsWith('\n') ? marked : `${marked}\n`
  const count = code.split('\n').length - (code.endsWith('\n') ? 1 : 0)
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('')
  return (
    `<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">${numbers}</pre></td>` +
    `<td class="code"><pre>${text}</pre></td></tr></tbody></table>`
  )
}
