import { type Codeblock, codeblockOf } from '../convert/codeblocks'
import type { Element } from '../element'
import type { HighlighterOptions } from '../options'
import type { Writer } from './writer'

/** How a code block's token says what goes around its code. */
export interface CodeWrapper {
  /** Rouge's boxes around the code, by its options. */
  readonly highlighted?: HighlighterOptions
  /** The class of a plain code element. */
  readonly codeClass?: string
  /** Blanks are made visible. */
  readonly showWhitespace?: boolean
}

/** Code, in a `fence` or a `code_block` token: what VS Code highlights. */
export function writeCodeblock(writer: Writer, block: Element): void {
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
