import { expandPath } from '../ruby/expandPath'
import { stringOf, type Values } from './configValues'

/** Where a configuration lies when nobody says: a folder whose name, and those above it, are like no other. */
const anywhere = '/?/?/?/?/?/?/?/?'

/** Where Jekyll reads and writes, as it finds the two from the folder of the configuration (`File.expand_path`). */
export interface SourceAndDestination {
  /** Relative to that folder, perhaps with `..`; `''` for itself. */
  readonly source: string
  /** Begins with the source where it lies there. */
  readonly destination: string
  /** Whether Jekyll would overwrite its own sources, which it refuses (`Site#ensure_not_in_dest`). */
  readonly overwritesSource: boolean
}

/** `at` is the whole path of the configuration's folder: it tells what `..` leads out of. */
export function sourceAndDestination(values: Values, at = anywhere): SourceAndDestination {
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
  const [there, here] = [to.split('/').filter(Boolean), from.split('/').filter(Boolean)]
  const differs = here.findIndex((part, index) => part !== there[index])
  const shared = differs < 0 ? here.length : differs
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
