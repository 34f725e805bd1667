import type { BlockParser } from '../blockState'
import { abbreviationDefinition } from './abbreviationDefinition'
import { blankLine } from './blankLine'
import { blockHtml } from './blockHtml'
import { blockExtensions } from './blockExtensions'
import { blockquote } from './blockquote'
import { codeblock } from './codeblock'
import { codeblockFenced } from './codeblockFenced'
import { definitionList } from './definitionList'
import { eob } from './eob'
import { footnoteDefinition } from './footnoteDefinition'
import { atxHeader, setextHeader } from './header'
import { horizontalRule } from './horizontalRule'
import { linkDefinition } from './linkDefinition'
import { list } from './list'
import { blockMath } from './math'
import { paragraph } from './paragraph'
import { table } from './table'

/** The block parsers with kramdown's names, in kramdown's order. The first parser that succeeds is used. */
export const blocks: readonly (readonly [name: string, parse: BlockParser])[] = [
  ['blank_line', blankLine],
  ['codeblock', codeblock],
  ['codeblock_fenced', codeblockFenced],
  ['blockquote', blockquote],
  ['atx_header', atxHeader],
  ['horizontal_rule', horizontalRule],
  ['list', list],
  ['definition_list', definitionList],
  ['block_html', blockHtml],
  ['setext_header', setextHeader],
  ['block_math', blockMath],
  ['table', table],
  ['footnote_definition', footnoteDefinition],
  ['link_definition', linkDefinition],
  ['abbrev_definition', abbreviationDefinition],
  ['block_extensions', blockExtensions],
  ['eob_marker', eob],
  ['paragraph', paragraph],
]
