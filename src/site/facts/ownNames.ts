import type { Config } from '../../jekyll/config/config'
import { below, withoutFolder } from '../../text/path'
import type { DefinedName, Facts } from './facts'

/**
 * Adds the names that a file defines by its location, as a layout, an include or a data file. These names depend on the
 * configuration, so they are not stored with the file.
 */
export function withOwnNames(path: string, facts: Facts, config: Config): Facts {
  const inSource = withoutFolder(path, config.source)
  const name = nameOf(inSource, facts, config)
  if (name === undefined) return facts
  if (facts.kind !== 'data') return { ...facts, defines: [{ kind: facts.kind as 'layout', name }, ...facts.defines] }
  const inFile = facts.defines.map((each): DefinedName => ({ ...each, name: `${name}.${each.name}` }))
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

/** Removes everything except letters, digits, `_`, `-` and white space (`DataReader#sanitize_filename`). */
function dataName(name: string): string {
  return name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_')
}
