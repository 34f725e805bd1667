/**
 * Joins the lines of quoted values and flow collections with spaces. The library requires these lines to be indented,
 * but libyaml ignores indentation between quotes and brackets. The result has the same length as the text, so offsets
 * stay valid; `TreeReader` reads the white space of joined quotes from the original text. If a value is never closed,
 * the text from there on stays unchanged.
 */
export function joinLines(text: string): string {
  const opening =
    /(?:^|\n)[ \t]*(?:-[ \t]+)*(?:(?:[^\s#'"[{](?:[^\n#]|(?<=\S)#)*?|"(?:[^"\\\n]|\\.)*"[ \t]*|'(?:[^'\n]|'')*'[ \t]*):[ \t]+)?(?=[[{"'])/g
  const parts: string[] = []
  let done = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length
    const end = /["']/.test(text.charAt(start)) ? quotedEnd(text, start) : flowEnd(text, start)
    if (end === undefined) break
    parts.push(text.slice(done, start), joined(text.slice(start, end)))
    done = opening.lastIndex = end
    const value = valueOfQuotedKey(text, end)
    if (value === undefined) continue
    parts.push(text.slice(end, value.start), joined(text.slice(value.start, value.end)))
    done = opening.lastIndex = value.end
  }
  return parts.join('') + text.slice(done)
}

/** Returns the span of the quoted value that follows a quoted key, as in `"key": "value"`. */
function valueOfQuotedKey(text: string, keyEnd: number): { start: number; end: number } | undefined {
  const colon = /[ \t]*:[ \t]+(?=["'])/y
  colon.lastIndex = keyEnd
  if (!colon.test(text)) return undefined
  const end = quotedEnd(text, colon.lastIndex)
  return end === undefined ? undefined : { start: colon.lastIndex, end }
}

// Quotes count only at the start of an item: an apostrophe inside a word is not a quote. The lookbehind is limited, to
// stay linear.
const itemStart = '(?<=[[{,:][ \\t\\r\\n]{0,200})'
const quotes = `"(?:[^"\\\\]|\\\\[^])*"|'(?:[^']|'')*'`
const quotedItem = `${itemStart}(?:${quotes})`
const comment = '(?<=\\s)#[^\\r\\n]*'

function joined(value: string): string {
  if (!value.includes('\n')) return value
  if (/^["']/.test(value)) return value.replace(/[\r\n]/g, ' ')
  const blank = (part: string) => (part.startsWith('#') ? ' '.repeat(part.length) : part.replace(/[\r\n]/g, ' '))
  return value.replace(new RegExp(`${quotedItem}|${comment}|[\\r\\n]`, 'g'), blank)
}

function quotedEnd(text: string, start: number): number | undefined {
  const quoted = new RegExp(quotes, 'y')
  quoted.lastIndex = start
  return quoted.test(text) ? quoted.lastIndex : undefined
}

/**
 * Returns the end of the flow collection that opens at `start`, after its closing bracket; `undefined` if it is not
 * closed. A list that contains a key at the start of a line is not closed.
 */
function flowEnd(text: string, start: number): number | undefined {
  const token = new RegExp(`${quotedItem}|${comment}|[[\\]{}]|\\n[\\w-]+:\\s|${itemStart}["']`, 'g')
  token.lastIndex = start
  const open: string[] = []
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '[' || match[0] === '{') open.push(match[0])
    else if (match[0] === ']' || match[0] === '}') open.pop()
    else if (/^["']$/.test(match[0]) || (match[0].startsWith('\n') && open.at(-1) === '[')) return undefined
    if (open.length === 0) return token.lastIndex
  }
  return undefined
}
