import type { Span } from '../text/span'
import type { Defined, Facts, Uses } from './facts'
import type { Kind } from './kinds'
import { Usage } from './usage'

/** Where a name is defined. */
export interface Definition {
  readonly name: string
  readonly path: string
  /** In the text of the file; `undefined` where the file as a whole is what is named. */
  readonly span: Span | undefined
}

/** The names of a site by kind: who uses them and who defines them. Takes the difference between two states of a file. */
export class Names {
  private readonly usages = new Map<Kind, Usage>()
  private readonly inOrder = new Map<Kind, readonly string[]>()
  private readonly definitions = new Map<Kind, Map<string, Map<string, Definition>>>()

  used(kind: Kind): Usage {
    const known = this.usages.get(kind)
    if (known) return known
    const usage = new Usage()
    this.usages.set(kind, usage)
    return usage
  }

  /** The definitions of a name, in the order of their files. */
  definitionsOf(kind: Kind, name: string): readonly Definition[] {
    return inOrder(this.definitions.get(kind)?.get(name)?.values() ?? [])
  }

  /** The names that are defined, in the order of the alphabet. */
  defined(kind: Kind): readonly string[] {
    const names = this.inOrder.get(kind) ?? [...(this.definitions.get(kind)?.keys() ?? [])].sort()
    this.inOrder.set(kind, names)
    return names
  }

  change(path: string, before: Facts | undefined, after: Facts | undefined): void {
    this.changeUses(path, before, after)
    for (const each of before?.defines ?? []) this.undefine(path, each)
    for (const each of after?.defines ?? []) this.define(path, each)
  }

  private changeUses(path: string, before: Facts | undefined, after: Facts | undefined): void {
    const [old, now] = [before?.uses ?? {}, after?.uses ?? {}]
    for (const [kind, name] of missing(old, now)) this.used(kind).remove(name, path)
    for (const [kind, name] of missing(now, old)) this.used(kind).add(name, path)
  }

  private define(path: string, { kind, name, start, end }: Defined): void {
    const names = this.definitions.get(kind) ?? new Map<string, Map<string, Definition>>()
    const paths = names.get(name) ?? new Map<string, Definition>()
    const span = start === undefined || end === undefined ? undefined : { start, end }
    if (!paths.has(path)) paths.set(path, { name, path, span }) // the first of a file
    if (!names.has(name)) this.inOrder.delete(kind)
    names.set(name, paths)
    this.definitions.set(kind, names)
  }

  private undefine(path: string, { kind, name }: Defined): void {
    const names = this.definitions.get(kind)
    const paths = names?.get(name)
    paths?.delete(path)
    if (paths?.size !== 0) return
    names?.delete(name)
    this.inOrder.delete(kind)
  }
}

/** What `uses` has and `others` has not. */
function* missing(uses: Uses, others: Uses): Generator<[Kind, string]> {
  for (const kind of Object.keys(uses) as Kind[]) {
    const there = new Set(others[kind])
    for (const name of uses[kind]!) if (!there.has(name)) yield [kind, name]
  }
}

function inOrder(definitions: Iterable<Definition>): Definition[] {
  return [...definitions].sort((a, b) => (a.path < b.path ? -1 : 1))
}
