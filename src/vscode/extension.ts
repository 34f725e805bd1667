import type { MarkdownIt } from 'markdown-it'
import type { ExtensionContext } from 'vscode'
import { Blogs } from './blogs'
import { offerCaptionActions } from './captionActions'
import { registerCaptions } from './captions'
import { offerCompletions } from './completions'
import { Diagnostics } from './diagnostics'
import { insertImages } from './insertImages'
import { extendPreview } from './preview'
import { PreviewSites } from './previewSites'
import { tellOutcome } from './outcome'
import { ListContext } from './listContext'
import { openLog } from './openLog'
import { navigation } from './navigation'
import { offerQuickFixes } from './quickFixes'
import { offerFixAll } from './fixOnSave'
import { offerRefactorings } from './refactorings'
import { WholeBlog } from './wholeBlog'
import { keepSiteContext } from './siteContext'
import { keepStatusBar } from './statusBar'
import { readAheadInEditors, sitesKnown } from './sitesKnown'
import { suggestWhileTyping } from './suggestWhileTyping'
import { TermMemory } from './termMemory'

/**
 * The extension's door: VS Code calls it when the first Markdown file opens. All features are there at once; sites are
 * looked for and read in the background. Only a preview waits for what is returned, and not for long: it would be drawn
 * without its site first.
 */
export async function activate(context: ExtensionContext) {
  const log = openLog()
  const version = String((context.extension.packageJSON as { version?: unknown }).version)
  const memory = new TermMemory(context.workspaceState)
  const blogs = new Blogs(log, context.storageUri && { folder: context.storageUri, version }, memory)
  const previews = new PreviewSites(log)
  const list = new ListContext()
  context.subscriptions.push(
    log,
    blogs,
    previews,
    new Diagnostics(blogs, log),
    new WholeBlog(blogs, log),
    offerQuickFixes(blogs, log),
    offerFixAll(blogs, log),
    offerRefactorings(blogs, log),
    list,
    offerCompletions(blogs, list, memory),
    ...navigation(blogs, log),
    suggestWhileTyping(blogs, list),
    registerCaptions(blogs),
    offerCaptionActions(blogs),
    insertImages(blogs, log),
    keepSiteContext(blogs),
    tellOutcome(blogs),
    keepStatusBar(blogs),
    readAheadInEditors(blogs, previews),
    // A preview that is open was drawn before its site was known, or with another configuration.
    blogs.onDidChange(() => previews.drawAgain()),
  )
  await sitesKnown(blogs, previews)
  return { extendMarkdownIt: (md: MarkdownIt) => extendPreview(md, blogs, previews) }
}
