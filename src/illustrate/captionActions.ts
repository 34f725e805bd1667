import { readBody } from '../body/readBody'
import { bareImagesIn, captionsIn } from '../captions/captionsIn'
import { fill, idioms, type Idiom, type Picture, type Template } from '../captions/template'
import { bodyStart } from '../frontmatter/borders'
import type { Message } from '../messages/words'
import type { FileContext } from '../site/fileContext'
import { usualForm } from '../site/usualForm'
import { touches, type Span } from '../text/span'
import { movedAddress, templateFor, templateOfIdiom, type CaptionSettings } from './idiomOfBlog'

/** An action that replaces `span` by the template with the image in it. */
export interface CaptionAction {
  readonly title: Message
  readonly span: Span
  readonly template: Template
  readonly picture: Picture
  /** True if the caption is still to be typed. */
  readonly isNew: boolean
}

/** The actions for the images that a selection touches: add a caption, or change the idiom of one. */
export function captionActions(text: string, at: Span, seen: FileContext, settings: CaptionSettings): CaptionAction[] {
  const body = readBody(text, bodyStart(text))
  const bare = bareImagesIn(text, body).filter(({ span }) => touches(span, at))
  const captioned = captionsIn(text, body).filter(({ span }) => touches(span, at))
  const additions = bare.map(({ span, ...picture }) => {
    const template = templateFor(settings, seen)
    return {
      title: { key: 'caption.give' as const },
      span,
      isNew: true,
      ...placed(template, { ...picture, caption: '' }, undefined, seen),
    }
  })
  return [
    ...additions,
    ...captioned.flatMap(({ span, idiom, ...picture }) => others(idiom, span, picture, seen, settings)),
  ]
}

function others(
  from: Idiom,
  span: Span,
  picture: Picture,
  seen: FileContext,
  settings: CaptionSettings,
): CaptionAction[] {
  return idioms.flatMap((idiom) => {
    const template = idiom === from ? undefined : templateOfIdiom(idiom, settings, seen)
    if (template === undefined) return []
    return [
      { title: { key: `caption.as-${idiom}` as const }, span, isNew: false, ...placed(template, picture, from, seen) },
    ]
  })
}

function placed(
  template: Template,
  { alt, target, caption, attributes }: Picture,
  from: Idiom | undefined,
  seen: FileContext,
) {
  const address = movedAddress(target, from, template, usualForm('image', seen))
  return { template, picture: { alt, target: address, caption, ...(attributes && { attributes }) } }
}

/** The text that replaces the action's span. */
export function textOfAction({ template, picture }: CaptionAction): string {
  return fill(template, picture)
}
