import type { Pieces } from '../parse/pieces'
import { ForLoop } from '../drops/forLoop'
import { parseExpression, type Expression } from '../parse/expression'
import { attributesIn, quotedFragment, space, variableSegment } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import { StrictParser } from '../parse/strict'
import type { BlockBody, TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { toInteger } from '../values/number'
import { isTrue, type LiquidValue } from '../values/value'
import { BlockTag } from './jekyllTag'
import { slice } from './slice'

/** The parsed markup of a loop. */
interface LoopMarkup {
  readonly variable: string
  readonly collection: string
  readonly isReversed: boolean
  readonly attributes: ReadonlyMap<string, string>
}

/** The tag `{% for item in list reversed limit: 2 offset: continue %}…{% else %}…{% endfor %}`. */
export class ForTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly head: LoopMarkup
  private readonly loopName: string
  private readonly collection: Expression
  private readonly limit: Expression | undefined
  private readonly offset: Expression | 'continue' | undefined

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    this.head = parseHead(this.markup)
    this.loopName = `${this.head.variable}-${this.head.collection}`
    this.collection = parseExpression(this.head.collection)
    const [limit, offset] = [this.head.attributes.get('limit'), this.head.attributes.get('offset')]
    this.limit = limit === undefined ? undefined : parseExpression(limit)
    this.offset = offset === 'continue' ? offset : offset === undefined ? undefined : parseExpression(offset)
    this.read(pieces, parser, (tag, body) => this.branch(tag, body, parser))
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    const items = this.items(run)
    if (items.length > 0) return run.scoped(() => this.renderItems(items, run, sink))
    const last = this.bodies.at(-1)
    if (last && last !== this.firstBody) this.renderBody(last, run, sink)
  }

  private renderItems(items: readonly LiquidValue[], run: Run, sink: Sink): void {
    const loop = new ForLoop(this.loopName, items.length, run.loops.at(-1) ?? null)
    run.loops.push(loop)
    try {
      run.set('forloop', loop)
      for (const item of items) {
        run.set(this.head.variable, item)
        this.renderBody(this.firstBody, run, sink)
        loop.next()
        if (run.interrupts.pop() === 'break') break
      }
    } finally {
      run.loops.pop()
    }
  }

  private items(run: Run): readonly LiquidValue[] {
    const from = this.offset === 'continue' ? (run.offsets.get(this.loopName) ?? 0) : wholeOf(this.offset, run)
    const collection = run.evaluate(this.collection)
    const limit = this.limit ? run.evaluate(this.limit) : null
    const to = isTrue(limit) ? Number(toInteger(limit)) + from : undefined
    const items = slice(collection, from, to, run)
    run.offsets.set(this.loopName, from + items.length)
    return this.head.isReversed ? items.reverse() : items
  }

  private branch(tag: TagPiece, body: BlockBody, parser: TemplateParser): BlockBody {
    return tag.name === 'else' ? this.newBody() : parser.unknown(tag, body)
  }
}

function wholeOf(expression: Expression | undefined, run: Run): number {
  return expression ? Number(toInteger(run.evaluate(expression))) : 0
}

function parseHead(markup: string): LoopMarkup {
  try {
    return parseStrictly(markup)
  } catch {
    return parseLaxly(markup)
  }
}

function parseStrictly(markup: string): LoopMarkup {
  const parser = new StrictParser(markup)
  const variable = parser.consume('id')
  if (!parser.consumeWord('in')) throw stops("For loops require an 'in' clause")
  const collection = parser.expression()
  const isReversed = parser.consumeWord('reversed')
  const attributes = new Map<string, string>()
  while (parser.isNext('id') && parser.isNext('colon', 1)) {
    const name = parser.consume('id')
    if (name !== 'limit' && name !== 'offset') throw stops('Invalid attribute in for loop')
    parser.consume('colon')
    attributes.set(name, parser.expression())
  }
  parser.consume('end_of_string')
  return { variable, collection, isReversed, attributes }
}

const syntax = new RegExp(`^(${variableSegment}+)${space}+in${space}+(${quotedFragment}+)${space}*(reversed)?`)

function parseLaxly(markup: string): LoopMarkup {
  const [, variable, collection, reversed] = syntax.exec(markup) ?? []
  if (variable === undefined || collection === undefined)
    throw stops("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]")
  return { variable, collection, isReversed: reversed !== undefined, attributes: new Map(attributesIn(markup)) }
}
