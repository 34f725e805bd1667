import { expect } from 'chai'
import { mergeOptions } from '../../../src/kramdown'
import { parse } from '../../../src/kramdown/parse'
import { render } from '../../kramdown/render'
import { dialect } from '../../growth/dialect'

const options = mergeOptions({})

function steps(text: string): number {
  return parse(text, options, 0).document.effort.steps
}

/** The length of the texts. `npm run growth` uses longer texts and measures time. */
const size = 10_000

describe('the dialect on input that is made to be slow', () => {
  for (const [name, make] of Object.entries(dialect))
    it(`${name}: ten times the text takes at most twenty times the steps`, function () {
      this.timeout(60_000)
      const [small, large] = [make(size), make(10 * size)]
      const ratio = large.length / small.length
      expect(steps(large)).to.be.at.most(2 * ratio * Math.max(steps(small), 1000))
    })

  it('renders all of these texts without an error', function () {
    this.timeout(60_000)
    for (const make of Object.values(dialect)) render(make(20_000))
  })
})
