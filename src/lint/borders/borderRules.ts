import type { Rule } from '../rule'
import { badClosingLine } from './badClosingLine'
import { badOpeningLine } from './badOpeningLine'
import { foreignFrontMatter } from './foreignFrontMatter'
import { missingClosingLine } from './missingClosingLine'
import { missingOpeningLine } from './missingOpeningLine'
import { textBeforeFrontMatter } from './textBeforeFrontMatter'

/** The rules about the `---` lines: what stands between them is read only once these are right. */
export const borderRules: readonly Rule[] = [
  foreignFrontMatter,
  badOpeningLine,
  missingOpeningLine,
  textBeforeFrontMatter,
  badClosingLine,
  missingClosingLine,
]
