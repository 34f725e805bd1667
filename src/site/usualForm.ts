import { ranked, type Seen } from './ranked'
import type { UrlForm } from './urlForm'

/** The form that the blog writes most; the theme-proof one where nothing tells. */
export function usualForm(kind: 'image' | 'link', context: Seen): UrlForm {
  const known = ranked(`form:${kind}`, context).filter(({ name }) => name !== 'relative')
  const other = ranked(`form:${kind === 'image' ? 'link' : 'image'}`, context).filter(({ name }) => name !== 'relative')
  const hasBase = Boolean(context.site.config.values.get('baseurl'))
  return ((known[0] ?? other[0])?.name as UrlForm | undefined) ?? (hasBase ? 'relative_url' : 'absolute')
}
