// Every benchmark in turn, beside its peers: `npm run bench [-- FOLDER]`. The dialect's wants a folder of posts.
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const [folder] = process.argv.slice(2)
const all = [
  'bench:blog',
  'bench:host',
  'bench:list',
  'bench:lint',
  'bench:complete',
  'bench:navigate',
  'bench:liquid',
  'bench:preview',
]
const runs = all.map((script) => ['run', '--silent', script])
if (folder !== undefined) runs.push(['run', '--silent', 'bench:dialect', '--', folder])

for (const args of runs) {
  console.log(`\n── ${args[2]}`)
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exitCode = 1
}
