import { expandPath } from '../../ruby/expandPath'
import { stringOf, type ConfigValues } from './configValues'

/** A stand-in for the unknown path of the configuration's folder, with names that no real folder has. */
const anywhere = '/?/?/?/?/?/?/?/?'

/** The folders that Jekyll reads and writes, resolved from the folder of the configuration (`File.expand_path`). */
export interface SourceAndDestination {
  /** The source relative to the configuration's folder, possibly with `..`; `''` for the folder itself. */
  readonly source: string
  /** The destination; begins with the source if it is inside it. */
  readonly destination: string
  /**
   * Whether the destination contains the source. Jekyll then stops, because it would overwrite its sources
   * (`Site#ensure_not_in_dest`).
   */
  readonly overwritesSource: boolean
}

/** Reads the two folders. `at` is the absolute path of the configuration's folder, which is needed to resolve `..`. */
export function sourceAndDestination(values: ConfigValues, at = anywhere): SourceAndDestination {
  const folder = expandPath(at)
  const source = expandFrom(folder, stringOf(values.get('source')) ?? '')
  const destination = expandFrom(folder, stringOf(values.get('destination')) ?? '_site')
  const fromFolder = relative(folder, source)
  const isInside = isWithin(destination, source) && destination !== source
  const below = destination.slice(source.length).replace(/^\//, '')
  return {
    source: fromFolder,
    destination: isInside ? [fromFolder, below].filter(Boolean).join('/') : relative(folder, destination),
    overwritesSource: isWithin(source, destination),
  }
}

function expandFrom(folder: string, path: string): string {
  return expandPath(/^(?:[a-z]:)?[\\/]/i.test(path) ? path : `${folder}/${path}`)
}

function isWithin(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder === '/' ? '/' : `${folder}/`)
}

function relative(from: string, to: string): string {
  const [target, current] = [to.split('/').filter(Boolean), from.split('/').filter(Boolean)]
  const differs = current.findIndex((part, index) => part !== target[index])
  const shared = differs < 0 ? current.length : differs
  return [...current.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}
