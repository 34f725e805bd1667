import type { Site } from './site'

/** A site and the path of one of its files. */
export interface FileContext {
  readonly site: Site
  /** The path relative to the site's folder. */
  readonly path: string
}
