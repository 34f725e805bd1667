import type { Message } from '../messages/messages'
import type { LineRange } from './ranges'

/** What a feature changes in files of the workspace: plain data for the editor to apply, so that Undo takes it back. */
export interface Changes {
  readonly edits: readonly FileEdits[]
  readonly renames?: readonly { readonly from: string; readonly to: string }[]
  /** Names the edits in the editor's preview of them. */
  readonly label?: Message
  /** Whether the editor shows the edits before it makes them. */
  readonly needsConfirmation?: boolean
}

export interface FileEdits {
  readonly uri: string
  readonly edits: readonly RangeEdit[]
}

interface RangeEdit {
  readonly range: LineRange
  readonly text: string
}

export const noChanges: Changes = { edits: [] }
