import type { Diagnosis } from './diagnosis'
import { badEscape } from './badEscape'
import { brokenList } from './brokenList'
import { brokenQuotes } from './brokenQuotes'
import { continuedLine } from './continuedLine'
import { controlCharacter } from './controlCharacter'
import { emptyItem } from './emptyItem'
import { fullWidthColon } from './fullWidthColon'
import { keysOnOneLine } from './keysOnOneLine'
import { mergeConflict } from './mergeConflict'
import { misplacedItem } from './misplacedItem'
import { missingColon } from './missingColon'
import { missingSpace } from './missingSpace'
import { notYaml } from './notYaml'
import { refusedStart } from './refusedStart'
import { tabIndent } from './tabIndent'
import { textAfterList } from './textAfterList'
import { typographicQuotes } from './typographicQuotes'
import { unclosedList } from './unclosedList'
import { unquotedColon } from './unquotedColon'
import { unquotedHash } from './unquotedHash'
import { wrongIndent } from './wrongIndent'

/** The common reasons why a line is not valid YAML. The first one whose fix makes the line valid is reported. */
export const diagnoses: readonly Diagnosis[] = [
  mergeConflict,
  controlCharacter,
  notYaml,
  tabIndent,
  emptyItem,
  unquotedHash,
  unclosedList,
  brokenList,
  badEscape,
  brokenQuotes,
  textAfterList,
  typographicQuotes,
  refusedStart,
  keysOnOneLine,
  unquotedColon,
  fullWidthColon,
  missingSpace,
  missingColon,
  misplacedItem,
  wrongIndent,
  continuedLine,
]
