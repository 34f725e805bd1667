import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { variableSignature } from '../parse/patterns'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import { BlockTag, type Drawing } from './jekyllTag'

const syntax = new RegExp(variableSignature)

/** `{% capture name %}…{% endcapture %}` */
export class CaptureTag extends BlockTag {
  override readonly isBlank = true
  private readonly to: string

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'capture' - Valid syntax: capture [var]")
    this.to = match[0]
    this.read(remaining, parser)
  }

  protected draw(drawing: Drawing): void {
    drawing.run.assign(this.to, this.textOf(this.bodies[0]!, drawing))
  }
}
