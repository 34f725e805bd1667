import { readFileSync, readdirSync } from 'node:fs'
import { ShownBlog } from './unit/preview/shownPage'
const root = 'examples/blog'
const files = Object.fromEntries(readdirSync(root, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => { const p = (e.parentPath + '/' + e.name); return [p.slice(root.length + 1), /png$/.test(p) ? '' : readFileSync(p, 'utf8')] }))
const blog = new ShownBlog(files)
for (const p of ['_posts/2024-06-17-figures-and-includes.md']) {
  console.log(blog.show(p).tokens.filter((t) => t.map && t.type !== 'inline').map((t) => t.type + ' ' + t.map).join('\n'))
}
