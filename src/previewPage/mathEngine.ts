import { drawFormulas } from './drawFormulas'
import { engineName } from './engineName'

/** The file of its own that the preview loads for a page with formulas. */
Object.assign(globalThis, { [engineName]: drawFormulas })
