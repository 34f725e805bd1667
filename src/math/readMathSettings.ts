import { katexSettings, rendersKatex } from './katexConfig'
import { configuresMathJax, mathJaxSettings } from './mathJaxConfig'
import { scriptsIn, type PageScript } from './scripts'
import type { MathSettings } from './settings'

/**
 * The settings with which the scripts of a page's HTML render formulas, or undefined if they load no known engine.
 * `textOf` returns the text of a script of the site by its URL. It is called only for scripts whose URL suggests
 * formulas.
 */
export function readMathSettings(html: string, textOf: (url: string) => string | undefined): MathSettings | undefined {
  const scripts = scriptsIn(html).map((script) => withText(script, textOf))
  const texts = scripts.map(({ text }) => text)
  const engines = scripts.map(({ source, text }) => source || loadedBy(text))
  const mathJax = engines.filter((source) => /mathjax/i.test(source))
  if (mathJax.length > 0 || texts.some(configuresMathJax)) return mathJaxSettings(texts, isVersion2(mathJax, texts))
  if (engines.some((source) => /katex/i.test(source)) || texts.some(rendersKatex)) return katexSettings(texts)
  return undefined
}

/**
 * Matches a URL of an engine that a script uses: after an equals sign, a bracket or a comma, or as `src: …`. A URL in a
 * table of URLs does not match, because it loads nothing.
 */
const usedUrl = /(?:=|\(|\[|,|\b(?:src|url)["']?\s*:)\s*["'`]([^"'`\s]*\/(?:mathjax|katex)[^"'`\s]*\.js[^"'`\s]*)["'`]/i

/** The URL of an engine that a script loads, or an empty string. */
function loadedBy(text: string): string {
  return usedUrl.exec(text)?.[1] ?? ''
}

function withText(script: PageScript, textOf: (url: string) => string | undefined): PageScript {
  const { source, text } = script
  if (!/math|katex|latex/i.test(source)) return script
  return { source, text: `${text}\n${textOf(source) ?? ''}` }
}

/** Whether the engine is MathJax 2. If no URL contains a version, the format of the configuration decides. */
function isVersion2(sources: readonly string[], texts: readonly string[]): boolean {
  const source = sources.find((each) => /mathjax(?:@|\/)v?\d/i.test(each)) ?? sources[0] ?? ''
  const version = /mathjax(?:@|\/)v?(\d)/i.exec(source)?.[1]
  if (version !== undefined) return version < '3'
  if (/MathJax\.js/.test(source)) return true
  if (/tex-|es5/.test(source)) return false
  return texts.some((text) => text.includes('MathJax.Hub'))
}
