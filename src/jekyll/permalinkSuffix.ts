/**
 * What has no style of its own, pages and collections, takes from the site's only how its URLs end
 * (`Utils.add_permalink_suffix`).
 */
export function withSuffix(template: string, style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return `${template}/`
  return ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')
    ? `${template}:output_ext`
    : template
}
