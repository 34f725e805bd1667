import { readFileSync } from 'node:fs'
import { askKramdown } from './oracle'
import { render } from './render'

/**
 * Shows a text from standard input as kramdown and as the dialect render it: `node scripts/tool.mjs kramdown/one <
 * FILE`.
 */
const text = readFileSync(0, 'utf8')
const [answer] = askKramdown([{ text }])
console.log(`-- kramdown\n${answer?.html ?? answer?.error}\n-- ours\n${render(text)}`)
