import type { MarkdownIt } from 'markdown-it'
import { Markdownify } from '../../preview/markdownify'
import { showMissingImages } from '../../preview/missingImage'
import type { ServiceContext } from '../context'
import type { OpenDocument } from '../host'
import { isObject, PageParser, type PreviewSettingsFor } from './pageParser'
import type { Previews } from './previews'
import { RenderedPreviews } from './renderedPreviews'

/**
 * Makes the markdown-it of VS Code's preview read the files that Jekyll converts as Jekyll does. It reads all other files
 * as before. VS Code does not say which document a text belongs to when it parses the text, only when it renders it. So
 * the text is parsed as the open document that has the same text. When VS Code renders it, the text is parsed again if it
 * belongs to another document, or if something that the result depends on has changed.
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
    const isOurs = document !== undefined && blogs.locatedNow(document) !== undefined
    return isOurs && isForOutline(source, previews)
      ? parser.parsePlainly(source, env)
      : parser.parse(source, env, document)
  }
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env, documents())
    const isRight = !document || (parser.isRight(tokens, document) && !previews.held.isOver(document))
    const shown = isRight ? tokens : parser.parse(document.getText(), {}, document)
    const html = render.call(md.renderer, shown, options, env)
    if (!document || !env) return html
    rendered.note(document, html, options, env)
    const located = blogs.locatedSoon(document)
    if (located) previews.shows(located, parser.dependsOnPages(shown))
    if (!blogs.locatedNow(document)) void renderOnceKnown(document, context, previews)
    return html
  }
  return md
}

/**
 * Whether nothing shows what a long text is parsed to. The editor parses for its outline and folding at each change: its
 * own rules do that in a fraction of the time, and find the same headings. A text that is drawn all the same is read again.
 */
function isForOutline(source: string, previews: Previews): boolean {
  return source.length > 50_000 && previews.openCount === 0
}

/** For a document that was drawn before its site was looked up, or while it is looked for anew. */
async function renderOnceKnown(document: OpenDocument, { blogs }: ServiceContext, previews: Previews): Promise<void> {
  if (await blogs.located(document)) previews.renderAgain()
}

function documentOf(env: unknown, documents: readonly OpenDocument[]): OpenDocument | undefined {
  const { currentDocument } = isObject(env) ? (env as { readonly currentDocument?: object }) : {}
  return currentDocument && documents.find(({ uri }) => uri === String(currentDocument))
}
