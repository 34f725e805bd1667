import { commands, Disposable, SnippetString, window, workspace } from 'vscode'
import { codeWithCaption, imageWithCaption, type CaptionClasses } from '../captions/captions'

/**
 * The commands that put in an image or code with its caption. They do what the snippets `ic` and `cc` do, which do not
 * show while typing Markdown by default, with the class names of the settings.
 */
export function registerCaptions(): Disposable {
  return Disposable.from(
    commands.registerCommand('jekyll-posts.insertImageWithCaption', () => insert(imageWithCaption)),
    commands.registerCommand('jekyll-posts.insertCodeWithCaption', () => insert(codeWithCaption)),
  )
}

async function insert(snippet: (classes: CaptionClasses) => string): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const settings = workspace.getConfiguration('jekyllPosts.caption', editor.document)
  const classOf = (name: string, otherwise: string) => settings.get<string>(name) || otherwise
  const classes = {
    align: classOf('alignClass', 'align-center'),
    image: classOf('imageClass', 'caption'),
    code: classOf('codeClass', 'captionC'),
  }
  await editor.insertSnippet(new SnippetString(snippet(classes)))
}
