import { commands, Disposable, Range, SnippetString, window, workspace, type TextEditor } from 'vscode'
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

/** Puts a snippet in, with the class names of the settings, as a block of its own. */
async function insert(body: readonly string[], setting: string, captionClass: string): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const settings = workspace.getConfiguration('jekyllPosts.caption', editor.document)
  const align = settings.get<string>('alignClass') || 'align-center'
  const caption = settings.get<string>(setting) || captionClass
  const snippet = body
    .join('\n')
    .replace('{:.align-center}', () => `{:.${align}}`)
    .replace(`{: .${captionClass}}`, () => `{: .${caption}}`)
  await editor.insertSnippet(new SnippetString(partingFrom(textAbove(editor)) + snippet))
}

/** The text before the cursor on its own line and the line above. */
function textAbove({ document, selection: { start } }: TextEditor): string {
  return document.getText(new Range(Math.max(0, start.line - 1), 0, start.line, start.character))
}

/** The line breaks that keep what comes from joining the paragraph above, whose class the caption's would become. */
function partingFrom(above: string): string {
  const [lineAbove = '', line] = above.split(/\r?\n/)
  if (line === undefined) return lineAbove.trim() === '' ? '' : '\n\n'
  if (line.trim() !== '') return '\n\n'
  return lineAbove.trim() === '' ? '' : '\n'
}
