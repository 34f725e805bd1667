// Runs test/unit/**/*.test.ts with mocha: `npm run unit`. It prints the failures and the sum. Arguments go to mocha:
// `npm run unit -- --grep tags`, or `--reporter spec` for the title of each test. The tests run the built command line,
// so this builds it first.
import './build.mjs'
import { runMocha } from './mocha.mjs'

process.exitCode = await runMocha('unit', { reporter: './scripts/quietReporter.mjs', arguments: process.argv.slice(2) })
