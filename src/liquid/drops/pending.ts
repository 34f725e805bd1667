import { Drop, type LiquidValue } from '../values/value'

/**
 * A placeholder for data that is still being read. An output of the placeholder, of any of its values or of a filter's
 * result for it is the same message.
 */
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
