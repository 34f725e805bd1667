import type { LiteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import type { LiteElement } from 'mathjax-full/js/adaptors/lite/Element.js'
import type { LiteDocument } from 'mathjax-full/js/adaptors/lite/Document.js'
import { HTMLHandler } from 'mathjax-full/js/handlers/html/HTMLHandler.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import 'mathjax-full/js/input/tex/physics/PhysicsConfiguration.js'
import 'mathjax-full/js/input/tex/colorv2/ColorV2Configuration.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import katex from 'katex'
import splitAtDelimiters from '../../node_modules/katex/contrib/auto-render/splitAtDelimiters.ts?unchecked'
import type { BuiltEngine } from './builtPage'
import { documentOf } from './document'

/** A formula that the engine of a page finds, and whether the page renders it. */
export interface Judged {
  readonly tex: string
  readonly drawn: boolean
}

/** MathJax packages that a page does not load by itself, or whose output cannot be read. */
const onRequest = [
  'noerrors',
  'color',
  'textmacros',
  'mathtools',
  'cases',
  'empheq',
  'colortbl',
  'centernot',
  'gensymb',
  'upgreek',
]

type Options = Record<string, unknown>

/** The formulas that the engine of a built page finds in its content. */
export function judge(html: string, { engine, configs }: BuiltEngine): Judged[] {
  if (engine === 'none') return []
  const { adaptor, document, root } = documentOf(html, 'jekyll-posts-content')
  return engine === 'katex' ? withKatex(root, adaptor, configs) : withMathJax(root, document, adaptor, engine, configs)
}

function withMathJax(
  root: LiteElement,
  document: LiteDocument,
  adaptor: LiteAdaptor,
  engine: string,
  configs: BuiltEngine['configs'],
): Judged[] {
  const is2 = engine === 'mathjax2'
  const part = (name: string): Options => Object.assign({}, ...configs.map((config) => plain(config[name])))
  const tex = is2 ? fromVersion2(part('tex2jax'), configs) : part('tex')
  const options = is2 ? pageOptions2(part('tex2jax')) : part('options')
  const required = [...adaptor.textContent(root).matchAll(/\\require\s*\{(\w+)\}/g)].map(([, name]) => name!)
  const wanted = JSON.stringify([
    configs.map((config) => [config['loader'], plain(config['tex'])['packages']]),
    required,
  ])
  const packages = [
    ...AllPackages.filter((name) => !onRequest.includes(name) || wanted.includes(name)),
    ...(wanted.includes('physics') ? ['physics'] : []),
    ...(is2 ? ['colorv2'] : ['color']),
  ]
  const input = new TeX<LiteElement, never, LiteDocument>({
    ...known(tex, ['inlineMath', 'displayMath', 'processEscapes', 'processEnvironments', 'processRefs', 'tags']),
    macros: { require: ['', 1], ...plain(tex['macros']) },
    packages,
  })
  const page = new HTMLHandler<LiteElement, never, LiteDocument>(adaptor as never).create(document, {
    InputJax: input,
    OutputJax: new SVG(),
    ...known(options, ['skipHtmlTags', 'ignoreHtmlClass', 'processHtmlClass']),
  })
  page.findMath({ elements: [root] })
  page.compile()
  return [...page.math]
    .filter((item) => !item.isEscaped)
    .map(({ math, root: tree }) => ({ tex: math, drawn: !JSON.stringify(kinds(tree)).includes('merror') }))
}

function kinds(node: { kind: string; childNodes?: readonly unknown[] }): unknown {
  return [node.kind, ...(node.childNodes ?? []).map((child) => kinds(child as never))]
}

function fromVersion2(tex2jax: Options, configs: BuiltEngine['configs']): Options {
  const TeXs = configs.map((config) => plain(config['TeX']))
  const numbering = TeXs.map((each) => plain(each['equationNumbers'])['autoNumber']).findLast(
    (each) => each !== undefined,
  )
  return {
    processEscapes: false,
    ...tex2jax,
    macros: Object.assign({}, ...TeXs.map((each) => plain(each['Macros']))),
    ...(typeof numbering === 'string' && { tags: numbering.toLowerCase() }),
  }
}

function pageOptions2({ skipTags, ignoreClass, processClass }: Options): Options {
  return {
    ...(skipTags !== undefined && { skipHtmlTags: skipTags }),
    ignoreHtmlClass: ignoreClass ?? 'tex2jax_ignore',
    processHtmlClass: processClass ?? 'tex2jax_process',
  }
}

type Delimiters = { left: string; right: string; display: boolean }[]
const environments = ['equation', 'align', 'alignat', 'gather', 'CD']
const usualDelimiters: Delimiters = [
  { left: '$$', right: '$$', display: true },
  { left: '\\(', right: '\\)', display: false },
  ...environments.map((name) => ({ left: `\\begin{${name}}`, right: `\\end{${name}}`, display: true })),
  { left: '\\[', right: '\\]', display: true },
]
const usuallyIgnored = ['script', 'noscript', 'style', 'textarea', 'pre', 'code', 'option']

/**
 * Finds the formulas that KaTeX's auto-render finds. Each call of it searches the text that earlier calls have left.
 */
function withKatex(root: LiteElement, adaptor: LiteAdaptor, configs: BuiltEngine['configs']): Judged[] {
  const judged: Judged[] = []
  const draw = (text: string, call: Options): string[] => {
    const delimiters = (call['delimiters'] as Delimiters | undefined) ?? usualDelimiters
    const macros = plain(call['macros']) as Record<string, string>
    return splitAtDelimiters(text, [...delimiters]).flatMap(({ type, data, display }) => {
      if (type !== 'math') return [data]
      judged.push({ tex: data, drawn: isDrawnByKatex(data, display ?? false, macros) })
      return []
    })
  }
  const walk = (element: LiteElement, calls: readonly Options[]): void => {
    const left = calls.filter(
      ({ ignoredTags }) => !((ignoredTags as string[] | undefined) ?? usuallyIgnored).includes(adaptor.kind(element)),
    )
    for (const child of adaptor.childNodes(element)) {
      if (adaptor.kind(child) === '#text')
        left.reduce((texts, call) => texts.flatMap((text) => draw(text, call)), [adaptor.value(child)])
      else if (adaptor.kind(child)[0] !== '#') walk(child as LiteElement, left)
    }
  }
  walk(root, configs)
  return judged
}

function isDrawnByKatex(tex: string, displayMode: boolean, macros: Record<string, string>): boolean {
  try {
    katex.renderToString(tex, { displayMode, macros, strict: false })
    return true
  } catch {
    return false
  }
}

function plain(value: unknown): Options {
  return typeof value === 'object' && value !== null ? (value as Options) : {}
}

function known(options: Options, names: readonly string[]): Options {
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
}
