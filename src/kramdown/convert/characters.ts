import { codePointOf, entityCharacter } from '../entities'
import type { Options } from '../options'

const SPECIAL = /[<>&]/

/** The HTML of a named character that the converter itself adds. */
export function namedEntityHtml(options: Options, name: string): string {
  return characterHtml(options, entityCharacter(name) ?? '', name)
}

/** The HTML of a character in the form of the option `entity_output`: as itself, as written, by name or by number. */
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
