import { attributeDefinitions, classes, ids } from './attributes'
import { booleans } from './booleans'
import type { CompletionSource } from './completion'
import { dataNames } from './dataNames'
import { dates } from './dates'
import { filters } from './filters'
import { footnotes } from './footnotes'
import { headings } from './headings'
import { frontMatterImages, images } from './images'
import { includes, parameters } from './includes'
import { keys } from './keys'
import { languages } from './languages'
import { layouts } from './layouts'
import { links } from './links'
import { liquidTags } from './liquidTags'
import { placeholders } from './placeholders'
import { linkTargets, postUrls } from './posts'
import { categories, tags } from './terms'
import { values } from './values'
import { variables } from './variables'

/**
 * All sources of completions. A new source needs a file in this folder, a case in test/fixtures/complete, and a line
 * here.
 */
export const sources: readonly CompletionSource[] = [
  // front matter
  tags,
  categories,
  layouts,
  dates,
  booleans,
  placeholders,
  frontMatterImages,
  dataNames,
  values,
  keys,
  // Liquid
  liquidTags,
  filters,
  variables,
  includes,
  parameters,
  postUrls,
  linkTargets,
  // kramdown
  classes,
  ids,
  attributeDefinitions,
  images,
  links,
  headings,
  footnotes,
  languages,
]
