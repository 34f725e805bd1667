// Runs one of the tools that measure, record and compare: `npm run tool -- NAME [arguments]`. Without a name it lists
// them.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { fail, unknownName } from './fail.mjs'
import { judgeEnvironment } from './judges.mjs'
import { groups, tools } from './tools.mjs'

const [name, ...given] = process.argv.slice(2)
const tool = tools.get(name)
if (name === undefined || name === '--help') list()
else if (tool === undefined) fail(unknownName('tool', name, tools.keys()))
else process.exitCode = await run(tool, given)

function list() {
  console.log('npm run tool -- NAME [arguments]')
  for (const { title, tools } of groups) {
    console.log(`\n${title}`)
    for (const { name, takes = '', says } of tools) console.log(`  ${`${name} ${takes}`.trimEnd().padEnd(46)} ${says}`)
  }
}

async function run(tool, given) {
  const environment = judgeEnvironment()
  const args = takeInput(tool, given, environment)
  if (tool.ruby) return runRuby(tool, args, environment)
  if (!hasJudges(tool.judges, environment)) return 2
  if (tool.script) return start([`scripts/${tool.script}`, ...args], environment)
  return start(['--enable-source-maps', await bundle(tool), ...args], environment)
}

/**
 * Sets the variable of the tool's input to the first argument, unless it is set already. Returns the other arguments.
 */
function takeInput({ input }, args, environment) {
  const [first, ...rest] = args
  if (!input || environment[input] || first === undefined || first.startsWith('-')) return args
  environment[input] = first
  return rest
}

function runRuby({ ruby, judges = [], runs = [judges] }, args, environment) {
  for (const libraries of runs) {
    if (!hasJudges(libraries, environment)) return 2
    const flags = libraries.flatMap((name) => ['-I', environment[name]])
    const status = spawn('ruby', ['-W0', ...flags, `scripts/${ruby}`, ...args], environment)
    if (status !== 0) return status
  }
  return 0
}

function hasJudges(names = [], environment) {
  const missing = names.filter((name) => !environment[name])
  if (missing.length > 0) fail(`A judge is missing (${missing.join(', ')}): run npm run judges first.`)
  return missing.length === 0
}

async function bundle({ name, entry = `test/${name}.ts` }) {
  const outfile = `out/tools/${name}.mjs`
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}

function start(args, environment) {
  return spawn(process.execPath, args, environment)
}

function spawn(command, args, env) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env })
  if (error) console.error(`${command} cannot be run: ${error.message}`)
  return status ?? 1
}
