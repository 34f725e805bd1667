import { dataOf, readPostValue } from '../frontmatter/readPost'
import { readConfig, type Config } from '../jekyll/config'
import { editionOf } from '../jekyll/edition'
import { kramdownVersionOf, type KramdownVersion } from '../jekyll/kramdownVersion'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from '../jekyll/outcome'
import { siteOutcomes } from '../jekyll/siteOutcomes'
import { pageKind, type PageKind } from '../jekyll/pageKind'
import { categoriesOf, namesOf, tagsOf } from '../jekyll/terms'
import type { Theme } from '../jekyll/themes/theme'
import { namesTheme, themeOf } from '../jekyll/themes/themeOf'
import { allNames } from '../jekyll/themes/vocabulary'
import { Tally, type Term } from './tally'

/** What the index keeps of one post or draft. */
interface Facts {
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  readonly source: SourceFile
}

/** Where and when; the paths are the index's own. */
export type When = Omit<Circumstances, 'sitePaths'>

/**
 * The index of one blog: what its authors may name. Updated file by file, in any order; paths are relative to the site's
 * folder, with `/` between their parts. Knows no disk and no editor.
 */
export class Site {
  private currentConfig = readConfig('')
  private currentKramdownVersion: KramdownVersion = '2.5'
  private currentTheme: Theme | undefined
  private readonly posts = new Map<string, Facts>()
  private readonly layoutPaths = new Set<string>()
  private readonly tagTally = new Tally()
  private readonly categoryTally = new Tally()

  get config(): Config {
    return this.currentConfig
  }

  /** The kramdown that Jekyll converts this site's Markdown with. */
  get kramdownVersion(): KramdownVersion {
    return this.currentKramdownVersion
  }

  /** The theme that the site is written for, if we know it. */
  get theme(): Theme | undefined {
    return this.currentTheme
  }

  /** Takes the texts of `_config.yml`, `Gemfile` and `Gemfile.lock`; an empty one where a file is not there. */
  configure(config: string, gemfile = '', lock = ''): void {
    const edition = editionOf(gemfile, lock)
    this.currentConfig = readConfig(config, edition)
    this.currentKramdownVersion = kramdownVersionOf(edition, lock)
    this.currentTheme = themeOf(this.currentConfig, gemfile, lock)
  }

  /** What Jekyll takes the file at `path` for; see `pageKind`. */
  kindOf(path: string): PageKind | undefined {
    return pageKind(path, this.config)
  }

  /** True for the files whose text `update` wants: posts and drafts. */
  isIndexed(path: string): boolean {
    const kind = this.kindOf(path)
    return kind === 'post' || kind === 'draft'
  }

  /** Takes in a post or draft, in place of what was known of it. */
  update(path: string, text: string, modified?: number): void {
    this.remove(path)
    const frontMatter = readPostValue(text)
    const data = dataOf(frontMatter)
    const source = { path, frontMatter, ...(modified === undefined ? {} : { modified }) }
    const facts = { tags: namesOf(tagsOf(data)), categories: namesOf(categoriesOf(data)), source }
    this.posts.set(path, facts)
    this.count(facts, 1)
  }

  /** Forgets a file; nothing happens where it was not known. */
  remove(path: string): void {
    this.layoutPaths.delete(path)
    const facts = this.posts.get(path)
    if (!facts) return
    this.posts.delete(path)
    this.count(facts, -1)
  }

  /** Forgets all files. */
  clear(): void {
    for (const each of [...this.posts.keys(), ...this.layoutPaths]) this.remove(each)
  }

  /** Forgets a file, or all files below a folder. */
  removeBelow(path: string): void {
    const isBelow = (each: string) => each === path || each.startsWith(`${path}/`)
    for (const each of [...this.posts.keys(), ...this.layoutPaths].filter(isBelow)) this.remove(each)
  }

  addLayout(path: string): void {
    this.layoutPaths.add(path)
  }

  get postPaths(): readonly string[] {
    return [...this.posts.keys()]
  }

  /** What Jekyll will do with a post or draft, seen by itself; `undefined` for a file that is not known. */
  outcome(path: string, when: When): Outcome | undefined {
    const facts = this.posts.get(path)
    return facts && outcomeOf(facts.source, this.config, this.circumstances(when))
  }

  /** What Jekyll will do with all posts and drafts, in the order of their paths. */
  outcomes(when: When): Outcome[] {
    const sources = [...this.posts.values()].map(({ source }) => source)
    const ordered = sources.sort((a, b) => (a.path < b.path ? -1 : 1))
    return siteOutcomes(ordered, this.config, this.circumstances(when))
  }

  /** The paths are gone through only where `defaults:` has a scope with a `*`. */
  private circumstances(when: When): Circumstances {
    return { ...when, sitePaths: { [Symbol.iterator]: () => this.pathsInSource() } }
  }

  private *pathsInSource(): Generator<string> {
    const within = this.config.source === '' ? '' : `${this.config.source}/`
    for (const paths of [this.posts.keys(), this.layoutPaths])
      for (const path of paths) if (path.startsWith(within)) yield path.slice(within.length)
  }

  /** The tags of all posts but one, with the number of their posts, most used first. */
  tagsWithout(path: string): readonly Term[] {
    return this.tagTally.ranked(this.posts.get(path)?.tags)
  }

  /** The categories of all posts but one, as `tagsWithout`. */
  categoriesWithout(path: string): readonly Term[] {
    return this.categoryTally.ranked(this.posts.get(path)?.categories)
  }

  /** Names of the site's layouts, and of those that its theme brings, as front matter writes them. */
  get layouts(): readonly string[] {
    return [...new Set([...this.ownLayouts, ...this.themeLayouts])].sort()
  }

  /** Below the layouts' folder, without extension. */
  private get ownLayouts(): readonly string[] {
    const folder = this.layoutFolder
    const paths = [...this.layoutPaths].filter((path) => this.isLayout(path))
    return paths.map((path) => path.slice(folder.length).replace(/\.[^./]*$/, ''))
  }

  private get themeLayouts(): readonly string[] {
    return this.theme && namesTheme(this.config) ? allNames(this.theme.layouts) : []
  }

  /** True for a file that is a layout. */
  isLayout(path: string): boolean {
    return path.startsWith(this.layoutFolder) && !/(^|\/)\./.test(path)
  }

  private get layoutFolder(): string {
    return [this.config.source, this.config.layoutsDir].filter((part) => part !== '').join('/') + '/'
  }

  private count({ tags, categories }: Facts, by: 1 | -1): void {
    this.tagTally.add(tags, by)
    this.categoryTally.add(categories, by)
  }
}
