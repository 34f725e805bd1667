import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { resolvePath } from '../../text/path'
import { keys } from './keys'
import { hasImageExtension } from './links'

/**
 * The values of the front matter that are paths of images, such as `image: assets/a.png`. Themes resolve them from
 * the site's root.
 */
export function* frontMatterImages(file: FileText): Generator<Reference> {
  for (const { kind, name, span } of keys(file)) {
    if (kind !== 'value' || !hasImageExtension(name) || /^\/\/|^[a-z][a-z\d+.-]*:|[{}\n]/i.test(name)) continue
    const path = resolvePath('', name)
    if (path !== undefined) yield { kind: 'image', name: path, span, form: 'value' }
  }
}
