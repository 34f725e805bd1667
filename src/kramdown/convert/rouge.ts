import type { HighlighterOptions } from '../options'

/** What Rouge's formatter `HTMLLegacy` puts around code, which is HTML already: its boxes, unless `wraps` is false. */
export function rougeHtml(code: string, options: HighlighterOptions, wraps: boolean): string {
  const inner = isOn(options.line_numbers) ? withLineNumbers(code, options) : code
  if (!wraps || options.wrap === false) return inner
  return `<div class="highlight"><pre class="${options.css_class ?? 'highlight'}"><code>${inner}</code></pre></div>`
}

/** For Ruby nothing but `nil` and `false` is false. */
function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

/** Rouge's table: numbers in one cell, code in the other. */
function withLineNumbers(code: string, options: HighlighterOptions): string {
  const { start_line: start = 1, table_class = 'rouge-table', gutter_class = 'rouge-gutter' } = options
  const lines = code.endsWith('\n') ? code : `${code}\n`
  const count = lines.split('\n').length - 1
  const numbers = Array.from({ length: count }, (_, index) => `${formatted(Number(start) + index, options)}\n`)
  const gutter = `<td class="${gutter_class} gl"><pre class="lineno">${numbers.join('')}</pre></td>`
  const cell = `<td class="${options.code_class ?? 'rouge-code'}"><pre>${lines}</pre></td>`
  return `<table class="${table_class}"><tbody><tr>${gutter}${cell}</tr></tbody></table>`
}

/** A number in the format of C's `printf` that the options give: `%i`, or one with a width. */
function formatted(line: number, { line_format: format = '%i' }: HighlighterOptions): string {
  return format.replace(/%(-?)(0?)(\d{0,2})[id]/, (_, left: string, zero: string, width: string) => {
    const digits = String(line)
    if (left !== '') return digits.padEnd(Number(width))
    return digits.padStart(Number(width), zero === '' ? ' ' : '0')
  })
}
