import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import type { TemplateParser } from '../parse/templateParser'
import { BlockTag, type Drawing } from './jekyllTag'

/** `{% ifchanged %}…{% endifchanged %}`: only where it is not what the last one wrote. */
export class IfChangedTag extends BlockTag {
  override readonly isBlank: boolean

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    this.read(remaining, parser)
    this.isBlank = this.hasBlankBodies
  }

  protected draw(drawing: Drawing): void {
    const { run, emitter } = drawing
    const text = run.scoped(() => this.textOf(this.bodies[0]!, drawing))
    if (text !== run.lastChanged && !this.isBlank) emitter.write(text)
    run.lastChanged = text
  }
}
