// Measures how long VS Code's extension host is blocked while someone works in a long post, in a window without the
// extension and in one with it: `npm run tool -- bench/long-host [KILOBYTES]`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import './build.mjs'
import { benchInHost } from './hostBench.mjs'

const [kilobytes = '1000'] = process.argv.slice(2)
const base = realpathSync(mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-')))
process.on('exit', () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(143))
const none = join(base, 'none')
mkdirSync(none)
const manifest = { name: 'none', publisher: 'none', version: '1.0.0', engines: { vscode: '^1.99.0' } }
writeFileSync(join(none, 'package.json'), JSON.stringify(manifest))
const folder = join(base, 'blog')
spawnSync(process.execPath, ['scripts/tool.mjs', 'bench/write-blog', folder, '20', kilobytes], { stdio: 'inherit' })
await benchInHost('test/bench/longHost.ts', [
  { folder, extension: none },
  { folder, extension: resolve('.') },
])
