import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import of a module. */
export interface Import {
  /** The specifier as written. */
  readonly target: string
  /** Whether the import exists at run time and is evaluated before the module: neither `import type` nor `import()`. */
  readonly isValue: boolean
}

const names = String.raw`(?:\w+,?\s*)?(?:\{[^}]*\}|\*(?: as \w+)?)?`
const statement = new RegExp(
  String.raw`^(?:import|export)\s+(type\s+)?(?:${names}\s*from\s+)?['"]([^'"\n]+)['"]|\bimport\(['"]([^'"]+)['"]\)`,
  'gm',
)

/** The TypeScript modules of src/, as paths from there. */
export const sources: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

/** The imports and re-exports of a module of src/. */
export function importsOf(path: string): Import[] {
  const source = readFileSync(`src/${path}`, 'utf8')
  return [...source.matchAll(statement)].flatMap(([, type, target, dynamic]) => {
    if (dynamic !== undefined) return [{ target: dynamic, isValue: false }]
    return target === undefined ? [] : [{ target, isValue: type === undefined }]
  })
}

/** The module of src/ that a specifier names in another module; `undefined` for packages and JSON. */
function resolveImport(from: string, target: string): string | undefined {
  if (!target.startsWith('.') || target.endsWith('.json')) return undefined
  const base = posix.join(posix.dirname(from), target)
  return [`${base}.ts`, `${base}/index.ts`].find((path) => existsSync(`src/${path}`))
}

/** The cycles of value imports: groups of modules that import each other. Each group and the list are sorted. */
export function circles(): string[][] {
  const targets = new Map(sources.map((path) => [path, valueTargets(path)]))
  return stronglyConnected(targets)
    .filter((group) => group.length > 1)
    .map((group) => group.sort())
    .sort()
}

function valueTargets(path: string): string[] {
  const values = importsOf(path).filter(({ isValue }) => isValue)
  return values.map(({ target }) => resolveImport(path, target)).filter((target) => target !== undefined)
}

/** Tarjan’s algorithm: the groups of nodes that reach each other. */
function stronglyConnected(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = []
  const order = new Map<string, number>()
  const stack: string[] = []
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    stack.push(node)
    let lowest = own
    for (const target of targets.get(node) ?? []) {
      if (!order.has(target)) lowest = Math.min(lowest, visit(target))
      else if (stack.includes(target)) lowest = Math.min(lowest, order.get(target) ?? own)
    }
    if (lowest === own) groups.push(stack.splice(stack.indexOf(node)))
    return lowest
  }
  for (const node of targets.keys()) if (!order.has(node)) visit(node)
  return groups
}
