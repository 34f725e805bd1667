import type { Pieces } from '../parse/pieces'
import { holds, type Condition } from '../parse/condition'
import { parseCondition } from '../parse/parseCondition'
import type { TagPiece } from '../parse/piece'
import type { BlockBody, TemplateParser } from '../parse/templateParser'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { BlockTag } from './jekyllTag'

interface IfBranch {
  readonly condition: Condition | 'else'
  readonly body: BlockBody
}

/** The tag `{% if %}` with `{% elsif %}` and `{% else %}`. */
export class IfTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly branches: IfBranch[]

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    this.branches = [{ condition: parseCondition(this.markup), body: this.firstBody }]
    this.read(pieces, parser, (tag, body) => this.branch(tag, body, parser))
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    run.scoped(() => {
      const branch = this.branches.find((each) => this.isMet(each, run))
      if (branch) this.renderBody(branch.body, run, sink)
    })
  }

  protected isMet({ condition }: IfBranch, run: Run): boolean {
    return condition === 'else' || holds(condition, run)
  }

  private branch(tag: TagPiece, body: BlockBody, parser: TemplateParser): BlockBody {
    if (tag.name !== 'else' && tag.name !== 'elsif') return parser.unknown(tag, body)
    const condition = tag.name === 'else' ? 'else' : parseCondition(tag.markup)
    const next = this.newBody()
    this.branches.push({ condition, body: next })
    return next
  }
}

/** The tag `{% unless %}`. Its first condition is negated; the condition of an `elsif` is not. */
export class UnlessTag extends IfTag {
  protected override isMet(branch: IfBranch, run: Run): boolean {
    const isMet = super.isMet(branch, run)
    return branch.body === this.firstBody ? !isMet : isMet
  }
}
