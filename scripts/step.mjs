import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

const onWindows = process.platform === 'win32'

/**
 * Matches the lines that test/host/report.ts writes. The other lines are the editor’s own, which help only if something
 * fails.
 */
const byTests = /^( {2}[✓✗]| {4}│|# )/

/** Matches the last line of every step that has tests. */
const outcome = /^# passed (\d+), failed (\d+)$/

/**
 * Runs one step of the tests and shows its output.
 * @param {object} step
 * @param {string} step.name
 * @param {string} [step.npm] the script of package.json that runs it
 * @param {string} [step.node] or the module of scripts/, without `.mjs`
 * @param {string} [step.argument] the argument of either
 * @param {boolean} [step.check] whether it counts as one test
 * @param {boolean} [step.inEditor] whether an editor writes to the output too
 * @param {number} step.minutes the longest time that it may take
 * @param {string} position for people: `step 1 of 3`
 * @returns {Promise<{ title: string, passed: number, failed: number }>} the number of its tests
 */
export async function runStep(step, position) {
  const title = [step.name, step.argument].filter(Boolean).join(' ')
  const start = Date.now()
  console.log(`\n── ${position}: ${title}`)
  const { code, lines } = await output(step, title)
  const result = resultOf(step, code, lines)
  if (result.failed > 0 && step.inEditor) explain(lines, title)
  console.log(`── ${title}: ${result.passed} passed, ${result.failed} failed, ${duration(Date.now() - start)}`)
  return { title, ...result }
}

/** A time for people: `45 s`, `3 min 5 s`. */
export function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * The number of tests in a step. A step has passed only if its tests report that. A step that ends with an error has
 * failed, whatever its tests report.
 */
function resultOf({ check }, code, lines) {
  if (check) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const said = lines.map((line) => outcome.exec(line)).findLast(Boolean)
  const [passed, failed] = [Number(said?.[1] ?? 0), Number(said?.[2] ?? 0)]
  const isSound = code === 0 && passed > 0
  return { passed, failed: isSound ? failed : Math.max(failed, 1) }
}

/** Shows the end of the editor’s output if the tests have written nothing. */
function explain(lines, title) {
  if (!lines.some((line) => outcome.test(line))) console.log(lines.slice(-30).join('\n'))
  console.log(`The editor’s output is in ${logFile(title)}.`)
}

function logFile(title) {
  return `out/logs/${title.replace(' ', '-')}.log`
}

async function output({ inEditor, minutes, ...step }, title) {
  mkdirSync('out/logs', { recursive: true })
  const log = createWriteStream(logFile(title))
  const lines = []
  const child = startStep(step)
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

function startStep({ npm, node, argument }) {
  const args = argument ? [argument] : []
  return node ? startNode(`scripts/${node}.mjs`, args) : startNpm(npm, args)
}

function startNode(script, args) {
  return start(process.execPath, [script, ...args], false)
}

function startNpm(script, args) {
  const { npm_execpath: npm } = process.env
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const rest = args.length > 0 ? ['--', ...args] : []
  return start(command, [...first, 'run', '--silent', script, ...rest], onWindows && !npm)
}

function start(command, args, shell) {
  return spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    detached: !onWindows, // a process group of its own, so that the whole group can be ended
  })
}

/**
 * Waits until a process and its output end. A process that runs too long gets SIGTERM, so that it can end its editors,
 * then SIGKILL.
 */
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
    if (onWindows) child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // it has ended by itself
  }
}
