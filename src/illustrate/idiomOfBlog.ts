import { destinationIn } from '../site/destination'
import type { Site } from '../site/site'
import { writeUrl, type UrlForm } from '../site/urlForm'
import type { FileContext } from '../site/fileContext'
import { ranked } from '../site/ranked'
import { idiomOf, includeTemplate, usualTemplate, type Idiom, type Template } from '../captions/template'

/** The settings for captions. With `auto`, new captions are written as in the rest of the blog. */
export interface CaptionSettings {
  readonly idiom: Idiom | 'auto'
  readonly align: string
  readonly caption: string
  /** True if the author has set one of the class names. */
  readonly hasOwnClasses: boolean
}

/** The template of the settings, or with `auto` the one that the blog's recent posts use most. */
export function templateFor(settings: CaptionSettings, seen: FileContext): Template {
  const { idiom, hasOwnClasses } = settings
  const ownIdiom = () => (hasOwnClasses ? undefined : learned(seen))
  const template = idiom === 'auto' ? ownIdiom() : templateOfIdiom(idiom, settings, seen)
  return template ?? usualTemplate('attribute-list', settings)
}

/** The template that the blog uses for an idiom, else the usual one; `undefined` for an include that the site does not have. */
export function templateOfIdiom(idiom: Idiom, settings: CaptionSettings, seen: FileContext): Template | undefined {
  const own = settings.hasOwnClasses && idiom === 'attribute-list' ? undefined : learned(seen, idiom)
  return own ?? usual(idiom, settings, seen)
}

function learned(seen: FileContext, idiom?: Idiom): Template | undefined {
  return ranked('caption', seen).find(({ name }) => idiom === undefined || idiomOf(name) === idiom)?.name
}

function usual(idiom: Idiom, settings: CaptionSettings, { site }: FileContext): Template | undefined {
  return idiom === 'include' ? includeOf(site) : usualTemplate(idiom, settings)
}

function includeOf(site: Site): Template | undefined {
  const names = [...site.names.defined('include'), ...site.settings.themeNames('include')]
  return names.flatMap((name) => includeTemplate(name, site.names.parametersOf(name)) ?? [])[0]
}

/** The URL of a path below the source, as a template takes it: an include itself adds the site's root. */
export function addressIn(template: Template, path: string, form: UrlForm): string {
  const idiom = idiomOf(template)
  return idiom === 'include' ? `/${path}` : writeUrl(path, form, idiom === 'figure' ? "'" : '"')
}

/** The URL of an image, converted from one idiom to the template of another. */
export function movedAddress(target: string, from: Idiom | undefined, to: Template, form: UrlForm): string {
  const path = destinationIn(target)
  if (path === undefined || path.startsWith('./')) return target
  const isOther = (from === 'include') !== (idiomOf(to) === 'include')
  return isOther ? addressIn(to, path, form) : target
}
