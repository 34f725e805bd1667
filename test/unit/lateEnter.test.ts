import { expect } from 'chai'
import { LateEnter } from '../../src/complete/lateEnter'

/** Shows a list after `{:.noti`, then applies changes. Returns the correction of the last change. */
function correctionAfter(...changes: (readonly [offset: number, length: number, text: string])[]) {
  const enter = new LateEnter()
  enter.listShown(3, 'noti')
  const corrections = changes.map(([rangeOffset, rangeLength, text]) =>
    enter.correctionFor([{ rangeOffset, rangeLength, text }]),
  )
  return corrections.at(-1)
}

describe('a completion that Enter accepts', () => {
  it('stays if nothing was typed since the list was shown', () => {
    expect(correctionAfter([3, 4, 'notice'])).to.equal(undefined)
  })

  it('stays if the letters typed since then continue it', () => {
    expect(correctionAfter([7, 0, 'c'], [3, 5, 'notice'])).to.equal(undefined)
  })

  it('is replaced by the letters typed since then, with a bracket that overwrote the editor’s own', () => {
    const correction = correctionAfter([7, 0, 'c'], [8, 0, 'e'], [9, 1, '}'], [3, 7, 'notice'])
    expect(correction).to.deep.equal({ start: 3, end: 9, text: 'notice}\n' })
  })

  it('is replaced by the whole word and a new line', () => {
    const correction = correctionAfter([7, 0, 'c'], [8, 0, 'e'], [3, 6, 'notice'])
    expect(correction).to.deep.equal({ start: 3, end: 9, text: 'notice\n' })
  })

  it('is distinguished from a change elsewhere and from typing', () => {
    expect(correctionAfter([7, 0, 'c'], [20, 0, 'x'], [3, 5, 'other'])).to.equal(undefined)
    expect(correctionAfter([7, 0, 'c'], [8, 0, '}'], [9, 0, '\n'])).to.equal(undefined)
  })
})
