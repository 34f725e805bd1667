import type { Value } from '../../frontmatter/node'
import { basename } from '../../ruby/extname'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import { deepMerge, type ValueMap } from '../config/deepMerge'
import { defaultsError, withTime } from '../config/defaultsError'
import { defaultFor, defaultsFor } from '../config/frontMatterDefaults'
import { noUrl, shownOf, type FileInSite } from './fileInSite'
import type { FatalReason, Outcome, UnwrittenReason } from './outcome'
import { destinationOf, outputExtension } from '../url/outputExtension'
import { fillTemplate } from '../url/permalink'
import { withSuffix } from '../config/permalinkSuffix'

/** Returns what Jekyll makes of a page (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/page.rb). */
export function pageOutcome(one: FileInSite): Outcome {
  const { file, place } = one
  const page = read(one)
  const address = addressOf(one, page.permalink)
  const fatal = page.failure ?? (typeof address === 'string' ? address : undefined)
  const reason = place.unread ?? page.failure ?? hidden(page.own, one.config) ?? fatal
  return {
    path: file.path,
    kind: 'page',
    collection: undefined,
    written: reason === undefined,
    reason: reason ?? (file.frontMatter?.isRefused ? 'front-matter-refused' : undefined),
    isFatal: reason !== undefined && reason === fatal,
    date: undefined,
    ...(typeof address === 'object' ? address : noUrl),
    ...shownOf(page.data),
    layout: page.layout,
  }
}

interface Page {
  readonly own: ValueMap
  /** The data that templates get. */
  readonly data: ValueMap
  /** Jekyll looks these two up separately; see `defaultFor`. */
  readonly layout: Value
  readonly permalink: Value
  readonly failure: FatalReason | undefined
}

function read({ file, place, config, build, zone }: FileInSite): Page {
  const query = { path: place.relativePath, type: 'pages', sitePaths: build.sitePaths }
  const { value = null, isRefused = false } = file.frontMatter ?? {}
  const own: ValueMap = value instanceof Map ? value : new Map()
  const defaults = defaultsFor(config, query)
  const fault = defaultsError(defaults, config, zone, build.now)
  const given = withTime(defaults ?? new Map(), zone, build.now)
  const asked = (key: string) => {
    const values = own.has(key) ? own : defaultFor(config, query, key)?.values
    return values?.get(key) ?? null
  }
  return {
    own,
    data: deepMerge(given, own),
    layout: asked('layout'),
    permalink: asked('permalink'),
    failure: failureOf(value, isRefused, own, config) ?? fault,
  }
}

function failureOf(value: Value, isRefused: boolean, own: ValueMap, config: Config): FatalReason | undefined {
  if (isRefused) return config.isStrictFrontMatter ? 'strict-front-matter' : undefined
  if (isTruthy(value) && !(value instanceof Map)) return 'page-no-mapping'
  return own.get('permalink') === '' ? 'empty-permalink' : undefined
}

/**
 * Returns `unpublished` for an unpublished page. Only the page's own front matter decides this, not the defaults
 * (`Publisher#can_be_published?`).
 */
function hidden(own: ValueMap, { publishesUnpublished }: Config): UnwrittenReason | undefined {
  const isPublished = !own.has('published') || isTruthy(own.get('published'))
  return isPublished || publishesUnpublished ? undefined : 'unpublished'
}

function addressOf({ file, place, config }: FileInSite, own: Value) {
  if (isTruthy(own) && typeof own !== 'string') return 'permalink-no-text'
  const extension = outputExtension(file.path, own, config)
  const name = config.jekyllVersion.trimsPeriods ? basename(place.entry).replace(/\.+$/, '') : basename(place.entry)
  const cut = place.relativePath.lastIndexOf('/')
  const template = typeof own === 'string' ? own : templateFor(name, extension, config)
  const folder = cut < 0 ? '' : `/${place.relativePath.slice(0, cut)}`
  const filled = fillTemplate(template, { path: folder, basename: name, output_ext: extension })
  if (typeof filled === 'string') return filled
  return { url: filled.url, destination: destinationOf(filled.url, extension, `index${extension}`) }
}

function templateFor(name: string, extension: string, config: Config): string {
  if (!['.html', '.xhtml', '.htm'].includes(extension)) return '/:path/:basename:output_ext'
  return name === 'index' ? '/:path/' : withSuffix('/:path/:basename', config.permalink)
}
