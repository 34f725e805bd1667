/** What the rules about bodies say: what Jekyll will do. */
export const bodyWords = {
  'unclosed-liquid': 'Nothing closes this “{open}”: Jekyll will stop here and build nothing.',
  'unclosed-liquid.nameless':
    '“{open}” must be followed by the name of a tag: Jekyll will stop here and build nothing.',
  'unclosed-liquid-block': '“{name}” has no “end{name}”: Jekyll will stop here and build nothing.',
  'misplaced-liquid-tag': 'No block is open that “{name}” could belong to: Jekyll will stop here and build nothing.',
  'misplaced-liquid-tag.within':
    '“{name}” does not belong into “{open}”, which “end{open}” ends: Jekyll will stop here and build nothing.',
  'liquid-syntax': '“{name}” is written {form}: Jekyll cannot read this, and will stop here and build nothing.',
  'highlight-language': '“highlight” must name a language: Jekyll will stop here and build nothing.',
  'unknown-liquid-tag':
    'Neither Jekyll nor this site’s plugins know the tag “{name}”: Jekyll will stop here and build nothing.',
  'vanishing-liquid':
    'Liquid takes this for a variable, and nothing is called “{name}” here: it will be missing from the page. {% raw %} keeps it.',
  'missing-include': 'There is no include “{name}”: Jekyll will stop here and build nothing.',
  'missing-include.name':
    'Jekyll takes no file of such a name: only a–z, 0–9 and _ / . - ( ) + ~ # @, no two dots or slashes in a row. It will stop here and build nothing.',
  'missing-post': 'There is no post “{name}”: Jekyll will stop here and build nothing.',
  'missing-post.unpublished': 'Jekyll does not publish the post “{name}”, and so will stop here and build nothing.',
  'missing-link-target': 'There is no file “{name}” in this site: Jekyll will stop here and build nothing.',
} as const
