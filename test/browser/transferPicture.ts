/** Runs in the page: pastes or drops an image of one pixel into the focused editor. */
export function transferPicture({ how, name }: { readonly how: 'paste' | 'drop'; readonly name: string }): void {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0))
  const data = new DataTransfer()
  data.items.add(new File([bytes], name, { type: 'image/png' }))
  const target = document.activeElement!
  if (how === 'paste') {
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    return
  }
  const cursor = document.querySelector('.monaco-editor.focused .cursor')!.getBoundingClientRect()
  const at = { clientX: cursor.x + 1, clientY: cursor.y + cursor.height / 2 }
  // With Shift the editor inserts the file into the text; without it the workbench opens the file.
  const tell = (type: string) => {
    const init = { dataTransfer: data, bubbles: true, cancelable: true, shiftKey: true, ...at }
    document.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(new DragEvent(type, init))
  }
  for (const [index, type] of ['dragenter', 'dragover', 'dragover', 'drop'].entries())
    setTimeout(() => tell(type), index * 400)
}
