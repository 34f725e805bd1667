// Makes the extension's VSIX in out/, prints its size and fails if it is too large.
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { createVSIX } from '@vscode/vsce'
import './build.mjs'

// MathJax takes 600 KB of it: a file of its own that is loaded when a preview has a formula.
const limit = 1200 * 1024

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const packagePath = `out/${name}-${version}.vsix`
mkdirSync('out', { recursive: true })
await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false })
const { size } = statSync(packagePath)
console.log(`${packagePath}: ${(size / 1024).toFixed(1)} KB`)
if (size >= limit) throw new Error(`The package has to be smaller than ${limit / 1024} KB.`)
