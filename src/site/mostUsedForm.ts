import type { FileContext } from './fileContext'
import type { UrlForm } from './urlForm'

/**
 * Returns the form that the blog uses most for its URLs. A blog without URLs gets a form that works with every theme.
 */
export function mostUsedForm(kind: 'image' | 'link', file: FileContext): UrlForm {
  const hasBase = Boolean(file.site.config.values.get('baseurl'))
  const known = mostUsed(kind, file) ?? mostUsed(kind === 'image' ? 'link' : 'image', file)
  return known ?? (hasBase ? 'relative_url' : 'absolute')
}

function mostUsed(kind: 'image' | 'link', { site, path }: FileContext): UrlForm | undefined {
  const known = site.names.usedWithout(`form:${kind}`, path).find(({ name }) => name !== 'relative')
  return known?.name as UrlForm | undefined
}
