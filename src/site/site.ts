import type { Circumstances, Outcome, SourceFile } from '../jekyll/outcome'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import { namesTheme } from '../jekyll/themes/themeOf'
import { Entries } from './entries'
import { entryOf, type Entry } from './entry'
import type { Facts, Heading } from './facts'
import { below } from './fileKind'
import { Files } from './files'
import type { Kind } from './kinds'
import { headingIds } from './headingIds'
import { Outcomes } from './outcomes'
import { restore } from './storedValue'
import type { Term } from './usage'

/** Where and when; the paths are the index's own. */
export type When = Omit<Circumstances, 'sitePaths'>

/**
 * The index of one site: every file, what its authors name and where that is defined. Updated file by file, in any order;
 * paths are relative to the folder of `_config.yml`, with `/` between their parts. Knows no disk and no editor. What it
 * answers depends on the files alone, not on the way that led to them; an answer about one name takes as long in a large
 * site as in a small one.
 */
export class Site extends Files {
  private readonly pages = new Entries()
  private readonly results = new Outcomes({
    config: () => this.config,
    source: (path) => this.sourceOf(path),
    paths: () => this.pathsInSource(),
  })

  /** False until all files were read once: what is not there yet may still come. Its reader sets it. */
  isComplete = true

  protected override onChange(path: string, after: Facts | undefined): void {
    this.pages.change(path, after && isPage(after) ? after : undefined)
    this.results.forget()
  }

  protected override onConfigured(): void {
    this.results.clear()
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

  /** A post, draft, document or page; `undefined` for any other file. */
  entry(path: string): Entry | undefined {
    const facts = this.facts(path)
    return facts && isPage(facts) ? entryOf(path, facts) : undefined
  }

  /** The post that `{% post_url name %}` leads to. */
  findPost(name: string): Entry | undefined {
    const path = this.pages.findPost(name, this.config)
    return path === undefined ? undefined : this.entry(path)
  }

  /** As they are written; their ids: `headingIds`. */
  headings(path: string): readonly Heading[] {
    return this.facts(path)?.headings ?? []
  }

  /** The ids of a file's `headings`, each in its place; Liquid in a heading is not run. */
  headingIds(path: string): readonly (string | undefined)[] {
    return headingIds(this.headings(path), { version: this.kramdownVersion, ...kramdownOptions(this.config) })
  }

  /** The text of an include or a data file; `undefined` for any other, and for a very long one. */
  textOf(path: string): string | undefined {
    return this.facts(path)?.text
  }

  /** The files that Jekyll writes to `destination` (a path below the site's destination, without a slash before it). */
  pathsAt(destination: string, machineZone: string): readonly string[] {
    return this.results.pathsAt(destination, machineZone)
  }

  /** The file whose page stands at a URL of the site (its path, decoded or not, without `baseurl`). */
  pathAt(url: string, machineZone: string): string | undefined {
    return this.results.pathAt(url, machineZone)
  }

  get postPaths(): readonly string[] {
    return [...this.paths].filter((path) => ['post', 'draft'].includes(this.facts(path)!.kind))
  }

  /** What Jekyll will do with a post or draft, seen by itself; `undefined` for a file that is not known. */
  outcome(path: string, when: When): Outcome | undefined {
    return this.results.outcome(path, when)
  }

  /** What Jekyll will do with all posts and drafts, in the order of their paths. */
  outcomes(when: When): Outcome[] {
    return this.results.all([...this.postPaths].sort(), when)
  }

  /** The tags of all posts but one, with the number of their posts, most used first. */
  tagsWithout(path: string): readonly Term[] {
    return this.usedWithout('tag', path)
  }

  /** The categories of all posts but one, as `tagsWithout`. */
  categoriesWithout(path: string): readonly Term[] {
    return this.usedWithout('category', path)
  }

  /** Names of the site's layouts, and of those that its theme brings, as front matter writes them. */
  get layouts(): readonly string[] {
    return [...new Set([...this.defined('layout'), ...this.themeNames('layout')])].sort()
  }

  private sourceOf(path: string): SourceFile | undefined {
    const facts = this.facts(path)
    if (!facts || !isPage(facts)) return undefined
    const { frontMatter, stamp } = facts
    const value = frontMatter ? restore(frontMatter.value) : null
    const source = { path, frontMatter: { value, isRefused: frontMatter?.isRefused ?? false }, hasHeader: true }
    return stamp ? { ...source, modified: Math.floor(stamp.modified / 1000) } : source
  }

  private *pathsInSource(): Generator<string> {
    for (const path of this.paths) {
      const inSource = below(path, this.config.source)
      if (inSource !== undefined) yield inSource
    }
  }
}

function isPage({ kind }: Facts): boolean {
  return kind === 'post' || kind === 'draft' || kind === 'document' || kind === 'page'
}
