import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/**
 * Makes a site below `work` from each folder of POSTS and returns the folders of the sites. Every layout that a post
 * names writes only the content, and every include that a post names writes its own name. The posts are copied without
 * changes.
 */
export function laidOutPosts(work: string): string[] {
  const { POSTS } = process.env
  if (POSTS === undefined) throw new Error('POSTS must be set')
  return readdirSync(POSTS).map((name) => layOut(join(POSTS, name), join(work, name)))
}

function layOut(folder: string, site: string): string {
  cpSync(folder, join(site, '_posts'), { recursive: true })
  for (const each of readdirSync(site, { recursive: true, encoding: 'utf8' })) chmodSync(join(site, each), 0o755)
  const texts = readdirSync(folder).map((each) => readFileSync(join(folder, each), 'utf8'))
  for (const text of texts) {
    for (const [, layout] of text.matchAll(/^layout:[ \t]*["']?([\w/-]+)/gm))
      write(`${site}/_layouts/${layout}.html`, '{{ content }}')
    for (const [, include] of text.matchAll(/\{%-?\s*include(?:_cached)?\s+([\w./-]+)/g))
      write(`${site}/_includes/${include}`, `<i>${include}</i> {{ include.id }}`)
  }
  writeFileSync(join(site, '_config.yml'), 'title: Content\nfuture: true\nurl: https://example.com\nbaseurl: /base\n')
  write(join(site, 'about.md'), '---\ntitle: About\n---\n')
  return site
}

function write(path: string, text: string): void {
  if (existsSync(path) || basename(path).startsWith('.')) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * Files that are not copied, because they do not affect any content. Without a Gemfile, the newest Jekyll is assumed.
 */
const leftOut = new Set(['.git', 'Gemfile', 'Gemfile.lock', 'node_modules', '_site', '_plugins'])
const heavy = new Set([
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.svg',
  '.mp4',
  '.webm',
  '.pdf',
  '.zip',
  '.woff',
  '.woff2',
  '.ttf',
])

/** Copies whole blogs below `work`, without images and other large files. */
export function copiedBlogs(folders: readonly string[], work: string): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .map((folder) => {
      const site = join(work, basename(folder))
      const filter = (path: string) => !leftOut.has(basename(path)) && !heavy.has(extname(path).toLowerCase())
      cpSync(folder, site, { recursive: true, verbatimSymlinks: true, filter })
      return site
    })
}
