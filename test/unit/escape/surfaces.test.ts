import { posix } from 'node:path'
import { expect } from 'chai'
import { formats, type CheckedFile } from '../../../src/cli/formats'
import { asJson } from '../../../src/cli/asJson'
import { asTable } from '../../../src/cli/asTable'
import { forDiffHeader } from '../../../src/escape/diff'
import { toSarifUri } from '../../../src/escape/sarif'
import type { Outcome } from '../../../src/jekyll/output/outcome'
import { hostileStrings } from './hostileStrings'

/** Characters that a terminal executes, and marks that change the direction of writing. */
const obeyed = /[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

for (const [name, hostile] of Object.entries(hostileStrings))
  describe(`${name}, in a file's name and in a message`, () => {
    it('is one plain line in a terminal', () => {
      const output = formats.text(filesWith(hostile))
      expect(output).not.to.match(obeyed)
      expect(output)
        .not.to.match(/^\s*::/m)
        .and.not.to.match(/##\w*\[/)
      expect(output.trimEnd().split('\n')).to.have.lengthOf(2) // the problem and the sum
    })

    it('is a row of a table', () => {
      const table = asTable([outcomeWith(hostile)])
      expect(table).not.to.match(obeyed)
      expect(table.trimEnd().split('\n')).to.have.lengthOf(2)
    })

    it('is one command in the log of GitHub', () => {
      const output = formats.github(filesWith(hostile))
      expect(output).not.to.match(obeyed)
      const [, file, message] = /^::error file=([^:,]*),line=1,col=1,[^:]*::(.*)\n$/.exec(output) ?? []
      expect(message).to.be.a('string')
      expect(decodeURIComponent(file!.replace(/%(?!25|0A|0D|3A|2C)/g, '%25'))).to.match(/\.md$/)
    })

    it('is part of a JSON value', () => {
      const [checked, listed] = [formats.json(filesWith(hostile)), asJson([outcomeWith(hostile)])]
      expect(checked + listed).not.to.match(obeyed)
      expect(JSON.parse(checked)).to.include({
        path: `${hostile}.md`,
        message: `This page has no id “${hostile}”. The link is broken.`,
      })
      expect(JSON.parse(listed)).to.include({ title: hostile })
    })

    it('is a path in SARIF', () => {
      const [run] = JSON.parse(formats.sarif(filesWith(hostile))).runs
      const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation
      const { protocol, pathname, search, hash } = new URL(uri, 'file:///site/a/b/')
      expect({ protocol, search, hash }).to.deep.equal({ protocol: 'file:', search: '', hash: '' })
      expect(decodeURIComponent(pathname)).to.equal(posix.normalize(`/site/a/b/${wellFormed(hostile)}.md`))
    })

    it('is neither a link nor a placeholder in a SARIF message', () => {
      const [run] = JSON.parse(formats.sarif(filesWith(hostile))).runs
      const { text } = run.results[0].message
      expect(text).not.to.match(/(?<!\\)\[[^\]]*[^\]\\]\]\(/)
      expect(text).not.to.match(/(?<!\{)\{\d+\}/)
    })

    it('is one line at the head of a diff', () => {
      const header = forDiffHeader(`a/${hostile}`)
      expect(header).not.to.match(obeyed).and.not.to.match(/\n/)
      expect(header).to.match(/^(a\/[^"\\]*|"a\/(?:[^"\\]|\\.)*")$/)
    })
  })

describe('a path as a URI', () => {
  it('keeps a drive, a share and an absolute path', () => {
    expect(toSarifUri('C:/a b/c.md')).to.equal('file:///C:/a%20b/c.md')
    expect(toSarifUri('//host/share/c#.md')).to.equal('file://host/share/c%23.md')
    expect(toSarifUri('/site/걷기.md')).to.equal(`file:///site/${encodeURIComponent('걷기')}.md`)
    expect(toSarifUri('../site/a.md')).to.equal('../site/a.md')
  })
})

function filesWith(hostile: string): CheckedFile[] {
  const message = { key: 'missing-anchor' as const, args: { id: hostile } }
  const problem = { id: 'missing-anchor', severity: 'error' as const, message, span: { start: 0, end: 1 }, fixes: [] }
  return [{ folder: '.', path: `${hostile}.md`, text: 'text', problems: [problem] }]
}

function outcomeWith(hostile: string): Outcome {
  const path = `_posts/${hostile}.md`
  return { path, kind: 'post', written: true, title: hostile, url: `/${hostile}`, tags: [], categories: [] } as never
}

/** The text without halves of surrogate pairs, which a URI cannot contain. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
