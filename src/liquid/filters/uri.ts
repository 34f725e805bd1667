import { stops } from '../run/fault'
import { percentEncode } from './percentEncode'

// The functions follow the gem addressable
// (https://github.com/sporkmonger/addressable/blob/main/lib/addressable/uri.rb).

const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/m

/** The longest URL that is changed, because removing `/../` takes quadratic time. */
const longest = 4000

/** The scheme of an absolute URL. Throws a fault if the scheme is not valid. */
export function schemeOf(uri: string): string | undefined {
  const scheme = parts.exec(uri.slice(0, longest))?.[1]
  if (scheme !== undefined && !/^[a-z][a-z0-9.+-]*$/i.test(scheme)) throw stops(`Invalid scheme format: '${scheme}'`)
  return scheme
}

/** Matches paths that are already normalized. Most paths are. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9\-._~!$'()*+,=@]+)+\/?$/

/** Normalizes the percent-encoding, the dots and the case of a URL. */
export function normalizeUri(uri: string): string {
  if (plainPath.test(uri)) return uri
  const match = uri.length > longest ? null : parts.exec(uri)
  if (!match) return uri
  const [, scheme, authority, path = '', query, fragment] = match
  const written = [scheme === undefined ? '' : `${scheme.toLowerCase()}:`]
  if (authority !== undefined) written.push(`//${normalizeAuthority(authority, scheme?.toLowerCase())}`)
  written.push(normalizePath(path, scheme?.toLowerCase()))
  const asked = normalizeQuery(query ?? '')
  if (asked !== '') written.push(`?${asked}`)
  if (fragment) written.push(`#${normalizeComponent(fragment, `${pathCharacters}/?`)}`)
  return written.join('')
}

function normalizeQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => normalizeComponent(pair, queryCharacters, '+'))
    .join('&')
}

const queryCharacters = "A-Za-z0-9\\-._~!$'()*+,=:@/?"
const pathCharacters = "A-Za-z0-9\\-._~!$&'()*+,;=:@"

function normalizePath(path: string, scheme: string | undefined): string {
  const segments = path.trim().split('/')
  const result = withoutDots(segments.map((segment) => normalizeComponent(segment, pathCharacters)).join('/'))
  return result === '' && scheme !== undefined && /^(https?|t?ftp)$/.test(scheme) ? '/' : result
}

/**
 * The path without `.` and `..` segments, even at its start
 * (https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4).
 */
function withoutDots(path: string): string {
  for (let current = path; ;) {
    const next = oneStep(current)
    if (next === current) return current
    current = next
  }
}

function oneStep(path: string): string {
  const self = path.replace(/\/\.\/|\/\.$/g, '/')
  if (self !== path) return self
  const pair = /\/([^/]*)\/\.\.\/|\/([^/]*)\/\.\.$/.exec(path)
  const isDots = (name: string | undefined) => name === '.' || name === '..'
  if (pair && !(isDots(pair[1]) && isDots(pair[2]))) {
    const up = path.slice(0, pair.index) + '/' + path.slice(pair.index + pair[0].length)
    if (!isDots(pair[1] ?? pair[2])) return up
  }
  return path.replace(/^\.\.?\/?/, '').replace(/^\/\.\.?\/|^(\/\.\.?)+\/?$/, '/')
}

/** Decodes a component, normalizes it to NFKC, and encodes it again except for the characters in `kept`. */
export function normalizeComponent(text: string, kept: string, leaveEncoded = ''): string {
  const decoded = decode(text, leaveEncoded)
  if (decoded === undefined) return text
  const pattern = leaveEncoded === '' ? `[^${kept}]+` : `(?:(?!%2B)[^${kept}])+`
  return percentEncode(decoded.normalize('NFKC'), new RegExp(pattern, 'g'))
}

/** Decodes a text; `undefined` if the encoded bytes are not valid UTF-8. */
function decode(text: string, leaveEncoded: string): string | undefined {
  try {
    return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => decodeRun(encoded, leaveEncoded))
  } catch {
    return undefined
  }
}

function decodeRun(encoded: string, leaveEncoded: string): string {
  if (leaveEncoded === '') return decodeURIComponent(encoded)
  return encoded
    .split(/(%2b)/i)
    .map((part) => (/^%2b$/i.test(part) ? part : decodeURIComponent(part)))
    .join('')
}

const ports: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' }

function normalizeAuthority(authority: string, scheme: string | undefined): string {
  const [, user = '', host = '', port] = /^(?:([^[\]]*)@)?(.*?)(?::([^:@[\]]*))?$/.exec(authority) ?? []
  const shown = port === undefined || port === '' || (scheme && ports[scheme] === port) ? '' : `:${port}`
  return (user === '' ? '' : `${user}@`) + normalizeHost(host.trim().toLowerCase()) + shown
}

function normalizeHost(host: string): string {
  if (/^[\x00-\x7f]*$/.test(host)) return host.replace(/([^.])\.$/, '$1') // eslint-disable-line no-control-regex
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return host
  }
}

/** The URL of a path below the site's `baseurl`, as `relative_url` returns it. */
export function belowBase(base: string, path: string): string {
  return normalizeUri(withSlash(base.replace(/\/$/, '')) + withSlash(path))
}

function withSlash(path: string): string {
  return path === '' || path.startsWith('/') ? path : `/${path}`
}
