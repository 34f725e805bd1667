import type { MathSettings } from '../math/settings'
import { engineName } from './engineName'

/**
 * Runs in each Markdown preview, and does nothing in one without formulas of a Jekyll site. The engine is loaded when the
 * first formula is there, as a script with the nonce of this one, which is what the preview's policy asks for.
 */
const own = document.currentScript as HTMLScriptElement | null
let loading: HTMLScriptElement | undefined

function draw(): void {
  const settings = document.querySelector<HTMLElement>('.jekyll-posts-math')?.dataset['settings']
  const root = document.querySelector<HTMLElement>('.markdown-body')
  if (settings === undefined || root === null) return
  const engine: unknown = Reflect.get(globalThis, engineName)
  if (typeof engine === 'function') engine(root, JSON.parse(settings) as MathSettings)
  else load()
}

function load(): void {
  if (loading !== undefined || own === null) return
  loading = document.createElement('script')
  loading.src = own.src.replace(/previewMath\.js/, 'mathEngine.js')
  loading.nonce = own.nonce
  loading.addEventListener('load', draw)
  document.head.append(loading)
}

window.addEventListener('vscode.markdown.updateContent', draw)
window.addEventListener('load', draw)
draw()
