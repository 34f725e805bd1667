import { build } from 'esbuild'
import { testsIn } from './mocha.mjs'

/**
 * Bundles every test/host/*.test.ts into the one file that VS Code loads as an extension's tests, in either host.
 * @param {{ trusted: boolean }} expected whether the tests expect a trusted workspace
 * @returns {Promise<string>} its path from the project's folder
 */
export async function bundleHostTests({ trusted }) {
  const outfile = `out/host/${trusted ? 'trusted' : 'restricted'}.js`
  const tests = testsIn('test/host').map((path) => `import './${path}'`)
  await build({
    stdin: { contents: ["export * from './test/host/run'", ...tests].join('\n'), resolveDir: '.', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'hostTests',
    footer: { js: 'module.exports = hostTests' }, // at the end, since mocha's browser build sets module.exports too
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    inject: ['scripts/buffer.mjs'], // as in the extension itself: see build.mjs
    define: { TRUSTED: String(trusted) },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
