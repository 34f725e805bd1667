import { window, type TextDocument } from 'vscode'
import { toRange } from '../convert'

/** How often it is tried, and the pause between, in milliseconds: longer nobody types without a breath. */
const tries = 100
const pause = 50

/**
 * Replaces a part of the active document, also where more is typed behind it meanwhile: the editor then refuses an edit
 * that was made for an earlier version. One undo takes it back with what it repairs.
 */
export async function applyRepair(
  document: TextDocument,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): Promise<void> {
  const options = { undoStopBefore: false, undoStopAfter: false }
  const before = document.getText().slice(start, end)
  for (let left = tries; left > 0; left -= 1) {
    const editor = window.activeTextEditor
    if (editor?.document !== document || document.getText().slice(start, end) !== before) return
    if (await editor.edit((edit) => edit.replace(toRange(document, { start, end }), text), options)) return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
