import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { TableRowLoop } from '../drops/forLoop'
import { parseExpression, type Expression } from '../parse/expression'
import { attributesIn, quotedFragment, space } from '../parse/patterns'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { toInteger } from '../values/number'
import { isTrue } from '../values/value'
import { BlockTag, type Drawing } from './jekyllTag'
import { slice } from './slice'

const syntax = new RegExp(`(?<!\\w)(\\w+)${space}+in${space}+(${quotedFragment}+)`)

/** `{% tablerow item in list cols: 2 limit: 4 %}…{% endtablerow %}` */
export class TableRowTag extends BlockTag {
  override readonly isBlank: boolean
  private readonly variable: string
  private readonly collection: Expression
  private readonly attributes: ReadonlyMap<string, Expression>

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3")
    this.variable = match[1]!
    this.collection = parseExpression(match[2])
    this.attributes = new Map(attributesIn(this.markup).map(([name, value]) => [name, parseExpression(value)]))
    this.read(remaining, parser)
    this.isBlank = this.hasBlankBodies
  }

  protected draw(drawing: Drawing): void {
    const { run } = drawing
    const collection = run.evaluate(this.collection)
    if (!isTrue(collection)) return
    const from = this.number('offset', run) ?? 0
    const limit = this.number('limit', run)
    const items = slice(collection, from, limit === undefined ? undefined : from + limit, run)
    const loop = new TableRowLoop(items.length, this.number('cols', run) ?? 0)
    this.put('<tr class="row1">\n', drawing)
    run.scoped(() => {
      run.set('tablerowloop', loop)
      for (const item of items) {
        run.set(this.variable, item)
        this.drawCell(loop, drawing)
        loop.next()
      }
    })
    this.put('</tr>\n', drawing)
  }

  private drawCell(loop: TableRowLoop, drawing: Drawing): void {
    this.put(`<td class="col${loop.column}">`, drawing)
    this.drawBody(this.bodies[0]!, drawing)
    this.put('</td>', drawing)
    if (loop.endsRow && !loop.isLast) this.put(`</tr>\n<tr class="row${loop.row + 1}">`, drawing)
  }

  private put(text: string, { emitter }: Drawing): void {
    if (!this.isBlank) emitter.write(text)
  }

  private number(name: string, run: Run): number | undefined {
    const attribute = this.attributes.get(name)
    return attribute && Number(toInteger(run.evaluate(attribute)))
  }
}
