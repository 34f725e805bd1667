/**
 * The messages of the rules about bodies. The first sentence says what is wrong, in at most 60 characters. After it
 * come what Jekyll does, and what to do if the title of the fix does not say it.
 */
export const bodyMessages = {
  'unclosed-liquid': 'Unclosed “{open}”. The build fails.',
  'unclosed-liquid.nameless': 'Missing tag name after “{open}”. The build fails.',
  'unclosed-liquid-block': '“{name}” has no “end{name}”. The build fails.',
  'misplaced-liquid-tag': '“{name}” has no matching opening tag. The build fails.',
  'misplaced-liquid-tag.within':
    '“{name}” is not allowed inside “{open}”. The build fails. Close the block with “end{open}” first.',
  'liquid-syntax': 'Invalid syntax in “{name}”. The build fails. The correct form is {form}.',
  'liquid-error': 'Liquid error: {reason}. The build fails.',
  'liquid-error.parameter':
    'A parameter’s value cannot contain “{{ }}”. Jekyll reads it as part of the file name, and the build fails.',
  'highlight-language': '“highlight” needs a language. The build fails.',
  'unknown-liquid-tag':
    'Unknown Liquid tag “{name}”. It is not in Jekyll or in a plugin of this site, so the build fails.',
  'vanishing-liquid': 'The variable “{name}” is not set. Liquid removes this from the page.',
  'missing-include': 'There is no include “{name}”. The build fails.',
  'missing-include.name':
    'This file name is not allowed in an include. The build fails. Use only a–z, A–Z, 0–9 and _ / . - ( ) + ~ # @, and no two dots or slashes in a row.',
  'missing-post': 'There is no post “{name}”. The build fails.',
  'missing-post.unpublished': 'The post “{name}” is not published. A link to it makes the build fail.',
  'missing-link-target': 'There is no file “{name}” in this site. The build fails.',
  'missing-link-target.unpublished': '“{name}” is not published. A link to it makes the build fail.',
  'printed-attribute-list':
    'kramdown does not read this as an attribute list. Jekyll shows it as text. Put it directly after an image, a link or formatted text, or on its own line directly below a block.',
  'printed-attribute-list.open': 'This attribute list is not closed. Jekyll shows it as text.',
  'foreign-attributes':
    'kramdown does not read “{list}” as attributes. Jekyll shows it as text. An attribute list needs a colon: “{: }”.',
  'image-size': 'kramdown reads this size as part of the URL. The image is broken.',
  'indented-attribute-list':
    'This list does not become the table of contents. “{:toc}” is indented, so it belongs to the item, not to the list.',
  'indented-attribute-list.quote':
    '“{list}” is inside the quote, not below it. Jekyll applies it to a paragraph, but the theme expects it on the whole quote.',
  'dropped-attribute-list': 'A blank line separates this attribute list from its block. It has no effect.',
  'strayed-attribute-list':
    'This attribute list applies to the block below it. A blank line separates it from the block above.',
  'unknown-attribute-reference': 'There is no attribute list “{name}”. Jekyll ignores this word.',
  'unquoted-attribute': 'The value of “{name}” is not in straight quotes. Jekyll ignores the attribute.',
  'undefined-footnote': 'There is no footnote “{name}” on this page. Jekyll shows this as text.',
  'unused-footnote': 'Nothing refers to the footnote “{name}”. Jekyll leaves it out.',
  'unread-fence': 'Only one word can follow the fence of a code block. kramdown does not read this as code: “{info}”.',
  'fence-language': '“{info}” is not a language. Jekyll shows this code without colors.',
  'merge-conflict.body': 'Git conflict markers in the text. Jekyll publishes both versions and the markers.',
  'heading-without-space': 'Missing space after “{marks}”. Jekyll shows this as text, not as a heading.',
  'unclosed-html':
    'Unclosed “<{name}>”. Everything below is inside it, and Jekyll does not convert the Markdown there.',
  'unclosed-html.parsed': 'Unclosed “<{name}>”. Everything below is inside it.',
  'accidental-table': 'kramdown reads this link as table cells because of “|”. The link is broken.',
  'accidental-table.prose': 'kramdown reads this line as a table because of “|”. Jekyll shows a table, not text.',
  'undefined-reference': 'There is no link definition “{id}” on this page. Jekyll shows this as text.',
  'unknown-liquid-filter': 'Unknown filter “{name}”. Liquid ignores it.',
  'unknown-liquid-filter.strict': 'Unknown filter “{name}”. The build fails because strict_filters is set.',
  'missing-anchor': 'This page has no id “{id}”. The link is broken.',
  'missing-anchor.elsewhere': '{path} has no id “{id}”. The link goes to the top of that page.',
  'missing-page': 'No post has the URL {url}. The link is broken.',
  'missing-file': 'There is no {path} in this site. The image or link is broken.',
  'missing-file.relative':
    'There is no {path}. A browser resolves this path from the URL of the page. The file is at {meant}.',
  'missing-baseurl':
    'This URL does not start with “{base}”. The site is below that path (baseurl), so the link is broken.',
  'link-to-source':
    'This link points to the source file. Jekyll writes {path} as HTML to another URL, so the link is broken.',
  'misspelt-class':
    'Unknown class “{name}”. It has no effect: no style sheet and no other post has it. The site has “{meant}”.',
} as const
