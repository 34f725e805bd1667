import { footnoteText } from '../footnoteText'
import { hoverOf, type ReferenceContext, type ReferenceFeatures } from '../referenceFeatures'

/** A footnote, `[^name]`. The hover shows its text. */
export const footnote: ReferenceFeatures = {
  hover: (at) => {
    const { reference, file } = at
    if (reference.isDefinition) return undefined
    const definition = definitionOf(at)
    if (!definition) return hoverOf({ say: { key: 'hover.footnote-missing', args: { name: reference.name } } })
    return hoverOf({ text: footnoteText(file.text, definition.span.end + 1) })
  },
  definitions: (at) => {
    const definition = definitionOf(at)
    return definition ? [{ path: at.file.path, locate: () => definition.span }] : []
  },
}

/** The definition of a footnote. If there are several, kramdown uses the last one. */
function definitionOf({ reference, file }: ReferenceContext) {
  return file.body.footnotes.findLast(({ name, isDefinition }) => isDefinition && name === reference.name)
}
