import { browserAdaptor } from 'mathjax-full/js/adaptors/browserAdaptor.js'
import type { MathSettings } from '../math/settings'
import { findFormulas, type FormulaCache, type Formula, type Measures } from './typesetter'

/** The time in milliseconds after which rendering pauses, so that the page can scroll and paint. */
const timeSlice = 50
/** The number of rendered formulas in the cache above which it is cleared. */
const mostCached = 2_000

const adaptor = browserAdaptor()
const cache: FormulaCache<HTMLElement> = new Map()
let lastRun = 0

/** Renders the formulas of a page. The formulas at the top are rendered at once, the others in time slices. */
export function renderFormulas(root: HTMLElement, settings: MathSettings): void {
  const run = (lastRun += 1)
  if (cache.size > mostCached) cache.clear()
  const formulas = findFormulas(root, document, adaptor, settings, measuresOf(root), cache)
  const renderNext = () => {
    if (run !== lastRun) return
    renderSlice(formulas)
    if (formulas.length > 0) setTimeout(renderNext)
  }
  renderNext()
}

function renderSlice(formulas: Formula[]): void {
  const end = performance.now() + timeSlice
  while (performance.now() < end) {
    const formula = formulas.shift()
    if (formula === undefined) return
    renderOne(formula)
  }
}

/** Renders a formula. If this fails, the formula's TeX stays visible. */
function renderOne(formula: Formula): void {
  try {
    formula.render()
  } catch (error) {
    console.debug('A formula stays text.', formula.tex, error)
  }
}

function measuresOf(root: HTMLElement): Measures {
  const probe = document.createElement('span')
  probe.style.cssText = 'position:absolute;visibility:hidden;width:1em;height:60ex'
  root.append(probe)
  const { width: em, height } = probe.getBoundingClientRect()
  probe.remove()
  return { em: em || 16, ex: height / 60 || 8, width: root.clientWidth || 1280 }
}
