import { katexSettings, rendersKatex } from './katexConfig'
import { configuresMathJax, mathJaxSettings } from './mathJaxConfig'
import { scriptsIn, type PageScript } from './scripts'
import type { MathSettings } from './settings'

/**
 * How the scripts of a page's HTML draw its formulas; `undefined` where they load no engine that is known. `textOf` gives
 * a script of the site by its address, and is asked only for those that may be about formulas.
 */
export function settingsIn(html: string, textOf: (address: string) => string | undefined): MathSettings | undefined {
  const scripts = scriptsIn(html).map((script) => withText(script, textOf))
  const texts = scripts.map(({ text }) => text)
  const engines = scripts.map(({ source, text }) => source || loadedBy(text))
  const mathJax = engines.filter((source) => /mathjax/i.test(source))
  if (mathJax.length > 0 || texts.some(configuresMathJax)) return mathJaxSettings(texts, isVersion2(mathJax, texts))
  if (engines.some((source) => /katex/i.test(source)) || texts.some(rendersKatex)) return katexSettings(texts)
  return undefined
}

/** An address behind an equals sign or a bracket, or as `src: …`; in a table of addresses it loads nothing. */
const handedOver =
  /(?:=|\(|\[|,|\b(?:src|url)["']?\s*:)\s*["'`]([^"'`\s]*\/(?:mathjax|katex)[^"'`\s]*\.js[^"'`\s]*)["'`]/i

/** The address that a script gives to an element that it makes. */
function loadedBy(text: string): string {
  return handedOver.exec(text)?.[1] ?? ''
}

function withText(script: PageScript, textOf: (address: string) => string | undefined): PageScript {
  const { source, text } = script
  if (!/math|katex|latex/i.test(source)) return script
  return { source, text: `${text}\n${textOf(source) ?? ''}` }
}

/** Without a number in the address, the form of the configuration tells. */
function isVersion2(sources: readonly string[], texts: readonly string[]): boolean {
  const source = sources.find((each) => /mathjax(?:@|\/)v?\d/i.test(each)) ?? sources[0] ?? ''
  const version = /mathjax(?:@|\/)v?(\d)/i.exec(source)?.[1]
  if (version !== undefined) return version < '3'
  if (/MathJax\.js/.test(source)) return true
  if (/tex-|es5/.test(source)) return false
  return texts.some((text) => text.includes('MathJax.Hub'))
}
