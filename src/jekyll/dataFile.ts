import type { PostValue } from '../frontmatter/readPost'
import type { Document } from './readDocument'

/**
 * A YAML file in a collection: all of it is the document's data, with no defaults and nothing from its name
 * (`Document#read`). Jekyll stops at one that YAML refuses or that is no mapping.
 */
export function readDataFile({ value, isRefused }: PostValue): Document {
  const data = value instanceof Map ? value : new Map()
  const isMapping = value instanceof Map || value === null || value === false
  const failure = isRefused ? 'data-refused' : isMapping ? undefined : 'data-no-mapping'
  return { data, failure, trouble: undefined }
}
