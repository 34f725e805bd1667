import { kramdownOptions } from '../jekyll/kramdownOptions'
import { converter } from '../kramdown'
import type { Site } from '../site/site'

/** Jekyll's converter for the texts within a template. */
export class Markdownify {
  private made: { readonly key: string; readonly convert: (text: string) => string } | undefined

  html(text: string, { settings: { config, kramdownVersion } }: Site): string {
    const options = { version: kramdownVersion, ...kramdownOptions(config) }
    const key = JSON.stringify(options)
    if (this.made?.key !== key) this.made = { key, convert: converter(options) }
    return this.made.convert(text)
  }
}
