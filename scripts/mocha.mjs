// Bundles mocha tests for Node and runs them.
import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/** The test files of a folder, as paths from the project's folder. */
export function testsIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'))
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`)
}

/**
 * Bundles every test/NAME/**\/*.test.ts into out/NAME/ and runs it with mocha. `it.skip` and `it.only` fail the run.
 * @param {string} name the name of the folder
 * @param {object} options
 * @param {string} [options.reporter] the module of the reporter
 * @param {string[]} [options.arguments] more arguments for mocha
 * @param {Record<string, string>} [options.environment] more variables for mocha
 * @returns {Promise<number>} mocha's exit code
 */
export async function runMocha(name, options = {}) {
  rmSync(`out/${name}`, { recursive: true, force: true })
  await build({
    entryPoints: testsIn(`test/${name}`),
    outdir: `out/${name}`,
    outbase: `test/${name}`,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true, // loads modules that tests share only once
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  const { reporter = './scripts/reporter.mjs' } = options
  // The timeout is long enough for a busy machine, but a test that hangs fails.
  const rules = ['--forbid-only', '--forbid-pending', '--reporter', reporter, '--timeout', '30000']
  const mocha = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', ...rules, `out/${name}/**/*.mjs`]
  const environment = { ...process.env, ...options.environment }
  const run = spawn(process.execPath, [...mocha, ...(options.arguments ?? [])], { stdio: 'inherit', env: environment })
  return new Promise((resolve) => run.on('exit', (code) => resolve(code ?? 1)))
}
