import { commands, Disposable, SnippetString, window, workspace, type TextEditor } from 'vscode'
import snippets from '../../snippets/captions.json'
import { forSnippet } from '../escape/snippet'
import type { Blogs } from './blogs'
import { partingAt } from './captionSnippet'
import { insertImage } from './insertImage'
import { say } from './say'

/** The commands that put in an image or code with its caption: the image as the blog writes it, or as the settings say. */
export function registerCaptions(blogs: Blogs): Disposable {
  return Disposable.from(
    commands.registerCommand('jekyll-posts.insertImageWithCaption', () => insertImage(blogs)),
    commands.registerCommand('jekyll-posts.insertCodeWithCaption', insertCode),
  )
}

/** Puts code in, with the class names of the settings, as a block of its own. */
async function insertCode(): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const settings = workspace.getConfiguration('jekyllPosts.caption', editor.document)
  const align = settings.get<string>('alignClass') || 'align-center'
  const caption = settings.get<string>('codeClass') || 'captionC'
  const snippet = snippets['Code block with caption'].body
    .join('\n')
    .replace('{:.align-center}', () => `{:.${forSnippet(align)}}`)
    .replace('{: .captionC}', () => `{: .${forSnippet(caption)}}`)
    .replace('$3', () => `\${3:${forSnippet(say({ key: 'caption.text' }))}}`)
  await editor.insertSnippet(new SnippetString(partingBefore(editor) + snippet))
}

function partingBefore({ document, selection: { start } }: TextEditor): string {
  return partingAt(document, start)[0]
}
