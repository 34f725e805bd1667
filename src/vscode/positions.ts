import { Position } from 'vscode'
import { LineIndex } from '../text/lineIndex'

/** What turns offsets into lines and columns: an open document, or the text of a closed file. */
export interface Positions {
  positionAt(offset: number): Position
}

/** The positions in a text that no editor holds. */
export function positionsIn(text: string): Positions {
  const index = new LineIndex(text)
  return {
    positionAt(offset) {
      const { line, column } = index.at(offset)
      return new Position(line, column)
    },
  }
}
