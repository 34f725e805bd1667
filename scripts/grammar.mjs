// Runs the caret fixtures of test/grammar/ against our injection grammar inside VS Code's Markdown grammar, which the
// package tm-grammars carries together with the languages that it embeds.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { grammars } from 'tm-grammars'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const ours = manifest.contributes.grammars.map((grammar) => ({ ...grammar, path: `../${grammar.path}` }))
const math = {
  scopeName: 'markdown.math.test',
  path: '../test/grammar/support/math.tmLanguage.json',
  injectTo: ['text.html.markdown'],
}
const editors = grammars.map(({ name, scopeName }) => ({
  scopeName,
  path: `../node_modules/tm-grammars/grammars/${name}.json`,
}))

mkdirSync('out', { recursive: true })
writeFileSync('out/grammars.json', JSON.stringify({ contributes: { grammars: [...editors, math, ...ours] } }))
const tool = 'node_modules/vscode-tmgrammar-test/dist/unit.js'
const run = spawnSync(process.execPath, [tool, '--config', 'out/grammars.json', 'test/grammar/*.md'], {
  encoding: 'utf8',
})
process.stdout.write(run.stdout)
// Markdown names a few languages to embed that nobody publishes a grammar of; the fixtures use none of them.
process.stderr.write(run.stderr.replaceAll(/^grammar not found for .*\n/gm, ''))
process.exit(run.status ?? 1)
