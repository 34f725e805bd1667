// Runs test/host in the Node extension host: `npm run tool -- node-host oldest|newest|restricted`. In `restricted` the
// workspace is not trusted.
import { resolve } from 'node:path'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import './build.mjs'
import { cacheFolder, editors } from './editors.mjs'
import { bundleHostTests } from './hostBundle.mjs'
import { copyWorkspace } from './workspace.mjs'

const [run = 'newest'] = process.argv.slice(2)
const trusted = run !== 'restricted'
const editor = trusted ? run : 'newest'

process.on('SIGTERM', () => process.exit(143))
await runTests({
  vscodeExecutablePath: (trusted && (await desktop(editors[editor].version))) || resolve('scripts/vscode.mjs'),
  extensionDevelopmentPath: resolve('.'),
  extensionTestsPath: resolve(await bundleHostTests({ trusted })),
  extensionTestsEnv: { JEKYLL_POSTS_EDITOR: editor, JEKYLL_POSTS_TRUST: trusted ? 'given' : 'ask' },
  launchArgs: [copyWorkspace(), '--disable-extensions'],
})

/**
 * Downloads the desktop VS Code; `undefined` if it cannot be downloaded or shown. The restricted run cannot use it,
 * because `runTests` turns workspace trust off in it.
 */
async function desktop(version) {
  if (process.platform === 'linux' && !process.env.DISPLAY) return undefined
  if (!(await canDownload())) return undefined
  return downloadAndUnzipVSCode({ version, cachePath: cacheFolder() })
}

async function canDownload() {
  try {
    const releases = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(6000),
    })
    return releases.ok
  } catch {
    return false // the server from the npm registry then runs the tests
  }
}
