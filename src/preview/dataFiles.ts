import type { ConfigValues } from '../jekyll/config/configValues'
import { readDataFile, type DataFile } from '../liquid/data/readDataFile'

const cache = new WeakMap<object, DataFile>()

/** Returns the value of a data file. Reads it once for each object `held`; a changed text comes in a new object. */
export function readDataFileOnce(path: string, held: { readonly text: string }, config: ConfigValues): DataFile {
  const file = cache.get(held) ?? readDataFile(path, held.text, config)
  cache.set(held, file)
  return file
}
