import { expect } from 'chai'
import { applyEdits } from '../../src/text/edit'
import { editsBetween } from '../../src/text/editsBetween'
import { unifiedDiff } from '../../src/text/unifiedDiff'
import { randomOf } from './randomFrontMatter'

describe('edits between two texts', () => {
  it('change only what differs', () => {
    const [before, after] = [
      '---\ntitle: a: b\ntags: x\n---\nText.\n',
      '---\ntitle: "a: b"\ntags: x\nnew: 1\n---\nText.\n',
    ]
    expect(editsBetween(before, after)).to.deep.equal([
      { span: { start: 11, end: 15 }, text: '"a: b"' },
      { span: { start: 24, end: 24 }, text: 'new: 1\n' },
    ])
  })

  it('turn any text into any other', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = randomOf(seed)
      const text = () => Array.from({ length: random() * 9 }, () => 'ab\n'[Math.floor(random() * 3)]).join('\n')
      const [before, after] = [text(), text()]
      expect(applyEdits(before, editsBetween(before, after)), `seed ${seed}`).to.equal(after)
    }
  })
})

describe('a unified diff', () => {
  it('can have very many lines', () => {
    const count = 200_000
    const diff = unifiedDiff('a.md', 'a\n'.repeat(count), 'b\n'.repeat(count))
    expect(diff.split('\n')).to.have.lengthOf(2 * count + 4)
  })

  // The expected texts are what `diff -u` prints.
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join('')

  it('is empty if nothing has changed', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).to.equal('')
  })

  it('shows three lines around each change, and distant changes separately', () => {
    const diff = unifiedDiff('_posts/a.md', lines(1, 20), lines(1, 20).replace('2\n', 'two\n').replace('18\n', ''))
    expect(diff).to.equal(
      '--- a/_posts/a.md\n+++ b/_posts/a.md\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n 20\n',
    )
  })

  it('marks a last line without a line break', () => {
    expect(unifiedDiff('a', 'x\ny', 'x\ny\n')).to.equal(
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+y\n',
    )
  })
})
