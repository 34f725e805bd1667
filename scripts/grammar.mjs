// Runs the caret fixtures of test/grammar/ on the grammars of the oldest and the newest VS Code that we support, with
// ours injected as the editor injects them: `npm run tool -- grammar`. scripts/test.mjs reads the last line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { editors, fetchServer } from './editors.mjs'

const fixtures = readdirSync('test/grammar').map((name) => `test/grammar/${name}`)
const results = Object.keys(editors).flatMap(test)
const failed = results.filter((passed) => !passed).length
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1
console.log(`# passed ${results.length - failed}, failed ${failed}`)

function test(editor) {
  const config = configFor(editor)
  return fixtures.map((fixture) => {
    const { passed, report } = run(config, fixture)
    console.log(`  ${passed ? '✓' : '✗'} ${fixture}, VS Code ${editors[editor].version}`)
    if (!passed) console.log(report)
    return passed
  })
}

function run(config, fixture) {
  const tool = 'node_modules/vscode-tmgrammar-test/dist/unit.js'
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--config', config, fixture], {
    encoding: 'utf8',
  })
  // Markdown can embed a few languages for which VS Code has no grammar. The fixtures use none of them.
  const errors = stderr.replaceAll(/^grammar not found for .*\n/gm, '')
  return { passed: status === 0, report: stdout + errors }
}

/** Writes a manifest of the editor's grammars and ours, from which vscode-tmgrammar-test reads the injections. */
function configFor(editor) {
  const { extensions } = fetchServer(editor)
  const folders = readdirSync(extensions).map((name) => join(extensions, name))
  const grammars = [...folders, '.'].flatMap(grammarsOf)
  mkdirSync('out', { recursive: true })
  writeFileSync(`out/grammars-${editor}.json`, JSON.stringify({ contributes: { grammars } }))
  return `out/grammars-${editor}.json`
}

function grammarsOf(folder) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return []
  const { contributes } = JSON.parse(readFileSync(manifest, 'utf8'))
  return (contributes?.grammars ?? []).map((grammar) => ({
    ...grammar,
    path: relative('out', join(folder, grammar.path)),
  }))
}
