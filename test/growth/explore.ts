import process from 'node:process'
import { bodies } from './bodies'
import { doors } from './doors'
import { frontMatters } from './frontMatters'
import { markdown } from './markdown'
const inBody = (make: any) => (size: number) => `---\ntitle: a\n---\n${make(size)}\n`
const inFront = (make: any) => (size: number) => `---\n${make(size)}\n---\nx\n`
const all: [string, (size: number) => string][] = [
  ...Object.entries(frontMatters).map(([n, m]) => [`fm ${n}`, inFront(m)] as any),
  ...Object.entries(bodies).map(([n, m]) => [`body ${n}`, inBody(m)] as any),
  ...Object.entries(markdown).map(([n, m]) => [`md ${n}`, inBody(m)] as any),
]
const cpu = (f: () => void) => { const a = process.cpuUsage(); f(); const b = process.cpuUsage(a); return (b.user + b.system) / 1000 }
const [only, door, max = '100000'] = process.argv.slice(2)
let total = 0
for (const [name, make] of all.filter(([n]) => !only || n.startsWith(only)))
  for (const [dn, d] of Object.entries(doors).filter(([n]) => !door || n.includes(door))) {
    let last = 0, out = []
    for (const size of [10000, 30000, 100000, 300000, 1000000].filter((s) => s <= Number(max))) {
      const text = make(size)
      let t = 0
      try { t = cpu(() => d(text)) } catch (e) { out.push(`THROWS ${String(e).slice(0, 100)}`); break }
      total += t
      out.push(Math.round(t))
      if (t > 600) break
    }
    const nums = out.filter((x) => typeof x === 'number') as number[]
    const [a, b] = nums.slice(-2)
    if (typeof out.at(-1) === 'string' || (b! > 60 && b! / Math.max(a!, 5) > 5) ) console.log(name, '|', dn, '|', out.join(' '))
  }
console.log('total', Math.round(total))
