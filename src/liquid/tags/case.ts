import { holds } from '../parse/condition'
import { parseExpression, type Expression } from '../parse/expression'
import { quotedFragment, space } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { BlockBody, TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { BlockTag } from './jekyllTag'

const syntax = new RegExp(quotedFragment)
const whenValue = new RegExp(quotedFragment, 'g')
const whenSeparator = new RegExp(`(?:${space}+or${space}+|${space}*,${space}*)(?=${quotedFragment})`, 'y')

interface CaseBranch {
  /** The value of the `when`; `undefined` for an `else`. */
  readonly value: Expression | undefined
  readonly body: BlockBody
}

/**
 * The tag `{% case x %}{% when 1, 2 %}…{% else %}…{% endcase %}`. Each value that is equal renders its branch, so a
 * branch can be rendered twice.
 */
export class CaseTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly of: Expression
  private readonly branches: CaseBranch[] = []

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'case' - Valid syntax: case [condition]")
    this.of = parseExpression(match[0])
    this.read(pieces, parser, (tag, body) => this.branch(tag, body, parser))
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    run.scoped(() => {
      let isElse = true
      for (const { value, body } of this.branches) {
        if (value === undefined) {
          if (isElse) return this.renderBody(body, run, sink)
        } else if (this.isEqualTo(value, run)) {
          isElse = false
          this.renderBody(body, run, sink)
        }
      }
    })
  }

  private isEqualTo(value: Expression, run: Run): boolean {
    return holds({ left: this.of, operator: '==', right: value, next: undefined }, run)
  }

  private branch(tag: TagPiece, body: BlockBody, parser: TemplateParser): BlockBody {
    if (tag.name === 'when') return this.when(tag.markup)
    if (tag.name !== 'else') return parser.unknown(tag, body)
    if (tag.markup.trim() !== '') throw stops(badElse)
    const last = this.newBody()
    this.branches.push({ value: undefined, body: last })
    return last
  }

  private when(markup: string): BlockBody {
    const body = this.newBody()
    for (const value of [...whenValues(markup)]) this.branches.push({ value: parseExpression(value), body })
    return body
  }
}

/** The values of a `when`: the first value, even after other characters, and the values after commas and `or`. */
function* whenValues(markup: string): Generator<string> {
  for (let at: number | undefined = 0; at !== undefined; at = separatorEnd(markup, whenValue.lastIndex)) {
    whenValue.lastIndex = at
    const value = whenValue.exec(markup)?.[0]
    if (value === undefined) throw stops(badWhen)
    yield value
  }
}

function separatorEnd(markup: string, start: number): number | undefined {
  whenSeparator.lastIndex = start
  return whenSeparator.test(markup) ? whenSeparator.lastIndex : undefined
}

const badElse = "Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) "
const badWhen = "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}"
