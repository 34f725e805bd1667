import { rewritesLinks } from '../../../jekyll/relativeLinks'
import type { Site } from '../../../site/site'
import { textOf } from '../../../text/span'
import { replaceFix } from '../../fixes'
import type { Page, Rule } from '../../rule'
import type { SiteFacts } from '../../siteFacts'
import { folderOf, inFolder, joined, withoutFolder } from '../../../text/path'
import { decoded } from './ids'

/** `[text](2024-05-01-walk.md)`: Jekyll writes an HTML page of that file, and none is at the address of its source. */
export const linkToSource: Rule = {
  id: 'link-to-source',
  severity: 'warning',

  *check(page) {
    const { site, path } = page
    if (!site?.index || path === undefined || isRewritten(site.index, page, path)) return
    for (const { target, isImage } of page.body.links) {
      const link = isImage ? undefined : readLink(textOf(page.text, target))
      const source = link && sourceAt(site.index, path, decoded(link.path), site)
      if (source === undefined) continue
      const text = addressOf(site.index, source, link!.anchor)
      const fixes =
        text === undefined ? [] : [replaceFix({ key: 'fix.use', args: { value: text } }, page.text, target, text)]
      yield { span: target, message: { key: 'link-to-source', args: { path: source } }, fixes }
    }
  },
}

interface SourceLink {
  readonly path: string
  /** With its `#`; empty where there is none. */
  readonly anchor: string
}

/** A link that ends in the name of a Markdown file, on this site and without Liquid. */
function readLink(written: string): SourceLink | undefined {
  const [, path, anchor = ''] = /^([^?#\s{}:]+\.(?:md|markdown|mkdn?|mkdown))(#\S*)?$/i.exec(written) ?? []
  return path === undefined ? undefined : { path, anchor }
}

function isRewritten({ settings: { plugins, config } }: Site, { kind }: Page, path: string): boolean {
  const inSource = withoutFolder(path, config.source)
  return plugins.includes('jekyll-relative-links') && rewritesLinks(config, inSource, kind !== 'page')
}

/** The file that is meant, if Jekyll converts it and writes nothing at the address as written. */
function sourceAt(index: Site, from: string, written: string, { machineZone }: SiteFacts): string | undefined {
  const { source } = index.config
  const folder = written.startsWith('/') ? '' : folderOf(withoutFolder(from, source))
  const path = joined(folder, written)
  const inSource = path === undefined ? undefined : inFolder(source, path)
  if (path === undefined || inSource === undefined || !index.entry(inSource)) return undefined
  return index.output.pathsAt(path, machineZone).length > 0 ? undefined : inSource
}

/** A tag that prints the address of what Jekyll makes of the file, and the anchor behind it. */
function addressOf(index: Site, path: string, anchor: string): string | undefined {
  const tag = tagFor(index, path)
  return tag === undefined ? undefined : prefixOf(index) + tag + anchor
}

/** `post_url` for a post, `link` for anything else: both stop the build if the file is renamed. */
function tagFor(index: Site, path: string): string | undefined {
  const name = /([^/]+)\.[^./]+$/.exec(path)?.[1] ?? ''
  if (/\s/.test(path)) return undefined
  if (index.entry(path)?.kind === 'post' && index.findPost(name)?.path === path) return `{% post_url ${name} %}`
  const { source, collectionsDir } = index.config
  const inSource = withoutFolder(path, source)
  return `{% link ${withoutFolder(inSource, collectionsDir)} %}`
}

/** Jekyll 3 leaves the base out of what these tags write. */
function prefixOf({ config }: Site): string {
  return config.edition.version === '3.10' && config.values.get('baseurl') ? '{{ site.baseurl }}' : ''
}
