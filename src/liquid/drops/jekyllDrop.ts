import { Drop, type LiquidValue } from '../values/value'

/** The variable `jekyll`. */
export class JekyllDrop extends Drop {
  constructor(private readonly version: string) {
    super()
  }

  get(key: string): LiquidValue | undefined {
    return key === 'version' ? this.version : key === 'environment' ? 'development' : null
  }

  keys(): readonly string[] {
    return ['version', 'environment']
  }

  override text(): string {
    return 'Jekyll::Drops::JekyllDrop'
  }
}
