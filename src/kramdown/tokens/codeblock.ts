import { type Codeblock, codeblockOf } from '../convert/codeblocks'
import type { Element } from '../element'
import type { HighlighterOptions } from '../options'
import type { TokenWriter } from './tokenWriter'

/** Describes the HTML around the code of a code block. It is stored in the block's token. */
export interface CodeWrapper {
  /** Rouge's options, if the code is highlighted. */
  readonly highlighted?: HighlighterOptions
  /** The class of the `code` element, if the code is not highlighted. */
  readonly codeClass?: string
  /** Whether spaces and tabs are made visible. */
  readonly showWhitespace?: boolean
}

/** Writes code as a `fence` or a `code_block` token, which VS Code highlights. */
export function writeCodeblock(writer: TokenWriter, block: Element): void {
  const code = codeblockOf(writer.options, block)
  const { language, attributes } = code
  const token = writer.block(block.fenced === true ? 'fence' : 'code_block', 'code', 0, { ...block, attributes })
  token.content = block.value
  token.info = language ?? ''
  token.markup = block.fenced === true ? '```' : ''
  token.meta = { kramdown: wrapper(code) }
}

function wrapper({ language, found, showsWhitespace: showWhitespace }: Codeblock): CodeWrapper {
  if (found !== undefined) return { highlighted: found.options }
  return language === undefined ? { showWhitespace } : { showWhitespace, codeClass: `language-${language}` }
}
