import type { Config } from './config'
import { isReadFolder } from './isReadFolder'

/** What Jekyll takes a Markdown file for. */
export type PageKind = 'post' | 'draft' | 'document' | 'page'

/**
 * What Jekyll takes the Markdown file at `path` (relative to the site's folder, `/` between its parts) for; `undefined`
 * where it does not convert it: below a folder that Jekyll never reads, or without a Markdown extension. A page is one
 * only if it has front matter, which the path does not tell; a file below `_posts` counts as a post whatever its name,
 * since its author means one.
 */
export function pageKind(path: string, config: Config): PageKind | undefined {
  const inSource = below(path, config.source)
  if (inSource === undefined || !config.markdownExtensions.includes(extension(path))) return undefined
  const folders = inSource.split('/').slice(0, -1)
  const special = folders.findIndex((folder) => /^[._#~]/.test(folder) || folder.endsWith('~'))
  if (!isReadFolder(folders.slice(0, special < 0 ? undefined : special).join('/'), config)) return undefined
  if (special < 0) return 'page'
  if (folders.slice(special + 1).some((folder) => /^[._#~]/.test(folder))) return undefined
  return kindOfFolder(folders[special]!, config)
}

function kindOfFolder(folder: string, config: Config): PageKind | undefined {
  if (folder === '_posts') return 'post'
  if (folder === '_drafts') return 'draft'
  return folder.startsWith('_') && config.collections.includes(folder.slice(1)) ? 'document' : undefined
}

function below(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

function extension(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
