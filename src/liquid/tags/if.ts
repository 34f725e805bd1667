import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { holds, type Condition } from '../parse/condition'
import { parseCondition } from '../parse/parseCondition'
import type { TagPiece } from '../parse/piece'
import type { Body, TemplateParser } from '../parse/templateParser'
import { BlockTag, type Drawing } from './jekyllTag'

/** `{% if %}`, `{% elsif %}`, `{% else %}` */
export class IfTag extends BlockTag {
  override readonly isBlank: boolean
  /** For each body when it is drawn; always, behind an `else`. */
  private readonly conditions: (Condition | 'always')[]

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    this.conditions = [parseCondition(this.markup)]
    this.read(remaining, parser, (tag, body) => this.branch(tag, body, parser))
    this.isBlank = this.hasBlankBodies
  }

  protected draw(drawing: Drawing): void {
    drawing.run.scoped(() => {
      const chosen = this.conditions.findIndex((condition, index) => this.isMet(condition, index, drawing))
      if (chosen >= 0) this.drawBody(this.bodies[chosen]!, drawing)
    })
  }

  protected isMet(condition: Condition | 'always', _index: number, { run }: Drawing): boolean {
    return condition === 'always' || holds(condition, run)
  }

  private branch(tag: TagPiece, body: Body, parser: TemplateParser): Body {
    if (tag.name !== 'else' && tag.name !== 'elsif') return parser.unknown(tag, body)
    this.conditions.push(tag.name === 'else' ? 'always' : parseCondition(tag.markup))
    return this.newBody()
  }
}

/** `{% unless %}`: the first condition the other way round. */
export class UnlessTag extends IfTag {
  protected override isMet(condition: Condition | 'always', index: number, drawing: Drawing): boolean {
    const isMet = super.isMet(condition, index, drawing)
    return index === 0 ? !isMet : isMet
  }
}
