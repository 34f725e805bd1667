// Checks the subjects of new commits: imperative, at most 72 characters, no full stop at the end. The new commits are
// those after the commit that added this check, without those on origin/main. Without git or its history there are
// none.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Imperatives that end like a participle. */
const imperatives = /^(?:bring|embed|exceed|feed|heed|need|ping|proceed|seed|shed|speed|string|succeed|swing|wring)$/
const thirdPersons = /^(?:adds|changes|fixes|makes|moves|removes|renames|reports|shows|updates|uses|writes)$/

const faults = newSubjects().flatMap((subject) => faultsOf(subject).map((fault) => `${fault}: ${subject}`))
if (faults.length > 0) {
  console.error(`Commit subjects:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  process.exitCode = 1
}

function newSubjects() {
  const first = firstCommitOfThisCheck()
  if (!first) return []
  const isOnMain = git('merge-base', first, 'origin/main') === first
  const range = isOnMain ? ['origin/main..HEAD'] : ['--ancestry-path', `${first}..HEAD`]
  return git('log', '--no-merges', '--format=%s', ...range)
    .split('\n')
    .filter(Boolean)
}

function firstCommitOfThisCheck() {
  const script = fileURLToPath(import.meta.url)
  return git('log', '--diff-filter=A', '--format=%H', '--', script).split('\n').at(-1)
}

/** The output of git; empty if git fails. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

function faultsOf(subject) {
  const [verb = ''] = subject
    .replace(/^[\w /.-]+: /, '')
    .toLowerCase()
    .split(/[^\p{L}]/u)
  const isImperative = (!/(?:ed|ing)$/.test(verb) || imperatives.test(verb)) && !thirdPersons.test(verb)
  return [
    ...([...subject].length > 72 ? ['longer than 72 characters'] : []),
    ...(isImperative ? [] : ['not imperative']),
    ...(subject.endsWith('.') ? ['ends with a full stop'] : []),
  ]
}
