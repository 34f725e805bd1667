import { textOf } from '../../text/span'
import { hoverOf, type ReferenceContext, type ReferenceFeatures } from '../referenceFeatures'

/** An attribute list definition, `{:note: .notice}`, or a reference to it in the same file, `{: note}`. */
export const ald: ReferenceFeatures = {
  hover: (at) => {
    const { reference, file } = at
    const code = definitionsOf(at).map(({ span }) => textOf(file.text, span))
    if (reference.isDefinition) return undefined
    if (code.length === 0) return hoverOf({ say: { key: 'hover.ald-missing', args: { name: reference.name } } })
    return hoverOf({ code: code.join('\n') })
  },
  definitions: (at) => definitionsOf(at).map(({ nameSpan }) => ({ path: at.file.path, locate: () => nameSpan })),
}

/** All definitions of a name, because kramdown combines them. */
function definitionsOf({ reference, file }: ReferenceContext) {
  return file.body.attributeLists.filter(({ name }) => name === reference.name)
}
