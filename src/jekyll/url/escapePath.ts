/**
 * What fills a placeholder, percent-encoded where a path may not hold it; the template's own letters stay as they are.
 * Jekyll hands it to Addressable as a whole URI, where text before a colon is a scheme: it must look like one, or there is
 * an error (`URL.escape_path`, https://github.com/jekyll/jekyll/blob/v4.4.1/lib/jekyll/url.rb). `undefined` then.
 */
export function escapePath(path: string): string | undefined {
  const scheme = /^[^:/?#]*(?=:)/.exec(path)?.[0]
  if (scheme !== undefined && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) return undefined
  const encoder = new TextEncoder()
  return path.replace(unsafe, (text) => Array.from(encoder.encode(text), (byte) => `%${hex(byte)}`).join(''))
}

const unsafe = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]+/g

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
