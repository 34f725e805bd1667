import type { Config } from '../jekyll/config'
import { below, withoutFolder } from '../text/path'
import type { Defined, Facts } from './facts'

/**
 * The facts with the names that a file has by where it lies: a layout's, an include's, a data file's. They follow from
 * the configuration, so that they are not kept with the file.
 */
export function withOwnNames(path: string, facts: Facts, config: Config): Facts {
  const inSource = withoutFolder(path, config.source)
  const name = nameOf(inSource, facts, config)
  if (name === undefined) return facts
  if (facts.kind !== 'data') return { ...facts, defines: [{ kind: facts.kind as 'layout', name }, ...facts.defines] }
  const inFile = facts.defines.map((each): Defined => ({ ...each, name: `${name}.${each.name}` }))
  return { ...facts, defines: [{ kind: 'data', name }, ...inFile] }
}

function nameOf(path: string, { kind }: Facts, config: Config): string | undefined {
  if (kind === 'layout') return below(path, config.layoutsDir)?.replace(/\.[^./]*$/, '')
  if (kind === 'include') return below(path, config.includesDir)
  if (kind !== 'data') return undefined
  return below(path, config.dataDir)
    ?.replace(/\.[^./]*$/, '')
    .split('/')
    .map(dataName)
    .join('.')
}

/** `DataReader#sanitize_filename`: what is neither a letter, a digit, `_`, `-` nor white space goes. */
function dataName(name: string): string {
  return name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_')
}
