import type { Run } from '../run/run'
import { JekyllTag } from './jekyllTag'

/** The tag `{% break %}`. It ends the loop, or the whole template if it is outside of a loop. */
export class BreakTag extends JekyllTag {
  protected renderTag(run: Run): void {
    run.interrupts.push('break')
  }
}

/** The tag `{% continue %}`. It continues with the loop's next item. */
export class ContinueTag extends JekyllTag {
  protected renderTag(run: Run): void {
    run.interrupts.push('continue')
  }
}
