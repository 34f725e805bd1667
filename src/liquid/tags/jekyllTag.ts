import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Template,
  type TopLevelToken,
  type TagToken,
} from 'liquidjs'
import { toValueSync } from 'liquidjs'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import { Body, type OnOther, type TemplateParser } from '../parse/templateParser'
import { drawn } from '../run/drawn'
import type { Run } from '../run/run'
import { runOf } from '../run/runOf'
import { TextSink } from '../run/sink'

/** What a tag needs to draw itself. */
export interface Drawing {
  readonly run: Run
  readonly context: Context
  readonly emitter: Emitter
}

/** A tag of ours among liquidjs' tags. */
export abstract class JekyllTag extends Tag {
  /** True where it writes nothing but white space, so that a block that holds nothing else writes nothing. */
  readonly isBlank: boolean = false
  readonly piece: TagPiece
  protected readonly markup: string

  constructor(token: TagToken, _remaining: TopLevelToken[], liquid: Liquid) {
    super(token, _remaining, liquid)
    this.piece = token as unknown as TagPiece
    this.markup = this.piece.markup
  }

  render(context: Context, emitter: Emitter): void {
    drawn(this.piece, context, emitter, (run) => this.draw({ run, context, emitter }))
    runOf(context).isBehindTag = true
  }

  protected abstract draw(drawing: Drawing): void

  /** Draws what stands in a block. What is blank is run and thrown away. */
  protected drawBody(body: Body, { run, context, emitter }: Drawing): void {
    const target = this.isBlank ? new TextSink(run.budget) : emitter
    this.drawAll(body.templates, context, target)
  }

  protected drawAll(templates: Template[], context: Context, emitter: Emitter): void {
    toValueSync(this.liquid.renderer.renderTemplates(templates, context, emitter) as unknown as Iterator<unknown>)
  }

  /** What a block writes, as a text. */
  protected textOf(body: Body, { run, context }: Drawing): string {
    const sink = new TextSink(run.budget)
    this.drawAll(body.templates, context, sink)
    return sink.buffer
  }
}

/** A tag that encloses others. */
export abstract class BlockTag extends JekyllTag {
  protected readonly bodies: Body[] = []

  /** Reads up to the block's end into bodies of its own. */
  protected read(remaining: TopLevelToken[], parser: TemplateParser, onOther?: OnOther): void {
    const pieces = remaining as unknown as Pieces
    parser.block(this.piece, pieces, this.newBody(), onOther ?? ((tag, body) => parser.unknown(tag, body)))
  }

  protected newBody(): Body {
    const body = new Body()
    this.bodies.push(body)
    return body
  }

  protected get hasBlankBodies(): boolean {
    return this.bodies.every(({ isBlank }) => isBlank)
  }
}
