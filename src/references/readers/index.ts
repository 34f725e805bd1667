import type { FileText } from '../fileText'
import type { ReferenceReader } from '../reference'
import { attributeLists } from './attributeLists'
import { data } from './data'
import { footnotes } from './footnotes'
import { frontMatterImages } from './frontMatterImages'
import { htmlClasses } from './htmlClasses'
import { includes } from './includes'
import { keys } from './keys'
import { layout } from './layout'
import { links } from './links'
import { postTags } from './postTags'
import { styleClasses } from './styleClasses'
import { terms } from './terms'

/**
 * The readers for front matter. If several of them find a reference at the same place, the first one takes
 * precedence.
 */
export const frontMatterReaders: readonly ReferenceReader<FileText>[] = [terms, layout, frontMatterImages, keys]

/** The readers for bodies. */
export const bodyReaders: readonly ReferenceReader<FileText>[] = [
  attributeLists,
  footnotes,
  includes,
  postTags,
  data,
  links,
  htmlClasses,
]

/** The readers for the defaults of a configuration. */
export const configReaders: readonly ReferenceReader<FileText>[] = [terms, layout]

/** The readers for style sheets. */
export const styleReaders: readonly ReferenceReader<FileText>[] = [styleClasses]
