import { linkTarget } from '../site/destination'
import type { Site } from '../site/site'
import { writeUrl, type UrlForm } from '../site/urlForm'
import type { FileContext } from '../site/fileContext'
import { rankNames } from '../site/rankNames'
import {
  captionStyleOf,
  includeTemplate,
  usualTemplate,
  type CaptionStyle,
  type CaptionTemplate,
} from './captions/captionTemplate'

/** The settings for captions. With the style `auto`, new captions are written as in the rest of the blog. */
export interface CaptionSettings {
  readonly idiom: CaptionStyle | 'auto'
  readonly align: string
  readonly caption: string
  /** True if the author has set one of the class names. */
  readonly hasOwnClasses: boolean
}

/**
 * Returns the template for the style in the settings. With `auto`, returns the template that the blog's recent posts
 * use most.
 */
export function templateFor(settings: CaptionSettings, file: FileContext): CaptionTemplate {
  const { idiom, hasOwnClasses } = settings
  const ownIdiom = () => (hasOwnClasses ? undefined : learned(file))
  const template = idiom === 'auto' ? ownIdiom() : templateOfStyle(idiom, settings, file)
  return template ?? usualTemplate('attribute-list', settings)
}

/**
 * Returns the template that the blog uses for a caption style, else the default one; `undefined` for an include that
 * the site does not have.
 */
export function templateOfStyle(
  idiom: CaptionStyle,
  settings: CaptionSettings,
  file: FileContext,
): CaptionTemplate | undefined {
  const own = settings.hasOwnClasses && idiom === 'attribute-list' ? undefined : learned(file, idiom)
  return own ?? usual(idiom, settings, file)
}

function learned(file: FileContext, idiom?: CaptionStyle): CaptionTemplate | undefined {
  return rankNames('caption', file).find(({ name }) => idiom === undefined || captionStyleOf(name) === idiom)?.name
}

function usual(idiom: CaptionStyle, settings: CaptionSettings, { site }: FileContext): CaptionTemplate | undefined {
  return idiom === 'include' ? includeOf(site) : usualTemplate(idiom, settings)
}

function includeOf(site: Site): CaptionTemplate | undefined {
  const names = [...site.names.defined('include'), ...site.settings.themeNames('include')]
  return names.flatMap((name) => includeTemplate(name, site.names.parametersOf(name)) ?? [])[0]
}

/**
 * Returns the URL of a path (relative to the source) as a template needs it. An include adds the site's root itself.
 */
export function urlInTemplate(template: CaptionTemplate, path: string, form: UrlForm): string {
  const idiom = captionStyleOf(template)
  return idiom === 'include' ? `/${path}` : writeUrl(path, form, idiom === 'figure' ? "'" : '"')
}

/** Converts the URL of an image from one caption style to the template of another. */
export function convertedUrl(
  target: string,
  from: CaptionStyle | undefined,
  to: CaptionTemplate,
  form: UrlForm,
): string {
  const path = linkTarget(target)
  if (path === undefined || path.startsWith('./')) return target
  const isOther = (from === 'include') !== (captionStyleOf(to) === 'include')
  return isOther ? urlInTemplate(to, path, form) : target
}
