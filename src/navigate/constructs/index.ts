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

/** What the editor does with each kind of mention. Adding one: a file beside this one, a fixture, a line here. */
export const constructs: Readonly<Record<MentionKind, Construct>> = {
  ...{ tag: terms, category: terms, layout, key, value },
  ...{ include, data, post: page, file: page, link: page, image: picture },
  ...{ class: className, ald, footnote },
}
