import type { Values } from '../jekyll/configValues'
import { readDataFile, type DataFile } from '../liquid/data/readDataFile'

const known = new WeakMap<object, DataFile>()

/** A data file's value; read once for each text, which is told by the object that holds it. */
export function dataFileOf(path: string, held: { readonly text: string }, config: Values): DataFile {
  const file = known.get(held) ?? readDataFile(path, held.text, config)
  known.set(held, file)
  return file
}
