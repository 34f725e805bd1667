import type { MathSettings } from '../math/settings'
import { engineName } from './engineName'

/**
 * This script runs in each Markdown preview. It does nothing if the preview has no formulas of a Jekyll site. For the
 * first formula, it loads the math engine as a script. The script needs the nonce of this script, because the preview's
 * content security policy requires it.
 */
const thisScript = document.currentScript as HTMLScriptElement | null
let loading: HTMLScriptElement | undefined

function updatePreview(): void {
  const settings = document.querySelector<HTMLElement>('.jekyll-posts-math')?.dataset['settings']
  const root = document.querySelector<HTMLElement>('.markdown-body')
  if (settings === undefined || root === null) return
  const engine: unknown = Reflect.get(globalThis, engineName)
  if (typeof engine === 'function') engine(root, JSON.parse(settings) as MathSettings)
  else load()
}

function load(): void {
  if (loading !== undefined || thisScript === null) return
  loading = document.createElement('script')
  loading.src = thisScript.src.replace(/previewMath\.js/, 'mathEngine.js')
  loading.nonce = thisScript.nonce
  loading.addEventListener('load', updatePreview)
  document.head.append(loading)
}

window.addEventListener('vscode.markdown.updateContent', updatePreview)
window.addEventListener('load', updatePreview)
updatePreview()
