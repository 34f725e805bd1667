/**
 * Appends the ending of the site's permalink style to a template. Pages and collections use only the ending of that
 * style (`Utils.add_permalink_suffix`).
 */
export function withSuffix(template: string, style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return `${template}/`
  return ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')
    ? `${template}:output_ext`
    : template
}
