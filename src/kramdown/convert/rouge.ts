import type { HighlighterOptions } from '../options'

/**
 * The HTML that Rouge's formatter `HTMLLegacy` makes of code. `code` is already HTML. If `wraps` is false, the outer
 * `div` and `pre` are left out.
 */
export function rougeHtml(code: string, options: HighlighterOptions, wraps: boolean): string {
  const inner = isOn(options.line_numbers) ? withLineNumbers(code, options) : code
  if (!wraps || options.wrap === false) return inner
  return `<div class="highlight"><pre class="${options.css_class ?? 'highlight'}"><code>${inner}</code></pre></div>`
}

/** Whether Ruby treats a value as true. In Ruby only `nil` and `false` are false. */
function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

/** Rouge's table, with the line numbers in one cell and the code in another. */
function withLineNumbers(code: string, options: HighlighterOptions): string {
  const { start_line: start = 1, table_class = 'rouge-table', gutter_class = 'rouge-gutter' } = options
  const lines = code.endsWith('\n') ? code : `${code}\n`
  const count = lines.split('\n').length - 1
  const numbers = Array.from({ length: count }, (_, index) => `${formatted(Number(start) + index, options)}\n`)
  const gutter = `<td class="${gutter_class} gl"><pre class="lineno">${numbers.join('')}</pre></td>`
  const cell = `<td class="${options.code_class ?? 'rouge-code'}"><pre>${lines}</pre></td>`
  return `<table class="${table_class}"><tbody><tr>${gutter}${cell}</tr></tbody></table>`
}

/** The line number in the `printf` format of the options: `%i`, or with a width such as `%4i`. */
function formatted(line: number, { line_format: format = '%i' }: HighlighterOptions): string {
  return format.replace(/%(-?)(0?)(\d{0,2})[id]/, (_, left: string, zero: string, width: string) => {
    const digits = String(line)
    if (left !== '') return digits.padEnd(Number(width))
    return digits.padStart(Number(width), zero === '' ? ' ' : '0')
  })
}
