/**
 * The messages about Liquid: why the build fails or the preview stops, and the placeholders for content that the
 * preview does not render.
 */
export const liquidMessages = {
  'liquid.stops': 'Liquid error: {reason}',
  'liquid.unknown-tag': 'Unknown Liquid tag “{tag}”. The build fails. Is it a typo, or is a plugin missing?',
  'liquid.unclosed': '“{tag}” is not closed. The build fails. Add “end{tag}” at the end of the block.',
  'liquid.unopened': '“{tag}” has no matching opening tag. The build fails.',
  'liquid.missing-include': 'There is no include “{path}”. The build fails.',
  'liquid.refused-include': '“{path}” is not a valid name for an include. The build fails.',
  'liquid.missing-target': 'There is no “{path}” to link to. The build fails.',
  'liquid.missing-post': 'There is no post “{name}” to link to. The build fails.',
  'liquid.unreadable-data': '{path} cannot be read as data: {reason}',
  'liquid.too-long': 'The preview stops here because rendering takes too long.',
  'liquid.too-much': 'The preview stops here because the output is too large.',
  'liquid.too-deep': 'The preview stops here because includes are nested too deeply.',
  'liquid.failed': 'The preview failed because of a bug in Jekyll Posts: {reason}',
  'liquid.plugin-tag': '{tag}: the preview does not run plugins',
  'liquid.theme-include': '{path}: the preview cannot render this include of the theme',
} as const
