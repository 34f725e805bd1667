import { visible } from './controls'

/** Markdown on one line that shows the text unchanged inside a paragraph, without formatting, links or images. */
export function forMarkdown(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()#+\-.!<>|~$&:@=]/g, '\\$&')
}

/** Markdown that shows the text unchanged in a paragraph and keeps its line breaks. */
export function linesForMarkdown(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map(forMarkdown)
    .join('\\\n')
}

/** Markdown on one line that shows the text as a code span. It can be used in a table cell. */
export function asCodeSpan(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ')).replace(/\\\|/g, '\\¦').replaceAll('|', '\\|')
  const marks = '`'.repeat(longestRun(line, '`') + 1)
  const pad = line === '' || /^[ `]|[ `]$/.test(line) ? ' ' : ''
  return `${marks}${pad}${line}${pad}${marks}`
}

/** Markdown that shows the text as a fenced code block. */
export function asCodeBlock(text: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${marks}${language}\n${text}\n${marks}`
}

function longestRun(text: string, letter: string): number {
  return [...text.matchAll(new RegExp(`${letter}+`, 'g'))].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}
