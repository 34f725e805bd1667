import type { Value } from '../frontmatter/node'
import type { Zone } from '../ruby/zone'
import type { Config } from './config'
import type { Mapping } from './deepMerge'
import type { Circumstances, Outcome } from './outcome'
import type { Place } from './place'
import type { SourceFile } from './sourceFile'

/** A file with everything that its outcome depends on. */
export interface OneFile {
  readonly file: SourceFile
  readonly place: Place
  readonly config: Config
  readonly circumstances: Circumstances
  readonly zone: Zone
}

/** The parts of a file's data that an outcome shows. */
export function shownOf(data: Mapping): Pick<Outcome, 'title' | 'layout' | 'tags' | 'categories' | 'data'> {
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

export const noAddress = { url: undefined, destination: undefined } as const
