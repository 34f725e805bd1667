// Shows which judges answer: `npm run tool -- judge/versions`.
import { describeJudges } from './judges.mjs'

for (const line of describeJudges()) console.log(line)
