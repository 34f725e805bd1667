import { readBody } from '../../src/body/readBody'
import { bareImagesIn, captionsIn } from '../../src/captions/captionsIn'
import { complete } from '../../src/complete/complete'
import { bodyStart } from '../../src/frontmatter/borders'
import { fixAll } from '../../src/lint/fixAll'
import { lint } from '../../src/lint/lint'
import { siteFactsOf } from '../../src/lint/siteFacts'
import { FileText } from '../../src/mention/fileText'
import { documentLinks } from '../../src/navigate/documentLinks'
import { hoverAt } from '../../src/navigate/navigate'
import { refactorings } from '../../src/refactor/refactorings'
import { Site } from '../../src/site/site'
import { ShownBlog } from '../unit/preview/shownPage'

/** Something that the product does with a whole post. */
export type Door = (text: string) => unknown

const path = '_posts/2024-01-01-a.md'
const when = { now: 1_717_243_200, machineZone: 'UTC' }
const around: Readonly<Record<string, string>> = {
  '_config.yml': 'title: a\n',
  '_includes/a.html': 'x\n',
  'a/a.png': '',
  'b.md': '---\ntitle: b\n---\n',
}

/** All that an author meets, and the command line. */
export const doors: Readonly<Record<string, Door>> = {
  'is taken into the index': (text) => siteWith(text),
  'is scanned': (text) => captionsAndBody(text),
  'is linted': (text) => lint(text, 'post', fail, { ...optionsFor(siteWith(text)), fixes: 'none' }),
  'is linted with fixes': (text) => lint(text, 'post', fail, optionsFor(siteWith(text))),
  'is fixed': (text) => fixAll(text, 'post', fail, optionsFor(siteWith(text))),
  'is completed': (text) => placesIn(text).map((offset) => complete(text, offset, path, siteWith(''), when)),
  'has hovers': (text) => {
    const site = siteWith(text)
    return placesIn(text).map((offset) => hoverAt(new FileText(path, text, site.config), offset, site, when))
  },
  'has links': (text) => {
    const site = siteWith(text)
    return documentLinks(new FileText(path, text, site.config), site, when, false)
  },
  'is refactored': (text) => {
    const { site } = optionsFor(siteWith(text))
    return placesIn(text).map((at) => refactorings(text, { kind: 'post', path, site }, { start: at, end: at }))
  },
  'is previewed': (text) => new ShownBlog({ ...around, [path]: text }).show(path, { showsHeader: true }),
}

function captionsAndBody(text: string): unknown {
  const body = readBody(text, bodyStart(text))
  return [captionsIn(text, body), bareImagesIn(text, body)]
}

function siteWith(text: string): Site {
  const site = new Site()
  site.configure(around['_config.yml']!)
  for (const [each, content] of Object.entries(around)) site.update(each, content)
  site.update(path, text)
  return site
}

function optionsFor(site: Site) {
  return { path, site: siteFactsOf(site, path, when) }
}

/** The beginning, the middle and the end, where people write. */
function placesIn({ length }: string): number[] {
  return [4, Math.floor(length / 2), length - 2]
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}
