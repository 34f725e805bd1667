import { bodies } from './bodies'
import { dialect } from './dialect'
import { postEntryPoints, templateEntryPoints } from './entryPoints'
import type { Family } from './family'
import { expectLinear } from './expectLinear'

const inPost =
  (make: Family): Family =>
  (size) =>
    `---\ntitle: Walks\n---\n${make(size)}\n`

describe('time for slow bodies grows no faster than the body', () => {
  for (const [name, make] of Object.entries({ ...dialect, ...bodies }))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(inPost(make), { ...postEntryPoints, ...templateEntryPoints })
    })
})
