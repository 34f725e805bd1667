import type { Run } from '../run/run'
import { JekyllTag } from './jekyllTag'

/** `{% break %}`: ends the loop; outside of a loop, the whole template. */
export class BreakTag extends JekyllTag {
  protected renderTag(run: Run): void {
    run.interrupts.push('break')
  }
}

/** `{% continue %}`: goes on with the loop's next item. */
export class ContinueTag extends JekyllTag {
  protected renderTag(run: Run): void {
    run.interrupts.push('continue')
  }
}
