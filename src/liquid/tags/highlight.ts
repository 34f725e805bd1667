import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { strip } from '../filters/rubyText'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import { BlockTag, type Drawing } from './jekyllTag'
import { escapeHtml } from '../filters/escapes'
import { isMarkdown } from '../../jekyll/outputExtension'

const syntax = /^([a-zA-Z0-9.+#_-]+)((?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*)$/m

/**
 * `{% highlight ruby linenos mark_lines="1 2" %}…{% endhighlight %}`, as Jekyll writes it but for the spans that Rouge puts
 * around the language's tokens (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/tags/highlight.rb).
 */
export class HighlightTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly language: string
  private readonly options: ReadonlyMap<string, string | readonly string[] | true>

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    const match = syntax.exec(strip(this.markup))
    if (!match) throw stops("Syntax Error in tag 'highlight'. Valid syntax: highlight <lang> [linenos] [mark_lines=\"3 4 5\"]")
    this.language = match[1]!.toLowerCase()
    this.options = optionsIn(match[2]!)
    this.read(remaining, parser)
    this.isBlank = this.hasBlankBodies
  } // prettier-ignore

  protected draw(drawing: Drawing): void {
    const { run, emitter } = drawing
    const code = this.textOf(this.bodies[0]!, drawing).replace(/^[\n\r]+/, '')
    const html = this.html(trimEnd(code), run.site.config.values.get('highlighter') ?? 'rouge')
    const attributes = `class="language-${this.language.replaceAll('+', '-')}" data-lang="${this.language}"`
    const figure = `<figure class="highlight"><pre><code ${attributes}>${html.replace(/\r?\n$/, '')}</code></pre></figure>`
    const around = isMarkdown(run.page.path, run.site.config) ? '\n' : ''
    if (!this.isBlank) emitter.write(around + figure + around)
  } // prettier-ignore

  private html(code: string, highlighter: unknown): string {
    if (highlighter !== 'rouge' && highlighter !== 'pygments') return strip(escapeHtml(code))
    const marks = this.options.get('mark_lines')
    if (marks !== undefined && !Array.isArray(marks)) throw stops('Syntax Error for mark_lines declaration.')
    const escaped = escapeCode(code.replaceAll('\r\n', '\n'))
    const marked = marks ? markLines(escaped, new Set((marks as readonly string[]).map(Number))) : escaped
    return this.options.has('linenos') ? inTable(escaped, marked) : marked
  }
}

function optionsIn(written: string): Map<string, string | readonly string[] | true> {
  const options = new Map<string, string | readonly string[] | true>()
  for (const [option] of written.matchAll(/(?:\w="[^"]*"|\w=\w|\w)+/g)) {
    const [name = '', value] = option.split('=')
    options.set(name, value === undefined ? true : value.includes('"') ? value.replaceAll('"', '').split(/[ \t\r\n\f\v]+/).filter(Boolean) : value)
  }
  return options
} // prettier-ignore

function trimEnd(code: string): string {
  let end = code.length
  while (end > 0 && (code[end - 1] === '\n' || code[end - 1] === '\r')) end -= 1
  return code.slice(0, end)
}

function escapeCode(code: string): string {
  return code.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!)
}

function markLines(code: string, marked: ReadonlySet<number>): string {
  if (code === '') return ''
  const lines = code.replace(/\n$/, '').split('\n')
  return lines.map((line, index) => (marked.has(index + 1) ? `<span class="hll">${line}\n</span>` : `${line}\n`)).join('')
} // prettier-ignore

/** Rouge's table counts the lines of the code, and ends it as it would without marks: those have ended their lines already. */
function inTable(code: string, marked: string): string {
  const text = code.endsWith('\n') ? marked : `${marked}\n`
  const count = code.split('\n').length - (code.endsWith('\n') ? 1 : 0)
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('')
  return (
    `<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">${numbers}</pre></td>` +
    `<td class="code"><pre>${text}</pre></td></tr></tbody></table>`
  )
}
