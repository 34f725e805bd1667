const quoted = /["\\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The path as `git diff` writes it: in quotes if it contains control characters (git-config, `core.quotePath`). */
export function forDiffHeader(path: string): string {
  const written = path.replace(quoted, (letter) => short[letter] ?? octal(letter))
  return written === path ? path : `"${written}"`
}

function octal(letter: string): string {
  return [...new TextEncoder().encode(letter)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
