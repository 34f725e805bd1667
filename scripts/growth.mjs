// Checks that the time for texts that are made to be slow grows no faster than the texts (test/growth/):
// `npm run tool -- growth`. It measures the processor's time in two processes. Arguments go to mocha.
import { runMocha } from './mocha.mjs'

process.exitCode = await runMocha('growth', {
  arguments: ['--parallel', '--jobs', '2', ...process.argv.slice(2)],
  environment: { NODE_OPTIONS: '--max-semi-space-size=64' },
})
