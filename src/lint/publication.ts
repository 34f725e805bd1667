import type { Outcome } from '../jekyll/outcome'
import type { LintOptions } from './lint'
import type { Problem } from './rule'

/**
 * What is left of a text's problems when Jekyll builds the site now. Nothing in a file that Jekyll never reads stops the
 * build, and what is not published yet stops it on the day when it is. The file's fate is looked up if there is a problem.
 */
export function publication(text: string, { path, site }: LintOptions): (problem: Problem) => Problem | undefined {
  let reason: Reason | 'unasked' | undefined = 'unasked'
  return (problem) => {
    if (path === undefined || !site?.index || aboutFileNames.has(problem.id)) return problem
    if (reason === 'unasked') reason = site.index.output.outcomeAlone(path, text, site)?.reason
    if (reason === undefined) return problem
    if (neverRead.has(reason)) return undefined
    if (problem.severity !== 'error' || !notYet.has(reason)) return problem
    return { ...problem, severity: 'warning', message: { key: 'once-published', args: { said: problem.message } } }
  }
}

const aboutFileNames: ReadonlySet<string> = new Set([
  ...['not-a-post', 'skipped-folder', 'impossible-file-date', 'rolled-over-file-date'],
])

type Reason = NonNullable<Outcome['reason']>

const neverRead: ReadonlySet<Reason> = new Set<Reason>([
  ...(['name-without-date', 'name-without-extension', 'outside-collections-dir'] as const),
  ...(['special-name', 'excluded'] as const),
])

const notYet: ReadonlySet<Reason> = new Set<Reason>(['draft', 'unpublished', 'future'])
