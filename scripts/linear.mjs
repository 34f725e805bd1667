// `npm run linear`: the dialect's tests on input that is made to be slow, with texts up to a megabyte.
import { runMocha } from './mocha.mjs'

process.exitCode = await runMocha('unit', { arguments: ['--grep', 'slow'], environment: { LINEAR_SIZE: '100000' } })
