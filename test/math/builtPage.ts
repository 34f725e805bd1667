import { createContext, runInContext } from 'node:vm'

/** The engine of a built page, and the configuration that the page's scripts set. */
export interface BuiltEngine {
  readonly engine: 'mathjax2' | 'mathjax3' | 'katex' | 'none'
  readonly configs: readonly Record<string, unknown>[]
}

const largest = 200_000
/** The scripts of the engines themselves, which are not run. */
const library = /(?:^|\/)(?:katex|auto-render|MathJax|latest|tex-[\w-]+)(?:\.min)?\.js$/

/** Ignores promises of the page's scripts that are rejected later. */
process.on('unhandledRejection', () => {})

/**
 * Runs the scripts of a page to find the engine and the configuration that they set. Their context contains nothing of
 * this machine. Each property of the browser that they use returns a stub (`anything`). `textOf` returns a script of
 * the site by its path.
 */
export function engineOf(html: string, textOf: (path: string) => string, baseurl: string): BuiltEngine {
  const configs: Record<string, unknown>[] = []
  const katex: Record<string, unknown>[] = []
  const sources: string[] = []
  const scripts = scriptsOf(html)
  const hub = {
    Config: (config: Record<string, unknown>) => configs.push(config),
    Queue: () => {},
    Register: anything(),
  }
  const globals: Record<string, unknown> = {
    MathJax: { Hub: hub, Ajax: anything(), InputJax: anything(), ElementJax: anything() },
    document: documentFor(sources),
    renderMathInElement: (_element: unknown, options: Record<string, unknown> = {}) => katex.push(options),
    $: anything(),
    jQuery: anything(),
    localStorage: anything(),
    navigator: anything(),
    location: anything(),
    katex: anything(),
    setTimeout: (run: unknown) => call(run),
    setInterval: () => 0,
    console: anything(),
    addEventListener: (_name: string, run: unknown) => call(run),
  }
  const version2 = globals['MathJax']
  const context = createContext(globals)
  runInContext('var window = globalThis, self = globalThis', context)
  for (const { source, text, type } of scripts) {
    if (source !== '') sources.push(source)
    const local = source === '' ? '' : localScript(source, textOf, baseurl)
    if (/json|template|mathml|math\/tex|ld\+|x-handlebars/.test(type)) continue
    for (const code of [local, text]) runCode(code, context)
  }
  const own = globals['MathJax']
  if (own !== version2 && typeof own === 'object' && own !== null) configs.push(own as Record<string, unknown>)
  return chosen(sources, configs, katex, own !== version2)
}

function chosen(
  sources: string[],
  configs: BuiltEngine['configs'],
  katex: BuiltEngine['configs'],
  is3: boolean,
): BuiltEngine {
  const mathJax = sources.filter((source) => /mathjax/i.test(source))
  if (mathJax.length > 0) {
    const is2 = mathJax.some(
      (source) => /MathJax\.js|[mM]ath[jJ]ax[@/]v?2\b/.test(source) && !/mathjax[@/]v?[34]\b/i.test(source),
    )
    return { engine: is2 ? 'mathjax2' : 'mathjax3', configs }
  }
  if (is3 && configs.length > 0 && sources.some((source) => /tex-|mathjax/i.test(source)))
    return { engine: 'mathjax3', configs }
  if (katex.length > 0) return { engine: 'katex', configs: katex }
  return { engine: 'none', configs: [] }
}

function scriptsOf(html: string) {
  const page = html.replace(/<!--[^]*?-->/g, '')
  return [...page.matchAll(/<script((?:"[^"]*"|'[^']*'|[^"'>])*)>([^]*?)<\/script\s*>/gi)].map(
    ([, head = '', text = '']) => ({
      source: attribute(head, 'src'),
      type: attribute(head, 'type'),
      text: `${text}\n${attribute(head, 'onload')}`,
    }),
  )
}

function attribute(head: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(head)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function localScript(source: string, textOf: (path: string) => string, baseurl: string): string {
  const path = source.replace(/[?#].*/, '').replace(baseurl, '')
  if (/^(?:[a-z]+:)?\/\//i.test(source) || library.test(path)) return ''
  const text = textOf(path)
  return text.length > largest ? '' : text
}

function runCode(code: string, context: object): void {
  if (code.trim() === '') return
  try {
    runInContext(code, context as ReturnType<typeof createContext>, { timeout: 300 })
  } catch {
    return // the script needs more of a browser than the context has
  }
}

function call(run: unknown): void {
  if (typeof run !== 'function') return
  try {
    ;(run as () => void)()
  } catch {
    return // the function needs more of a browser than the context has
  }
}

/**
 * A stub for any value of a browser. Its properties and results are the stub itself, and it calls each function that it
 * gets.
 */
function anything(): unknown {
  const self: unknown = new Proxy(function () {}, {
    get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : key === 'length' ? 0 : self),
    apply: (_target, _this, values: unknown[]) => {
      for (const value of values) call(value)
      return self
    },
    set: () => true,
    construct: () => self as object,
  })
  return self
}

/** A stub of `document` that adds the URLs of new scripts to `sources`. */
function documentFor(sources: string[]): unknown {
  const element = () =>
    new Proxy({} as Record<string | symbol, unknown>, {
      set: (_target, key, value) => {
        if (key === 'src') sources.push(String(value))
        if (key === 'onload') call(value)
        return true
      },
      get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : anything()),
    })
  return new Proxy({} as Record<string | symbol, unknown>, {
    get: (_target, key) => {
      if (key === 'createElement') return element
      if (key === 'addEventListener') return (_name: string, run: unknown) => call(run)
      return anything()
    },
    set: () => true,
  })
}
