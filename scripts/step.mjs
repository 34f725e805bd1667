import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** How test/host/report.ts writes; the rest is the editor's own talk, which is of use only when something fails. */
const byTests = /^( {2}[✓✗]| {4}│|# )/

/** The last line of every step that has tests. */
const outcome = /^# passed (\d+), failed (\d+)$/

/**
 * Runs one step of the tests and shows what it says.
 * @param {object} step
 * @param {string} step.name
 * @param {string} step.script which script of package.json it is
 * @param {string} [step.argument] what the script gets
 * @param {boolean} [step.check] whether it counts as one test
 * @param {boolean} [step.inEditor] whether an editor talks in between
 * @param {number} step.minutes how long it may take
 * @returns {Promise<{ passed: number, failed: number }>} how many of its tests did
 */
export async function runStep(step) {
  const title = [step.name, step.argument].filter(Boolean).join(' ')
  const start = Date.now()
  console.log(`\n── ${title}`)
  const { code, lines } = await output(step, title)
  const result = resultOf(step, code, lines)
  if (result.failed > 0 && step.inEditor) explain(lines, title)
  const seconds = Math.round((Date.now() - start) / 1000)
  console.log(`── ${title}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`)
  return result
}

/** Nothing counts as passed without a word from the tests, and a step that ends badly has failed whatever they say. */
function resultOf({ check }, code, lines) {
  if (check) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const said = lines.map((line) => outcome.exec(line)).findLast(Boolean)
  const [passed, failed] = [Number(said?.[1] ?? 0), Number(said?.[2] ?? 0)]
  const isSound = code === 0 && passed > 0
  return { passed, failed: isSound ? failed : Math.max(failed, 1) }
}

/** What the editor said counts only if the tests could not. */
function explain(lines, title) {
  if (!lines.some((line) => outcome.test(line))) console.log(lines.slice(-30).join('\n'))
  console.log(`The editor's own words are in ${logFile(title)}.`)
}

function logFile(title) {
  return `out/logs/${title.replace(' ', '-')}.log`
}

async function output({ script, argument, inEditor, minutes }, title) {
  mkdirSync('out/logs', { recursive: true })
  const log = createWriteStream(logFile(title))
  const lines = []
  const child = npmRun(script, argument)
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      lines.push(line)
      log.write(`${line}\n`)
      if (!inEditor || byTests.test(line)) console.log(line)
    })
  const code = await end(child, minutes)
  log.end()
  return { code, lines }
}

function npmRun(script, argument) {
  const { npm_execpath: npm } = process.env
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm']
  const onWindows = process.platform === 'win32'
  return spawn(command, [...args, 'run', '--silent', script, ...(argument ? ['--', argument] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows && !npm,
    detached: !onWindows, // a group of its own, so that all of it can be ended
  })
}

/** Waits until a process and its output end. One that takes too long is asked to end, so that it ends its editors, then made to. */
async function end(child, minutes) {
  const late = setTimeout(() => {
    console.log(`Stopped after ${minutes} minutes.`)
    signal(child, 'SIGTERM')
    setTimeout(() => signal(child, 'SIGKILL'), 10_000).unref()
  }, minutes * 60_000)
  const interrupt = () => {
    signal(child, 'SIGTERM')
    process.exit(130)
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(late)
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  return code ?? 1
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // it has ended by itself
  }
}
