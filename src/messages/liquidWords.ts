/** What Jekyll would stop at in a post's Liquid, and what stands in place of what we do not draw. */
export const liquidWords = {
  'liquid.stops': 'Jekyll stops here: {reason}',
  'liquid.unknown-tag': 'Jekyll stops here: it knows no tag “{tag}”. Misspelt, or is its plugin missing?',
  'liquid.unclosed': 'Jekyll stops here: “{tag}” is never closed. Write “end{tag}” where it ends.',
  'liquid.unopened': 'Jekyll stops here: “{tag}” closes nothing that is open.',
  'liquid.missing-include': 'Jekyll stops here: there is no include “{path}”.',
  'liquid.refused-include': 'Jekyll stops here: no include may be called “{path}”.',
  'liquid.missing-target': 'Jekyll stops here: there is no “{path}” to link to.',
  'liquid.missing-post': 'Jekyll stops here: there is no post “{name}” to link to.',
  'liquid.unreadable-data': '{path} cannot be read as data: {reason}',
  'liquid.too-long': 'The preview stops here: this takes too long.',
  'liquid.too-much': 'The preview stops here: this becomes too large.',
  'liquid.too-deep': 'The preview stops here: includes lie too deep within each other.',
  'liquid.failed': 'The preview stops here, by a fault of its own: {reason}',
  'liquid.plugin-tag': '{tag}: the preview does not run plugins',
  'liquid.theme-include': '{path}: an include of the theme',
} as const
