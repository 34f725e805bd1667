import type { Context } from 'liquidjs'
import type { Run } from './run'

/** Ours, from liquidjs' context, whose environment it is. */
export function runOf(context: Context): Run {
  return context.environments as unknown as Run
}
