import { commands, window, type QuickPickItem, type TextEditor } from 'vscode'
import { picturesOf } from '../complete/images'
import { forLabel } from '../escape/label'
import { altFor } from '../illustrate/altFor'
import { templateFor } from '../illustrate/idiomOfBlog'
import { Site } from '../site/site'
import type { FileContext } from '../site/fileContext'
import { usualForm } from '../site/usualForm'
import { writeUrl } from '../site/urlForm'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { captionSettings } from './captionSettings'
import { captionSnippet, partingAt } from './captionSnippet'
import { captionedSnippet } from './imageOffers'
import { say } from './say'

/** Puts in a picture that the author chooses among the blog's, so that no path goes in that leads nowhere. */
export async function insertImage(blogs: Blogs): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const located = await blogs.located(document)
  const choice = located ? await choose(located.blog) : other()
  if (!choice) return // the author thinks better of it
  const seen = { site: located?.blog.site ?? new Site(), path: located?.path ?? '' }
  if (choice.path === undefined) return insertOther(editor, seen)
  const picture = {
    alt: altFor(choice.path.slice(choice.path.lastIndexOf('/') + 1)),
    target: writeUrl(choice.path, usualForm('image', seen)),
    inSource: choice.path,
  }
  await editor.insertSnippet(captionedSnippet(document, selection, seen, [picture]), selection)
}

/** A picture by its path in the source; another one has none yet. */
interface Choice extends QuickPickItem {
  readonly path: string | undefined
}

async function choose(blog: Blog): Promise<Choice | undefined> {
  const choices = blog.filled.then(() => [...picturesOf(blog.site).map(choiceOf), other()])
  return window.showQuickPick(choices, { placeHolder: say({ key: 'image.choose' }) })
}

function choiceOf(path: string): Choice {
  return { label: forLabel(path), path }
}

function other(): Choice {
  return { label: say({ key: 'image.other' }), path: undefined }
}

/** Its path is the author's to write, first of all. */
async function insertOther(editor: TextEditor, seen: FileContext): Promise<void> {
  const { document, selection } = editor
  const picture = { alt: say({ key: 'caption.alt' }), target: '', caption: say({ key: 'caption.text' }) }
  const template = templateFor(captionSettings(document), seen)
  const [before, after] = partingAt(document, selection.start, selection.end)
  await editor.insertSnippet(
    captionSnippet(template, { picture, stops: ['target', 'alt', 'caption'] }, before, after),
    selection,
  )
  await commands.executeCommand('editor.action.triggerSuggest')
}
