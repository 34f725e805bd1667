// knip reports exports, files and packages that these entries do not reach. `npm run lint` runs it twice: on
// everything, and with --production on the entries marked `!` alone, so that code that only tests call is reported too.
import { groups } from './scripts/tools.mjs'

const tools = groups.flatMap(({ tools }) => tools).filter(({ script, ruby }) => !script && !ruby)

export default {
  entry: [
    'src/vscode/extension.ts!',
    'src/cli/main.ts!',
    'src/kramdown/index.ts!',
    'src/previewPage/{loadMath,mathEngine}.ts!',
    'src/lint/ruleIds.ts!', // scripts/ruleSettings.mjs bundles it
    'scripts/*.mjs',
    ...tools.map(({ name, entry = `test/${name}.ts` }) => entry),
    'test/bench/{host,longHost}.ts',
    'test/host/run.ts',
    'test/**/*.test.ts',
    'test/fixtures/formatter/extension.js',
  ],
  // Packages that are loaded by a computed name or path, or with another package.
  ignoreDependencies: [/^markdown-it-/, 'playwright', 'vscode-tmgrammar-test'],
  ignoreBinaries: ['apt-get', 'ruby'],
  // A test may import what a module exports for it alone; the module itself has to use it.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
  project: ['src/**/*.ts!', 'scripts/**/*.mjs', 'test/**/*.ts'],
}
