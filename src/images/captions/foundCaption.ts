import type { Span } from '../../text/span'
import type { CaptionStyle, ImageWithCaption, CaptionTemplate } from './captionTemplate'

/** An image with its caption in a text. */
export interface FoundCaption extends ImageWithCaption {
  readonly span: Span
  readonly template: CaptionTemplate
  readonly idiom: CaptionStyle
}
