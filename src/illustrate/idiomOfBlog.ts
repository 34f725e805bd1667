import { destinationIn } from '../site/destination'
import type { Site } from '../site/site'
import { writeUrl, type UrlForm } from '../site/urlForm'
import type { FileContext } from '../site/fileContext'
import { ranked } from '../site/ranked'
import { idiomOf, includeTemplate, usualTemplate, type Idiom, type Template } from '../captions/template'

/** What the settings say; `auto` follows the blog. */
export interface CaptionSettings {
  readonly idiom: Idiom | 'auto'
  readonly align: string
  readonly caption: string
  /** True where the author has set one of the class names. */
  readonly hasOwnClasses: boolean
}

/** The template that the blog's newest and most posts follow, as far as the settings let it. */
export function templateFor(settings: CaptionSettings, seen: FileContext): Template {
  const { idiom, hasOwnClasses } = settings
  if (idiom === 'auto') return (hasOwnClasses ? undefined : learned(seen)) ?? usual('attribute-list', settings, seen)!
  return templateOfIdiom(idiom, settings, seen) ?? usual('attribute-list', settings, seen)!
}

/** As the blog writes an idiom, else as it is usually written; `undefined` for an include that the site does not have. */
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

/** A path below the source as a template takes it: an include writes the site's root before it by itself. */
export function addressIn(template: Template, path: string, form: UrlForm): string {
  const idiom = idiomOf(template)
  return idiom === 'include' ? `/${path}` : writeUrl(path, form, idiom === 'figure' ? "'" : '"')
}

/** The address of a picture that one idiom has, for another. */
export function movedAddress(target: string, from: Idiom | undefined, to: Template, form: UrlForm): string {
  const path = destinationIn(target)
  if (path === undefined || path.startsWith('./')) return target
  const isOther = (from === 'include') !== (idiomOf(to) === 'include')
  return isOther ? addressIn(to, path, form) : target
}
