import { ofText } from './texts'
import { filter, type Filter } from './filter'
import { stops } from '../run/fault'
import { percentEncode } from './percentEncode'
import { normalizeComponent } from './uri'

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function referenceOf(character: string): string {
  return references.get(character) ?? character
}

/** Filters that escape a string for HTML, XML or a URL. */
export const escapes: Readonly<Record<string, Filter>> = {
  escape: ofTextOrNull(escapeHtml),
  h: ofTextOrNull(escapeHtml),
  escape_once: ofText((text) => text.replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, referenceOf)),
  xml_escape: ofText(escapeXml),
  url_encode: ofTextOrNull(encodeForm),
  url_decode: ofTextOrNull(decodeForm),
  cgi_escape: filter(0, 0, (input) => {
    if (typeof input !== 'string') throw stops('no implicit conversion into String')
    return encodeForm(input)
  }),
  uri_escape: filter(0, 0, (input, _args, run) => {
    if (input === null) return null
    if (typeof input !== 'string') throw stops(`Can’t convert ${run.text(input)} into String`)
    return normalizeComponent(input, "A-Za-z0-9\\-._~:/?#[\\]@!$&'()*+,;=")
  }),
}

function ofTextOrNull(change: (text: string) => string): Filter {
  return filter(0, 0, (input, _args, run) => (input === null ? null : change(run.text(input))))
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, referenceOf)
}

/** Escapes a text for an attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => (found === "'" ? '&apos;' : referenceOf(found)))
}

/** Encodes a text as Ruby's `CGI.escape` does. A space becomes a plus. */
function encodeForm(text: string): string {
  return percentEncode(text, /[^A-Za-z0-9\-._~ ]+/g).replaceAll(' ', '+')
}

function decodeForm(text: string): string {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [piece] of text.replaceAll('+', ' ').matchAll(/%[\da-fA-F]{2}|[^%]+|%/g)) {
    if (piece.length === 3 && piece.startsWith('%')) bytes.push(parseInt(piece.slice(1), 16))
    else for (const byte of encoder.encode(piece)) bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    throw stops('invalid byte sequence in UTF-8')
  }
}
