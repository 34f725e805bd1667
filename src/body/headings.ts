import type { Heading } from './body'

const atx = /^ {0,3}(#{1,6})[ \t]+([^\r\n]*)|(?<=(?:^|\n)[ \t\r]*\n|^)([^\s>#|][^\r\n]*)\r?\n(=+|-+)[ \t]*(?=\r|\n|$)/gm

/** The headings of a text, of both kinds. */
export function readHeadings(text: string, start: number): Heading[] {
  const pattern = new RegExp(atx.source, 'gm')
  pattern.lastIndex = start
  const headings: Heading[] = []
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, marks, rest, underlined, line] = found
    const level = marks?.length ?? (line!.startsWith('=') ? 1 : 2)
    const span = { start: found.index, end: found.index + (underlined?.length ?? whole.length) }
    headings.push({ span, level, ...contents(rest?.replace(/[ \t]+#+[ \t]*$/, '') ?? underlined!) })
  }
  return headings
}

/** kramdown's `HEADER_ID`, https://kramdown.gettalong.org/syntax.html#specifying-a-header-id. */
function contents(line: string): Pick<Heading, 'text' | 'id'> {
  const found = /^(.*?)[ \t]+\{#([A-Za-z][\w:-]*)\}[ \t]*$/.exec(line)
  return found ? { text: found[1]!.trim(), id: found[2]! } : { text: line.trim() }
}
