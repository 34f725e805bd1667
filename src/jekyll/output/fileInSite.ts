import type { Value } from '../../frontmatter/node'
import type { Zone } from '../../ruby/zone'
import type { Config } from '../config/config'
import type { ValueMap } from '../config/deepMerge'
import type { BuildContext, Outcome } from './outcome'
import type { SourceLocation } from './sourceLocation'
import type { SourceFile } from './sourceFile'

/** A file and everything that its outcome depends on. */
export interface FileInSite {
  readonly file: SourceFile
  readonly place: SourceLocation
  readonly config: Config
  readonly build: BuildContext
  readonly zone: Zone
}

/** Returns the parts of a file's data that its outcome contains. */
export function shownOf(data: ValueMap): Pick<Outcome, 'title' | 'layout' | 'tags' | 'categories' | 'data'> {
  return {
    title: data.get('title') ?? null,
    layout: data.get('layout') ?? null,
    tags: listOf(data.get('tags')),
    categories: listOf(data.get('categories')),
    data,
  }
}

export function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : []
}

export const noUrl = { url: undefined, destination: undefined } as const
