import { MarkdownString } from 'vscode'
import { asCodeBlock, linesForMarkdown } from '../../escape/markdown'
import type { HoverParagraph } from '../../navigate/referenceFeatures'
import type { Blog } from '../../service/blog'
import { followsRoot, type FoundHover } from '../../service/navigation/navigate'
import { isOnDisk } from '../../service/uri'
import { fileSystem } from '../host/fileSystem'
import { translate, translateForMarkdown } from '../host/localize'
import { imageText } from './imageText'

/** Returns a hover as Markdown, in the language of the editor. */
export async function hoverText({ paragraphs, image, blog }: FoundHover): Promise<MarkdownString> {
  const imageTexts = image === undefined ? [] : [await imageText(blog.uriOf(image.path), isShown(image, blog))]
  return new MarkdownString([...imageTexts, ...paragraphs.map((each) => inMarkdown(each, blog))].join('\n\n'))
}

/** Whether the editor's own hover shows the image: it resolves plain paths on a disk. */
function isShown({ form }: NonNullable<FoundHover['image']>, blog: Blog): boolean {
  if (!isOnDisk(blog.folder)) return false
  return form === 'relative' || (form === 'rooted' && followsRoot(blog, fileSystem))
}

function inMarkdown(paragraph: HoverParagraph, blog: Blog): string {
  if ('description' in paragraph) return paragraph.description
  if ('text' in paragraph) return linesForMarkdown(paragraph.text)
  if ('code' in paragraph) return asCodeBlock(paragraph.code, 'markdown')
  const types = paragraph.types?.map((type) => translate({ key: `type.${type}` as 'type.text' })).join(', ')
  const text = translateForMarkdown(types === undefined ? paragraph.say : { ...paragraph.say, args: { types } })
  return paragraph.opens === undefined ? text : `[${text}](${blog.uriOf(paragraph.opens)})`
}
