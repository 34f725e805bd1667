import type { DOMAdaptor } from 'mathjax-full/js/core/DOMAdaptor.js'
import type { MathDocument } from 'mathjax-full/js/core/MathDocument.js'
import type { MathItem } from 'mathjax-full/js/core/MathItem.js'
import { SerializedMmlVisitor } from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js'
import { HTMLHandler } from 'mathjax-full/js/handlers/html/HTMLHandler.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { SafeHandler } from 'mathjax-full/js/ui/safe/SafeHandler.js'
import type { MathSettings } from '../math/settings'
import { KatexFinder } from './katexFinder'
import { packagesFor } from './packages'

/**
 * The class of an element that contains a formula that kramdown marked, `\(…\)` or `\[…\]`. It is rendered regardless
 * of the page's engine.
 */
const markedClass = 'jekyll-posts-tex'

/** The class of an element that replaces a formula. It contains the TeX until the formula is rendered. */
const formulaClass = 'jekyll-posts-formula'

/**
 * The classes of elements in which formulas are not searched for: formulas that were already found, and the preview's
 * own messages.
 */
const ownClasses = [
  markedClass,
  formulaClass,
  'jekyll-posts-banner',
  'jekyll-posts-liquid-error',
  'jekyll-posts-missing',
]

/** The limits of a page. Longer formulas, and formulas after the first 5,000, stay text. */
const longestFormula = 20_000
const mostFormulas = 5_000

/** Macros that replace commands with an effect on the page: links, classes, styles and ids. */
const harmless = { href: ['#2', 2], class: ['#2', 2], style: ['#2', 2], cssId: ['#2', 2], require: ['', 1] }

/** The sizes of the text in a page, in pixels. */
export interface Measures {
  readonly em: number
  readonly ex: number
  readonly width: number
}

const usualMeasures: Measures = { em: 16, ex: 8, width: 1280 }

/** Rendered formulas by their MathML, so that equal formulas are rendered only once. */
export type FormulaCache<N> = Map<string, N>

/** A formula of a page. */
export interface Formula {
  readonly tex: string
  readonly display: boolean
  /** Whether it is not a formula but an escaped dollar sign (`\$`). */
  readonly isEscaped: boolean
  /** The error that prevents the formula from being rendered, or undefined. */
  readonly fault: string | undefined
  /** Replaces the formula's TeX by the rendered formula. */
  render(): void
}

/**
 * Finds the formulas below an element as the engine of the built page does, in page order. It reads all formulas at
 * once, because they may define macros and refer to each other. The caller renders them one by one and can pause in
 * between.
 */
export function findFormulas<N, T, D>(
  root: N,
  document: D,
  adaptor: DOMAdaptor<N, T, D>,
  settings: MathSettings,
  measures: Measures = usualMeasures,
  cache: FormulaCache<N> = new Map(),
): Formula[] {
  const page = openPage(document, adaptor, settings, adaptor.textContent(root))
  page.findMath({ elements: [root] })
  for (const element of markedIn(root, adaptor)) page.math.push(marked(element, adaptor, page))
  page.math.remove(...[...page.math].filter(({ math }, index) => index >= mostFormulas || math.length > longestFormula))
  page.compile()
  const items = [...page.math]
  // This replaces the last formula first, because it splits the text node in which the positions of earlier formulas
  // are counted.
  for (const item of [...items].reverse()) replaceByTex(item, page)
  return items.map((item) => formulaOf(item, page, measures, cache))
}

function openPage<N, T, D>(document: D, adaptor: DOMAdaptor<N, T, D>, settings: MathSettings, text: string) {
  const handler = SafeHandler(new HTMLHandler<N, T, D>(adaptor))
  return handler.create(document, {
    InputJax: inputFor(settings, text),
    OutputJax: new SVG<N, T, D>({ fontCache: 'none' }),
    skipHtmlTags: [...settings.skippedTags],
    ignoreHtmlClass: [...patternOf(settings.ignoredClass), ...ownClasses].join('|'),
    processHtmlClass: patternOf(settings.processedClass)[0] ?? '(?!)',
    safeOptions: { allow: { URLs: 'none', classes: 'none', cssIDs: 'none', styles: 'safe' } },
    compileError: () => undefined, // a formula that cannot be read stays text
    typesetError: () => undefined,
  }) as MathDocument<N, T, D>
}

/** A list with the site's pattern of class names. Empty if the pattern is not valid or could take too long. */
function patternOf(classes: string): string[] {
  return /^[\w\s|.*\\-]{1,200}$/.test(classes) && !/\\[^.*|]|\\$|(?:^|[|*\s])\*/.test(classes) ? [classes] : []
}

function inputFor<N, T, D>(settings: MathSettings, text: string): TeX<N, T, D> {
  const { delimiters, engine } = settings
  const pairs = (isDisplay: boolean) =>
    delimiters.filter(({ display }) => display === isDisplay).map(({ left, right }) => [left, right])
  return new TeX<N, T, D>({
    inlineMath: pairs(false),
    displayMath: pairs(true),
    processEscapes: settings.escapes,
    processEnvironments: settings.environments,
    processRefs: settings.references,
    ...(engine === 'katex' && { FindTeX: new KatexFinder<N, T, D>(delimiters) }),
    packages: packagesFor(settings, text),
    macros: { ...harmless, ...settings.macros },
    tags: settings.numbering,
    maxMacros: 1000,
    formatError: (_jax: unknown, error: Error) => {
      throw error
    },
  })
}

function* markedIn<N, T, D>(root: N, adaptor: DOMAdaptor<N, T, D>): Generator<N> {
  for (const child of adaptor.childNodes(root)) {
    if (adaptor.kind(child) === '#text' || adaptor.kind(child) === '#comment') continue
    if (adaptor.hasClass(child as N, markedClass)) yield child as N
    else yield* markedIn(child as N, adaptor)
  }
}

function marked<N, T, D>(element: N, adaptor: DOMAdaptor<N, T, D>, page: MathDocument<N, T, D>): MathItem<N, T, D> {
  const node = adaptor.firstChild(element) as T
  const text = adaptor.textContent(element)
  const tex = text.trim().slice(2, -2)
  const [start, end] = [0, text.length].map((n) => ({ node, n, delim: '' }))
  return new page.options['MathItem'](tex, page.inputJax[0], text.trim().startsWith('\\['), start, end)
}

/** Replaces a formula by an element with its TeX, or an escaped dollar sign by a dollar sign. */
function replaceByTex<N, T, D>(item: MathItem<N, T, D>, page: MathDocument<N, T, D>): void {
  const { start, end, math } = item
  if (item.isEscaped) item.typeset(page)
  else item.typesetRoot = textElement(`${start.delim}${math}${end.delim}`, page)
  item.updateDocument(page)
}

function textElement<N, T, D>(text: string, { adaptor }: MathDocument<N, T, D>): N {
  return adaptor.node('span', { class: formulaClass }, [adaptor.text(text)])
}

function formulaOf<N, T, D>(
  item: MathItem<N, T, D>,
  page: MathDocument<N, T, D>,
  { em, ex, width }: Measures,
  cache: FormulaCache<N>,
): Formula {
  const { math, display, isEscaped } = item
  const fault = (item.inputData['error'] as Error | undefined)?.message
  const render = () => {
    if (fault !== undefined || isEscaped) return
    item.setMetrics(em, ex, width, width, 1)
    page.adaptor.replace(renderedFormula(item, page, cache), item.start.node as N)
  }
  return { tex: math, display, isEscaped, fault, render }
}

const mathMl = new SerializedMmlVisitor()

/** A formula as SVG with MathML for screen readers, or a copy of the same formula from the cache. */
function renderedFormula<N, T, D>(item: MathItem<N, T, D>, page: MathDocument<N, T, D>, cache: FormulaCache<N>): N {
  const { adaptor } = page
  const accessible = mathMl.visitTree(item.root)
  const key = `${item.display} ${accessible}`
  const known = cache.get(key)
  if (known !== undefined) return adaptor.clone(known)
  const formula = page.outputJax.typeset(item, page)
  adaptor.setAttribute(adaptor.firstChild(formula) as N, 'aria-hidden', 'true')
  const math = adaptor.firstChild(adaptor.body(adaptor.parse(accessible, 'text/html')))
  const display = item.display ? 'block' : 'inline'
  adaptor.append(formula, adaptor.node('mjx-assistive-mml', { display }, [math]))
  cache.set(key, adaptor.clone(formula))
  return formula
}
