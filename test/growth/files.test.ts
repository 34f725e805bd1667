import { configurationEntryPoints, fileEntryPoints, postEntryPoints } from './entryPoints'
import { expectLinear } from './expectLinear'
import type { Family } from './family'
import { configurations, files } from './files'
import { frontMatters } from './frontMatters'

const inFrontMatter =
  (make: Family): Family =>
  (size) =>
    `---\n${make(size)}\n---\nbody\n`

describe('time for slow front matters grows no faster than the front matter', () => {
  for (const [name, make] of Object.entries(frontMatters))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(inFrontMatter(make), postEntryPoints)
    })
})

describe('time for slow files grows no faster than the file', () => {
  for (const [name, make] of Object.entries(files))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(make, fileEntryPoints)
    })
})

describe('time for slow configurations grows no faster than the configuration', () => {
  for (const [name, make] of Object.entries(configurations))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(make, configurationEntryPoints)
    })
})
