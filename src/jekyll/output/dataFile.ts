import type { FrontMatterValue } from '../../frontmatter/readPost'
import type { JekyllDocument } from './readDocument'

/**
 * Reads a YAML file in a collection. Its whole content is the document's data, without defaults and without values from
 * the file's name (`Document#read`). Jekyll stops if the file is not valid YAML or not a mapping.
 */
export function readDataFile({ value, isRefused }: FrontMatterValue): JekyllDocument {
  const data = value instanceof Map ? value : new Map()
  const isMapping = value instanceof Map || value === null || value === false
  const failure = isRefused ? 'data-refused' : isMapping ? undefined : 'data-no-mapping'
  return { data, failure, trouble: undefined }
}
