import type { MarkdownIt } from 'markdown-it'
import { workspace, type TextDocument, type Uri } from 'vscode'
import { Markdownify } from '../preview/markdownify'
import { showMissingImages } from '../preview/missingImage'
import { isCandidate, type Blogs } from './blogs'
import { DrawnPreviews } from './drawnPreviews'
import { openPreviews } from './openPreviews'
import { isObject, PageParser } from './pageParser'
import type { PreviewSites } from './previewSites'

/**
 * Makes the markdown-it of VS Code's preview read what Jekyll converts as Jekyll does, and everything else as before.
 * VS Code parses a text without saying whose it is, and says so only when it renders. So a text is read as the open
 * document with that text wants it, and read again where it turns out to be another's, or what it was made with has
 * changed since.
 */
export function extendPreview(md: MarkdownIt, blogs: Blogs, sites: PreviewSites): MarkdownIt {
  const parser = new PageParser(md, blogs, sites)
  const { render } = md.renderer
  const drawn = new DrawnPreviews((document, options, env) =>
    render.call(md.renderer, parser.parse(document.getText(), {}, document), options, env),
  )
  sites.markdownify = new Markdownify()
  sites.drawn = drawn
  showMissingImages(md)
  md.parse = (source, env = {}) => {
    const document = openDocuments().find((each) => each.getText() === source)
    const isOurs = document !== undefined && blogs.locatedNow(document) !== undefined
    return isOurs && isForOutline(source) ? parser.parsePlainly(source, env) : parser.parse(source, env, document)
  }
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env)
    const isRight = !document || (parser.isRight(tokens, document) && !sites.held.isOver(document))
    const shown = isRight ? tokens : parser.parse(document.getText(), {}, document)
    const html = render.call(md.renderer, shown, options, env)
    if (!document || !env) return html
    drawn.note(document, html, options, env)
    const located = blogs.locatedSoon(document)
    if (located) sites.shows(located, parser.dependsOnPages(shown))
    if (!blogs.locatedNow(document)) void drawOnceKnown(document, blogs, sites)
    return html
  }
  return md
}

/**
 * Whether nothing shows what a long text is parsed to. The editor parses for its outline and folding at each change: its
 * own rules do that in a fraction of the time, and find the same headings. A text that is drawn all the same is read again.
 */
function isForOutline(source: string): boolean {
  return source.length > 50_000 && openPreviews() === 0
}

/** For a document that was drawn before its site was looked up, or while it is looked for anew. */
async function drawOnceKnown(document: TextDocument, blogs: Blogs, sites: PreviewSites): Promise<void> {
  if (await blogs.located(document)) sites.drawAgain()
}

function openDocuments(): TextDocument[] {
  return workspace.textDocuments.filter(isCandidate)
}

function documentOf(env: unknown): TextDocument | undefined {
  const uri = isObject(env) ? (env as { readonly currentDocument?: Uri }).currentDocument : undefined
  return uri && openDocuments().find((document) => document.uri.toString() === uri.toString())
}
