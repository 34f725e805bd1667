import type { FileText } from '../fileText'
import type { Mention } from '../mention'
import { joined } from '../../text/path'
import { keys } from './keys'
import { isPicture } from './links'

/** Values of the front matter that are paths of images, `image: assets/a.png`. Themes read them from the site's root. */
export function* frontMatterImages(file: FileText): Generator<Mention> {
  for (const { kind, name, span } of keys(file)) {
    if (kind !== 'value' || !isPicture(name) || /^\/\/|^[a-z][a-z\d+.-]*:|[{}\n]/i.test(name)) continue
    const path = joined('', name)
    if (path !== undefined) yield { kind: 'image', name: path, span, form: 'value' }
  }
}
