import { join } from 'node:path'
import type { Site } from '../site/site'
import type { Disk } from './disk'
import { printError } from './output'

/** Extensions that other programs read as Markdown or text. */
const likeMarkdown = /\.(?:mdown|markdn|mdwn|mdtxt|mdtext|text|txt|rmd|qmd|mdx)$/i

/** Reports files in `_posts` that look like Markdown but that Jekyll copies without converting, or ignores. */
export function reportUnconverted(folder: string, site: Site, disk: Disk): void {
  for (const path of [...site.paths].sort()) {
    const reason = site.facts(path)?.kind === 'post' && !site.settings.kindOf(path) ? reasonFor(path) : undefined
    const isMeant = reason !== undefined && disk.startsWith(join(folder, path), '---')
    if (isMeant) printError(`jekyll-posts check: ${join(folder, path)}: ${reason}`)
  }
}

function reasonFor(path: string): string | undefined {
  const extension = likeMarkdown.exec(path)?.[0]
  if (extension !== undefined) return `Jekyll does not read “${extension}” as Markdown; rename it to “.md”`
  return /\/[^/.]+$/.test(path) ? 'Jekyll ignores posts without an extension; rename it to “.md”' : undefined
}
