import { Drop, type LiquidValue } from '../values/value'

/** The variable `forloop`. */
export class ForLoop extends Drop {
  private index = 0

  constructor(
    private readonly name: string,
    private readonly length: number,
    private readonly parent: LiquidValue,
  ) {
    super()
  }

  next(): void {
    this.index += 1
  }

  get(key: string): LiquidValue | undefined {
    const { index, length } = this
    const values: Record<string, LiquidValue> = {
      name: this.name,
      parentloop: this.parent,
      length,
      index: index + 1,
      index0: index,
      rindex: length - index,
      rindex0: length - index - 1,
      first: index === 0,
      last: index === length - 1,
    }
    return Object.hasOwn(values, key) ? values[key] : null
  }

  keys(): readonly string[] {
    return []
  }

  override text(): string {
    return 'Liquid::ForloopDrop'
  }
}

/** The variable `tablerowloop`. */
export class TableRowLoop extends Drop {
  private index = 0
  row = 1
  column = 1

  constructor(
    private readonly length: number,
    private readonly columns: number,
  ) {
    super()
  }

  get isLast(): boolean {
    return this.index === this.length - 1
  }

  get endsRow(): boolean {
    return this.column === this.columns
  }

  next(): void {
    this.index += 1
    if (this.endsRow) this.row += 1
    this.column = this.endsRow ? 1 : this.column + 1
  }

  get(key: string): LiquidValue | undefined {
    const { index, length, column } = this
    const values: Record<string, LiquidValue> = {
      length,
      col: column,
      col0: column - 1,
      row: this.row,
      index: index + 1,
      index0: index,
      rindex: length - index,
      rindex0: length - index - 1,
      first: index === 0,
      last: this.isLast,
      col_first: column === 1,
      col_last: this.endsRow,
    }
    return Object.hasOwn(values, key) ? values[key] : null
  }

  keys(): readonly string[] {
    return []
  }

  override text(): string {
    return 'Liquid::TablerowloopDrop'
  }
}
