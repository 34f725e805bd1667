import type { ConfigValues } from '../jekyll/config/configValues'
import { readDataFile, type DataFile } from '../liquid/data/readDataFile'

const cache = new WeakMap<object, DataFile>()

/** The value of a data file. It is read once for each object `held`, which is a new one for each text. */
export function readDataFileOnce(path: string, held: { readonly text: string }, config: ConfigValues): DataFile {
  const file = cache.get(held) ?? readDataFile(path, held.text, config)
  cache.set(held, file)
  return file
}
