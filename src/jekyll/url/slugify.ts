import { capitalize, downcase } from '../../ruby/letterCase'
import type { JekyllVersion } from '../config/jekyllVersion'

type Characters = JekyllVersion['slugCharacters']

/**
 * Converts a string for use in a URL (`Utils.slugify`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export function slugify(text: string, { slugCharacters }: JekyllVersion): string {
  return downcase(withHyphens(text, others(slugCharacters)))
}

/**
 * Like `slugify`, but keeps the case and the punctuation that a URL may contain. This is the value of `:title` in a
 * permalink.
 */
export function slugifyTitle(text: string, { slugCharacters }: JekyllVersion): string {
  return withHyphens(text, others(slugCharacters, true))
}

/** The compiled patterns, cached because every URL needs them. */
const known = new Map<string, RegExp>()

function others(characters: Characters, isPretty = false): RegExp {
  const kept = characters + (isPretty ? "._~!$&'()+,;=@" : '')
  const made = known.get(kept) ?? new RegExp(`[^${kept}]+`, 'gu')
  known.set(kept, made)
  return made
}

/** Makes the title of a document from its file's name as Jekyll does: `hello-world` becomes `Hello World`. */
export function titleize(slug: string): string {
  return slug.replace(/-+$/, '').split('-').map(capitalize).join(' ')
}

function withHyphens(text: string, replaced: RegExp): string {
  return text.replace(replaced, '-').replace(/^-|-$/g, '')
}

/** Converts a string as the filter `slugify` does in one of its modes. An unknown mode only changes the case. */
export function slugifyAs(mode: unknown, text: string, { slugCharacters }: JekyllVersion): string {
  const pattern = typeof mode === 'string' && Object.hasOwn(modes, mode) ? modes[mode]?.(slugCharacters) : undefined
  if (!pattern) return downcase(text)
  return downcase(withHyphens(mode === 'latin' ? transliterate(text) : text, pattern))
}

const modes: Readonly<Record<string, (characters: Characters) => RegExp>> = {
  raw: () => /[ \t\r\n\f\v]+/g,
  default: (characters) => others(characters),
  pretty: (characters) => others(characters, true),
  ascii: () => /[^A-Za-z0-9]+/g,
  latin: (characters) => others(characters),
}

/** Replaces European letters with ASCII, and every other non-ASCII letter with a question mark (the gem i18n). */
function transliterate(text: string): string {
  return text.normalize('NFC').replace(/[^\x00-\x7f]/gu, (letter) => latin[letter] ?? plainLetter(letter)) // eslint-disable-line no-control-regex
}

const latin: Readonly<Record<string, string>> = {
  ...{ Æ: 'AE', Ð: 'D', '×': 'x', Ø: 'O', Þ: 'Th', ß: 'ss', ẞ: 'SS', æ: 'ae', ð: 'd', ø: 'o', þ: 'th', Đ: 'D', đ: 'd' },
  ...{ Ħ: 'H', ħ: 'h', ı: 'i', Ĳ: 'IJ', ĳ: 'ij', ĸ: 'k', Ŀ: 'L', ŀ: 'l', Ł: 'L', ł: 'l', ŉ: "'n", Ŋ: 'NG', ŋ: 'ng' },
  ...{ Œ: 'OE', œ: 'oe', Ŧ: 'T', ŧ: 't' },
}

/** Returns a letter of Latin-1 or Latin Extended-A without its accent. The gem knows no other letters. */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return letter <= '\u017e' && /^[A-Za-z]$/.test(plain) ? plain : '?'
}
