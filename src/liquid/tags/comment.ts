import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import type { TemplateParser } from '../parse/templateParser'
import { BlockTag } from './jekyllTag'

/** `{% comment %}…{% endcomment %}`: tags in it are read all the same, and only those that nobody knows are passed over. */
export class CommentTag extends BlockTag {
  override readonly isBlank = true

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    this.read(remaining, parser, (_tag, body) => body)
  }

  protected draw(): void {}
}
