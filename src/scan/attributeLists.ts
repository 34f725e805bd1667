import type { AttributeItem, AttributeListMark } from './bodyScan'

const closingBrace = /(?<!\\)\}/g

/** The attribute lists of a text and their definitions, without extensions such as `{::comment}`. */
export function scanAttributeLists(text: string, start: number): AttributeListMark[] {
  const close = new RegExp(closingBrace.source, 'g')
  const marks: AttributeListMark[] = []
  let from = start
  for (let at = text.indexOf('{:', from); at !== -1; at = text.indexOf('{:', from)) {
    from = at + 2
    if (/[:/]/.test(text.charAt(from))) continue
    close.lastIndex = from
    const end = close.exec(text)?.index
    if (end === undefined) break
    const content = text.slice(from, end)
    if (!/\n[ \t\r]*\n/.test(content)) marks.push(markOf(text, at, content))
    from = end
  }
  return marks
}

function markOf(text: string, start: number, content: string): AttributeListMark {
  const span = { start, end: start + content.length + 3 }
  const isAlone = isAloneOnLine(text, span.start, span.end)
  const name = isAlone ? /^(\w[\w-]*):(?=\s|$)/.exec(content)?.[1] : undefined
  const skip = name === undefined ? 0 : name.length + 1
  const items = itemsOf(content.slice(skip), start + 2 + skip)
  if (name === undefined) return { span, form: isAlone ? 'block' : 'span', items }
  return { span, form: 'definition', name, nameSpan: { start: start + 2, end: start + 2 + name.length }, items }
}

/** The length of the white space before an attribute list that is checked. */
const deepestIndent = 200
const restIsBlank = /[ \t\r]*(?:\n|$)/y

function isAloneOnLine(text: string, start: number, end: number): boolean {
  restIsBlank.lastIndex = end
  const before = text.slice(Math.max(0, start - deepestIndent), start)
  return restIsBlank.test(text) && /(?:^|\n)[ \t>]*$/.test(before)
}

const item = /([\w-]+)=("(?:\\["}]|[^"])*"|'(?:\\['}]|[^'])*')|[.#][^\s"'=]+|\w[\w-]*/g
const mark = /([.#])([^.#\s]+)/g

function* itemsAt(content: string, offset: number): Generator<AttributeItem> {
  for (const { index, 0: whole, 1: key, 2: quoted = '' } of content.matchAll(item)) {
    const at = offset + index
    if (key !== undefined) yield attribute(key, quoted, at)
    else if (!/^[.#]/.test(whole)) yield { kind: 'reference', name: whole, span: { start: at, end: at + whole.length } }
    else
      for (const { index: inside, 1: sign, 2: name = '' } of whole.matchAll(mark)) {
        const from = at + inside + 1
        yield { kind: sign === '.' ? 'class' : 'id', name, span: { start: from, end: from + name.length } }
      }
  }
}

function itemsOf(content: string, offset: number): AttributeItem[] {
  return [...itemsAt(content, offset)]
}

function attribute(name: string, quoted: string, at: number): AttributeItem {
  const valueStart = at + name.length + 2
  return {
    kind: 'attribute',
    name,
    span: { start: at, end: at + name.length },
    value: quoted.slice(1, -1),
    valueSpan: { start: valueStart, end: valueStart + quoted.length - 2 },
  }
}
