import { bodyWords } from './bodyWords'
import { fixWords } from './fixWords'
import { liquidWords } from './liquidWords'
import { refactorWords } from './refactorWords'
import { navigateWords } from './navigateWords'
import { ruleWords } from './ruleWords'

/**
 * Everything that the product says, in English, by key. Words in braces are arguments. The editor looks the English up in
 * `l10n/bundle.l10n.*.json`; the command line says it as it stands.
 */
export const words = {
  ...ruleWords,
  ...bodyWords,
  ...fixWords,
  ...liquidWords,
  ...refactorWords,
  ...navigateWords,
  'posts.one': '1 post',
  'posts.many': '{count} posts',
  'posts.least': 'at least {count}',
  'caption.alt': 'alternative text',
  'caption.text': 'Caption',
  'caption.give': 'Give this image a caption',
  'caption.as-attribute-list': 'Write this caption as a line with a class',
  'caption.as-figure': 'Write this caption as a figure',
  'caption.as-include': 'Write this caption with the site’s include',
  'caption.as-italic': 'Write this caption in italics',
  'image.choose': 'Which image? The newest is on top.',
  'image.other': 'Another image: type its path',
  'image.with-caption': 'Image for this post, with a caption',
  'image.alone': 'Image for this post',
  'image.path': 'Path of the image for this post',
  'date.now': 'now',
  'date.file': 'the file’s date',
  'class.defined-in': 'Defined in `{path}`.',
  'key.layout':
    'The layout around this post: the name of a file in `_layouts`, without its extension. `none` writes the bare post.',
  'key.title': 'The title. Without it Jekyll makes one from the file name.',
  'key.date':
    'When the post was published, e.g. `2024-05-01 09:00:00 +0900`. It wins over the date in the file name; without an offset Jekyll takes it for UTC.',
  'key.categories': 'The categories, as a list, or as words that are split at spaces. They become part of the address.',
  'key.category': 'One category, spaces and all. It becomes part of the address.',
  'key.tags': 'The tags, as a list, or as words that are split at spaces.',
  'key.tag': 'One tag, spaces and all. It wins over `tags`.',
  'key.permalink': 'The address of this post, in place of the site’s pattern.',
  'key.published': '`false` keeps Jekyll from writing this post.',
  'key.excerpt': 'A summary, in place of the first paragraph.',
  'key.excerpt_separator': 'The text that ends the excerpt, in place of the first blank line.',
  'key.slug': 'The last part of the address, in place of the one in the file name.',
  'key.description': 'A sentence for search engines and shared links. Read by the theme.',
  'key.author': 'The author’s name, or a key of `_data/authors.yml`. Read by the theme.',
  'key.image': 'A picture for shared links. Read by the theme.',
  'key.toc': '`true` shows a table of contents. Read by the theme.',
  'key.last_modified_at': 'When the post was last changed. Read by the theme.',
  'key.redirect_from': 'Old addresses that lead here. Read by the plugin jekyll-redirect-from.',
  'outcome.short': 'Not published',
  'outcome.written': 'Jekyll publishes this {date} at {url}',
  'outcome.written-but': 'Jekyll publishes this {date} at {url}, but: {reason}',
  'outcome.page': 'Jekyll writes this page to {url}',
  'outcome.page-but': 'Jekyll writes this to {url}, but: {reason}',
  'outcome.unwritten': 'Jekyll will not publish this: {reason}',
  'status.reading': 'Reading the blog…',
  'status.reading-why': 'Jekyll Posts is reading the blog. Counts grow until it is done.',
  'status.problems.one': '1 problem. Click to go to it.',
  'status.problems.many': '{count} problems. Click to go to the first.',
  'status.preview': 'Click to open the preview.',
  'preview.minutes': '{count} min read',
  'preview.toc': 'On this page',
  'preview.image-missing': 'No such image: {path}',
  'preview.image-elsewhere': 'Not in this folder: {path}',
  'preview.pending': 'Reading {path}…',
  'preview.posts-pending': 'Reading the posts…',
  'preview.too-large': '{path} is too large for the preview, which leaves it out',
  'preview.data-refused': '{path}: Jekyll stops at this data file: {reason}',
  'preview.linked': '{path} lies behind a symbolic link, which the preview does not follow',
  'check.title': 'Checking the whole blog',
  'check.clean': 'No problems in the whole blog.',
  'check.no-blog': 'There is no Jekyll blog in this workspace.',
  'origin.key': 'Key',
  'origin.value': 'Value',
  'origin.from': 'From',
  'origin.file': 'this file',
  'origin.name': 'the file’s name',
  'origin.folder': 'the folder',
  'origin.modified': 'the file’s last change',
  'origin.build': 'the time of the build',
  'origin.more': '{count} more',
  'log.other-converter':
    '{path}: this site’s Markdown converter is {converter}, not kramdown, so the preview stays VS Code’s own.',
  'log.too-many-files':
    '{path}: there are more than {count} files. The rest is not looked at, and nothing is told to be missing.',
  'log.too-large': '{path} is too large to be read. It has no problems and no completions.',
  'log.config-refused': '{path}: YAML refuses it, so Jekyll will not build this site: {reason}',
} as const

export type MessageKey = keyof typeof words

/** Something to say, not yet in words. */
export interface Message {
  readonly key: MessageKey
  /** What stands for the words in braces; a message is said in the same language. */
  readonly args?: Readonly<Record<string, string | number | Message>>
}

/** The message in English. */
export function inEnglish({ key, args = {} }: Message): string {
  const said = (value: string | number | Message) => (typeof value === 'object' ? inEnglish(value) : String(value))
  return words[key].replace(/\{(\w+)\}/g, (braces, name: string) => said(args[name] ?? braces))
}
