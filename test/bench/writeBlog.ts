// Writes a blog for the benchmarks: `npm run tool -- bench/write-blog FOLDER [COUNT [KILOBYTES]]`. KILOBYTES adds one
// post of that length.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { longPost, longPostPath, postAt } from './post'

const [folder = '', count = '10000', kilobytes = '0'] = process.argv.slice(2)
const files: Record<string, string> = {
  '_config.yml': 'title: Bench\npermalink: pretty\ntimezone: Asia/Seoul\n',
  '_layouts/default.html': '<html><body class="page">{{ content }}</body></html>\n',
  '_layouts/post.html': '---\nlayout: default\n---\n<article>{{ content }}</article>\n',
  '_includes/figure.html':
    '<figure><img src="{{ include.src }}"><figcaption>{{ include.caption }}</figcaption></figure>\n',
  '_data/authors.yml': 'jane:\n  name: Jane\nkim:\n  name: Kim\n',
  '_sass/_base.scss': '.image {\n  &-wide { width: 100% }\n}\n.caption { color: gray }\n',
  'assets/css/main.scss': '---\n---\n@import "base";\n',
  'about.md': '---\nlayout: default\ntitle: About\n---\nAbout.\n',
}
for (const [path, text] of Object.entries(files)) write(path, text)
for (let index = 0; index < Number(count); index += 1) {
  const { path, text } = postAt(index)
  write(path, text)
}
if (kilobytes !== '0') write(longPostPath, longPost(Number(kilobytes) * 1024))

function write(path: string, text: string): void {
  const whole = join(folder, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
}
