// Measures the index in VS Code's own extension host, on a blog of 10,000 posts that it writes:
// `npm run tool -- bench/host [COUNT]`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import './build.mjs'
import { benchInHost } from './hostBench.mjs'

const [count = '10000'] = process.argv.slice(2)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-')))
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(143))
spawnSync(process.execPath, ['scripts/tool.mjs', 'bench/write-blog', folder, count], { stdio: 'inherit' })
const window = { folder, extension: resolve('.') }
await benchInHost('test/bench/host.ts', [window, window])
