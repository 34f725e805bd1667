import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import { TableRowLoop } from '../drops/forLoop'
import { parseExpression, type Expression } from '../parse/expression'
import { attributesIn, quotedFragment, space } from '../parse/patterns'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { toInteger } from '../values/number'
import { isTrue } from '../values/value'
import { BlockTag } from './jekyllTag'
import { slice } from './slice'

const syntax = new RegExp(`(?<!\\w)(\\w+)${space}+in${space}+(${quotedFragment}+)`)

/** The tag `{% tablerow item in list cols: 2 limit: 4 %}…{% endtablerow %}`. */
export class TableRowTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly variable: string
  private readonly collection: Expression
  private readonly attributes: ReadonlyMap<string, Expression>

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    const [, variable, collection] = syntax.exec(this.markup) ?? []
    if (variable === undefined)
      throw stops("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3")
    this.variable = variable
    this.collection = parseExpression(collection)
    this.attributes = new Map(attributesIn(this.markup).map(([name, value]) => [name, parseExpression(value)]))
    this.read(pieces, parser)
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    const collection = run.evaluate(this.collection)
    if (!isTrue(collection)) return
    const from = this.number('offset', run) ?? 0
    const limit = this.number('limit', run)
    const items = slice(collection, from, limit === undefined ? undefined : from + limit, run)
    const loop = new TableRowLoop(items.length, this.number('cols', run) ?? 0)
    this.put('<tr class="row1">\n', sink)
    run.scoped(() => {
      run.set('tablerowloop', loop)
      for (const item of items) {
        run.set(this.variable, item)
        this.renderCell(loop, run, sink)
        loop.next()
      }
    })
    this.put('</tr>\n', sink)
  }

  private renderCell(loop: TableRowLoop, run: Run, sink: Sink): void {
    this.put(`<td class="col${loop.column}">`, sink)
    this.renderBody(this.firstBody, run, sink)
    this.put('</td>', sink)
    if (loop.endsRow && !loop.isLast) this.put(`</tr>\n<tr class="row${loop.row + 1}">`, sink)
  }

  private put(text: string, sink: Sink): void {
    if (!this.isBlank) sink.write(text)
  }

  private number(name: string, run: Run): number | undefined {
    const attribute = this.attributes.get(name)
    return attribute && Number(toInteger(run.evaluate(attribute)))
  }
}
