import { codePointOf, entityCharacter } from '../entities'
import type { Options } from '../options'

const SPECIAL = /[<>&]/

/**
 * The HTML of a character that the converter itself adds, such as a non-breaking space. The character is given by its
 * entity name.
 */
export function namedEntityHtml(options: Options, name: string): string {
  return characterHtml(options, entityCharacter(name) ?? '', name)
}

/**
 * The HTML of a character in the form that the option `entity_output` sets: the character itself, the reference as
 * written, its name, or its number.
 */
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
