import { renderFormulas } from './renderFormulas'
import { engineName } from './engineName'

/** The entry point of the engine's own file, which the preview loads for a page with formulas. */
Object.assign(globalThis, { [engineName]: renderFormulas })
