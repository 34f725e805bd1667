import { commands, window, type TextDocument } from 'vscode'
import type { OpenedBy } from '../../complete/completionsAt'

/** The editor requests a list that was opened within this time, even if it is busy. In milliseconds. */
const longestDelay = 500

interface Opened {
  readonly document: TextDocument
  readonly version: number
  readonly time: number
  /** Whether it was opened after an item was accepted. */
  readonly leads: boolean
}

/** The text for which a list is shown. */
export interface ListStart {
  /** The offset at which the typed text begins. */
  readonly start: number
  readonly enterTakes: boolean
}

/** The list that was opened last. */
export class OpenedList {
  private opened: Opened | undefined

  /** Opens the list as the editor does while someone types: without a “No suggestions” box if it is empty. */
  open(leads = false): void {
    const document = window.activeTextEditor?.document
    if (!document) return
    this.opened = { document, version: document.version, time: Date.now(), leads }
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true })
  }

  /** Why the editor requests a list that no trigger character opened. */
  openingOf(document: TextDocument): OpenedBy {
    const { opened } = this
    if (opened?.document !== document) return 'asked'
    if (opened.version === document.version) return opened.leads ? 'asked' : 'typed'
    return Date.now() - opened.time < longestDelay ? 'typed' : 'asked' // more was typed in the meantime
  }
}
