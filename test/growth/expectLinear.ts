import { expect } from 'chai'
import type { EntryPoint } from './entryPoints'
import type { Family } from './family'
import { growthOf } from './growthOf'

/** Asserts that the time of each function grows no faster than its text. */
export function expectLinear(make: Family, entryPoints: Readonly<Record<string, EntryPoint>>): void {
  const tooMuch = Object.entries(entryPoints).flatMap(([name, work]) => {
    const growth = growthOf(make, work)
    return growth ? [`${name}: ${growth.ratio.toFixed(1)} times as much for each character of ${growth.to}`] : []
  })
  expect(tooMuch).to.deep.equal([])
}
