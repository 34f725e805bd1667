import { commands, Disposable, SnippetString, window, workspace } from 'vscode'
import snippets from '../../snippets/captions.json'

/**
 * The commands that put in an image or code with its caption. They do what the snippets `ic` and `cc` do, which do not
 * show while typing Markdown by default, with the class names of the settings.
 */
export function registerCaptions(): Disposable {
  return Disposable.from(
    commands.registerCommand('jekyll-posts.insertImageWithCaption', () =>
      insert(snippets['Image with caption'].body, 'imageClass', 'caption'),
    ),
    commands.registerCommand('jekyll-posts.insertCodeWithCaption', () =>
      insert(snippets['Code block with caption'].body, 'codeClass', 'captionC'),
    ),
  )
}

/** Puts a snippet in, its choice of alignments and its caption's class replaced by those of the settings. */
async function insert(body: readonly string[], setting: string, captionClass: string): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const settings = workspace.getConfiguration('jekyllPosts.caption', editor.document)
  const align = settings.get<string>('alignClass') || 'align-center'
  const caption = settings.get<string>(setting) || captionClass
  const snippet = body
    .join('\n')
    .replace(/\$\{\d\|align-[^|]*\|\}/, () => align)
    .replace(`{: .${captionClass}}`, () => `{: .${caption}}`)
  await editor.insertSnippet(new SnippetString(snippet))
}
