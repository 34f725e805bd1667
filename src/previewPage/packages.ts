import 'mathjax-full/js/input/tex/action/ActionConfiguration.js'
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js'
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js'
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js'
import 'mathjax-full/js/input/tex/bbox/BboxConfiguration.js'
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js'
import 'mathjax-full/js/input/tex/bussproofs/BussproofsConfiguration.js'
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js'
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js'
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js'
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js'
import 'mathjax-full/js/input/tex/colortbl/ColortblConfiguration.js'
import 'mathjax-full/js/input/tex/colorv2/ColorV2Configuration.js'
import 'mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/empheq/EmpheqConfiguration.js'
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js'
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js'
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js'
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js'
import 'mathjax-full/js/input/tex/noundefined/NoUndefinedConfiguration.js'
import 'mathjax-full/js/input/tex/physics/PhysicsConfiguration.js'
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js'
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js'
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js'
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js'
import type { MathSettings } from '../math/settings'

/**
 * The packages that MathJax loads by default, except `html`. That package creates links, which formulas in the preview
 * must not contain.
 */
const usual = [
  'base',
  'ams',
  'newcommand',
  'noundefined',
  'configmacros',
  'action',
  'amscd',
  'bbox',
  'boldsymbol',
  'braket',
  'bussproofs',
  'cancel',
  'enclose',
  'extpfeil',
  'mhchem',
  'unicode',
  'verb',
]

/** The packages that MathJax loads only if a page requests them. */
const onRequest = [
  'cases',
  'centernot',
  'color',
  'colortbl',
  'colorv2',
  'empheq',
  'gensymb',
  'mathtools',
  'physics',
  'textcomp',
  'textmacros',
  'upgreek',
]

/** The packages whose commands KaTeX always knows. */
const inKatex = ['cases', 'color', 'colortbl', 'mathtools', 'textcomp']

/** The names of packages in MathJax 3, by their names in MathJax 2. */
const otherNames: Readonly<Record<string, string>> = { AMScd: 'amscd', BoldSymbol: 'boldsymbol', Color: 'color' }

/** The packages for a page with these settings and this text. */
export function packagesFor(settings: MathSettings, text: string): string[] {
  const required = [...text.matchAll(/\\require\s*\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const named = [...settings.packages, ...required].map((name) => otherNames[name] ?? name)
  const asked = [...named, ...(settings.engine === 'mathjax' ? [] : inKatex)]
  const wanted = new Set([...usual, ...onRequest.filter((name) => asked.includes(name))])
  if (!wanted.has('colorv2')) wanted.add('color')
  return [...wanted]
}
