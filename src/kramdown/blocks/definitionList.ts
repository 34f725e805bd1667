import { type Element, element } from '../element'
import { type BlockParser, type BlockState, blockElement, deepest, endLine } from '../blockState'
import { parseBlocks } from '../blockParser'
import { blankLinesEnd, listMarker } from '../lines'
import type { Source } from '../source'
import {
  dedent,
  firstLine,
  isContent,
  isEndOfBlock,
  isLazy,
  type ItemText,
  nextMarker,
  withoutAttributes,
} from './listItem'

interface Collecting {
  readonly source: Source
  readonly list: Element
  readonly texts: Map<Element, ItemText>
  indentation: number
  afterBlank: boolean
  /** The next definition's first paragraph keeps its tag. */
  firstAsParagraph: boolean
}

/** Definitions `: text` after a paragraph, each line of which becomes a term. */
export const definitionList: BlockParser = (state) => {
  const { source, tree } = state
  if (listMarker(source.text, source.pos, 'dl', 3) === 0 || state.depth >= deepest) return false
  if (!followsParagraph(tree.children)) return false
  const list = blockElement(state, 'dl')
  const afterBlank = tree.children.at(-1)!.type === 'blank'
  if (afterBlank) tree.children.pop()
  addTerms(list, tree.children.pop()!)
  const texts = collect({
    source,
    list,
    texts: new Map(),
    indentation: 0,
    afterBlank: false,
    firstAsParagraph: afterBlank,
  })
  list.end = endLine(source)
  let blank: Element | undefined
  for (const [definition, text] of texts) blank = parseDefinition(state, definition, text, blank)
  addList(tree.children, list)
  if (blank !== undefined) tree.children.push(blank)
  return true
}

function followsParagraph(children: readonly Element[]): boolean {
  const last = children.at(-1)
  if (last?.type === 'p') return true
  return last?.type === 'blank' && last.value === '\n' && children.at(-2)?.type === 'p'
}

function addTerms(list: Element, paragraph: Element): void {
  list.line = paragraph.line
  list.ial = paragraph.ial
  const lines = (paragraph.children[0]?.value ?? '').replace(/\n+$/, '').split('\n')
  for (const [index, line] of lines.entries()) {
    const term = element('dt', '', paragraph.line + index)
    const text = withoutAttributes(line, term)
    term.rawText = text
    term.children.push(element('raw_text', text, term.line))
    list.children.push(term)
  }
}

function collect(collecting: Collecting): Map<Element, ItemText> {
  const { source } = collecting
  while (!source.ended) {
    if (takeDefinition(collecting)) continue
    if (isEndOfBlock(source) || !(takeLine(collecting) || takeBlank(collecting))) break
  }
  return collecting.texts
}

function takeDefinition(collecting: Collecting): boolean {
  const { source, list, indentation, texts } = collecting
  const width = texts.size === 0 ? listMarker(source.text, source.pos, 'dl', 3) : nextMarker(source, 'dl', indentation)
  if (width === 0) return false
  const definition = element('dd', '', source.lineAt())
  definition.firstAsParagraph = collecting.firstAsParagraph
  const text = firstLine(source, source.pos + width, width, definition)
  list.children.push(definition)
  texts.set(definition, text)
  source.pos = source.lineEnd()
  Object.assign(collecting, { indentation: text.indentation, afterBlank: false, firstAsParagraph: false })
  return true
}

function takeLine(collecting: Collecting): boolean {
  const { source, indentation } = collecting
  if (!isContent(source, indentation) && (collecting.afterBlank || !isLazy(source, indentation))) return false
  const end = source.lineEnd()
  addToLast(collecting, dedent(source.text.slice(source.pos, end), indentation).line)
  source.pos = end
  collecting.afterBlank = false
  collecting.firstAsParagraph = false
  return true
}

function takeBlank(collecting: Collecting): boolean {
  const { source } = collecting
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  addToLast(collecting, source.text.slice(source.pos, end))
  source.pos = end
  collecting.afterBlank = true
  collecting.firstAsParagraph = true
  return true
}

function addToLast({ list, texts }: Collecting, line: string): void {
  texts.get(list.children.at(-1)!)!.text += line
}

function parseDefinition(
  state: BlockState,
  definition: Element,
  { text, line }: ItemText,
  before: Element | undefined,
): Element | undefined {
  parseBlocks(state.document, definition, state.source.part(text, line), state.depth + 1)
  const { children } = definition
  definition.end = children.at(-1)?.end ?? definition.line + 1
  if (children.length === 0) return before
  const blank = children.at(-1)!.type === 'blank' ? children.pop() : undefined
  const first = children[0]
  if (first?.type === 'p' && definition.firstAsParagraph !== true) {
    if (children.length > 1) first.children[0]!.value += '\n'
    first.transparent = true
  }
  return blank
}

/** A list right behind another one (or behind blank lines after it) goes on with that one. */
function addList(children: Element[], list: Element): void {
  if (children.at(-1)?.type === 'blank' && children.at(-2)?.type === 'dl') children.pop()
  const before = children.at(-1)
  if (before?.type !== 'dl') children.push(list)
  else {
    for (const child of list.children) before.children.push(child)
    before.end = list.end
  }
}
