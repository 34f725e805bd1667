import { join } from 'node:path'
import type { Site } from '../site/site'
import type { Disk } from './disk'
import { complain } from './tell'

/** Extensions that other programs take for Markdown, and text. */
const likeMarkdown = /\.(?:mdown|markdn|mdwn|mdtxt|mdtext|text|txt|rmd|qmd|mdx)$/i

/** Says of files among the posts that look like Markdown and that Jekyll publishes as they are, or not at all. */
export function tellUnconverted(folder: string, site: Site, disk: Disk): void {
  for (const path of [...site.paths].sort()) {
    const reason = site.facts(path)?.kind === 'post' && !site.settings.kindOf(path) ? reasonFor(path) : undefined
    const isMeant = reason !== undefined && disk.startsWith(join(folder, path), '---')
    if (isMeant) complain(`jekyll-posts check: ${join(folder, path)}: ${reason}`)
  }
}

function reasonFor(path: string): string | undefined {
  const extension = likeMarkdown.exec(path)?.[0]
  if (extension !== undefined) return `Jekyll does not read “${extension}” as Markdown; rename it to “.md”`
  return /\/[^/.]+$/.test(path) ? 'Jekyll ignores posts without an extension; rename it to “.md”' : undefined
}
