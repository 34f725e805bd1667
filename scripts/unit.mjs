// Builds, since the command line is tested as it is built, and runs test/unit/**/*.test.ts with mocha; arguments go to mocha (`npm run unit -- --grep tags`).
import './build.mjs'
import { runMocha } from './mocha.mjs'

process.exitCode = await runMocha('unit', { arguments: process.argv.slice(2) })
