import { browserAdaptor } from 'mathjax-full/js/adaptors/browserAdaptor.js'
import type { MathSettings } from '../math/settings'
import { formulasIn, type Drawn, type Formula, type Measures } from './typesetter'

/** For one piece of work, after which the page may scroll and show; in milliseconds. */
const piece = 50
/** More pictures are not kept between two drawings. */
const mostKept = 2_000

const adaptor = browserAdaptor()
const drawn: Drawn<HTMLElement> = new Map()
let drawing = 0

/** Draws the formulas of a page: those at its top at once, the others in pieces. */
export function drawFormulas(root: HTMLElement, settings: MathSettings): void {
  const current = (drawing += 1)
  if (drawn.size > mostKept) drawn.clear()
  const formulas = formulasIn(root, document, adaptor, settings, measuresOf(root), drawn)
  const goOn = () => {
    if (current !== drawing) return
    drawSome(formulas)
    if (formulas.length > 0) setTimeout(goOn)
  }
  goOn()
}

function drawSome(formulas: Formula[]): void {
  const end = performance.now() + piece
  while (performance.now() < end && formulas.length > 0) drawOne(formulas.shift()!)
}

/** One that cannot be drawn stays the TeX that it is. */
function drawOne(formula: Formula): void {
  try {
    formula.draw()
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
