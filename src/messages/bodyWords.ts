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
  'liquid-error': 'Liquid stops here: {reason}. The build fails.',
  'liquid-error.parameter':
    'A parameter’s value has no “{{ }}”. Jekyll reads this as part of the file’s name, and the build fails.',
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
  'missing-link-target.unpublished': 'Jekyll does not publish “{name}”. A link to it makes the build fail.',
  'printed-attribute-list':
    'kramdown does not take this for an attribute list here: Jekyll will show it as text. It belongs right behind an image, a link or marked text, or onto a line of its own below a block.',
  'printed-attribute-list.open': 'Nothing closes this attribute list: Jekyll will show it as text.',
  'foreign-attributes':
    'kramdown does not read “{list}” as attributes. Jekyll shows it as text. The list needs a colon: “{: }”.',
  'image-size': 'kramdown reads this size as part of the URL. The image is broken.',
  'indented-attribute-list':
    'This list is not the table of contents. “{:toc}” is indented, so it belongs to the item and not to the list.',
  'indented-attribute-list.quote':
    '“{list}” is inside the quote, so it styles a paragraph. The theme looks for it on the quote, below it without “>”.',
  'dropped-attribute-list': 'A blank line parts this from its block: Jekyll will drop it.',
  'strayed-attribute-list':
    'Between blank lines this belongs to the block below, not to the one above: Jekyll will put it there.',
  'unknown-attribute-reference':
    'No attribute list is called “{name}”: Jekyll will drop this word. A class has a period before it.',
  'unquoted-attribute': 'Without straight quotes kramdown passes over “{name}”: Jekyll will drop it.',
  'undefined-footnote': 'There is no note “{name}” on this page: Jekyll will show this as it stands.',
  'unused-footnote': 'Nothing on this page refers to “{name}”: Jekyll will leave this note out.',
  'unread-fence': '“{info}” is more than one word. kramdown does not read this as a code block.',
  'fence-language': '“{info}” is not a language. Jekyll shows this code without colors.',
  'merge-conflict.body': 'Git left conflict markers here. Jekyll publishes both versions and the markers.',
  'heading-without-space': 'Without a space after “{marks}” this is no heading: Jekyll will show it as text.',
  'unclosed-html':
    '“<{name}>” is never closed. Everything below it is part of it, and Jekyll does not convert the Markdown there.',
  'unclosed-html.parsed': '“<{name}>” is never closed. Everything below it is part of it.',
  'accidental-table':
    'kramdown makes a table of a line with “|”: this link will come apart. A backslash before it keeps it.',
  'accidental-table.prose': 'kramdown reads this line as a table, because of “|”. A backslash before it keeps it text.',
  'undefined-reference': 'Nothing on this page says where “{id}” leads: Jekyll will show this as it stands.',
  'unknown-liquid-filter': 'Liquid knows no filter “{name}” and will pass over it.',
  'unknown-liquid-filter.strict': 'Liquid knows no filter “{name}”, and with strict_filters Jekyll will stop here.',
  'missing-anchor': 'This page has no “{id}”: the link will lead nowhere.',
  'missing-anchor.elsewhere': '{path} has no “{id}”: the link will lead to the top of that page.',
  'missing-page': 'No post has the address {url}: the link will lead nowhere.',
  'missing-file': 'There is no {path} in this site: the page will have a broken picture or link here.',
  'missing-file.relative':
    'A browser looks for this at {path}, below the page’s own address, and there is nothing. The file is at {meant}.',
  'missing-baseurl':
    'This URL lacks “{base}”. The site is below that path (“baseurl”), so the link leads nowhere there.',
  'link-to-source':
    'This link leads to the source file. Jekyll writes {path} as HTML to another URL, so the link is broken.',
  'misspelt-class': 'No style and no other post knows the class “{name}”: it will do nothing. The site has “{meant}”.',
} as const
