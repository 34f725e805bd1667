import { Drop, type LiquidValue } from '../values/value'

/** A placeholder for data that is still being read: all its values and all filters of it write the same message. */
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
