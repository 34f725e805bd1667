import { codePointOf, entityCharacter } from '../entities'
import type { Options } from '../options'

const SPECIAL = /[<>&]/

/** The character of an entity that kramdown's converter writes by itself. */
export function namedEntityHtml(options: Options, name: string): string {
  return characterHtml(options, entityCharacter(name) ?? '', name)
}

/** A character in the form that the option `entity_output` wants: as itself, as it was written, by name or by number. */
export function characterHtml(
  { entity_output: output }: Options,
  character: string,
  name: string | undefined,
  original?: string,
): string {
  if (output === 'as_char' && !SPECIAL.test(character)) return character
  if ((output === 'as_input' || output === 'as_char') && original !== undefined) return original
  const isNamed = output === 'symbolic' || SPECIAL.test(character) || character === '"'
  return isNamed && name !== undefined ? `&${name};` : `&#${codePointOf(character)};`
}
