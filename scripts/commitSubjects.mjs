// Checks the subjects of new commits: imperative, at most 72 characters, no full stop at the end. New are the commits
// that are neither on origin/main nor older than this check. Without git or its history there is nothing to check.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Words that end like a participle and are none. */
const imperatives = /^(?:bring|embed|exceed|feed|heed|need|ping|proceed|seed|shed|speed|string|succeed|swing|wring)$/
const thirdPersons = /^(?:adds|changes|fixes|makes|moves|removes|renames|reports|shows|updates|uses|writes)$/

const faults = newSubjects().flatMap((subject) => faultsOf(subject).map((fault) => `${fault}: ${subject}`))
if (faults.length > 0) {
  console.error(`Commit subjects:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  process.exitCode = 1
}

function newSubjects() {
  const known = [git('rev-parse', '--verify', '--quiet', 'origin/main'), firstCommitOfThisCheck()].filter(Boolean)
  if (known.length === 0) return []
  const excluded = known.map((commit) => `^${commit}`)
  return git('log', '--no-merges', '--format=%s', 'HEAD', ...excluded)
    .split('\n')
    .filter(Boolean)
}

function firstCommitOfThisCheck() {
  const script = fileURLToPath(import.meta.url)
  return git('log', '--diff-filter=A', '--format=%H', '--', script).split('\n').at(-1)
}

/** The output of git, empty if it fails. */
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
