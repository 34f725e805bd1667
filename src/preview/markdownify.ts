import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import { converter } from '../kramdown'
import type { Site } from '../site/site'

/** Converts Markdown within a template as Jekyll's `markdownify` does. */
export class Markdownify {
  private last: { readonly key: string; readonly convert: (text: string) => string } | undefined

  html(text: string, { settings: { config, kramdownVersion } }: Site): string {
    const options = { version: kramdownVersion, ...kramdownOptions(config) }
    const key = JSON.stringify(options)
    if (this.last?.key !== key) this.last = { key, convert: converter(options) }
    return this.last.convert(text)
  }
}
