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

  /** Indexes some kinds of names in advance while `hasTime` returns true. Returns true when nothing is left to do. */
  prepare(kinds: readonly NameKind[], hasTime: () => boolean): boolean {
    return this.index.prepare(kinds, hasTime)
  }

  /**
   * Returns the names of a kind that files use, most used first. Names that only drafts use come last, with a count of
   * 0.
   */
  used(kind: NameKind): readonly Term[] {
    return this.index.usesOfKind(kind).ranked
  }

  /** Like `used`, but ignores the uses in the file at `path`. Leaves out names that only this file uses. */
  usedWithout(kind: NameKind, path: string): readonly Term[] {
    return this.index.usesOfKind(kind).rankedWithout(path, this.usesOf(path, kind), this.isDraft(path))
  }

  /** Returns the term of `usedWithout` with the given name. */
  useWithout(kind: NameKind, name: string, path: string): Term | undefined {
    return this.index.usesOfKind(kind).counted(name, path, this.isDraft(path))
  }

  /** Returns the terms of `usedWithout` that differ from `name` only in case, spaces, hyphens or a plural. */
  alike(kind: NameKind, name: string, path: string): readonly Term[] {
    return this.index.usesOfKind(kind).alike(name, path, this.isDraft(path))
  }

  /** Returns the files that use a name, in the order of their paths. */
  usedBy(kind: NameKind, name: string): readonly string[] {
    return this.index.usesOfKind(kind).usersOf(name)
  }

  /** Like `usedBy`, but in no particular order and without copying, for a name that thousands of files use. */
  userSet(kind: NameKind, name: string): ReadonlySet<string> {
    return this.index.usesOfKind(kind).userSet(name)
  }

  /** Returns the names of a kind that one file uses, in the order of its text. */
  usesOf(path: string, kind: NameKind): readonly string[] {
    const facts = this.files.get(path)
    return facts ? namesIn(facts, kind) : []
  }

  /** Returns the values of a front matter key (`image.path` for a key below another), most used first. */
  values(key: string): readonly Term[] {
    return this.used(`value:${key}`)
  }

  /** Returns all names of a kind that the site itself defines, in alphabetical order. */
  defined(kind: NameKind): readonly string[] {
    return this.index.defined(kind)
  }

  /** Returns the definitions of a name, in the order of their files' paths. */
  definitions(kind: NameKind, name: string): readonly NameDefinition[] {
    return this.index.definitionsOf(kind, name)
  }

  /** Returns the first of `definitions`. */
  definition(kind: NameKind, name: string): NameDefinition | undefined {
    return this.definitions(kind, name)[0]
  }

  /** Whether the site or its theme defines a name. */
  knows(kind: NameKind, name: string): boolean {
    return this.definition(kind, name) !== undefined || this.settings().themeNames(kind).includes(name)
  }

  /** Returns the parameters that an include reads (`include.…`). The site's own include wins over the theme's. */
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
