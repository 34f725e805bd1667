import { alFolio } from './alFolio'
import { beautifulJekyll } from './beautifulJekyll'
import { chirpy } from './chirpy'
import { hydejack } from './hydejack'
import { justTheDocs } from './justTheDocs'
import { minima } from './minima'
import { minimalMistakes } from './minimalMistakes'
import { pagesThemes } from './pagesThemes'
import { primer } from './primer'
import type { Theme } from './theme'

/** Every theme whose vocabulary is known. Adding one: a file beside this one, a line here. */
export const themes: readonly Theme[] = [
  minimalMistakes,
  chirpy,
  minima,
  justTheDocs,
  beautifulJekyll,
  alFolio,
  hydejack,
  primer,
  ...pagesThemes,
]
