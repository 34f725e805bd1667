import type { Rule } from './rule'
import { commaSeparated } from './commaSeparated'
import { duplicateKey } from './duplicateKey'
import { missingClosingLine } from './missingClosingLine'
import { refusedYaml } from './refusedYaml'

/** Every rule. Adding one: a file beside this one, a fixture in test/fixtures/lint, a line here. */
export const rules: readonly Rule[] = [missingClosingLine, refusedYaml, duplicateKey, commaSeparated]
