import { Configured } from './configured'
import type { Facts, Stamp } from './facts'
import type { FileKind, Kind } from './kinds'
import { Folders } from './folders'
import { Names, type Definition } from './names'
import { namesIn } from './namesIn'
import { withOwnNames } from './ownNames'
import { factSteps } from './readFacts'
import { atOnce, type Steps } from '../text/steps'
import type { Term } from './usage'

/** The files of a site, and the names that they use and define. */
export abstract class Files extends Configured {
  private readonly files = new Map<string, Facts>()
  private readonly folders = new Folders()
  private readonly names = new Names(this.files)
  private readonly wholes = new Map<unknown, unknown>()
  /** Called with the path of each file that was taken in or forgotten, by who keeps what is known. */
  onDidChange: ((path: string) => void) | undefined

  /** Takes in a file's text (`undefined`: its bytes are no UTF-8), in place of what was known of it. */
  update(path: string, text: string | undefined, stamp?: Stamp): void {
    atOnce(this.updateSteps(path, text, stamp))
  }

  /** `update` in steps; the index changes with the last. */
  *updateSteps(path: string, text: string | undefined, stamp?: Stamp): Steps<void> {
    const kind = this.fileKindOf(path)
    if (kind === undefined) return this.remove(path)
    this.take(path, yield* factSteps({ path, kind, isMarkdown: this.isMarkdown(path) }, text, stamp))
  }

  /** Takes in a file that is known by name only. */
  add(path: string, stamp?: Stamp): void {
    const kind = this.fileKindOf(path)
    if (kind === undefined) return this.remove(path)
    this.take(path, stamp ? { ...unread(kind), stamp } : unread(kind))
  }

  /** Notes when a file was last written; nothing happens where it is not known. */
  stamp(path: string, stamp: Stamp): void {
    const facts = this.files.get(path)
    if (facts) this.take(path, { ...facts, stamp })
  }

  /** Takes in what was found in a file before: what `facts` gave. */
  take(path: string, facts: Facts): void {
    this.change(path, this.files.get(path), facts)
  }

  /** Forgets a file; nothing happens where it was not known. */
  remove(path: string): void {
    const facts = this.files.get(path)
    if (facts) this.change(path, facts, undefined)
  }

  /** Forgets all files. */
  clear(): void {
    for (const path of [...this.files.keys()]) this.remove(path)
  }

  /** Forgets a file, or all files below a folder. */
  removeBelow(path: string): void {
    const isBelow = (each: string) => each === path || each.startsWith(`${path}/`)
    for (const each of [...this.files.keys()].filter(isBelow)) this.remove(each)
  }

  /** What a function makes of the whole site: worked out when it is first asked for, and anew after a change. */
  whole<T>(of: (site: this) => T): T {
    if (!this.wholes.has(of)) this.wholes.set(of, of(this))
    return this.wholes.get(of) as T
  }

  protected override onConfigured(): void {
    this.wholes.clear()
  }

  private change(path: string, before: Facts | undefined, after: Facts | undefined): void {
    const placed = (facts: Facts | undefined) => facts && withOwnNames(path, facts, this.config)
    this.wholes.clear()
    if (after) this.files.set(path, after)
    else this.files.delete(path)
    if (!before) this.folders.add(path)
    if (!after) this.folders.remove(path)
    this.names.change(path, placed(before), placed(after))
    this.onChange(path, before, after)
    this.onDidChange?.(path)
  }

  /** Told of every change, after it. */
  protected abstract onChange(path: string, before: Facts | undefined, after: Facts | undefined): void

  protected override onPlacesChanged(): void {
    this.clear()
  }

  /** What was found in a file; `undefined` for one that is not known. */
  facts(path: string): Facts | undefined {
    return this.files.get(path)
  }

  /** Every file of the site, static ones too. */
  get paths(): Iterable<string> {
    return this.files.keys()
  }

  /** True where the site has this file: a static one, a page, an include… */
  has(path: string): boolean {
    return this.files.has(path)
  }

  /** True for a folder that holds a file of the site. */
  hasFolder(path: string): boolean {
    return this.folders.has(path)
  }

  /** The names of a kind that files use, most used first; those that only drafts use come last, with no count. */
  used(kind: Kind): readonly Term[] {
    return this.names.used(kind).ranked
  }

  /** Works ahead for `used` as long as `mayGoOn`; true when nothing is left to do. */
  protected prepareNames(kinds: readonly Kind[], mayGoOn: () => boolean): boolean {
    return this.names.prepare(kinds, mayGoOn)
  }

  /** As `used`, seen from one file: what only it uses is left out, and it does not count. */
  usedWithout(kind: Kind, path: string): readonly Term[] {
    return this.names.used(kind).rankedWithout(path, this.usesOf(path, kind), this.isDraft(path))
  }

  /** One name of `usedWithout`. */
  useWithout(kind: Kind, name: string, path: string): Term | undefined {
    return this.names.used(kind).counted(name, path, this.isDraft(path))
  }

  /** The names that differ from this one in case, spaces, hyphens or a plural at most, seen from one file, as `usedWithout`. */
  alike(kind: Kind, name: string, path: string): readonly Term[] {
    return this.names.used(kind).alike(name, path, this.isDraft(path))
  }

  /** Whether a file lies among the drafts, which count nowhere as posts. */
  isDraft(path: string): boolean {
    return this.files.get(path)?.kind === 'draft'
  }

  /** The files that use a name, in the order of their paths. */
  usedBy(kind: Kind, name: string): readonly string[] {
    return this.names.used(kind).usersOf(name)
  }

  /** As `usedBy`, in no order and without copying: for a name that thousands of files use. */
  userSet(kind: Kind, name: string): ReadonlySet<string> {
    return this.names.used(kind).userSet(name)
  }

  /** The names of a kind that one file uses, in the order of its text. */
  usesOf(path: string, kind: Kind): readonly string[] {
    const facts = this.files.get(path)
    return facts ? namesIn(facts, kind) : []
  }

  /** The values that front matter has for a key (`image.path` for a key below another), most used first. */
  values(key: string): readonly Term[] {
    return this.used(`value:${key}`)
  }

  /** All names of a kind that the site itself defines, in the order of the alphabet. */
  defined(kind: Kind): readonly string[] {
    return this.names.defined(kind)
  }

  /** Where a name is defined; the files in the order of their paths. */
  definitions(kind: Kind, name: string): readonly Definition[] {
    return this.names.definitionsOf(kind, name)
  }

  /** Where a name is defined: the first of `definitions`. */
  definition(kind: Kind, name: string): Definition | undefined {
    return this.definitions(kind, name)[0]
  }
}

/** One for all files of a kind: a site may have very many pictures. */
const unreadFacts = new Map<FileKind, Facts>()

function unread(kind: FileKind): Facts {
  const known = unreadFacts.get(kind) ?? { kind, defines: [] }
  unreadFacts.set(kind, known)
  return known
}
