import type { Span } from '../text/span'
import type { DefinedName, Facts } from './facts/facts'
import type { NameKind } from './facts/kinds'
import { namesOf } from './facts/namesIn'
import { ReferenceIndex } from './referenceIndex'

/** A definition of a name. */
export interface NameDefinition {
  readonly name: string
  readonly path: string
  /** The span in the file's text; `undefined` if the file's location defines the name. */
  readonly span: Span | undefined
}

/**
 * The names of a site by kind, with the files that use and define them. An update gets the states of a file before and
 * after a change.
 */
export class NameIndex {
  /** The uses of each kind. Tags and categories are always indexed, other kinds from the first request on. */
  private readonly usages = new Map<NameKind, ReferenceIndex>([
    ['tag', new ReferenceIndex()],
    ['category', new ReferenceIndex()],
  ])
  private indexing: Indexing | undefined
  private readonly inOrder = new Map<NameKind, readonly string[]>()
  private readonly definitions = new Map<NameKind, Map<string, Map<string, NameDefinition>>>()

  constructor(private readonly files: ReadonlyMap<string, Facts>) {}

  usesOfKind(kind: NameKind): ReferenceIndex {
    const known = this.usages.get(kind)
    if (known) return known
    const usage = new ReferenceIndex()
    new Indexing(new Map([[kind, usage]]), this.files).goOn(() => true)
    this.usages.set(kind, usage)
    return usage
  }

  /** Indexes kinds in advance while `hasTime` returns true. Returns true when nothing is left to do. */
  prepare(kinds: readonly NameKind[], hasTime: () => boolean): boolean {
    const wanted = kinds.filter((kind) => !this.usages.has(kind))
    if (wanted.length === 0) return true
    const indexing =
      this.indexing ?? new Indexing(new Map(wanted.map((each) => [each, new ReferenceIndex()])), this.files)
    this.indexing = indexing
    if (!indexing.goOn(hasTime)) return false
    for (const [kind, usage] of indexing.usages) if (!this.usages.has(kind)) this.usages.set(kind, usage)
    this.indexing = undefined
    return wanted.every((kind) => this.usages.has(kind))
  }

  /** Returns the definitions of a name, in the order of their files' paths. */
  definitionsOf(kind: NameKind, name: string): readonly NameDefinition[] {
    return inOrder(this.definitions.get(kind)?.get(name)?.values() ?? [])
  }

  /** Returns the defined names in alphabetical order. */
  defined(kind: NameKind): readonly string[] {
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
    if (before && after && before.frontMatter === after.frontMatter && before.rest === after.rest) return
    this.indexing = undefined
    const [usedBefore, usedAfter] = [namesOf(before), namesOf(after)]
    const [wasDraft, isDraft] = [before?.kind === 'draft', after?.kind === 'draft']
    for (const [kind, usage] of this.usages) {
      const [old, now] = [usedBefore(kind), usedAfter(kind)]
      for (const name of missing(old, now)) usage.remove(name, path, wasDraft)
      for (const name of missing(now, old)) usage.add(name, path, isDraft)
    }
  }

  private define(path: string, { kind, name, start, end }: DefinedName): void {
    const names = this.definitions.get(kind) ?? new Map<string, Map<string, NameDefinition>>()
    const paths = names.get(name) ?? new Map<string, NameDefinition>()
    const span = start === undefined || end === undefined ? undefined : { start, end }
    if (!paths.has(path)) paths.set(path, { name, path, span }) // The first definition in a file wins.
    if (!names.has(name)) this.inOrder.delete(kind)
    names.set(name, paths)
    this.definitions.set(kind, names)
  }

  private undefine(path: string, { kind, name }: DefinedName): void {
    const names = this.definitions.get(kind)
    const paths = names?.get(name)
    paths?.delete(path)
    if (paths?.size !== 0) return
    names?.delete(name)
    this.inOrder.delete(kind)
  }
}

/** Returns the names in `names` that are not in `others`. */
function missing(names: readonly string[], others: readonly string[]): readonly string[] {
  if (names.length === others.length && names.every((name, index) => name === others[index])) return []
  const there = new Set(others)
  return names.filter((name) => !there.has(name))
}

/** Indexes kinds in one pass over all files. Restarts after any change of a file. */
class Indexing {
  private readonly files: Iterator<[string, Facts]>

  constructor(
    readonly usages: ReadonlyMap<NameKind, ReferenceIndex>,
    files: ReadonlyMap<string, Facts>,
  ) {
    this.files = files[Symbol.iterator]()
  }

  goOn(hasTime: () => boolean): boolean {
    while (hasTime()) {
      const { done, value } = this.files.next()
      if (done === true) return true
      const [path, facts] = value
      const names = namesOf(facts)
      const isDraft = facts.kind === 'draft'
      for (const [kind, usage] of this.usages) for (const name of names(kind)) usage.add(name, path, isDraft)
    }
    return false
  }
}

function inOrder(definitions: Iterable<NameDefinition>): NameDefinition[] {
  return [...definitions].sort((a, b) => (a.path < b.path ? -1 : 1))
}
