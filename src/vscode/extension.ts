import { window, type ExtensionContext } from 'vscode'
import { Blogs } from './blogs'
import { registerCaptions } from './captions'
import { offerCompletions } from './completions'
import { Diagnostics } from './diagnostics'
import { offerQuickFixes } from './quickFixes'
import { keepSiteContext } from './siteContext'
import { suggestWhileTyping } from './suggestWhileTyping'

/**
 * The extension's door: VS Code calls it when the first Markdown file opens. It waits for nothing, since the preview
 * waits for it; sites are looked for and read in the background.
 */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Jekyll Posts', { log: true })
  const blogs = new Blogs(log)
  context.subscriptions.push(
    log,
    blogs,
    new Diagnostics(blogs, log),
    offerQuickFixes(blogs, log),
    offerCompletions(blogs),
    suggestWhileTyping(blogs),
    registerCaptions(),
    keepSiteContext(blogs),
  )
}
