import type { Site } from './site'

/** A file and its site. */
export interface FileContext {
  readonly site: Site
  /** The path relative to the site's folder. */
  readonly path: string
}
