import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { bodyStart } from '../../src/frontmatter/borders'
import { lint } from '../../src/lint/lint'
import { HeldProblems, type ProblemLine } from '../../src/lint/whileTyping/heldProblems'
import { openCodeStart } from '../../src/lint/whileTyping/openCode'
import { siteAround } from './siteAround'

/** A folder of posts without problems, named as in `_posts`. TYPED=FOLDER uses another one. */
const folder = process.env['TYPED'] ?? 'test/fixtures/typing'
const files = {
  'assets/img/heron.png': '',
  '_layouts/post.html': '{{ content }}',
  '_includes/figure.html': '{{ include.src }} {{ include.caption }}',
}

/** Types into a text, key by key, at the end of a line, and records the problems that are shown. */
class Typist {
  time = 0
  private line = 0
  private readonly held = new HeldProblems<ProblemLine>()

  constructor(
    private readonly path: string,
    public text = '',
  ) {
    this.read()
  }

  typeAll(keys: string): void {
    for (const key of keys) this.type(key, 200)
  }

  type(key: string, pause: number): void {
    const lines = this.text.split('\n')
    const at = this.line
    lines[at] += key
    this.text = lines.join('\n')
    this.held.recordEdits([{ line: at, endLine: at, added: key === '\n' ? 1 : 0 }], this.time)
    this.moveTo(key === '\n' ? at + 1 : at)
    this.time += pause
    if (!/[a-z가-힣]{4}$/.test(lines[at]!)) this.read() // letters inside of a long word change nothing
  }

  moveTo(line: number): void {
    this.line = line
    if (this.held.recordCursors([line])) this.read()
  }

  wait(pause: number): void {
    this.time += pause
    this.read()
  }

  get shown(): string[] {
    return this.held.shown(this.time).map(inWords)
  }

  /** All problems, including those that are not shown. */
  get all(): string[] {
    return this.problems().map(inWords)
  }

  private read(): void {
    const { text } = this
    const code = openCodeStart(text, text.split('\n', this.line).join('\n').length)
    this.held.recordProblems({
      problems: this.problems(),
      bodyLine: lineAt(text, bodyStart(text)),
      codeLine: code === undefined ? undefined : lineAt(text, code),
    })
  }

  private problems(): ProblemLine[] {
    const { path, text } = this
    const site = siteAround({ files }, path, text)
    const problems = lint(text, 'post', fail, { path, site, fixes: 'none' })
    return problems.map(({ id, span }) => ({ id, line: lineAt(text, span.start) }))
  }
}

function opened(text: string): Typist {
  const typist = new Typist('_posts/2025-11-24-walk.md', text)
  typist.time = 10_000
  return typist
}

function inWords({ id, line }: ProblemLine): string {
  return `${id} on line ${line + 1}`
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1
}

describe('problems while the user types', () => {
  it('stay if they were shown before the line was edited', () => {
    const typist = opened('---\nlayout: post\ndate: 2025-13-01\n---\n')
    expect(typist.shown).to.deep.equal(['invalid-date on line 3'])
    typist.moveTo(2)
    typist.type('2', 200)
    expect(typist.shown).to.deep.equal(['invalid-date on line 3'])
  })

  it('of the edited line wait until the cursor leaves it', () => {
    const typist = opened('---\nlayout: post\ntitle: a\n---\n')
    typist.moveTo(2)
    typist.typeAll(': b')
    expect(typist.shown).to.deep.equal([])
    typist.moveTo(3)
    expect(typist.shown).to.deep.equal(['unquoted-colon on line 3'])
    typist.moveTo(2)
    typist.type('c', 200)
    expect(typist.shown).to.deep.equal(['unquoted-colon on line 3'])
  })

  it('of the edited line are shown after a pause, and hidden again when it is edited', () => {
    const typist = opened('---\nlayout: post\ntitle: a\n---\n')
    typist.moveTo(2)
    typist.typeAll(': b')
    typist.wait(700)
    expect(typist.shown).to.deep.equal([])
    typist.wait(200)
    expect(typist.shown).to.deep.equal(['unquoted-colon on line 3'])
    typist.type('c', 200)
    expect(typist.shown).to.deep.equal([])
  })

  it('stay once they were shown after the long pause', () => {
    const typist = opened('---\nlayout: post\ntitle: a\n---\n')
    typist.moveTo(2)
    typist.typeAll(': b')
    typist.wait(5_000)
    typist.type('c', 200)
    expect(typist.shown).to.deep.equal(['unquoted-colon on line 3'])
  })

  it('that the edited line causes in other lines wait as well', () => {
    const typist = opened('---\nlayout: post\n---\n\n{% endif %}\n')
    const before = typist.shown
    typist.moveTo(3)
    typist.typeAll('{% raw ')
    expect(typist.shown).to.deep.equal(before.filter((each) => typist.all.includes(each)))
    typist.wait(5_000)
    expect(typist.shown).to.deep.equal(typist.all)
  })

  it('of an unclosed block wait until the cursor leaves it', () => {
    const typist = opened('---\nlayout: post\n---\nOne.\n\n')
    typist.moveTo(4)
    typist.typeAll('{% if page.toc %}\n#Two\n')
    expect(typist.shown).to.deep.equal([])
    typist.wait(2_000)
    expect(typist.shown).to.deep.equal([])
    typist.moveTo(3)
    expect(typist.shown).to.deep.equal(typist.all).and.to.include('unclosed-liquid-block on line 5')
  })

  it('of a footnote without a note wait for the long pause', () => {
    const typist = opened('---\nlayout: post\n---\n')
    typist.moveTo(3)
    typist.typeAll('One.[^1]\n\nTwo.\n')
    typist.wait(2_000)
    expect(typist.shown).to.deep.equal([])
    typist.wait(3_000)
    expect(typist.shown).to.deep.equal(['undefined-footnote on line 4'])
  })
})

describe('a post without problems', () => {
  for (const name of readdirSync(folder))
    it(`shows none while it is typed, with a pause after each line: ${name}`, function () {
      this.timeout(240_000)
      const typist = new Typist(`_posts/${name}`)
      const seen = new Map<string, string>()
      for (const key of readFileSync(`${folder}/${name}`, 'utf8')) {
        typist.type(key, key === '\n' ? 3_000 : 200)
        for (const problem of typist.shown) seen.set(problem, seen.get(problem) ?? typist.text.slice(-40))
      }
      expect([...seen]).to.deep.equal([])
    })
})

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

describe('openCode', () => {
  it('finds a fence with very many marks', () => {
    const marks = '`'.repeat(100_000)
    expect(openCodeStart(`${marks}\na\n`, marks.length + 2)).to.equal(0)
    expect(openCodeStart(`${marks}\na\n${marks}\nb`, 2 * marks.length + 5)).to.equal(undefined)
  })
})
