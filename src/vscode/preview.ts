import type { MarkdownIt } from 'markdown-it'
import { workspace, type TextDocument, type Uri } from 'vscode'
import { kramdownFor, type Reading } from '../kramdown'
import type { Highlight } from '../preview/highlightFigures'
import { Markdownify } from '../preview/markdownify'
import { showMissingImages } from '../preview/missingImage'
import { pagePreview } from '../preview/pagePreview'
import { isCandidate, type Blogs, type Located } from './blogs'
import { now } from './previewSite'
import type { PreviewSites } from './previewSites'
import { say, sayReason } from './say'

type Tokens = ReturnType<MarkdownIt['parse']>
type Env = NonNullable<Parameters<MarkdownIt['parse']>[1]>

/**
 * Makes the markdown-it of VS Code's preview read what Jekyll converts as Jekyll does, and everything else as before.
 * VS Code parses a text without saying whose it is, and says so only when it renders. So a text is read as the open
 * document with that text wants it, and read again where it turns out to be another's, or what it was made with has
 * changed since.
 */
export function extendPreview(md: MarkdownIt, blogs: Blogs, sites: PreviewSites): MarkdownIt {
  const readings = new WeakMap<object, Reading>()
  const parsedAs = new WeakMap<Tokens, string>()
  const readsPages = new WeakMap<Tokens, boolean>()
  sites.markdownify = new Markdownify(md)
  const { parse } = md
  const { render } = md.renderer

  const parseFor = (source: string, env: Env, document: TextDocument | undefined): Tokens => {
    const located = document && blogs.locatedNow(document)
    const preview = located && previewOf(document, located, sites, md)
    if (preview) readings.set(env, preview.reading)
    const tokens = parse.call(md, source, env)
    preview?.finish(tokens)
    parsedAs.set(tokens, stateOf(document, blogs, sites))
    readsPages.set(tokens, preview?.readsPages ?? false)
    return tokens
  }

  kramdownFor(md, (_source, env) => (isObject(env) ? readings.get(env) : undefined))
  showMissingImages(md)
  md.parse = (source, env = {}) =>
    parseFor(
      source,
      env,
      openDocuments().find((each) => each.getText() === source),
    )
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env)
    const isRight = !document || parsedAs.get(tokens) === stateOf(document, blogs, sites)
    const shown = isRight ? tokens : parseFor(document.getText(), {}, document)
    const located = document && blogs.locatedNow(document)
    if (located) sites.shows(located, readsPages.get(shown) ?? false)
    else if (document) void drawOnceKnown(document, blogs, sites)
    return render.call(md.renderer, shown, options, env)
  }
  return md
}

/** For a document that was drawn before its site was looked up, or while it is looked for anew. */
async function drawOnceKnown(document: TextDocument, blogs: Blogs, sites: PreviewSites): Promise<void> {
  if (await blogs.located(document)) sites.drawAgain()
}

function previewOf(document: TextDocument, { blog, path, kind }: Located, sites: PreviewSites, md: MarkdownIt) {
  const { door } = sites.of(blog)
  const scene = { text: document.getText(), path, kind, site: blog.site, door, ...now() }
  const drawing = { highlight: highlighterOf(md), drawSpan: drawSpanOf(md) }
  return pagePreview({ ...scene, showsHeader: showsHeader(document), say, sayReason, ...drawing })
}

function drawSpanOf({ options, renderer }: MarkdownIt): (token: Tokens[number]) => string {
  return (token) => renderer.render([token], options, {})
}

/** What the editor colours blocks of code with; it escapes those of a language that it does not know. */
function highlighterOf({ options, utils }: MarkdownIt): Highlight {
  return (code, language) => options.highlight?.(code, language, '') || utils.escapeHtml(code)
}

function showsHeader({ uri }: TextDocument): boolean {
  return workspace.getConfiguration('jekyllPosts', uri).get('preview.header', true)
}

/** What the tokens of a document depend on besides its text, to compare. */
function stateOf(document: TextDocument | undefined, blogs: Blogs, sites: PreviewSites): string {
  const located = document && blogs.locatedNow(document)
  if (!located) return ''
  const { blog, path, kind } = located
  return JSON.stringify([blog.folder.toString(), path, kind, sites.of(blog).version, showsHeader(document)])
}

function openDocuments(): TextDocument[] {
  return workspace.textDocuments.filter(isCandidate)
}

function documentOf(env: unknown): TextDocument | undefined {
  const uri = isObject(env) ? (env as { readonly currentDocument?: Uri }).currentDocument : undefined
  return uri && openDocuments().find((document) => document.uri.toString() === uri.toString())
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
