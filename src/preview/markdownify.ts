import type { MarkdownIt } from 'markdown-it'
import kramdown from '../kramdown'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import { smartify } from '../kramdown/smartify'
import type { Site } from '../site/site'

type Constructor = new (options: { html: boolean }) => MarkdownIt

/** Jekyll's converter for the texts within a template, on another instance of the markdown-it that the editor brings. */
export class Markdownify {
  private made: { readonly key: string; readonly md: MarkdownIt } | undefined

  constructor(private readonly editors: MarkdownIt) {}

  html(text: string, site: Site): string {
    return this.converter(site).render(text) || '\n'
  }

  smart(text: string, site: Site): string {
    return smartify(this.converter(site), text)
  }

  private converter({ config, kramdownVersion }: Site): MarkdownIt {
    const options = { version: kramdownVersion, ...kramdownOptions(config) }
    const key = JSON.stringify(options)
    if (this.made?.key !== key) this.made = { key, md: this.create(options) }
    return this.made.md
  }

  private create(options: object): MarkdownIt {
    const Class = this.editors.constructor as Constructor
    return new Class({ html: true }).use(kramdown, options)
  }
}
