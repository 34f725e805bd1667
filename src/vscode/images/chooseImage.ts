import { CancellationTokenSource, commands, SnippetString, window, type QuickPickItem, type TextEditor } from 'vscode'
import { imagesOf } from '../../complete/images'
import { forLabel } from '../../escape/label'
import { altTextFor } from '../../images/altFor'
import type { Blog } from '../../service/blog'
import { captionedSnippet, emptyImageSnippet, type InsertionPoint } from '../../service/images/insertions'
import type { Service } from '../../service/service'
import { Site } from '../../site/site'
import { toSpan } from '../convert'
import { localize, translate } from '../host/localize'
import { captionSettings } from './captionSettings'

/** Inserts an image of the blog that the author chooses from a list, so that its path is correct. */
export async function chooseImage(service: Service): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const page = await service.page(editor.document.uri.toString(), new CancellationTokenSource().token)
  const choice = page ? await choose(page.blog) : other()
  if (!choice) return // the author has cancelled
  const at = pointOf(editor, { site: page?.blog.site ?? new Site(), path: page?.path ?? '' })
  const snippet = choice.path === undefined ? emptyImageSnippet(at) : captionedSnippet(at, [imageAt(choice.path)])
  await editor.insertSnippet(new SnippetString(snippet), editor.selection)
  if (choice.path === undefined) await commands.executeCommand('editor.action.triggerSuggest')
}

/** An image by its path in the source; `undefined` if the author writes the path. */
interface Choice extends QuickPickItem {
  readonly path: string | undefined
}

async function choose(blog: Blog): Promise<Choice | undefined> {
  const choices = blog.filled.then(() => [...imagesOf(blog.site).map(choiceOf), other()])
  return window.showQuickPick(choices, { placeHolder: translate({ key: 'image.choose' }) })
}

function choiceOf(path: string): Choice {
  return { label: forLabel(path), path }
}

function other(): Choice {
  return { label: translate({ key: 'image.other' }), path: undefined }
}

function imageAt(path: string) {
  return { inSource: path, alt: altTextFor(path.slice(path.lastIndexOf('/') + 1)) }
}

function pointOf({ document, selection }: TextEditor, seen: InsertionPoint['seen']): InsertionPoint {
  const settings = captionSettings(document)
  return { text: document.getText(), span: toSpan(document, selection), seen, settings, localize }
}
