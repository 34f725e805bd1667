import { scanBody } from '../scan/scanBody'
import { bareImagesIn, captionsIn } from './captions/captionsIn'
import {
  fillTemplate,
  captionStyles,
  type CaptionStyle,
  type ImageWithCaption,
  type CaptionTemplate,
} from './captions/captionTemplate'
import { bodyStart } from '../frontmatter/borders'
import type { Message } from '../messages/messages'
import type { FileContext } from '../site/fileContext'
import { mostUsedForm } from '../site/mostUsedForm'
import { touches, type Span } from '../text/span'
import { convertedUrl, templateFor, templateOfStyle, type CaptionSettings } from './blogCaptionStyle'

/** An action that replaces `span` with the template, filled with the image. */
export interface CaptionAction {
  readonly title: Message
  readonly span: Span
  readonly template: CaptionTemplate
  readonly picture: ImageWithCaption
  /** True if the author still has to type the caption. */
  readonly isNew: boolean
}

/** Returns the actions for the images that a selection touches: add a caption, or change the caption style. */
export function captionActions(text: string, at: Span, file: FileContext, settings: CaptionSettings): CaptionAction[] {
  const body = scanBody(text, bodyStart(text))
  const bare = bareImagesIn(text, body).filter(({ span }) => touches(span, at))
  const captioned = captionsIn(text, body).filter(({ span }) => touches(span, at))
  const additions = bare.map(({ span, ...picture }) => {
    const template = templateFor(settings, file)
    return {
      title: { key: 'caption.give' as const },
      span,
      isNew: true,
      ...placed(template, { ...picture, caption: '' }, undefined, file),
    }
  })
  return [
    ...additions,
    ...captioned.flatMap(({ span, idiom, ...picture }) => others(idiom, span, picture, file, settings)),
  ]
}

function others(
  from: CaptionStyle,
  span: Span,
  picture: ImageWithCaption,
  file: FileContext,
  settings: CaptionSettings,
): CaptionAction[] {
  return captionStyles.flatMap((idiom) => {
    const template = idiom === from ? undefined : templateOfStyle(idiom, settings, file)
    if (template === undefined) return []
    return [
      { title: { key: `caption.as-${idiom}` as const }, span, isNew: false, ...placed(template, picture, from, file) },
    ]
  })
}

function placed(
  template: CaptionTemplate,
  { alt, target, caption, attributes }: ImageWithCaption,
  from: CaptionStyle | undefined,
  file: FileContext,
) {
  const address = convertedUrl(target, from, template, mostUsedForm('image', file))
  return { template, picture: { alt, target: address, caption, ...(attributes && { attributes }) } }
}

/** Returns the text that replaces the action's span. */
export function textOfAction({ template, picture }: CaptionAction): string {
  return fillTemplate(template, picture)
}
