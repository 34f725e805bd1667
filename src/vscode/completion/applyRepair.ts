import { window, type TextDocument } from 'vscode'
import { toRange } from '../convert'

/** The number of tries and the pause between them, in milliseconds: nobody types longer than that without a pause. */
const tries = 100
const pause = 50

/**
 * Replaces a part of the active document. If more is typed after it in the meantime, the editor rejects the edit for
 * the earlier version, so this tries again. One undo reverts it together with the edit that it repairs.
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
