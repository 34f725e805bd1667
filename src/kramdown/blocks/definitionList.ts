import { type Element, newElement } from '../element'
import { type BlockParser, type BlockState, newBlock, maxDepth, endLine } from '../blockState'
import { parseBlocks } from '../blockParser'
import { blankLinesEnd, listMarkerLength } from '../lines'
import type { SourceScanner } from '../sourceScanner'
import {
  dedent,
  readFirstLine,
  isContent,
  isEndOfBlock,
  isLazy,
  type ItemText,
  makeTransparent,
  nextMarkerLength,
  takeAttributes,
} from './listItem'

/** The state of collecting the lines of a definition list. */
interface DefinitionCollector {
  readonly source: SourceScanner
  readonly list: Element
  readonly definitions: Definition[]
  indentation: number
  afterBlank: boolean
  /** Whether the first paragraph of the next definition keeps its `p` tag. */
  firstAsParagraph: boolean
}

interface Definition {
  readonly element: Element
  readonly text: ItemText
}

/** Parses definitions (`: text`) after a paragraph. Each line of the paragraph becomes a term. */
export const definitionList: BlockParser = (state) => {
  const { source } = state
  const { children } = state.tree
  if (listMarkerLength(source.text, source.pos, 'dl', 3) === 0 || state.depth >= maxDepth) return false
  const paragraph = paragraphBefore(children)
  if (paragraph === undefined) return false
  const list = newBlock(state, 'dl')
  const afterBlank = children.at(-1) !== paragraph
  children.length -= afterBlank ? 2 : 1
  addTerms(list, paragraph)
  const start = { indentation: 0, afterBlank: false, firstAsParagraph: afterBlank }
  const definitions = collect({ source, list, definitions: [], ...start })
  list.end = endLine(source)
  let blank: Element | undefined
  for (const definition of definitions) blank = parseDefinition(state, definition, blank)
  addList(children, list)
  if (blank !== undefined) children.push(blank)
  return true
}

/** The paragraph before the definition, with at most one blank line between the two. */
function paragraphBefore(children: readonly Element[]): Element | undefined {
  const last = children.at(-1)
  const before = last?.type === 'blank' && last.value === '\n' ? children.at(-2) : last
  return before?.type === 'p' ? before : undefined
}

function addTerms(list: Element, paragraph: Element): void {
  list.line = paragraph.line
  list.ial = paragraph.ial
  const lines = (paragraph.children[0]?.value ?? '').replace(/\n+$/, '').split('\n')
  for (const [index, line] of lines.entries()) {
    const term = newElement('dt', '', paragraph.line + index)
    const text = takeAttributes(line, term)
    term.rawText = text
    term.children.push(newElement('raw_text', text, term.line))
    list.children.push(term)
  }
}

function collect(collector: DefinitionCollector): Definition[] {
  const { source } = collector
  while (!source.ended) {
    if (takeDefinition(collector)) continue
    if (isEndOfBlock(source) || !(takeLine(collector) || takeBlank(collector))) break
  }
  return collector.definitions
}

function takeDefinition(collector: DefinitionCollector): boolean {
  const { source, list, indentation, definitions } = collector
  const isFirst = definitions.length === 0
  const width = isFirst
    ? listMarkerLength(source.text, source.pos, 'dl', 3)
    : nextMarkerLength(source, 'dl', indentation)
  if (width === 0) return false
  const definition = newElement('dd', '', source.lineAt())
  definition.firstAsParagraph = collector.firstAsParagraph
  const text = readFirstLine(source, source.pos + width, width, definition)
  list.children.push(definition)
  definitions.push({ element: definition, text })
  source.pos = source.lineEnd()
  Object.assign(collector, { indentation: text.indentation, afterBlank: false, firstAsParagraph: false })
  return true
}

function takeLine(collector: DefinitionCollector): boolean {
  const { source, indentation } = collector
  if (!isContent(source, indentation) && (collector.afterBlank || !isLazy(source, indentation))) return false
  const end = source.lineEnd()
  addToLast(collector, dedent(source.text.slice(source.pos, end), indentation).line)
  source.pos = end
  collector.afterBlank = false
  collector.firstAsParagraph = false
  return true
}

function takeBlank(collector: DefinitionCollector): boolean {
  const { source } = collector
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  addToLast(collector, source.text.slice(source.pos, end))
  source.pos = end
  collector.afterBlank = true
  collector.firstAsParagraph = true
  return true
}

function addToLast({ definitions }: DefinitionCollector, line: string): void {
  const last = definitions.at(-1)
  if (last !== undefined) last.text.text += line
}

/**
 * Parses a definition. Returns the blank lines at its end. If the definition is empty, returns `blank`, the blank lines
 * before it.
 */
function parseDefinition(
  state: BlockState,
  { element: definition, text: { text, line } }: Definition,
  blank: Element | undefined,
): Element | undefined {
  parseBlocks(state, definition, state.source.part(text, line))
  const { children } = definition
  const last = children.at(-1)
  definition.end = last?.end ?? definition.line + 1
  if (last === undefined) return blank
  if (last.type === 'blank') children.pop()
  const first = children[0]
  if (first?.type === 'p' && definition.firstAsParagraph !== true) makeTransparent(first, children.length > 1)
  return last.type === 'blank' ? last : undefined
}

/**
 * Adds the items of a list to the definition list before it, even if blank lines separate the two. If there is no such
 * list, adds the list itself.
 */
function addList(children: Element[], list: Element): void {
  if (children.at(-1)?.type === 'blank' && children.at(-2)?.type === 'dl') children.pop()
  const before = children.at(-1)
  if (before?.type !== 'dl') children.push(list)
  else {
    for (const child of list.children) before.children.push(child)
    before.end = list.end
  }
}
