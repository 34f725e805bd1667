import { expect } from 'chai'
import { LateEnter } from '../../src/complete/lateEnter'

/** A list behind `{:.`, where `noti` is typed; then changes. Gives what repairs the last of them. */
function repairAfter(...changes: (readonly [offset: number, length: number, text: string])[]) {
  const enter = new LateEnter()
  enter.shown(3, 'noti')
  const repairs = changes.map(([rangeOffset, rangeLength, text]) => enter.changed([{ rangeOffset, rangeLength, text }]))
  return repairs.at(-1)
}

describe('an item that Enter takes', () => {
  it('stays where nothing was typed since the list was shown', () => {
    expect(repairAfter([3, 4, 'notice'])).to.equal(undefined)
  })

  it('stays where what was typed since is its beginning too', () => {
    expect(repairAfter([7, 0, 'c'], [3, 5, 'notice'])).to.equal(undefined)
  })

  it('gives way to what was typed since, with a bracket over the one that the editor closed', () => {
    const repair = repairAfter([7, 0, 'c'], [8, 0, 'e'], [9, 1, '}'], [3, 7, 'notice'])
    expect(repair).to.deep.equal({ start: 3, end: 9, text: 'notice}\n' })
  })

  it('gives way to a new line behind the whole word', () => {
    const repair = repairAfter([7, 0, 'c'], [8, 0, 'e'], [3, 6, 'notice'])
    expect(repair).to.deep.equal({ start: 3, end: 9, text: 'notice\n' })
  })

  it('is told from a change elsewhere, and from typing', () => {
    expect(repairAfter([7, 0, 'c'], [20, 0, 'x'], [3, 5, 'other'])).to.equal(undefined)
    expect(repairAfter([7, 0, 'c'], [8, 0, '}'], [9, 0, '\n'])).to.equal(undefined)
  })
})
