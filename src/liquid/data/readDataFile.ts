import type { Value } from '../../frontmatter/node'
import { parseYaml } from '../../frontmatter/parseYaml'
import { load } from '../../frontmatter/valueOf'
import type { ConfigValues } from '../../jekyll/config/configValues'
import { readCsv } from './csv'
import { readJson } from './json'

/** The value of a data file, or the error that makes Jekyll's build fail. */
export type DataFile = { readonly value: Value } | { readonly error: string }

/** The largest data file that is read, in UTF-16 code units. Larger files would take too long for a preview. */
export const largestDataFile = 5_000_000
/** The largest YAML file that is read. It is smaller, because YAML is slower to parse than JSON. */
const largestYaml = 1_000_000

/**
 * Reads a file below `_data` by its extension: YAML, JSON (which Jekyll reads as YAML), CSV or TSV. `config` contains
 * the top level of `_config.yml`, where `csv_reader` and `tsv_reader` may be set.
 */
export function readDataFile(path: string, text: string, config: ConfigValues = new Map()): DataFile {
  if (text.length > largestDataFile) return { error: 'too large for the preview' }
  const extension = /\.[^./]*$/.exec(path)?.[0].toLowerCase()
  if (extension === '.csv') return readCsv(text, ',', config.get('csv_reader'))
  if (extension === '.tsv') return readCsv(text, '\t', config.get('tsv_reader'))
  return (extension === '.json' ? readJson(text) : undefined) ?? readYaml(text)
}

function readYaml(text: string): DataFile {
  if (text.length > largestYaml) return { error: 'too large for the preview' }
  const { root, errors } = parseYaml(text.replace(/^\uFEFF/, ''))
  if (errors[0]) return { error: errors[0].message }
  if (!root) return { value: false }
  const { value, isRefused } = load(root)
  return isRefused ? { error: 'nothing to merge' } : { value }
}
