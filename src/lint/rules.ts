import type { Rule } from './rule'
import { bodyRules } from './body/bodyRules'
import { borderRules } from './borders/borderRules'
import { emptyFrontMatter } from './borders/emptyFrontMatter'
import { dateMismatch } from './dates/dateMismatch'
import { emptyDate } from './dates/emptyDate'
import { futureDate } from './dates/futureDate'
import { invalidDate } from './dates/invalidDate'
import { movedDay } from './dates/movedDay'
import { rolledOverDate } from './dates/rolledOverDate'
import { impossibleFileDate } from './fileNames/impossibleFileDate'
import { notAPost } from './fileNames/notAPost'
import { skippedFolder } from './fileNames/skippedFolder'
import { changedValue } from './frontMatter/changedValue'
import { draftInPosts } from './frontMatter/draftInPosts'
import { droppedLines } from './frontMatter/droppedLines'
import { duplicateKey } from './frontMatter/duplicateKey'
import { emptyTitle } from './frontMatter/emptyTitle'
import { falseAsText } from './frontMatter/falseAsText'
import { lostText } from './frontMatter/lostText'
import { lostWord } from './frontMatter/lostWord'
import { misspeltKey } from './frontMatter/misspeltKey'
import { nothingToMerge } from './frontMatter/nothingToMerge'
import { notAMapping } from './frontMatter/notAMapping'
import { strayMark } from './frontMatter/strayMark'
import { swallowedKey } from './frontMatter/swallowedKey'
import { unreadableCategories } from './frontMatter/unreadableCategories'
import { unreadableTags } from './frontMatter/unreadableTags'
import { urlNotAText } from './frontMatter/urlNotAText'
import { wrongType } from './frontMatter/wrongType'
import { yamlError } from './yamlErrors/yamlError'
import { livingRedirect } from './site/livingRedirect'
import { sharedUrl } from './site/sharedUrl'
import { unknownLayout } from './site/unknownLayout'
import { unknownPlaceholder } from './site/unknownPlaceholder'
import { commaSeparated } from './terms/commaSeparated'
import { emptyTerm } from './terms/emptyTerm'
import { mappingTerm } from './terms/mappingTerm'
import { joinedItems } from './terms/joinedItems'
import { nestedCategories } from './terms/nestedCategories'
import { otherSpelling } from './terms/otherSpelling'
import { repeatedTerm } from './terms/repeatedTerm'
import { slashInCategory } from './terms/slashInCategory'
import { splitTerm } from './terms/splitTerm'

/** Every rule, in the order in which they run. To add a rule, see “How to add …” in CONTRIBUTING.md. */
export const rules: readonly Rule[] = [
  ...borderRules,
  yamlError,
  emptyFrontMatter,
  notAMapping,
  nothingToMerge,
  droppedLines,
  duplicateKey,
  swallowedKey,
  misspeltKey,
  lostWord,
  lostText,
  changedValue,
  strayMark,
  emptyTitle,
  falseAsText,
  draftInPosts,
  unreadableCategories,
  unreadableTags,
  urlNotAText,
  wrongType,
  emptyDate,
  invalidDate,
  rolledOverDate,
  movedDay,
  futureDate,
  dateMismatch,
  notAPost,
  impossibleFileDate,
  skippedFolder,
  commaSeparated,
  joinedItems,
  otherSpelling,
  repeatedTerm,
  emptyTerm,
  mappingTerm,
  nestedCategories,
  slashInCategory,
  splitTerm,
  unknownLayout,
  sharedUrl,
  livingRedirect,
  unknownPlaceholder,
  ...bodyRules,
]
