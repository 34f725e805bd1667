import type { FileText } from '../fileText'
import type { Reference } from '../reference'

/**
 * The classes of HTML tags, such as `<p class="a b">`. A name with Liquid is ignored, because it is known only when
 * Jekyll runs.
 */
export function* htmlClasses({ body }: FileText): Generator<Reference> {
  for (const { kind, name, span } of body.htmlNames)
    if (kind === 'class' && !/[{}%]/.test(name)) yield { kind, name, span }
}
