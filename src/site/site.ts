import { effectiveFrontMatter, type Effective } from '../jekyll/effective'
import { isPageKind } from '../jekyll/pageKind'
import { pathsAround } from '../jekyll/pathsAround'
import { outcomeOf, sourceFile, type Circumstances, type Outcome, type SourceFile } from '../jekyll/outcome'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import { namesTheme } from '../jekyll/themes/themeOf'
import { Assets } from './assets'
import { Entries } from './entries'
import { destinationsOf } from './destinationsOf'
import { entryOf, type Entry } from './entry'
import type { Facts, Heading } from './facts'
import { below } from './fileKind'
import { Files } from './files'
import type { Kind } from './kinds'
import { headingIds } from './headingIds'
import { Outcomes, type When } from './outcomes'
import { unpack } from './packed'
import { sourceOf } from './sourceOf'
import { titleFrom } from './titleFrom'

/**
 * The index of one site: every file, what its authors name and where that is defined. Updated file by file, in any order;
 * paths are relative to the folder of `_config.yml`, with `/` between their parts. Knows no disk and no editor. What it
 * answers depends on the files alone, not on the way that led to them; an answer about one name takes as long in a large
 * site as in a small one.
 */
export class Site extends Files {
  private readonly pages = new Entries()
  private readonly statics = new Assets()
  private readonly results = new Outcomes({
    config: () => this.config,
    source: (path) => (this.has(path) ? sourceOf(path, this.facts(path)!) : undefined),
    paths: () => this.paths,
    around: (path, when) => this.around(path, when),
    newestFirst: () => this.entries,
  })

  /** False until all files were read once: what is not there yet may still come. Its reader sets it. */
  isComplete = true

  protected override onChange(path: string, before: Facts | undefined, after: Facts | undefined): void {
    this.pages.change(path, after && isPageKind(after.kind) ? after : undefined)
    this.statics.change(path, after)
    this.results.forget(path, !before || !after)
  }

  protected override onConfigured(): void {
    super.onConfigured()
    this.results.forgetAll()
  }

  /** True where the site or its theme defines a name. */
  knows(kind: Kind, name: string): boolean {
    return this.definition(kind, name) !== undefined || this.themeNames(kind).includes(name)
  }

  /** What an include reads of `include.`: the site's own, else the theme's. */
  parametersOf(include: string): readonly string[] {
    const own = this.definition('include', include)
    if (own) return this.usesOf(own.path, 'parameter')
    const groups = this.theme && namesTheme(this.config) ? this.theme.includes : []
    return groups.flatMap(({ includes }) => includes[include] ?? [])
  }

  /** Posts, drafts, documents and pages, the newest first. */
  get entries(): readonly Entry[] {
    return this.pages.inOrder
  }

  /** The paths of the static files, those that were changed last first. */
  get assets(): readonly string[] {
    return this.statics.inOrder
  }

  /** A post, draft, document or page; `undefined` for any other file. */
  entry(path: string): Entry | undefined {
    const facts = this.facts(path)
    return facts && isPageKind(facts.kind) ? entryOf(path, facts) : undefined
  }

  /** The post that `{% post_url name %}` leads to. */
  findPost(name: string): Entry | undefined {
    const path = this.pages.findPost(name, this.config)
    return path === undefined ? undefined : this.entry(path)
  }

  /** As they are written; their ids: `headingIds`. */
  headings(path: string): readonly Heading[] {
    return unpack(this.facts(path)?.rest)?.headings ?? []
  }

  /** The ids of a file's `headings`, each in its place; Liquid in a heading is not run. */
  headingIds(path: string): readonly (string | undefined)[] {
    return headingIds(this.headings(path), { version: this.kramdownVersion, ...kramdownOptions(this.config) })
  }

  /** The text of an include, a layout or a data file; `undefined` for any other, and for a very long one. */
  textOf(path: string): string | undefined {
    return this.facts(path)?.text
  }

  /** The address of a page, in its author’s letters, without the `baseurl`; `undefined` for what is not written. */
  addressOf(path: string, when: When): string | undefined {
    const destination = this.results.destinationOf(path) ?? this.outcome(path, when)?.destination
    return destination?.replace(/^\/*/, '/').replace(/\/index\.html$/, '/')
  }

  /** The files that Jekyll writes to `destination` (a path below the site's destination, without a slash before it). */
  pathsAt(destination: string, machineZone: string): readonly string[] {
    this.results.machineZone = machineZone
    return this.results.pathsAt(destination)
  }

  /** The file whose page stands at a URL of the site (its path, encoded or not, without `baseurl`). */
  pathAt(url: string, machineZone: string): string | undefined {
    const candidates = destinationsOf(url).flatMap((destination) => this.pathsAt(destination, machineZone))
    return candidates[0]
  }

  /** Whether it is known where files are written, or comes to be as long as `mayGoOn`. */
  knowsAddresses = (mayGoOn: () => boolean): boolean => this.results.settle(mayGoOn)

  /** Works ahead for what will be asked, as long as `mayGoOn`; true when nothing is left to do. */
  workAhead(machineZone: string, mayGoOn: () => boolean): boolean {
    this.results.machineZone = machineZone
    return this.prepareNames(asked, mayGoOn) && this.results.settle(mayGoOn)
  }

  get postPaths(): readonly string[] {
    return [...this.paths].filter((path) => ['post', 'draft'].includes(this.facts(path)!.kind))
  }

  /** What Jekyll will do with a file of the site, seen by itself; `undefined` for a file that is not known. */
  outcome(path: string, when: When): Outcome | undefined {
    return this.results.outcome(path, when)
  }

  /** An outcome after what other files do to it, such as a page that is written to the same address, or later posts. */
  outcomeAmong(outcome: Outcome, when: When): Outcome {
    this.results.machineZone = when.machineZone
    return this.results.among(outcome, when)
  }

  /** What Jekyll would do with a file if this were its text, among the site's others. */
  outcomeOfText(path: string, text: string, when: When): Outcome | undefined {
    const alone = this.outcomeAlone(path, text, when)
    return alone && this.outcomeAmong(alone, when)
  }

  /** The same, whatever the other files are. */
  outcomeAlone(path: string, text: string, when: When): Outcome | undefined {
    return outcomeOf(this.sourceFile(path, text), this.config, this.around(path, when))
  }

  /** The front matter that a file of this text has for templates, and where each value is from. */
  effectiveFrontMatter(path: string, text: string, when: When): Effective[] {
    return effectiveFrontMatter(this.sourceFile(path, text), this.config, this.around(path, when))
  }

  private sourceFile(path: string, text: string): SourceFile {
    const modified = this.facts(path)?.stamp?.modified // a draft's date, where it names none
    return sourceFile(path, text, modified === undefined ? undefined : Math.floor(modified / 1000))
  }

  private around(path: string, when: When): Circumstances {
    const isThemeKnown = this.theme !== undefined || !namesTheme(this.config)
    const titles = { titleFrom: titleFrom(this.config, this.kramdownVersion) }
    return { ...when, sitePaths: this.pathsAround(path), ...titles, ...(isThemeKnown && { layouts: this.layouts }) }
  }

  /** What Jekyll will do with all posts and drafts, in the order of their paths; other files may overwrite them. */
  outcomes(when: When): Outcome[] {
    return this.results.all([...this.paths].sort(), when).filter(({ collection }) => collection === 'posts')
  }

  /** Names of the site's layouts, and of those that its theme brings, as front matter writes them. */
  get layouts(): readonly string[] {
    return [...new Set([...this.defined('layout'), ...this.themeNames('layout')])].sort()
  }

  /** The files and folders whose paths a path begins with, as `defaults:` may name them: with or without `collections_dir`. */
  pathsAround(path: string): Iterable<string> {
    const inSource = below(path, this.config.source) ?? path
    const prefix = this.config.source === '' ? '' : `${this.config.source}/`
    const isThere = (around: string) => this.has(prefix + around) || this.hasFolder(prefix + around)
    return pathsAround(inSource, this.config, isThere)
  }
}

/** The kinds that completion and rules ask for, the likeliest first. */
const asked: readonly Kind[] = [
  ...(['tag', 'category', 'layout', 'key', 'class', 'image', 'link', 'include', 'id', 'language', 'data'] as const),
]
