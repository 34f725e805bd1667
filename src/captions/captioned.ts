import type { Span } from '../text/span'
import type { Idiom, Picture, Template } from './template'

/** An image with its caption in a text. */
export interface Captioned extends Picture {
  readonly span: Span
  readonly template: Template
  readonly idiom: Idiom
}
