import { configurationDoors, fileDoors, postDoors } from './doors'
import { expectLinear } from './expectLinear'
import type { Family } from './family'
import { configurations, files } from './files'
import { frontMatters } from './frontMatters'

const inFrontMatter =
  (make: Family): Family =>
  (size) =>
    `---\n${make(size)}\n---\nbody\n`

describe('a front matter that is made to be slow', () => {
  for (const [name, make] of Object.entries(frontMatters))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(inFrontMatter(make), postDoors)
    })
})

describe('a file that is made to be slow', () => {
  for (const [name, make] of Object.entries(files))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(make, fileDoors)
    })
})

describe('a configuration that is made to be slow', () => {
  for (const [name, make] of Object.entries(configurations))
    it(name, function () {
      this.timeout(120_000)
      expectLinear(make, configurationDoors)
    })
})
