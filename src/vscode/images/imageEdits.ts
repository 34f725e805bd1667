import {
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  SnippetString,
  Uri,
  WorkspaceEdit,
  type DataTransfer,
} from 'vscode'
import type { Insertion } from '../../service/images/insertions'
import { translate } from '../host/localize'
import type { Contents } from './newImages'

/** VS Code's own edits yield to this kind, so that ours is applied and its own are offered as alternatives. */
export const kind = DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'image', 'attachment', 'jekyll')
/** One way to insert images, and the files that it creates. */
export interface ImageEdit extends Insertion {
  readonly files: WorkspaceEdit
}

/** Returns the edit for pasting. */
export function toPaste(imageEdit: ImageEdit, data: DataTransfer): DocumentPasteEdit {
  const edit = new DocumentPasteEdit(textOf(imageEdit), translate({ key: imageEdit.title }), kind)
  edit.additionalEdit = imageEdit.files
  if (data.get('text/plain')) edit.yieldTo = [DocumentDropOrPasteEditKind.Text] // spreadsheets copy text and its image
  return edit
}

/** Returns the edit for dropping. */
export function toDrop(imageEdit: ImageEdit): DocumentDropEdit {
  const edit = new DocumentDropEdit(textOf(imageEdit), translate({ key: imageEdit.title }), kind)
  edit.additionalEdit = imageEdit.files
  return edit
}

function textOf({ text, isSnippet }: ImageEdit): string | SnippetString {
  return isSnippet ? new SnippetString(text) : text
}

/** Creates the files when the edit is applied. */
export function creating(files: readonly { readonly uri: string; readonly contents: Contents }[]): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  for (const { uri, contents } of files) edit.createFile(Uri.parse(uri), { contents, overwrite: false })
  return edit
}
