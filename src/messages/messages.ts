import { bodyMessages } from './bodyMessages'
import { fixTitles } from './fixTitles'
import { liquidMessages } from './liquidMessages'
import { refactorTitles } from './refactorTitles'
import { navigateMessages } from './navigateMessages'
import { ruleMessages } from './ruleMessages'

/**
 * All messages in English, by key. Names in braces are arguments. The editor looks up the translation of the English
 * text in `l10n/bundle.l10n.*.json`; the command line shows the English text.
 */
export const messages = {
  ...ruleMessages,
  ...bodyMessages,
  ...fixTitles,
  ...liquidMessages,
  ...refactorTitles,
  ...navigateMessages,
  'posts.one': '1 post',
  'posts.many': '{count} posts',
  'posts.least': 'at least {count}',
  'caption.alt': 'alternative text',
  'caption.text': 'Caption',
  'caption.give': 'Add a caption to this image',
  'caption.as-attribute-list': 'Convert the caption to a line with a class',
  'caption.as-figure': 'Convert the caption to a figure',
  'caption.as-include': 'Convert the caption to the site’s include',
  'caption.as-italic': 'Convert the caption to italics',
  'image.choose': 'Select an image (newest first)',
  'image.other': 'Another image: type its path',
  'image.with-caption': 'Insert image with caption',
  'image.alone': 'Insert image',
  'image.path': 'Insert image path',
  'date.now': 'now',
  'date.file': 'date from the file name',
  'class.defined-in': 'Defined in `{path}`.',
  'key.layout':
    'The layout of this post: the name of a file in `_layouts` without its extension. `none` means no layout.',
  'key.title': 'The title. Without it, Jekyll makes one from the file name.',
  'key.date':
    'The publication date, for example `2024-05-01 09:00:00 +0900`. It overrides the date in the file name. Without an offset, Jekyll reads it as UTC.',
  'key.categories': 'The categories: a list, or a string of names separated by spaces. They become part of the URL.',
  'key.category': 'One category, which can contain spaces. It becomes part of the URL.',
  'key.tags': 'The tags: a list, or a string of names separated by spaces.',
  'key.tag': 'One tag, which can contain spaces. It overrides `tags`.',
  'key.permalink': 'The URL of this post, instead of the site’s permalink pattern.',
  'key.published': 'With `false`, Jekyll does not publish this post.',
  'key.excerpt': 'A summary, instead of the first paragraph.',
  'key.excerpt_separator': 'The string that ends the excerpt, instead of the first blank line.',
  'key.slug': 'The last part of the URL, instead of the one from the file name.',
  'key.description': 'A sentence for search engines and shared links. The theme reads it.',
  'key.author': 'The author’s name, or a key of `_data/authors.yml`. The theme reads it.',
  'key.image': 'An image for shared links. The theme reads it.',
  'key.toc': 'With `true`, the page has a table of contents. The theme reads it.',
  'key.last_modified_at': 'The date of the last change. The theme reads it.',
  'key.redirect_from': 'Old URLs that redirect to this page. The plugin jekyll-redirect-from reads it.',
  'outcome.short': 'Not published',
  'outcome.written': 'Jekyll publishes this on {date} at {url}',
  'outcome.written-but': 'Jekyll publishes this on {date} at {url}, but {reason}',
  'outcome.page': 'Jekyll publishes this page at {url}',
  'outcome.page-but': 'Jekyll publishes this at {url}, but {reason}',
  'outcome.unwritten': 'Jekyll does not publish this: {reason}',
  'status.reading': 'Reading the blog…',
  'status.reading-why': 'Jekyll Posts is still reading the blog. Counts can grow until it is done.',
  'status.problems.one': '1 problem. Click to go to it.',
  'status.problems.many': '{count} problems. Click to go to the first.',
  'status.preview': 'Click to open the preview.',
  'preview.minutes': '{count} min read',
  'preview.toc': 'On this page',
  'preview.image-missing': 'Image not found: {path}',
  'preview.image-elsewhere': 'Image not in this folder: {path}',
  'preview.pending': 'Reading {path}…',
  'preview.posts-pending': 'Reading the posts…',
  'preview.too-large': '{path} is too large for the preview and is left out',
  'preview.data-refused': '{path} cannot be read as data: {reason}',
  'preview.linked': '{path} is behind a symbolic link, which the preview does not follow',
  'check.title': 'Checking the whole blog',
  'check.clean': 'No problems in the whole blog.',
  'check.no-blog': 'There is no Jekyll blog in this workspace.',
  'origin.key': 'Key',
  'origin.value': 'Value',
  'origin.from': 'Set by',
  'origin.file': 'this file',
  'origin.name': 'the file name',
  'origin.folder': 'the folder',
  'origin.modified': 'the file’s modification time',
  'origin.build': 'the build time',
  'origin.more': '{count} more',
  'log.other-converter':
    '{path}: this site uses the Markdown converter {converter}, not kramdown. The preview is VS Code’s built-in one.',
  'log.too-many-files':
    '{path} has more than {count} files. Jekyll Posts ignores the rest and does not report missing files.',
  'log.too-large': '{path} is too large to read. It has no problems and no completions.',
  'log.config-refused': '{path} is not valid YAML, so the build fails: {reason}',
} as const

export type MessageKey = keyof typeof messages

/** The key of a message and its arguments. */
export interface Message {
  readonly key: MessageKey
  /** The values of the names in braces. A value that is a message itself is shown in the same language. */
  readonly args?: Readonly<Record<string, string | number | Message>>
}

/** Returns the message in English. */
export function inEnglish({ key, args = {} }: Message): string {
  const textOf = (value: string | number | Message) => (typeof value === 'object' ? inEnglish(value) : String(value))
  return messages[key].replace(/\{(\w+)\}/g, (braces, name: string) => textOf(args[name] ?? braces))
}
