import type { Facts } from './facts/facts'
import type { NameKind } from './facts/kinds'
import { NameIndex, type NameDefinition } from './nameIndex'
import { namesIn } from './facts/namesIn'
import { withOwnNames } from './facts/ownNames'
import type { SiteSettings } from './siteSettings'
import type { Term } from './referenceIndex'

/** The names that the files of a site use and define, and those that its theme defines. */
export class SiteNames {
  private readonly index: NameIndex

  constructor(
    private readonly files: ReadonlyMap<string, Facts>,
    private readonly settings: () => SiteSettings,
  ) {
    this.index = new NameIndex(files)
  }

  /** Updates the index after a file has changed, was added (`before` is `undefined`) or removed. */
  change(path: string, before: Facts | undefined, after: Facts | undefined): void {
    const { config } = this.settings()
    const named = (facts: Facts | undefined) => facts && withOwnNames(path, facts, config)
    this.index.change(path, named(before), named(after))
  }

  /** Prepares the answers about some kinds of names while `hasTime`; true when nothing is left to do. */
  prepare(kinds: readonly NameKind[], hasTime: () => boolean): boolean {
    return this.index.prepare(kinds, hasTime)
  }

  /** The names of a kind that files use, most used first; names that only drafts use come last, with a count of 0. */
  used(kind: NameKind): readonly Term[] {
    return this.index.usesOfKind(kind).ranked
  }

  /** `usesOfKind` without one file: its uses do not count, and names that only this file uses are left out. */
  usedWithout(kind: NameKind, path: string): readonly Term[] {
    return this.index.usesOfKind(kind).rankedWithout(path, this.usesOf(path, kind), this.isDraft(path))
  }

  /** One name of `usedWithout`. */
  useWithout(kind: NameKind, name: string, path: string): Term | undefined {
    return this.index.usesOfKind(kind).counted(name, path, this.isDraft(path))
  }

  /** The names of `usedWithout` that differ from `name` in case, spaces, hyphens or a plural at most. */
  alike(kind: NameKind, name: string, path: string): readonly Term[] {
    return this.index.usesOfKind(kind).alike(name, path, this.isDraft(path))
  }

  /** The files that use a name, in the order of their paths. */
  usedBy(kind: NameKind, name: string): readonly string[] {
    return this.index.usesOfKind(kind).usersOf(name)
  }

  /** `usedBy` in no order and without copying: for a name that thousands of files use. */
  userSet(kind: NameKind, name: string): ReadonlySet<string> {
    return this.index.usesOfKind(kind).userSet(name)
  }

  /** The names of a kind that one file uses, in the order of its text. */
  usesOf(path: string, kind: NameKind): readonly string[] {
    const facts = this.files.get(path)
    return facts ? namesIn(facts, kind) : []
  }

  /** The values of a front matter key (`image.path` for a key below another), most used first. */
  values(key: string): readonly Term[] {
    return this.used(`value:${key}`)
  }

  /** All names of a kind that the site itself defines, in alphabetical order. */
  defined(kind: NameKind): readonly string[] {
    return this.index.defined(kind)
  }

  /** The definitions of a name, in the order of their files' paths. */
  definitions(kind: NameKind, name: string): readonly NameDefinition[] {
    return this.index.definitionsOf(kind, name)
  }

  /** The first of `definitions`. */
  definition(kind: NameKind, name: string): NameDefinition | undefined {
    return this.definitions(kind, name)[0]
  }

  /** Whether the site or its theme defines a name. */
  knows(kind: NameKind, name: string): boolean {
    return this.definition(kind, name) !== undefined || this.settings().themeNames(kind).includes(name)
  }

  /** The parameters (`include.…`) that an include reads: the site's own include if it has one, else the theme's. */
  parametersOf(include: string): readonly string[] {
    const own = this.definition('include', include)
    return own ? this.usesOf(own.path, 'parameter') : this.settings().themeParameters(include)
  }

  /** The layouts of the site and of its theme, by the names that front matter uses, in alphabetical order. */
  get layouts(): readonly string[] {
    return [...new Set([...this.defined('layout'), ...this.settings().themeNames('layout')])].sort()
  }

  private isDraft(path: string): boolean {
    return this.files.get(path)?.kind === 'draft'
  }
}
