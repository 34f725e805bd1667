import { findFrontMatter, largestFrontMatter, type Borders } from './borders'
import type { Node, Pair } from './node'
import { parseYaml, type YamlError } from './parseYaml'

/** A file's front matter as Jekyll reads it. */
export interface FrontMatter {
  /** `undefined` if Jekyll finds no front matter. */
  readonly borders: Borders | undefined
  readonly root: Node | undefined
  readonly errors: readonly YamlError[]
}

/** Reads the front matter of a file's text. Invalid YAML results in `errors`, never in an exception. */
export function readFrontMatter(text: string): FrontMatter {
  const borders = findFrontMatter(text)
  if (!borders) return { borders, root: undefined, errors: [] }
  const { start, end } = borders.yaml
  if (end - start > largestFrontMatter) return { borders, root: undefined, errors: [] }
  return { borders, ...parseYaml(text.slice(start, end), start) }
}

/** The top-level pairs in the order of the text; empty if the front matter is not a mapping. */
export function pairsOf({ root }: FrontMatter): readonly Pair[] {
  return root?.kind === 'mapping' ? root.pairs : []
}
