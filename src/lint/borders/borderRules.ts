import type { Rule } from '../rule'
import { badClosingLine } from './badClosingLine'
import { badOpeningLine } from './badOpeningLine'
import { foreignFrontMatter } from './foreignFrontMatter'
import { missingClosingLine } from './missingClosingLine'
import { missingOpeningLine } from './missingOpeningLine'
import { textBeforeFrontMatter } from './textBeforeFrontMatter'

/** The rules about the `---` lines. Other rules can read the front matter only if these lines are correct. */
export const borderRules: readonly Rule[] = [
  foreignFrontMatter,
  badOpeningLine,
  missingOpeningLine,
  textBeforeFrontMatter,
  badClosingLine,
  missingClosingLine,
]
