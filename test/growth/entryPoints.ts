import { Buffer } from 'node:buffer'
import { bodyStart } from '../../src/frontmatter/borders'
import { complete } from '../../src/complete/complete'
import { captionActions } from '../../src/images/captionActions'
import { rewriteLinks } from '../../src/jekyll/relativeLinks'
import { fixAll } from '../../src/lint/fixAll'
import { siteContextOf } from '../../src/lint/siteContext'
import { openCodeStart } from '../../src/lint/whileTyping/openCode'
import { readDataFile } from '../../src/liquid/data/readDataFile'
import { readMathSettings } from '../../src/math/readMathSettings'
import { FileText } from '../../src/references/fileText'
import { documentLinkSteps } from '../../src/navigate/documentLinks'
import { moveEdits } from '../../src/navigate/move/moveEdits'
import { movesOf } from '../../src/navigate/move/moves'
import { definitionAt, hoverAt } from '../../src/navigate/navigate'
import { referencesTo, subjectAt } from '../../src/navigate/referencesTo'
import { renameAt, renameEdits } from '../../src/navigate/rename/rename'
import { imageSize } from '../../src/images/size/imageSize'
import { stablePreview } from '../../src/preview/stablePreview'
import { refactorings } from '../../src/refactor/refactorings'
import { renameTerm } from '../../src/refactor/renameTerm'
import { Site } from '../../src/site/site'
import { outcomesOf } from '../unit/site/outcomesOf'
import { unifiedDiff } from '../../src/text/unifiedDiff'
import { converter } from '../../src/kramdown'
import { runSteps } from '../../src/text/steps'
import { ShownBlog } from '../unit/preview/shownPage'

/** Calls a function of the editor or the command line with a text. */
export type EntryPoint = (text: string) => unknown

const path = '_posts/2024-01-02-walk.md'
const when = { now: Date.UTC(2026, 0, 1) / 1000, machineZone: 'UTC' }
const files = {
  '_config.yml': 'title: Walks\n',
  '_layouts/post.html': '<script>MathJax = { tex: { inlineMath: [["$", "$"]] } }</script>{{ content }}\n',
  '_includes/a.html': 'a {{ include.a }}',
  '_includes/figure.html': '<img src="{{ include.src }}">{{ include.caption }}',
  '_posts/2024-01-01-other.md': '---\nlayout: post\ntags: [a, b]\n---\n## Part\n',
  'a.png': '',
}
const blog = new ShownBlog(files)
const { site } = blog
const options = { path, site: siteContextOf(site, path, when) }

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

/** Offsets of a cursor: at the start, in the front matter, in the body, in the middle, and at the end. */
function offsetsIn(text: string): number[] {
  return [0, 8, bodyStart(text) + 2, text.length >> 1, text.length - 1, text.length]
}

function eachPlace(work: (text: string, offset: number) => unknown): EntryPoint {
  return (text) => offsetsIn(text).map((offset) => work(text, offset))
}

function file(text: string): FileText {
  return new FileText(path, text, site.config)
}

/** The functions that read a post. */
export const postEntryPoints: Readonly<Record<string, EntryPoint>> = {
  'check and fix': (text) => fixAll(text, 'post', fail, options),
  complete: eachPlace((text, offset) => complete(text, offset, path, site, when)),
  navigate: (text) => {
    const open = file(text)
    for (const offset of offsetsIn(text)) navigate(open, offset)
    runSteps(documentLinkSteps(open, site, when, true))
    moveEdits(open, movesOf([['a.png', 'b.png']], site), site, when, true)
  },
  change: (text) => {
    const at = { start: 0, end: text.length }
    refactorings(text, { kind: 'post', path, site: options.site }, { start: 8, end: 8 })
    renameTerm(text, { kind: 'tag', from: 'a', to: 'other' })
    captionActions(text, at, { site, path }, { idiom: 'auto', align: 'center', caption: 'b', hasOwnClasses: false })
    unifiedDiff('a.md', text, text.replace(/a/g, 'b'))
  },
  index: (text) => {
    new Site().update(path, text)
    site.output.outcomeOfText(path, text, when)
    site.output.effectiveFrontMatter(path, text, when)
  },
  preview: (text) => blog.show(path, { showsHeader: true, drawsMath: true }, text),
  'preview while typing': (text) => {
    openCodeStart(text, text.length)
    stablePreview(text, { text: text.slice(0, -1), faults: [] }, { line: 3, idle: 10 }, () => ({ faults: ['a'] }))
  },
  HTML: (text) => converter()(text.slice(bodyStart(text))),
}

function navigate(open: FileText, offset: number): void {
  hoverAt(open, offset, site, when)
  definitionAt(open, offset, site, when)
  const subject = subjectAt(open, offset, site, when)
  if (subject) referencesTo(subject, open, site, when)
  const renamed = renameAt(open, offset)
  if (renamed) renameEdits(renamed.subject, 'other', open, site, when)
}

/** The functions that read layouts, includes and pages in HTML. */
export const templateEntryPoints: Readonly<Record<string, EntryPoint>> = {
  layout: (text) => new Site().update('_layouts/a.html', text),
  'links to sources': (text) => rewriteLinks(text, '', () => '/a.html'),
  'scripts of a page': (text) => readMathSettings(`<script>MathJax = ${text}</script>${text}`, () => text),
}

/** The functions that read other files. */
export const fileEntryPoints: Readonly<Record<string, EntryPoint>> = {
  ...templateEntryPoints,
  'style sheet': (text) => new Site().update('a.css', text),
  'Sass in braces': (text) => new Site().update('_sass/a.scss', text),
  'Sass in indents': (text) => new Site().update('_sass/a.sass', text),
  'data of the index': (text) => new Site().update('_data/a.json', text),
  'data in tables': (text) => ['a.csv', 'a.tsv', 'a.json'].map((name) => readDataFile(name, text)),
  gems: (text) => new Site().configure('', text, text),
  'an image': (text) => imageSize(Buffer.from(`<svg ${text}`)),
}

/** The functions that read a configuration. */
export const configurationEntryPoints: Readonly<Record<string, EntryPoint>> = {
  configuration: (text) => {
    const configured = new Site()
    configured.configure(text)
    configured.update(`_posts/2024-01-01-${'a'.repeat(200)}.md`, '---\ntitle: a\n---\n')
    outcomesOf(configured, when)
  },
  'its own text': (text) =>
    runSteps(documentLinkSteps(new FileText('_config.yml', text, site.config), site, when, true)),
}
