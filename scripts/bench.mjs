// Runs the benchmarks one after the other, each beside its peers: `npm run tool -- bench [FOLDER]`. FOLDER contains
// posts for the benchmark of the dialect.
import { spawnSync } from 'node:child_process'

const [folder] = process.argv.slice(2)
const names = ['blog', 'host', 'list', 'lint', 'complete', 'navigate', 'liquid', 'preview']
const runs = names.map((name) => [`bench/${name}`])
if (folder !== undefined) runs.push(['bench/dialect', folder])

for (const args of runs) {
  console.log(`\n── ${args[0]}`)
  const { status } = spawnSync(process.execPath, ['scripts/tool.mjs', ...args], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
