import type { MentionKind } from '../../mention/mention'
import type { Construct } from '../construct'
import { ald } from './ald'
import { className } from './class'
import { data } from './data'
import { footnote } from './footnote'
import { include } from './include'
import { key } from './key'
import { layout } from './layout'
import { page } from './page'
import { picture } from './picture'
import { terms } from './terms'
import { value } from './value'

/** The features of each kind of reference. A new kind needs a file in this folder, a fixture and a line here. */
export const constructs: Readonly<Record<MentionKind, Construct>> = {
  tag: terms,
  category: terms,
  layout,
  key,
  value,
  include,
  data,
  post: page,
  file: page,
  link: page,
  image: picture,
  class: className,
  ald,
  footnote,
}
