// `npm run growth`: what the editor and the command line do with texts that are made to be slow grows no more than the
// texts (test/growth/). It measures the processor's time, in two processes; arguments go to mocha.
import { runMocha } from './mocha.mjs'

process.exitCode = await runMocha('growth', {
  arguments: ['--parallel', '--jobs', '2', ...process.argv.slice(2)],
  environment: { NODE_OPTIONS: '--max-semi-space-size=64' },
})
