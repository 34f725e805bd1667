import { commands, Disposable, SnippetString, window, workspace } from 'vscode'
import snippets from '../../../snippets/captions.json'
import { forSnippet } from '../../escape/snippet'
import { lineBreaksAround } from '../../service/images/lineBreaksAround'
import type { Service } from '../../service/service'
import { toSpan } from '../convert'
import { translate } from '../host/localize'
import { chooseImage } from './chooseImage'

/** Registers the commands that insert an image or code with a caption, in the format of the settings or of the blog. */
export function registerCaptions(service: Service): Disposable {
  return Disposable.from(
    commands.registerCommand('jekyll-posts.insertImageWithCaption', () => chooseImage(service)),
    commands.registerCommand('jekyll-posts.insertCodeWithCaption', insertCode),
  )
}

/** Inserts code, with the class names of the settings, as a block of its own. */
async function insertCode(): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const settings = workspace.getConfiguration('jekyllPosts.caption', document)
  const align = settings.get<string>('alignClass') || 'align-center'
  const caption = settings.get<string>('codeClass') || 'captionC'
  const snippet = snippets['Code block with caption'].body
    .join('\n')
    .replace('{:.align-center}', () => `{:.${forSnippet(align)}}`)
    .replace('{: .captionC}', () => `{: .${forSnippet(caption)}}`)
    .replace('$3', () => `\${3:${forSnippet(translate({ key: 'caption.text' }))}}`)
  const [before] = lineBreaksAround(document.getText(), toSpan(document, selection))
  await editor.insertSnippet(new SnippetString(before + snippet))
}
