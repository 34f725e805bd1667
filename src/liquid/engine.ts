import { Liquid, type FilterImplOptions } from 'liquidjs'
import { filters } from './filters'
import { tags } from './tags'

/** liquidjs with Jekyll's tags and filters in place of its own, and no way to a file. */
export const engine = createEngine()

function createEngine(): Liquid {
  const nowhere = {
    exists: () => Promise.resolve(false),
    existsSync: () => false,
    readFile: () => Promise.reject(new Error('no files here')),
    readFileSync: () => {
      throw new Error('no files here')
    },
    resolve: (_root: string, file: string) => file,
  }
  const liquid = new Liquid({ fs: nowhere, ownPropertyOnly: true, relativeReference: false })
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name)
  for (const [name, tag] of Object.entries(tags))
    liquid.registerTag(name, tag as unknown as Parameters<Liquid['registerTag']>[1])
  for (const [name, filter] of filters) liquid.registerFilter(name, filter as unknown as FilterImplOptions)
  return liquid
}
