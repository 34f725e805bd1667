import type { Finding, LintedPage, Rule } from '../rule'
import { droppedAttributeList } from './attributes/droppedAttributeList'
import { printedAttributeList } from './attributes/printedAttributeList'
import { unknownAttributeReference } from './attributes/unknownAttributeReference'
import { undefinedFootnote, unusedFootnote } from './footnotes/footnotes'
import { foreignAttributes } from './attributes/foreignAttributes'
import { indentedList } from './attributes/indentedList'
import { misspeltClass } from './attributes/misspeltClass'
import { imageSize } from './links/imageSize'
import { linkToSource } from './links/linkToSource'
import { missingBaseurl } from './links/missingBaseurl'
import { missingFile } from './links/missingFile'
import { missingAnchor } from './links/missingAnchor'
import { missingPage } from './links/missingPage'
import { unclosedHtml } from './prose/unclosedHtml'
import { undefinedReference } from './links/undefinedReference'
import { accidentalTable } from './prose/accidentalTable'
import { conflictMarkers } from './prose/conflictMarkers'
import { fenceLanguage, unreadFence } from './prose/unreadFence'
import { headingWithoutSpace } from './prose/headingWithoutSpace'
import { liquidError } from './liquid/liquidError'
import { highlightLanguage, liquidSyntax } from './liquid/liquidSyntax'
import { misplacedLiquidTag } from './liquid/misplacedLiquidTag'
import { missingInclude } from './liquid/missingInclude'
import { missingLinkTarget } from './liquid/missingLinkTarget'
import { missingPost } from './liquid/missingPost'
import { unclosedLiquid } from './liquid/unclosedLiquid'
import { unclosedLiquidBlock } from './liquid/unclosedLiquidBlock'
import { unknownLiquidTag } from './liquid/unknownLiquidTag'
import { unknownLiquidFilter } from './liquid/unknownLiquidFilter'
import { vanishingLiquid } from './liquid/vanishingLiquid'

const all: readonly Rule[] = [
  unclosedLiquid,
  unclosedLiquidBlock,
  misplacedLiquidTag,
  liquidSyntax,
  highlightLanguage,
  unknownLiquidTag,
  missingInclude,
  missingPost,
  missingLinkTarget,
  vanishingLiquid,
  unknownLiquidFilter,
  liquidError,
  conflictMarkers,
  unreadFence,
  fenceLanguage,
  foreignAttributes,
  indentedList,
  imageSize,
  printedAttributeList,
  droppedAttributeList,
  unknownAttributeReference,
  undefinedFootnote,
  unusedFootnote,
  unclosedHtml,
  headingWithoutSpace,
  accidentalTable,
  undefinedReference,
  missingAnchor,
  missingPage,
  missingFile,
  missingBaseurl,
  linkToSource,
  misspeltClass,
]

/** The rules about the text below the front matter. */
export const bodyRules: readonly Rule[] = all.map((rule) => ({ ...rule, check: (page) => withTriedFixes(rule, page) }))

/**
 * The findings of a rule, with fixes that are tried before they are offered. In a body, an edit may change how
 * another part of the text is read.
 */
function* withTriedFixes(rule: Rule, page: LintedPage): Generator<Finding> {
  for (const finding of rule.check(page))
    yield { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, needsVerification: true })) }
}
