import type { Message } from '../messages/messages'
import type { LineRange } from './ranges'

/** Changes of files in the workspace: plain data that the editor applies, so that Undo reverts it. */
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
