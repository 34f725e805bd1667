/** A change of a text, in UTF-16 code units of the text before it. */
interface Change {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** What to put in the place of an item that was taken by mistake. */
interface Repair {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Finds an item that Enter has taken too late. While the extension host is busy, the editor shows the list of an earlier
 * letter: the Enter behind `notice}` takes `notice` from it, in the place of all that was typed since.
 */
export class LateEnter {
  private start = 0
  private typed: string | undefined
  private since = ''

  /** A list is shown from which Enter may take an item; `typed` is what stands between `start` and the cursor. */
  shown(start: number, typed: string): void {
    this.start = start
    this.typed = typed
    this.since = ''
  }

  /** Notes the changes that an edit makes. Returns what repairs them where they took an item that nobody meant. */
  changed(changes: readonly Change[]): Repair | undefined {
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
