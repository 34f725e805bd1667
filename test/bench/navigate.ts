// Measures hover, definition and references in a blog of 10,000 posts, beside markdown-it on the post:
// `npm run tool -- bench/navigate`.
import MarkdownIt from 'markdown-it'
import { FileText } from '../../src/references/fileText'
import { documentLinkSteps } from '../../src/navigate/documentLinks'
import { definitionAt, hoverAt } from '../../src/navigate/navigate'
import { postsByTitle } from '../../src/navigate/postsByTitle'
import { subjectAt } from '../../src/navigate/referencesTo'
import { filesReferringTo } from '../../src/navigate/filesReferringTo'
import { Site } from '../../src/site/site'
import { runSteps } from '../../src/text/steps'

const count = 10_000
const when = { now: Date.UTC(2026, 0, 1) / 1000, machineZone: 'Asia/Seoul' }
const site = new Site()
site.configure('permalink: /:categories/:title/\ntimezone: Asia/Seoul\n')
for (let index = 0; index < count; index += 1) site.update(pathOf(index), post(index))
site.update('_layouts/post.html', '<main class="note">{{ content }}</main>')
site.update('_includes/figure.html', '<img src="{{ include.src }}">')
site.update('assets/main.css', '.note { color: red }')
site.add('assets/a.png')

const path = '_posts/2025-02-01-now.md'
const now = `---
layout: post
title: now
author: jane
category: c1
tags: [tag-7, everywhere]
---
${'A paragraph of text, [a link](/c1/post-13/) in it, and another sentence.\n'.repeat(140)}
[a]({% post_url ${nameOf(77)} %}) ![b](/assets/a.png) {% include figure.html src="/a.png" %} word[^1]
{: .note}

[^1]: A note.
`
site.update(path, now)

const md = new MarkdownIt()
tell('markdown-it, the post alone', () => md.render(now))
for (const what of [
  'post\n',
  'title',
  'jane',
  'c1',
  'tag-7',
  'everywhere',
  'c1/post-13',
  'post_url',
  'a.png',
  'figure',
  '1]\n',
  'note}',
])
  tell(`hover on ${what.trim()}`, () => hoverAt(file(), at(what), site, when))
for (const what of ['post\n', 'c1/post-13', 'post_url', 'a.png', 'figure', 'note}'])
  tell(`definition of ${what.trim()}`, () => definitionAt(file(), at(what), site, when))
tell('references: the files of a tag', () => users('tag-7'))
tell('references: the files of a post', () => users('post_url'))
tell('document links', () => runSteps(documentLinkSteps(file(), site, when, true)))
tell('posts by title', () => postsByTitle('post 77', site))
tell('posts by title, none', () => postsByTitle('한글', site))

/** Returns a new object for each request, as the editor does. */
function file(): FileText {
  return new FileText(path, now, site.config)
}

function at(what: string): number {
  return what === 'post_url' ? now.indexOf('post_url') + 12 : now.lastIndexOf(what) + 1
}

function users(what: string): readonly string[] {
  const subject = subjectAt(file(), at(what), site, when)
  if (!subject) throw new Error(`Nothing to look for at ${what}.`)
  return filesReferringTo(subject, site, when)
}

function pathOf(index: number): string {
  return `_posts/${nameOf(index)}.md`
}

function nameOf(index: number): string {
  const day = String(1 + (index % 28)).padStart(2, '0')
  return `20${10 + (index % 14)}-0${1 + (index % 9)}-${day}-post-${index}`
}

function post(index: number): string {
  const tags = [0, 1, 2].map((each) => `tag-${(index * 7 + each * each * 31) % 800}`)
  const other = (index * 31) % count
  return `---\nlayout: post\ntitle: "Post ${index}"\nauthor: jane\ncategory: c${index % 12}\ntags: [${tags.join(', ')}, everywhere]\n---\n[a]({% post_url ${nameOf(other)} %}) [b](../c${other % 12}/post-${other}/) ![c](/assets/a.png)\n{: .note}\n`
}

function tell(what: string, work: () => unknown): void {
  const times = Array.from({ length: 1_000 }, () => timed(work)).sort((a, b) => a - b)
  const [middle, late] = [times[500]!, times[990]!].map((time) => time.toFixed(2))
  console.log(`${what.padEnd(34)} median ${middle} ms, 99th percentile ${late} ms`)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
