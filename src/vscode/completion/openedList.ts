import { commands, window, type TextDocument } from 'vscode'
import type { OpenedBy } from '../../complete/completionsAt'

/** In milliseconds: within it the editor asks for a list that was opened, however busy it is. */
const longestDelay = 500

interface Opened {
  readonly document: TextDocument
  readonly version: number
  readonly time: number
  /** Whether it leads on from an item that was taken. */
  readonly leads: boolean
}

/** What a list is shown for. */
export interface ListStart {
  /** The offset at which the typed text begins. */
  readonly start: number
  readonly enterTakes: boolean
}

/** The list that was opened last. */
export class OpenedList {
  private opened: Opened | undefined

  /** Opens the list as the editor does while someone types: without a box that says that there is nothing. */
  open(leads = false): void {
    const document = window.activeTextEditor?.document
    if (!document) return
    this.opened = { document, version: document.version, time: Date.now(), leads }
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true })
  }

  /** Why the editor asks for a list that no character opened. */
  openingOf(document: TextDocument): OpenedBy {
    const { opened } = this
    if (opened?.document !== document) return 'asked'
    if (opened.version === document.version) return opened.leads ? 'asked' : 'typed'
    return Date.now() - opened.time < longestDelay ? 'typed' : 'asked' // more was typed before the editor asked
  }
}
