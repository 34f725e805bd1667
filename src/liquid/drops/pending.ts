import { Drop, type LiquidValue } from '../values/value'

/** Stands in for data that is still being read: whatever is looked up in it or made of it says so. */
export class Pending extends Drop {
  constructor(private readonly words: string) {
    super()
  }

  get(): LiquidValue {
    return this
  }

  keys(): readonly string[] {
    return []
  }

  override text(): string {
    return this.words
  }
}
