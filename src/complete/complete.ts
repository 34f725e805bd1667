import type { Site } from '../site/site'
import type { Completion, SourceContext, CompletionEnvironment } from './completion'
import { completionsAt, type CompletionResult, type OpenedBy } from './completionsAt'
import { sources } from './sources'

/** Returns the completions at `offset` of the file at `path`, the most likely first. */
export function complete(
  text: string,
  offset: number,
  path: string,
  site: Site,
  around: CompletionEnvironment,
  opening?: OpenedBy,
): CompletionResult {
  return completionsAt(text, offset, (asked) => offered({ ...around, ...asked, path, site }), opening)
}

function* offered(context: SourceContext): Generator<Completion> {
  for (const source of sources) yield* source(context)
}
