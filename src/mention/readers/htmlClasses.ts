import type { FileText } from '../fileText'
import type { Mention } from '../mention'

/** `<p class="a b">`; a name with Liquid in it is not known before Jekyll runs. */
export function* htmlClasses({ body }: FileText): Generator<Mention> {
  for (const { kind, name, span } of body.htmlNames)
    if (kind === 'class' && !/[{}%]/.test(name)) yield { kind, name, span }
}
