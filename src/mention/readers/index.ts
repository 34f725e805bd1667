import type { FileText } from '../fileText'
import type { Reader } from '../mention'
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

/** Every construct by which a front matter names something; where two cover a place, the first counts. */
export const frontMatterReaders: readonly Reader<FileText>[] = [terms, layout, frontMatterImages, keys]

/** Every construct by which a body does. */
export const bodyReaders: readonly Reader<FileText>[] = [
  ...[attributeLists, footnotes, includes, postTags, data],
  ...[links, htmlClasses],
]

/** What the defaults of a configuration name. */
export const configReaders: readonly Reader<FileText>[] = [terms, layout]

/** And those of style sheets. */
export const styleReaders: readonly Reader<FileText>[] = [styleClasses]
