import type { Run } from '../run/run'
import type { Hash } from '../values/value'

/** Includes that themes bring and that lie in no folder of the site; `undefined` for one that no theme has. */
export function drawThemeInclude(_file: string, _params: Hash, _run: Run, _isAlone: boolean): string | undefined {
  return undefined
}
