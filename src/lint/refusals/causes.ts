import type { Cause } from './cause'
import { badEscape } from './badEscape'
import { brokenQuotes } from './brokenQuotes'
import { refusedStart } from './refusedStart'
import { tabIndent } from './tabIndent'
import { textAfterList } from './textAfterList'
import { unclosedList } from './unclosedList'
import { unquotedColon } from './unquotedColon'

/** Why YAML usually refuses a line; the first cause with a repair that cures is the one that is told. */
export const causes: readonly Cause[] = [
  tabIndent,
  unclosedList,
  textAfterList,
  badEscape,
  brokenQuotes,
  refusedStart,
  unquotedColon,
]
