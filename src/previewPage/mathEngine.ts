import { renderFormulas } from './renderFormulas'
import { engineName } from './engineName'

/** The entry point of the math engine's file, which the preview loads if a page has formulas. */
Object.assign(globalThis, { [engineName]: renderFormulas })
