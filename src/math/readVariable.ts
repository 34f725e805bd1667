import { isObject, readScriptValue, type ScriptValue, type ScriptObject } from './scriptValue'

/**
 * The object that a script assigns to a variable, possibly in steps as in `var a = {…}; a.TeX = {…}`. Undefined if the
 * script does not assign an object to this name.
 */
export function readVariable(script: string, name: string): ScriptObject | undefined {
  const steps = script.matchAll(
    new RegExp(`(?:^|[^\\w.$]|\\bwindow\\.)${name.replaceAll('$', '\\$')}(?:\\.([\\w$]+))?\\s*=\\s*(?=\\{)`, 'g'),
  )
  let made: ScriptObject | undefined
  for (const { 0: whole, 1: key, index } of steps) {
    const value: ScriptValue = readScriptValue(script, index + whole.length)
    if (key !== undefined) made = { ...made, [key]: value }
    else if (isObject(value)) made = { ...made, ...value }
  }
  return made
}
