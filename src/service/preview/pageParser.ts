import type { MarkdownIt } from 'markdown-it'
import { kramdownFor, type ParseOptions } from '../../kramdown'
import type { HighlightHtml } from '../../preview/highlightFigures'
import { pagePreview } from '../../preview/pagePreview'
import type { Located } from '../blogs'
import { clockOf, type ServiceContext } from '../context'
import type { OpenDocument } from '../host'
import type { Previews } from './previews'

export type Tokens = ReturnType<MarkdownIt['parse']>
export type Env = NonNullable<Parameters<MarkdownIt['parse']>[1]>

/** What the user has chosen for previews of a document. */
export interface PreviewSettings {
  readonly showsHeader: boolean
  /** The editor's own setting, which applies to other Markdown files too. */
  readonly showsMath: boolean
}

export type PreviewSettingsFor = (uri: string) => PreviewSettings

/**
 * Parses documents with the editor's markdown-it, those of a site as Jekyll reads them, and checks results for changes.
 */
export class PageParser {
  private readonly readings = new WeakMap<object, ParseOptions>()
  private readonly parsedAs = new WeakMap<Tokens, string>()
  private readonly readsPages = new WeakMap<Tokens, boolean>()
  private readonly parseAsBefore: MarkdownIt['parse']

  constructor(
    private readonly md: MarkdownIt,
    private readonly context: ServiceContext,
    private readonly previews: Previews,
    private readonly settingsFor: PreviewSettingsFor,
  ) {
    this.parseAsBefore = md.parse
    kramdownFor(md, (_source, env) => (isObject(env) ? this.readings.get(env) : undefined))
  }

  parse(source: string, env: Env, document: OpenDocument | undefined): Tokens {
    const located = document && this.context.blogs.locatedSoon(document)
    const shown = located && this.previewOf(document, located)
    if (shown) this.readings.set(env, shown.preview.parseOptions)
    const tokens = this.parseAsBefore.call(this.md, shown?.text ?? source, env)
    shown?.preview.finish(tokens)
    this.parsedAs.set(tokens, this.stateOf(document))
    this.readsPages.set(tokens, shown?.preview.readsPages ?? false)
    return tokens
  }

  /** Parses with the editor's own rules. For a document of a site the tokens are never up to date. */
  parsePlainly(source: string, env: Env): Tokens {
    return this.parseAsBefore.call(this.md, source, env)
  }

  /** Whether parsing the same text of the document now would return the same tokens. */
  isUpToDate(tokens: Tokens, document: OpenDocument): boolean {
    return this.parsedAs.get(tokens) === this.stateOf(document)
  }

  /** Whether tokens depend on other pages. */
  dependsOnPages(tokens: Tokens): boolean {
    return this.readsPages.get(tokens) ?? false
  }

  /** A string for comparison: everything besides the text that the tokens of a document depend on. */
  private stateOf(document: OpenDocument | undefined): string {
    const located = document && this.context.blogs.locatedSoon(document)
    if (!located) return ''
    const { blog, path, kind } = located
    const version = this.previews.of(blog).version(path)
    return JSON.stringify([blog.folder, path, kind, version, this.settingsFor(document.uri).showsHeader])
  }

  private previewOf(document: OpenDocument, { blog, path, kind }: Located) {
    const { host } = this.context
    const { liquidHost } = this.previews.of(blog)
    const { showsHeader, showsMath } = this.settingsFor(document.uri)
    const page = {
      path,
      kind,
      site: blog.site,
      host: liquidHost,
      version: this.previews.of(blog).version(path),
      ...clockOf(host),
      showsHeader,
      rendersMath: showsMath,
      localize: host.localize.message,
      localizeReason: host.localize.reason,
      highlight: highlighterOf(this.md),
    }
    return this.previews.held.shown(document, (text) => pagePreview({ ...page, text }))
  }
}

/** The editor's highlighter for code blocks; it only escapes code in a language that the editor does not know. */
function highlighterOf({ options, utils }: MarkdownIt): HighlightHtml {
  return (code, language) => options.highlight?.(code, language, '') || utils.escapeHtml(code)
}

/** Whether a value is an object, and not null. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
