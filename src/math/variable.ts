import { isObject, readLiteral, type Literal, type LiteralObject } from './objectLiteral'

/**
 * The object that a script builds in steps, `var a = {…}; a.TeX = {…}`, or undefined if it builds none of this name.
 */
export function variable(script: string, name: string): LiteralObject | undefined {
  const steps = script.matchAll(
    new RegExp(`(?:^|[^\\w.$]|\\bwindow\\.)${name.replaceAll('$', '\\$')}(?:\\.([\\w$]+))?\\s*=\\s*(?=\\{)`, 'g'),
  )
  let made: LiteralObject | undefined
  for (const { 0: whole, 1: key, index } of steps) {
    const value: Literal = readLiteral(script, index + whole.length)
    if (key !== undefined) made = { ...made, [key]: value }
    else if (isObject(value)) made = { ...made, ...value }
  }
  return made
}
