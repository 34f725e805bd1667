import type { MarkdownIt } from 'markdown-it'
import type { ExtensionContext } from 'vscode'
import { previewsKnown } from '../service/preview/readAhead'
import { Service } from '../service/service'
import { provideCompletions } from './completion/completions'
import { ListContext } from './completion/listContext'
import { suggestWhileTyping } from './completion/suggestWhileTyping'
import { showDiagnostics } from './diagnostics/diagnostics'
import { provideFixAll } from './diagnostics/fixAll'
import { provideQuickFixes } from './diagnostics/quickFixes'
import { provideRefactorings } from './diagnostics/refactorings'
import { checkWholeBlogs } from './diagnostics/wholeBlog'
import { hostFor } from './host/host'
import { openLog } from './host/openLog'
import { provideCaptionActions } from './images/captionActions'
import { registerCaptions } from './images/captions'
import { insertImages } from './images/pasteImages'
import { provideNavigation } from './navigation/navigation'
import { keepPreviews, previewSettings, previewsOf } from './preview/preview'
import { showOutcomes } from './publishing/outcomeHover'
import { keepSiteContext } from './publishing/siteContext'
import { showStatus } from './publishing/statusBar'

/**
 * Activates the extension; VS Code calls this when the first Markdown file opens. All features are registered at once,
 * and sites are found and read in the background. Only a preview waits for the returned promise, for a short time,
 * since it would otherwise be rendered first without its site.
 */
export async function activate(context: ExtensionContext) {
  const log = openLog()
  const service = new Service(hostFor(log, context))
  const previews = previewsOf(service)
  const list = new ListContext()
  context.subscriptions.push(
    log,
    service,
    list,
    showDiagnostics(service),
    checkWholeBlogs(service),
    provideQuickFixes(service),
    provideFixAll(service),
    provideRefactorings(service),
    provideCompletions(service, list),
    suggestWhileTyping(service, list),
    provideNavigation(service),
    registerCaptions(service),
    provideCaptionActions(service),
    insertImages(service),
    keepSiteContext(service),
    showOutcomes(service),
    showStatus(service),
    keepPreviews(service, previews),
  )
  await previewsKnown(service, previews)
  return { extendMarkdownIt: (md: MarkdownIt) => service.extendPreview(md, previews, previewSettings) }
}
