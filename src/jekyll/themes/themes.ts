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

/** Every theme whose names are known. To add one, add a file to this folder and a line to this list. */
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
