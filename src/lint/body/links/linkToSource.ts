import { rewritesLinks } from '../../../jekyll/relativeLinks'
import type { Site } from '../../../site/site'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { LintedPage, Rule } from '../../rule'
import type { SiteContext } from '../../siteContext'
import { folderOf, joinPath, resolvePath, withoutFolder } from '../../../text/path'
import { decodeFragment } from './ids'

/**
 * Reports `[text](2024-05-01-walk.md)`. Jekyll converts that file to HTML, so the URL of the source does not exist.
 */
export const linkToSource: Rule = {
  id: 'link-to-source',
  severity: 'warning',

  *check(page) {
    const { site, path } = page
    if (!site?.index || path === undefined || isRewritten(site.index, page, path)) return
    for (const { target, isImage } of page.body.links) {
      const link = isImage ? undefined : readLink(textOf(page.text, target))
      if (!link) continue
      const source = sourceAt(site.index, path, decodeFragment(link.path), site)
      if (source === undefined) continue
      const url = urlOf(site.index, source, link.anchor)
      const fixes = url === undefined ? [] : [useFix(page.text, target, url)]
      yield { span: target, message: { key: 'link-to-source', args: { path: source } }, fixes }
    }
  },
}

interface SourceLink {
  readonly path: string
  /** Begins with `#`, if it is not empty. */
  readonly anchor: string
}

/** The parts of a link to a Markdown file of this site; `undefined` for other links, and for links with Liquid. */
function readLink(written: string): SourceLink | undefined {
  const [, path, anchor = ''] = /^([^?#\s{}:]+\.(?:md|markdown|mkdn?|mkdown))(#\S*)?$/i.exec(written) ?? []
  return path === undefined ? undefined : { path, anchor }
}

function isRewritten({ settings: { plugins, config } }: Site, { kind }: LintedPage, path: string): boolean {
  const inSource = withoutFolder(path, config.source)
  return plugins.includes('jekyll-relative-links') && rewritesLinks(config, inSource, kind !== 'page')
}

/** The path of the source file that the link names, if Jekyll converts it and no file has the URL of the link. */
function sourceAt(index: Site, from: string, written: string, { machineZone }: SiteContext): string | undefined {
  const { source } = index.config
  const folder = written.startsWith('/') ? '' : folderOf(withoutFolder(from, source))
  const path = resolvePath(folder, written)
  const inSource = path === undefined ? undefined : joinPath(source, path)
  if (path === undefined || inSource === undefined || !index.entry(inSource)) return undefined
  return index.output.pathsAt(path, machineZone).length > 0 ? undefined : inSource
}

/** A Liquid tag that prints the URL of the converted file, with the anchor after it. */
function urlOf(index: Site, path: string, anchor: string): string | undefined {
  const tag = tagFor(index, path)
  return tag === undefined ? undefined : prefixOf(index) + tag + anchor
}

/**
 * A `post_url` tag for a post, a `link` tag for another file. With either tag, the build fails if the file is
 * renamed.
 */
function tagFor(index: Site, path: string): string | undefined {
  const name = /([^/]+)\.[^./]+$/.exec(path)?.[1] ?? ''
  if (/\s/.test(path)) return undefined
  if (index.entry(path)?.kind === 'post' && index.findPost(name)?.path === path) return `{% post_url ${name} %}`
  const { source, collectionsDir } = index.config
  const inSource = withoutFolder(path, source)
  return `{% link ${withoutFolder(inSource, collectionsDir)} %}`
}

/** The Liquid that must precede the tag: in Jekyll 3, these tags do not print the `baseurl`. */
function prefixOf({ config }: Site): string {
  return config.jekyllVersion.version === '3.10' && config.values.get('baseurl') ? '{{ site.baseurl }}' : ''
}
