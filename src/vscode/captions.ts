import { commands, Disposable, SnippetString, window, workspace, type TextEditor } from 'vscode'
import snippets from '../../snippets/captions.json'
import { forSnippet } from '../escape/snippet'
import { templateFor } from '../illustrate/idiomOfBlog'
import { Site } from '../site/site'
import { usualForm } from '../site/usualForm'
import { writeUrl } from '../site/urlForm'
import type { Blogs } from './blogs'
import { captionSettings } from './captionSettings'
import { captionSnippet, partingAt } from './captionSnippet'
import { say } from './say'

/** The commands that put in an image or code with its caption: the image as the blog writes it, or as the settings say. */
export function registerCaptions(blogs: Blogs): Disposable {
  return Disposable.from(
    commands.registerCommand('jekyll-posts.insertImageWithCaption', () => insertImage(blogs)),
    commands.registerCommand('jekyll-posts.insertCodeWithCaption', insertCode),
  )
}

async function insertImage(blogs: Blogs): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const located = await blogs.located(editor.document)
  const seen = { site: located?.blog.site ?? new Site(), path: located?.path ?? '' }
  const picture = {
    alt: say({ key: 'caption.alt' }),
    target: writeUrl('assets/img/image.png', usualForm('image', seen)),
    caption: say({ key: 'caption.text' }),
  }
  const template = templateFor(captionSettings(editor.document), seen)
  const { start, end } = editor.selection
  const [before, after] = partingAt(editor.document, start, end)
  await editor.insertSnippet(captionSnippet(template, { picture, stops: ['target', 'alt', 'caption'] }, before, after))
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
  await editor.insertSnippet(new SnippetString(partingBefore(editor) + snippet))
}

function partingBefore({ document, selection: { start } }: TextEditor): string {
  return partingAt(document, start)[0]
}
