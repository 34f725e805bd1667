/** A change of a text. Offsets are UTF-16 code units of the text before the change. */
interface TextChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** A range that a completion replaced by mistake, with the text that corrects it. */
interface ReplacedRange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Detects a completion that Enter took from an outdated list. While the extension host is busy, the editor still shows
 * the list for an earlier letter. Enter after `notice}` then replaces all of the typed text with `notice`.
 */
export class LateEnter {
  private start = 0
  private typed: string | undefined
  private since = ''

  /**
   * Records that a list is shown from which Enter may take an item. `typed` is the text between `start` and the cursor.
   */
  listShown(start: number, typed: string): void {
    this.start = start
    this.typed = typed
    this.since = ''
  }

  /** Records the changes of an edit. If they inserted an item by mistake, returns the correction, else `undefined`. */
  correctionFor(changes: readonly TextChange[]): ReplacedRange | undefined {
    const { start, typed, since } = this
    const [change, ...others] = changes
    this.typed = undefined
    if (typed === undefined || !change || others.length > 0) return undefined
    const { rangeOffset, rangeLength, text } = change
    const whole = typed + since
    if (rangeOffset === start + whole.length && rangeLength <= text.length) {
      this.typed = typed
      this.since = since + text
    }
    const isTaken = rangeOffset === start && rangeLength === whole.length && text.length > 1
    if (since === '' || !isTaken || (text !== whole && text.startsWith(whole))) return undefined
    return { start, end: start + text.length, text: `${whole}\n` }
  }
}
