import { applyEdits, type Edit } from '../../text/edit'

/** The rules whose fixes replace a word, or remove a repeated one. */
const rewriting: ReadonlySet<string> = new Set([
  'false-as-text',
  'true-as-text',
  'misspelt-key',
  'repeated-tag',
  'empty-term',
  'unquoted-hash',
  'rewritten-list',
])

/** Whether a fix keeps all letters and digits in their order. It may move whole lines. */
export function keepsWords(id: string, text: string, edits: readonly Edit[]): boolean {
  if (rewriting.has(id)) return true
  const fixed = applyEdits(text, edits) ?? ''
  return wordsOf(text) === wordsOf(fixed) || linesOf(text) === linesOf(fixed)
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function linesOf(text: string): string {
  return text.split('\n').map(wordsOf).filter(Boolean).sort().join('\n')
}
