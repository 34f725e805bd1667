import { commands, Disposable, Uri, window, workspace } from 'vscode'
import type { PreviewSettings } from '../../service/preview/pageParser'
import { Previews } from '../../service/preview/previews'
import { readAhead } from '../../service/preview/readAhead'
import type { Service } from '../../service/service'
import { toDocument } from '../host/documents'
import { openPreviews } from './openPreviews'

/** Returns the previews of the service for VS Code's Markdown preview. */
export function previewsOf(service: Service): Previews {
  return new Previews(service.host, {
    openPreviews,
    refresh: () => commands.executeCommand('markdown.preview.refresh'),
  })
}

/** Refreshes open previews after a change of their site or settings, and reads ahead for the active document. */
export function keepPreviews(service: Service, previews: Previews): Disposable {
  return Disposable.from(
    previews,
    service.blogs.onDidChange(() => previews.renderAgain()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jekyllPosts.preview')) previews.renderAgain()
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor) void readAhead(toDocument(editor.document), service, previews)
    }),
  )
}

/** Returns the settings for previews of a document. */
export function previewSettings(uri: string): PreviewSettings {
  const resource = Uri.parse(uri)
  return {
    showsHeader: workspace.getConfiguration('jekyllPosts', resource).get('preview.header', true),
    showsMath: workspace.getConfiguration('markdown', resource).get('math.enabled', true),
  }
}
