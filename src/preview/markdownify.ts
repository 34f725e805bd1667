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
    const isOurs = config.markdown === 'kramdown'
    const options = isOurs ? { version: kramdownVersion, ...kramdownOptions(config) } : undefined
    const key = String(JSON.stringify(options))
    if (this.made?.key !== key) this.made = { key, md: this.create(options) }
    return this.made.md
  }

  /** Without options for a site that has another converter, which the editor's own rules stand in for. */
  private create(options: object | undefined): MarkdownIt {
    const md = new (this.editors.constructor as Constructor)({ html: true })
    return options ? md.use(kramdown, options) : md
  }
}
