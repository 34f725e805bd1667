import type { MarkdownIt } from 'markdown-it'
import { Markdownify } from '../../preview/markdownify'
import { showMissingImages } from '../../preview/missingImage'
import type { ServiceContext } from '../context'
import type { OpenDocument } from '../host'
import { isObject, PageParser, type PreviewSettingsFor } from './pageParser'
import type { Previews } from './previews'
import { RenderedPreviews } from './renderedPreviews'

/**
 * Extends the markdown-it of VS Code's preview, so that it reads the pages of a site as Jekyll does. Other Markdown
 * stays as before. VS Code names the document of a text only when it renders, not when it parses. So a text is parsed
 * for the open document that has the same text. When it is rendered, it is parsed again if it belongs to another
 * document, or if the site has changed since.
 */
export function extendPreview(
  md: MarkdownIt,
  context: ServiceContext,
  previews: Previews,
  settingsFor: PreviewSettingsFor,
): MarkdownIt {
  const { blogs } = context
  const parser = new PageParser(md, context, previews, settingsFor)
  const { render } = md.renderer
  const rendered = new RenderedPreviews((document, options, env) =>
    render.call(md.renderer, parser.parse(document.getText(), {}, document), options, env),
  )
  const documents = () => context.host.documents.all.filter((document) => blogs.isCandidate(document))
  previews.markdownify = new Markdownify()
  previews.rendered = rendered
  showMissingImages(md)
  md.parse = (source, env = {}) => {
    const document = documents().find((each) => each.getText() === source)
    const isInSite = document !== undefined && blogs.locatedNow(document) !== undefined
    return isInSite && isForOutline(source, previews)
      ? parser.parsePlainly(source, env)
      : parser.parse(source, env, document)
  }
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env, documents())
    const isUpToDate = !document || (parser.isUpToDate(tokens, document) && !previews.held.isOver(document))
    const shown = isUpToDate ? tokens : parser.parse(document.getText(), {}, document)
    const html = render.call(md.renderer, shown, options, env)
    if (!document || !env) return html
    rendered.record(document, html, options, env)
    const located = blogs.locatedSoon(document)
    if (located) previews.shows(located, parser.dependsOnPages(shown))
    if (!blogs.locatedNow(document)) void renderOnceKnown(document, context, previews)
    return html
  }
  return md
}

/**
 * Whether a long text is parsed only for the editor's outline and folding, which happens at each change. The editor's
 * own rules need a fraction of the time and find the same headings. If the text is rendered after all, it is parsed
 * again.
 */
function isForOutline(source: string, previews: Previews): boolean {
  return source.length > 50_000 && previews.openCount === 0
}

/** Renders a document again that was rendered before its site was found. */
async function renderOnceKnown(document: OpenDocument, { blogs }: ServiceContext, previews: Previews): Promise<void> {
  if (await blogs.located(document)) previews.renderAgain()
}

function documentOf(env: unknown, documents: readonly OpenDocument[]): OpenDocument | undefined {
  const { currentDocument } = isObject(env) ? (env as { readonly currentDocument?: object }) : {}
  return currentDocument && documents.find(({ uri }) => uri === String(currentDocument))
}
