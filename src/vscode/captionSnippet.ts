import { Range, SnippetString, type Position, type TextDocument } from 'vscode'
import { fill, type Picture, type Template } from '../captions/template'

/** What is known of a picture that is put in, and the words that stand where the author still has to write. */
export interface Stops {
  readonly picture: Picture
  /** The parts that are tab stops, in their order. */
  readonly stops: readonly ('alt' | 'target' | 'caption')[]
}

const marks = { alt: '\uE000', target: '\uE001', caption: '\uE002' } as const

/** A template with a picture in it, as a snippet whose tab stops hold what is known so far. */
export function captionSnippet(template: Template, { picture, stops }: Stops, before = '', after = ''): SnippetString {
  const marked = Object.fromEntries(stops.map((stop) => [stop, marks[stop]]))
  const snippet = new SnippetString().appendText(before)
  for (const part of fill(template, { ...picture, ...marked }).split(/([\uE000-\uE002])/)) {
    const stop = stops.find((each) => marks[each] === part)
    if (stop) snippet.appendPlaceholder(picture[stop], stops.indexOf(stop) + 1)
    else snippet.appendText(part)
  }
  return snippet.appendText(after).appendTabstop(0)
}

/** The line breaks that keep a block from joining the paragraphs around a place: before it and behind it. */
export function partingAt(document: TextDocument, start: Position, end = start): [before: string, after: string] {
  const above = document.getText(new Range(Math.max(0, start.line - 1), 0, start.line, start.character))
  const behind = document.getText(new Range(end.line, end.character, end.line + 2, 0))
  return [partingFrom(above), /^[ \t]*(?:\r?\n[^\S\r\n]*\S|\S)/.test(behind) ? '\n\n' : '\n']
}

/** The line breaks that keep what comes from joining the paragraph above, whose class the caption's would become. */
function partingFrom(above: string): string {
  const [lineAbove = '', line] = above.split(/\r?\n/)
  if (line === undefined) return lineAbove.trim() === '' ? '' : '\n\n'
  if (line.trim() !== '') return '\n\n'
  return lineAbove.trim() === '' || /^(?:---|\.\.\.)\s*$/.test(lineAbove) ? '' : '\n'
}
