import { visible } from './controls'

/** A text inside a paragraph of Markdown, shown as it is: no formatting, link or image. On one line. */
export function forMarkdown(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()#+\-.!<>|~$&:@=]/g, '\\$&')
}

/** A text as a paragraph of Markdown whose lines stay lines. */
export function linesForMarkdown(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map(forMarkdown)
    .join('\\\n')
}

/** A text as a code span, which may be in a table's cell. On one line. */
export function asCodeSpan(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ')).replace(/\\\|/g, '\\¦').replaceAll('|', '\\|')
  const marks = '`'.repeat(longestRun(line, '`') + 1)
  const pad = line === '' || /^[ `]|[ `]$/.test(line) ? ' ' : ''
  return `${marks}${pad}${line}${pad}${marks}`
}

/** A text as a fenced code block. */
export function asCodeBlock(text: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${marks}${language}\n${text}\n${marks}`
}

function longestRun(text: string, letter: string): number {
  return [...text.matchAll(new RegExp(`${letter}+`, 'g'))].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}
