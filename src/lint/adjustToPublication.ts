import type { Outcome } from '../jekyll/output/outcome'
import type { LintOptions } from './lint'
import type { Problem } from './rule'

/**
 * Returns a function that adapts a text's problems to what Jekyll does with the file now. If Jekyll never reads the
 * file, the function returns `undefined`. If the file is not published yet, it cannot make the build fail yet, so
 * errors become warnings. The function determines what Jekyll does when it is first called.
 */
export function adjustToPublication(
  text: string,
  { path, site }: LintOptions,
): (problem: Problem) => Problem | undefined {
  let reason: Reason | 'unknown' | undefined = 'unknown'
  return (problem) => {
    if (path === undefined || !site?.index || aboutFileNames.has(problem.id)) return problem
    if (reason === 'unknown') reason = site.index.output.outcomeAlone(path, text, site)?.reason
    if (reason === undefined) return problem
    if (neverRead.has(reason)) return undefined
    if (problem.severity !== 'error' || !notYet.has(reason)) return problem
    return { ...problem, severity: 'warning', message: { key: 'once-published', args: { said: problem.message } } }
  }
}

const aboutFileNames: ReadonlySet<string> = new Set([
  'not-a-post',
  'skipped-folder',
  'impossible-file-date',
  'rolled-over-file-date',
])

type Reason = NonNullable<Outcome['reason']>

const neverRead: ReadonlySet<Reason> = new Set<Reason>([
  'name-without-date',
  'name-without-extension',
  'outside-collections-dir',
  'special-name',
  'excluded',
])

const notYet: ReadonlySet<Reason> = new Set<Reason>(['draft', 'unpublished', 'future'])
