import { isList, isObject, readScriptValue, type ScriptValue, type ScriptObject } from './scriptValue'
import { readMacros } from './macros'
import { readVariable } from './readVariable'
import { mathJax2Defaults, mathJaxDefaults, type Delimiter, type MathSettings } from './settings'

const hubConfig = /MathJax\.Hub\.Config\s*\(\s*(?:(?=\{)|([\w$]+)\s*\))/g
const assignment = /(?:^|[^\w.$])(?:window\.)?MathJax\s*=\s*(?=\{)/g

/** Whether a script configures MathJax. */
export function configuresMathJax(script: string): boolean {
  return script.search(hubConfig) !== -1 || script.search(assignment) !== -1
}

/**
 * The settings that scripts set for MathJax 2, or for MathJax 3 and later. The two have different formats. If several
 * scripts set something, the last one is used.
 */
export function mathJaxSettings(scripts: readonly string[], isVersion2: boolean): MathSettings {
  let settings = isVersion2 ? mathJax2Defaults : mathJaxDefaults
  for (const config of scripts.flatMap(configsIn))
    settings = isVersion2 ? withHub(settings, config) : with3(settings, config)
  return settings
}

function configsIn(script: string): ScriptObject[] {
  const found = [...script.matchAll(hubConfig), ...script.matchAll(assignment)]
  return found.flatMap(({ 0: whole, 1: name, index }) => {
    const config = name === undefined ? readScriptValue(script, index + whole.length) : readVariable(script, name)
    return isObject(config) ? [config] : []
  })
}

function withHub(settings: MathSettings, config: ScriptObject): MathSettings {
  const [tex2jax, tex] = [part(config, 'tex2jax'), part(config, 'TeX')]
  return {
    ...settings,
    ...finding(settings, tex2jax),
    skippedTags: strings(tex2jax['skipTags']) ?? settings.skippedTags,
    ignoredClass: text(tex2jax['ignoreClass']) ?? settings.ignoredClass,
    processedClass: text(tex2jax['processClass']) ?? settings.processedClass,
    macros: { ...settings.macros, ...readMacros(tex['Macros']) },
    numbering: numbering(part(tex, 'equationNumbers')['autoNumber']) ?? settings.numbering,
    packages: [...settings.packages, ...(strings(tex['extensions']) ?? []).map(packageOf)],
  }
}

function with3(settings: MathSettings, config: ScriptObject): MathSettings {
  const [tex, options] = [part(config, 'tex'), part(config, 'options')]
  return {
    ...settings,
    ...finding(settings, tex),
    skippedTags: added(options['skipHtmlTags'], settings.skippedTags),
    ignoredClass: text(options['ignoreHtmlClass']) ?? settings.ignoredClass,
    processedClass: text(options['processHtmlClass']) ?? settings.processedClass,
    macros: { ...settings.macros, ...readMacros(tex['macros']) },
    numbering: numbering(tex['tags']) ?? settings.numbering,
    packages: [...settings.packages, ...packagesOf(config)],
  }
}

/** The settings that have the same names in both formats. */
function finding(settings: MathSettings, given: ScriptObject): Partial<MathSettings> {
  const before = (display: boolean) => settings.delimiters.filter((each) => each.display === display)
  return {
    delimiters: [
      ...delimiters(given['inlineMath'], false, before(false)),
      ...delimiters(given['displayMath'], true, before(true)),
    ],
    escapes: flag(given['processEscapes']) ?? settings.escapes,
    environments: flag(given['processEnvironments']) ?? settings.environments,
    references: flag(given['processRefs']) ?? settings.references,
  }
}

/**
 * The delimiters in a list of pairs. If the value is an object, the pairs in its lists `[+]` and `[-]` are added to
 * `before` or removed from it.
 */
function delimiters(value: ScriptValue, display: boolean, before: readonly Delimiter[]): readonly Delimiter[] {
  if (isObject(value)) {
    const gone = pairs(value['[-]'], display)
    const kept = before.filter(({ left }) => !gone.some((each) => each.left === left))
    return [...kept, ...pairs(value['[+]'], display)]
  }
  return isList(value) ? pairs(value, display) : before
}

function pairs(value: ScriptValue, display: boolean): Delimiter[] {
  if (!isList(value)) return []
  return value.flatMap((pair) => {
    const [left, right] = strings(pair) ?? []
    return left && right ? [{ left, right, display }] : []
  })
}

function added(value: ScriptValue, before: readonly string[]): readonly string[] {
  if (!isObject(value)) return strings(value) ?? before
  const gone = strings(value['[-]']) ?? []
  return [...before.filter((each) => !gone.includes(each)), ...(strings(value['[+]']) ?? [])]
}

function packagesOf(config: ScriptObject): string[] {
  const packages = part(config, 'tex')['packages']
  const named = isObject(packages) ? strings(packages['[+]']) : strings(packages)
  return [...(named ?? []), ...(strings(part(config, 'loader')['load']) ?? []).map(packageOf)]
}

/** The name of a package: `physics` for `[tex]/physics` and `physics.js`. */
function packageOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.js$/, '')
}

function numbering(value: ScriptValue): MathSettings['numbering'] | undefined {
  const name = text(value)?.toLowerCase()
  return name === 'ams' || name === 'all' || name === 'none' ? name : undefined
}

function part(config: ScriptObject, key: string): ScriptObject {
  const value = config[key]
  return isObject(value) ? value : {}
}

function flag(value: ScriptValue): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function text(value: ScriptValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function strings(value: ScriptValue): string[] | undefined {
  return isList(value) ? value.filter((each) => typeof each === 'string') : undefined
}
