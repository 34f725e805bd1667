import { expect } from 'chai'
import { FileText } from '../../src/references/fileText'
import { inEnglish } from '../../src/messages/messages'
import type { HoverContent, HoverParagraph } from '../../src/navigate/referenceFeatures'
import { documentLinkSteps } from '../../src/navigate/documentLinks'
import { moveEdits } from '../../src/navigate/move/moveEdits'
import { movesOf } from '../../src/navigate/move/moves'
import { definitionAt, hoverAt } from '../../src/navigate/navigate'
import { postsByTitle } from '../../src/navigate/postsByTitle'
import { referencesTo, subjectAt } from '../../src/navigate/referencesTo'
import { mergeNote, changesUrl, renameRejection, renameAt, renameEdits } from '../../src/navigate/rename/rename'
import { filesReferringTo } from '../../src/navigate/filesReferringTo'
import { Site } from '../../src/site/site'
import { applyEdits, type Edit } from '../../src/text/edit'
import { LineIndex } from '../../src/text/lineIndex'
import type { Span } from '../../src/text/span'
import { runSteps } from '../../src/text/steps'
import { cursorOffset, partWithCursor, readCaseFiles, trimEnd, withoutCursor, type Part } from '../fixtureCases'

// test/fixtures/README.md describes the fixtures.
const when = { now: Date.UTC(2025, 0, 1) / 1000, machineZone: 'UTC' }

for (const { file, cases } of readCaseFiles('test/fixtures/navigate')) {
  describe(`navigate: ${file}`, () => {
    for (const { title, parts } of cases)
      it(title, () => check(parts.map(({ name, text }) => ({ name, text: trimEnd(text) }))))
  })
}

const questions: Readonly<Record<string, (blog: Blog, argument: string) => string>> = {
  hover: (blog) => shownHover(hoverAt(blog.open, blog.offset, blog.site, when)),
  definition: (blog) => definition(blog),
  references: (blog) => references(blog),
  links: ({ open, site }) =>
    [...runSteps(documentLinkSteps(open, site, when, true))]
      .map(({ span, path }) => `${underlined(open, [span])} -> ${path}`)
      .join('\n'),
  rename: (blog, name) => rename(blog, name),
  move: (blog, argument) => move(blog, argument),
  posts: ({ site }, query) =>
    postsByTitle(query, site)
      .map(({ title, path }) => `${title}: ${path}`)
      .join('\n'),
}

function check(parts: readonly Part[]): void {
  const isQuestion = ({ name }: Part) => Object.hasOwn(questions, name.split(' ')[0]!)
  const files = parts.filter((part) => !isQuestion(part) && part.name !== 'crlf' && part.name !== 'unread')
  const hasCrLf = parts.some(({ name }) => name === 'crlf')
  const blog = new Blog(
    hasCrLf ? files.map(({ name, text }) => ({ name, text: text.replaceAll('\n', '\r\n') })) : files,
  )
  blog.site.isComplete = !parts.some(({ name }) => name === 'unread')
  const asked = parts.filter(isQuestion)
  expect(asked.length).to.be.greaterThan(0)
  for (const { name, text } of asked) {
    const [, question = '', argument = ''] = /^(\S+) ?(.*)$/.exec(name)!
    expect(questions[question]!(blog, argument).replaceAll('\r', '').trimEnd()).to.equal(text.trimEnd())
  }
}

class Blog {
  readonly site = new Site()
  readonly texts = new Map<string, string>()
  readonly open: FileText
  readonly offset: number

  constructor(files: readonly Part[]) {
    this.site.configure(files.find(({ name }) => name === '_config.yml')?.text ?? '')
    const opened = partWithCursor(files) ?? files.at(-1)!
    this.offset = cursorOffset(opened.text)
    for (const { name, text } of files) {
      this.texts.set(name, withoutCursor(text))
      if (this.site.settings.isIndexed(name)) this.site.update(name, this.texts.get(name)!)
      else this.site.add(name)
    }
    this.open = this.file(opened.name)
  }

  file(path: string): FileText {
    return new FileText(path, this.texts.get(path)!, this.site.config)
  }
}

function shownHover(hover: HoverContent | undefined): string {
  const lines = (hover?.paragraphs ?? []).map(paragraph)
  return [...lines, ...(hover?.image === undefined ? [] : [`the picture ${hover.image.path}`])].join('\n')
}

function paragraph(each: HoverParagraph): string {
  if ('description' in each) return each.description
  if ('text' in each) return each.text
  if ('code' in each) return `\`${each.code}\``
  const types = (each.types ?? []).map((type) => inEnglish({ key: `type.${type}` as 'type.text' })).join(', ')
  const words = inEnglish(each.say).replace('{types}', types)
  return each.opens === undefined ? words : `${words} (opens ${each.opens})`
}

function definition({ open, offset, site, texts }: Blog): string {
  const found = definitionAt(open, offset, site, when)
  const places = found?.locations ?? []
  return places
    .map(({ path, locate }) => {
      const text = texts.get(path) ?? ''
      const span = locate?.(text)
      return span ? `${path}\n${underlined({ text }, [span])}` : path
    })
    .join('\n')
}

function references(blog: Blog): string {
  const { open, offset, site } = blog
  const subject = subjectAt(open, offset, site, when)
  if (!subject) return ''
  const shown: string[] = []
  for (const path of filesReferringTo(subject, site, when).filter((each) => blog.texts.has(each))) {
    const other = blog.file(path)
    const spans = referencesTo(subject, other, site, when).map(({ span }) => span)
    if (spans.length > 0) shown.push(`${path}\n${underlined(other, spans)}`)
  }
  return shown.join('\n')
}

function rename(blog: Blog, name: string): string {
  const start = renameAt(blog.open, blog.offset)
  if (!start) return ''
  const { subject } = start
  const fault = renameRejection(subject, name)
  if (fault) return inEnglish(fault)
  const note = mergeNote(subject, name, blog.open, blog.site)
  const users = filesReferringTo(subject, blog.site, when).filter((path) => blog.texts.has(path))
  const changes = users.map((path) => {
    const file = blog.file(path)
    const edits = renameEdits(subject, name, file, blog.site, when)
    const moved = changesUrl(file, edits, blog.site, when) ? ' (its address changes)' : ''
    return edits.length === 0 ? '' : `${path}${moved}\n${difference(file.text, edits)}`
  })
  return [note ? inEnglish(note) : '', ...changes].filter((each) => each !== '').join('\n')
}

function move(blog: Blog, argument: string): string {
  const { site } = blog
  const renames = argument.split(', ').map((each) => each.split(' -> ') as [string, string])
  const moves = movesOf(renames, site)
  const users = [...moves.keys()].flatMap((path) => [path, ...filesReferringTo({ kind: 'file', path }, site, when)])
  return [...new Set(users)]
    .sort()
    .flatMap((path) => {
      const file = blog.file(path)
      const edits = moveEdits(file, moves, site, when, true)
      return edits.length === 0 ? [] : [`${path}\n${difference(file.text, edits)}`]
    })
    .join('\n')
}

/** The lines of the spans, each once, with carets under the spans. */
function underlined({ text }: { readonly text: string }, spans: readonly Span[]): string {
  const index = new LineIndex(text)
  const byLine = new Map<number, string>()
  for (const { start, end } of spans) {
    const { line, column } = index.at(start)
    const marks = byLine.get(line) ?? ''
    byLine.set(line, marks.padEnd(column) + '^'.repeat(end - start))
  }
  const lines = text.split('\n')
  return [...byLine].map(([line, marks]) => `${lines[line]!}\n${marks}`).join('\n')
}

/** The lines that edits remove and add. */
function difference(text: string, edits: readonly Edit[]): string {
  const after = applyEdits(text, edits)
  if (after === undefined) return 'the edits overlap'
  const [before, now] = [text.split('\n'), after.split('\n')]
  let [top, bottom] = [0, 0]
  while (before[top] === now[top] && top < before.length) top += 1
  while (bottom < before.length - top && bottom < now.length - top && before.at(-1 - bottom) === now.at(-1 - bottom))
    bottom += 1
  const [removed, added] = [before, now].map((lines) => lines.slice(top, lines.length - bottom)) as [string[], string[]]
  return [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].join('\n')
}
