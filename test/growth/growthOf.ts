import process, { cpuUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Family } from './family'

/** The largest `ratio` of a growth that is still linear. */
const mostGrowth = 2.5

/** The shortest time in milliseconds that is reliable. */
const leastTime = 40

/** The number of measurements. A busy machine makes one of them slow; quadratic work is slow each time. */
const attempts = 4

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The lengths of the texts: 10 KB to 1 MB. */
const sizes = [10_000, 100_000, 1_000_000]

/**
 * The longest time of one run in milliseconds, which limits the texts. `LONGEST_RUN=10000 npm run tool -- growth`
 * measures longer texts.
 */
const longestRun = Number(process.env['LONGEST_RUN'] ?? 120)

/**
 * The growth of the time with the text. `ratio` is the time for each character of the larger text, divided by that of
 * the smaller text.
 */
export interface Growth {
  readonly from: number
  readonly to: number
  readonly ratio: number
}

/** The first growth that is more than linear in every measurement; `undefined` if there is none. */
export function growthOf(make: Family, work: (text: string) => unknown): Growth | undefined {
  measured(make, work, sizes[0]!) // the first run is always slow
  let small = measured(make, work, sizes[0]!)
  for (const size of sizes.slice(1)) {
    const most = Math.max(2, Math.floor(longestRun / Math.max(small.time, 0.1)))
    const next = Math.min(size, small.size * most)
    const large = measured(make, work, next)
    if (isTooMuch(small, large) && isConfirmed(make, work, small.size, next)) return growth(small, large)
    if (next < size) return undefined
    small = large
  }
  return undefined
}

interface Run {
  readonly size: number
  readonly length: number
  /** The processor time in milliseconds, which other programs do not affect. */
  readonly time: number
}

function measured(make: Family, work: (text: string) => unknown, size: number): Run {
  const text = make(size)
  const before = cpuUsage()
  work(text)
  const { user, system } = cpuUsage(before)
  return { size, length: text.length, time: (user + system) / 1000 }
}

function growth(small: Run, large: Run): Growth {
  const ratio = large.time / Math.max(small.time, leastTime / 10) / (large.length / small.length)
  return { from: small.length, to: large.length, ratio }
}

function isTooMuch(small: Run, large: Run): boolean {
  return large.time > leastTime && growth(small, large).ratio > mostGrowth
}

/** Whether the time grows too much in every attempt. Each attempt starts with a garbage collection. */
function isConfirmed(make: Family, work: (text: string) => unknown, small: number, large: number): boolean {
  const cleanly = (size: number) => {
    collectGarbage()
    return measured(make, work, size)
  }
  return Array.from({ length: attempts }).every(() => isTooMuch(cleanly(small), cleanly(large)))
}
