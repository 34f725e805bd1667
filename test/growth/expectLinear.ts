import { expect } from 'chai'
import type { Door } from './doors'
import type { Family } from './family'
import { growthOf } from './growthOf'

/** Asserts that no function takes time that grows faster than its text. */
export function expectLinear(make: Family, doors: Readonly<Record<string, Door>>): void {
  const tooMuch = Object.entries(doors).flatMap(([name, work]) => {
    const growth = growthOf(make, work)
    return growth ? [`${name}: ${growth.ratio.toFixed(1)} times as much for each character of ${growth.to}`] : []
  })
  expect(tooMuch).to.deep.equal([])
}
