import type { ReferenceKind } from '../../references/reference'
import type { ReferenceFeatures } from '../referenceFeatures'
import { ald } from './ald'
import { className } from './class'
import { data } from './data'
import { footnote } from './footnote'
import { include } from './include'
import { key } from './key'
import { layout } from './layout'
import { page } from './page'
import { image } from './image'
import { terms } from './terms'
import { value } from './value'

/** The features of each kind of reference. To add a kind, add a file in this folder, a fixture, and a line here. */
export const featuresByKind: Readonly<Record<ReferenceKind, ReferenceFeatures>> = {
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
  image: image,
  class: className,
  ald,
  footnote,
}
