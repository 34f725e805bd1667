import type { Seen } from './ranked'
import type { UrlForm } from './urlForm'

/** The form that the blog uses most for its URLs; without any, the one that works with every theme. */
export function usualForm(kind: 'image' | 'link', seen: Seen): UrlForm {
  const hasBase = Boolean(seen.site.config.values.get('baseurl'))
  const known = mostUsed(kind, seen) ?? mostUsed(kind === 'image' ? 'link' : 'image', seen)
  return known ?? (hasBase ? 'relative_url' : 'absolute')
}

function mostUsed(kind: 'image' | 'link', { site, path }: Seen): UrlForm | undefined {
  const known = site.names.usedWithout(`form:${kind}`, path).find(({ name }) => name !== 'relative')
  return known?.name as UrlForm | undefined
}
