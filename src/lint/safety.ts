import type { Fix, Problem } from './rule'

/**
 * Whose fixes are safe to apply without asking, by rule: `first` where the likeliest is what the author meant, `only`
 * where there is no other. What is not here changes what is published by a guess, or is a matter of taste: a date, an
 * address, a spelling, one of two versions. A file is never renamed.
 */
const safety: Readonly<Record<string, 'first' | 'only'>> = {
  // Jekyll sees no front matter, or drops it: anything is better, and there is one way to what was meant.
  ...{
    'foreign-front-matter': 'only',
    'bad-opening-line': 'only',
    'missing-opening-line': 'only',
    'text-before-front-matter': 'only',
  },
  ...{ 'bad-closing-line': 'only', 'missing-closing-line': 'only', 'not-a-mapping': 'only', 'dropped-lines': 'only' },
  ...{ 'unquoted-colon': 'first', 'refused-start': 'first', 'text-after-list': 'first', 'broken-quotes': 'first' },
  ...{ 'bad-escape': 'first', 'unquoted-hash': 'first', 'typographic-quotes': 'first' },
  ...{
    'control-character': 'only',
    'not-yaml': 'only',
    'empty-item': 'only',
    'full-width-colon': 'first',
    'missing-space': 'only',
    'missing-colon': 'only',
  },
  ...{ 'keys-on-one-line': 'only', 'misplaced-item': 'only', 'wrong-indent': 'only', 'tab-indent': 'only' },
  ...{ 'unclosed-list': 'only', 'broken-list': 'only', 'unreadable-categories': 'only', 'unreadable-tags': 'only' },
  // The build fails.
  ...{ 'url-not-a-text': 'only' },
  // A word is lost or becomes another.
  ...{ 'lost-word': 'only', 'lost-text': 'only', 'changed-value': 'only', 'misspelt-key': 'only' },
  ...{ 'stray-mark': 'first', 'swallowed-key': 'only' },
  ...{ 'comma-separated': 'only', 'false-as-text': 'only', 'true-as-text': 'only' },
  // Nothing that is published changes, or a post is listed twice.
  ...{ 'repeated-tag': 'only', 'empty-term': 'only' },
}

/** Whether a problem may have a fix that is safe. */
export function isSafe({ id }: Problem): boolean {
  return Object.hasOwn(safety, id)
}

/** The fix of a problem that may be applied without asking, if there is one. */
export function safeFix({ id, fixes }: Problem): Fix | undefined {
  const [first, ...others] = fixes
  const rule = Object.hasOwn(safety, id) ? safety[id] : undefined
  if (!first || first.path !== undefined || rule === undefined) return undefined
  return rule === 'first' || others.length === 0 ? first : undefined
}
