import type { MarkdownIt } from 'markdown-it'
import { workspace, type TextDocument } from 'vscode'
import { kramdownFor, type Reading } from '../kramdown'
import type { Highlight } from '../preview/highlightFigures'
import { pagePreview } from '../preview/pagePreview'
import type { Blogs, Located } from './blogs'
import { now } from './previewSite'
import type { PreviewSites } from './previewSites'
import { say, sayReason } from './say'

export type Tokens = ReturnType<MarkdownIt['parse']>
export type Env = NonNullable<Parameters<MarkdownIt['parse']>[1]>

/** Parses documents with the editor's markdown-it, those of a site as Jekyll reads them, and knows what it parsed them as. */
export class PageParser {
  private readonly readings = new WeakMap<object, Reading>()
  private readonly parsedAs = new WeakMap<Tokens, string>()
  private readonly readsPages = new WeakMap<Tokens, boolean>()
  private readonly before: MarkdownIt['parse']

  constructor(
    private readonly md: MarkdownIt,
    private readonly blogs: Blogs,
    private readonly sites: PreviewSites,
  ) {
    this.before = md.parse
    kramdownFor(md, (_source, env) => (isObject(env) ? this.readings.get(env) : undefined))
  }

  parse(source: string, env: Env, document: TextDocument | undefined): Tokens {
    const located = document && this.blogs.locatedSoon(document)
    const shown = located && previewOf(document, located, this.sites, this.md)
    if (shown) this.readings.set(env, shown.preview.reading)
    const tokens = this.before.call(this.md, shown?.text ?? source, env)
    shown?.preview.finish(tokens)
    this.parsedAs.set(tokens, this.stateOf(document))
    this.readsPages.set(tokens, shown?.preview.readsPages ?? false)
    return tokens
  }

  /** By the editor's own rules; what it gives is never right for a document of a site. */
  parsePlainly(source: string, env: Env): Tokens {
    return this.before.call(this.md, source, env)
  }

  /** True for tokens that the document would give now too, as far as its text is the same. */
  isRight(tokens: Tokens, document: TextDocument): boolean {
    return this.parsedAs.get(tokens) === this.stateOf(document)
  }

  /** Whether tokens depend on other pages than their own. */
  dependsOnPages(tokens: Tokens): boolean {
    return this.readsPages.get(tokens) ?? false
  }

  /** What the tokens of a document depend on besides its text, to compare. */
  private stateOf(document: TextDocument | undefined): string {
    const located = document && this.blogs.locatedSoon(document)
    if (!located) return ''
    const { blog, path, kind } = located
    const version = this.sites.of(blog).version(path)
    return JSON.stringify([blog.folder.toString(), path, kind, version, showsHeader(document)])
  }
}

function previewOf(document: TextDocument, { blog, path, kind }: Located, sites: PreviewSites, md: MarkdownIt) {
  const site = sites.of(blog)
  const scene = {
    path,
    kind,
    site: blog.site,
    door: site.door,
    version: site.version(path),
    ...now(),
    showsHeader: showsHeader(document),
    drawsMath: drawsMath(document),
    say,
    sayReason,
    highlight: highlighterOf(md),
  }
  return sites.held.shown(document, (text) => pagePreview({ ...scene, text }))
}

/** What the editor colours blocks of code with; it escapes those of a language that it does not know. */
function highlighterOf({ options, utils }: MarkdownIt): Highlight {
  return (code, language) => options.highlight?.(code, language, '') || utils.escapeHtml(code)
}

function showsHeader({ uri }: TextDocument): boolean {
  return workspace.getConfiguration('jekyllPosts', uri).get('preview.header', true)
}

/** As the editor's own setting says: it draws formulas in other Markdown files. */
function drawsMath({ uri }: TextDocument): boolean {
  return workspace.getConfiguration('markdown', uri).get('math.enabled', true)
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
