import type { Rule } from '../rule'
import { droppedAttributeList } from './attributes/droppedAttributeList'
import { printedAttributeList } from './attributes/printedAttributeList'
import { unknownAttributeReference } from './attributes/unknownAttributeReference'
import { undefinedFootnote, unusedFootnote } from './footnotes/footnotes'
import { missingAnchor } from './links/missingAnchor'
import { undefinedReference } from './links/undefinedReference'
import { accidentalTable } from './prose/accidentalTable'
import { headingWithoutSpace } from './prose/headingWithoutSpace'
import { highlightLanguage, liquidSyntax } from './liquid/liquidSyntax'
import { misplacedLiquidTag } from './liquid/misplacedLiquidTag'
import { missingInclude } from './liquid/missingInclude'
import { missingLinkTarget } from './liquid/missingLinkTarget'
import { missingPost } from './liquid/missingPost'
import { unclosedLiquid } from './liquid/unclosedLiquid'
import { unclosedLiquidBlock } from './liquid/unclosedLiquidBlock'
import { unknownLiquidTag } from './liquid/unknownLiquidTag'
import { vanishingLiquid } from './liquid/vanishingLiquid'

/** The rules about what stands below the front matter, in rules.ts' order. */
export const bodyRules: readonly Rule[] = [
  ...[unclosedLiquid, unclosedLiquidBlock, misplacedLiquidTag, liquidSyntax, highlightLanguage, unknownLiquidTag],
  ...[missingInclude, missingPost, missingLinkTarget, vanishingLiquid],
  ...[printedAttributeList, droppedAttributeList, unknownAttributeReference, undefinedFootnote, unusedFootnote],
  ...[headingWithoutSpace, accidentalTable, undefinedReference, missingAnchor],
]
