/**
 * Percent-encodes the characters of a placeholder's value that the path of a URL may not contain. Jekyll passes the
 * value to Addressable, which parses it as a whole URI and reads text before a colon as a scheme. Returns `undefined`
 * if that is not a valid scheme, which raises an error in Ruby (`URL.escape_path`,
 * https://github.com/jekyll/jekyll/blob/v4.4.1/lib/jekyll/url.rb).
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
