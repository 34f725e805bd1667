import type { DOMAdaptor } from 'mathjax-full/js/core/DOMAdaptor.js'
import type { MathDocument } from 'mathjax-full/js/core/MathDocument.js'
import type { MathItem } from 'mathjax-full/js/core/MathItem.js'
import { SerializedMmlVisitor } from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js'
import { HTMLHandler } from 'mathjax-full/js/handlers/html/HTMLHandler.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { SafeHandler } from 'mathjax-full/js/ui/safe/SafeHandler.js'
import type { MathSettings } from '../math/settings'
import { KatexFinder } from './findFormulas'
import { packagesFor } from './packages'

/** The class of an element that holds a formula whatever the page's engine finds: kramdown's `\(…\)` or `\[…\]`. */
const markedClass = 'jekyll-posts-tex'

/** The class of an element that stands for a formula, and keeps its TeX where it cannot be drawn. */
const formulaClass = 'jekyll-posts-formula'

/** Where no formula is looked for: what was looked through, and what the preview itself says. */
const ownClasses = [
  markedClass,
  formulaClass,
  'jekyll-posts-banner',
  'jekyll-posts-liquid-error',
  'jekyll-posts-missing',
]

/** Longer formulas, and more of them in a page, stay text. */
const longestFormula = 20_000
const mostFormulas = 5_000

/** Links, classes and ids of the page are no formula's business. */
const harmless = { href: ['#2', 2], class: ['#2', 2], style: ['#2', 2], cssId: ['#2', 2], require: ['', 1] }

/** How text is measured where a page shows it, in pixels. */
export interface Measures {
  readonly em: number
  readonly ex: number
  readonly width: number
}

const usualMeasures: Measures = { em: 16, ex: 8, width: 1280 }

/** Pictures of formulas by their MathML: what has not changed is not drawn twice. */
export type Drawn<N> = Map<string, N>

/** A formula of a page, in the order of the page. */
export interface Formula {
  readonly tex: string
  readonly display: boolean
  /** A dollar sign that a backslash keeps from beginning a formula. */
  readonly isEscaped: boolean
  /** Why it stays text. */
  readonly fault: string | undefined
  /** Draws it in place of its TeX. */
  draw(): void
}

/**
 * Finds the formulas below an element as the engine of the built page does, and reads them all, since they may define
 * macros and name each other. They are drawn one by one, so that the caller can pause.
 */
export function formulasIn<N, T, D>(
  root: N,
  document: D,
  adaptor: DOMAdaptor<N, T, D>,
  settings: MathSettings,
  measures: Measures = usualMeasures,
  drawn: Drawn<N> = new Map(),
): Formula[] {
  const page = openPage(document, adaptor, settings, adaptor.textContent(root))
  page.findMath({ elements: [root] })
  for (const element of markedIn(root, adaptor)) page.math.push(marked(element, adaptor, page))
  page.math.remove(...[...page.math].filter(({ math }, index) => index >= mostFormulas || math.length > longestFormula))
  page.compile()
  const items = [...page.math]
  // From the last to the first: each place is counted from the start of a text that is split here.
  for (const item of [...items].reverse()) standIn(item, page)
  return items.map((item) => formulaOf(item, page, measures, drawn))
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
    compileError: () => undefined, // what cannot be read stays text
    typesetError: () => undefined,
  }) as MathDocument<N, T, D>
}

/** Class names and what stands for any: a pattern of the site's that could take for ever, or is none, is left out. */
function patternOf(classes: string): string[] {
  return /^[\w\s|.*\\-]{1,200}$/.test(classes) && !/\\[^.*|]|\\$|(?:^|[|*\s])\*/.test(classes) ? [classes] : []
}

function inputFor<N, T, D>(settings: MathSettings, text: string): TeX<N, T, D> {
  const { delimiters, engine } = settings
  const pairs = (isDisplay: boolean) =>
    delimiters.filter(({ display }) => display === isDisplay).map(({ left, right }) => [left, right])
  return new TeX<N, T, D>({
    ...{ inlineMath: pairs(false), displayMath: pairs(true), processEscapes: settings.escapes },
    ...{ processEnvironments: settings.environments, processRefs: settings.references },
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

/** Puts an element with a formula's TeX where the formula is; a dollar sign after a backslash is there at once. */
function standIn<N, T, D>(item: MathItem<N, T, D>, page: MathDocument<N, T, D>): void {
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
  drawn: Drawn<N>,
): Formula {
  const { math, display, isEscaped } = item
  const fault = (item.inputData['error'] as Error | undefined)?.message
  const draw = () => {
    if (fault !== undefined || isEscaped) return
    item.setMetrics(em, ex, width, width, 1)
    page.adaptor.replace(pictureOf(item, page, drawn), item.start.node as N)
  }
  return { tex: math, display, isEscaped, fault, draw }
}

const mathMl = new SerializedMmlVisitor()

/** A formula's picture with MathML for screen readers, or a copy of what was drawn of the same one. */
function pictureOf<N, T, D>(item: MathItem<N, T, D>, page: MathDocument<N, T, D>, drawn: Drawn<N>): N {
  const { adaptor } = page
  const spoken = mathMl.visitTree(item.root)
  const key = `${item.display} ${spoken}`
  const known = drawn.get(key)
  if (known !== undefined) return adaptor.clone(known)
  const picture = page.outputJax.typeset(item, page)
  adaptor.setAttribute(adaptor.firstChild(picture) as N, 'aria-hidden', 'true')
  const parsed = adaptor.parse(spoken, 'text/html')
  const display = item.display ? 'block' : 'inline'
  adaptor.append(picture, adaptor.node('mjx-assistive-mml', { display }, [adaptor.firstChild(adaptor.body(parsed))!]))
  drawn.set(key, adaptor.clone(picture))
  return picture
}
