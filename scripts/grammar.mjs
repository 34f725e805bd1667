// Runs the caret fixtures of test/grammar/ on the grammars that package.json contributes, injected into VS Code's own
// Markdown grammar. Arguments go to vscode-tmgrammar-test.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchServer } from './editors.mjs'

/** The extensions of VS Code whose grammars meet in a post. */
const languages = ['markdown-basics', 'yaml', 'html', 'css', 'javascript', 'json']

/** Markdown names the grammars of many languages for its fenced code. */
const foreign = /^grammar not found for ".*"\n/gm

const results = [...test()]
for (const { name, passed } of results) console.log(`  ${passed ? '✓' : '✗'} ${name}`)
const failed = results.filter(({ passed }) => !passed).length
process.exitCode = failed === 0 ? 0 : 1
console.log(`# passed ${results.length - failed}, failed ${failed}`)

/** A grammar without a fixture fails, and so does a fixture without a grammar. */
function* test() {
  const fixtures = filesIn('test/grammar')
  const hasGrammar = filesIn('syntaxes').length > 0
  yield { name: 'grammars have fixtures', passed: hasGrammar === fixtures.length > 0 }
  if (!hasGrammar) return
  const grammars = builtInGrammars().flatMap((path) => ['--grammar', path])
  for (const fixture of fixtures) yield { name: fixture, passed: matches(fixture, grammars) }
}

/** A fixture that asserts nothing has not been tested. */
function matches(fixture, grammars) {
  const asserts = /^\S+ +(\^|<[~-])/m.test(readFileSync(fixture, 'utf8'))
  const program = 'node_modules/vscode-tmgrammar-test/dist/unit.js'
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...grammars, fixture], { encoding: 'utf8' })
  if (status !== 0) console.log(`${stdout}${stderr}`.replace(foreign, ''))
  return status === 0 && asserts
}

function builtInGrammars() {
  const { extensions } = fetchServer('newest')
  return languages.flatMap((name) => {
    const { contributes } = JSON.parse(readFileSync(join(extensions, name, 'package.json'), 'utf8'))
    return contributes.grammars.map(({ path }) => join(extensions, name, path))
  })
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []
}
