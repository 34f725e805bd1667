import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { holds } from '../parse/condition'
import { parseExpression, type Expression } from '../parse/expression'
import { quotedFragment, space } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import type { Body, TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { BlockTag, type Drawing } from './jekyllTag'

const syntax = new RegExp(quotedFragment)
const whenValue = new RegExp(quotedFragment, 'g')
const whenSeparator = new RegExp(`(?:${space}+or${space}+|${space}*,${space}*)(?=${quotedFragment})`, 'y')

interface Branch {
  /** `undefined` behind an `else`. */
  readonly value: Expression | undefined
  readonly body: Body
}

/** `{% case x %}{% when 1, 2 %}…{% else %}…{% endcase %}`: every value that fits draws its branch, so one may be drawn twice. */
export class CaseTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly of: Expression
  private readonly branches: Branch[] = []

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'case' - Valid syntax: case [condition]")
    this.of = parseExpression(match[0])
    this.read(remaining, parser, (tag, body) => this.branch(tag, body, parser))
    this.isBlank = this.hasBlankBodies
  }

  protected draw(drawing: Drawing): void {
    drawing.run.scoped(() => {
      let isElse = true
      for (const { value, body } of this.branches) {
        if (value === undefined) {
          if (isElse) return this.drawBody(body, drawing)
        } else if (this.fits(value, drawing.run)) {
          isElse = false
          this.drawBody(body, drawing)
        }
      }
    })
  }

  private fits(value: Expression, run: Run): boolean {
    return holds({ left: this.of, operator: '==', right: value, next: undefined }, run)
  }

  private branch(tag: TagPiece, body: Body, parser: TemplateParser): Body {
    if (tag.name === 'when') return this.when(tag.markup)
    if (tag.name !== 'else') return parser.unknown(tag, body)
    if (tag.markup.trim() !== '') throw stops("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ")
    const last = this.newBody()
    this.branches.push({ value: undefined, body: last })
    return last
  } // prettier-ignore

  private when(markup: string): Body {
    const body = this.newBody()
    for (const value of [...whenValues(markup)]) this.branches.push({ value: parseExpression(value), body })
    return body
  }
}

/** The first value, wherever it is, and those that follow it behind commas and `or`. */
function* whenValues(markup: string): Generator<string> {
  for (let at: number | undefined = 0; at !== undefined; at = behindSeparator(markup, whenValue.lastIndex)) {
    whenValue.lastIndex = at
    const value = whenValue.exec(markup)?.[0]
    if (value === undefined) throw stops(badWhen)
    yield value
  }
}

function behindSeparator(markup: string, start: number): number | undefined {
  whenSeparator.lastIndex = start
  return whenSeparator.test(markup) ? whenSeparator.lastIndex : undefined
}

const badWhen = "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}"
