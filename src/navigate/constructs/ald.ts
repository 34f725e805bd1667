import { textOf } from '../../text/span'
import { saying, type At, type Construct } from '../construct'

/** An attribute list definition, `{:note: .notice}`, and `{: note}`, which refers to it in the same file. */
export const ald: Construct = {
  hover: (at) => {
    const { mention, file } = at
    const code = definitionsOf(at).map(({ span }) => textOf(file.text, span))
    if (mention.isDefinition) return undefined
    if (code.length === 0) return saying({ say: { key: 'hover.ald-missing', args: { name: mention.name } } })
    return saying({ code: code.join('\n') })
  },
  definitions: (at) => definitionsOf(at).map(({ nameSpan }) => ({ path: at.file.path, locate: () => nameSpan })),
}

/** All definitions of a name: kramdown combines them. */
function definitionsOf({ mention, file }: At) {
  return file.body.attributeLists.filter(({ name }) => name === mention.name)
}
