// Makes the extension's VSIX in out/ and prints its size: `npm run package`. It fails if the VSIX is too large, if it or
// the npm package lacks the licenses of the bundled packages, or if a translation is missing.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { createVSIX, listFiles } from '@vscode/vsce'
import './build.mjs'

execFileSync(process.execPath, ['scripts/translations.mjs', '--check'], { stdio: 'inherit' })

// MathJax takes 600 KB of this, in a file that only previews with formulas load.
const limit = 1200 * 1024

const notices = 'dist/ThirdPartyNotices.txt'
const packed = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { shell: process.platform === 'win32' }),
)
const lists = { VSIX: await listFiles({ dependencies: false }), npm: packed[0].files.map(({ path }) => path) }
for (const [kind, files] of Object.entries(lists))
  if (!files.includes(notices)) throw new Error(`The package for ${kind} has to contain ${notices}.`)

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const packagePath = `out/${name}-${version}.vsix`
mkdirSync('out', { recursive: true })
await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false })
const { size } = statSync(packagePath)
console.log(`${packagePath}: ${(size / 1024).toFixed(1)} KB`)
if (size >= limit) throw new Error(`The package has to be smaller than ${limit / 1024} KB.`)
