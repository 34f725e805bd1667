import { JekyllTag, type Drawing } from './jekyllTag'

/** `{% break %}`: leaves the loop; outside of one, the whole template. */
export class BreakTag extends JekyllTag {
  protected draw({ run }: Drawing): void {
    run.interrupts.push('break')
  }
}

/** `{% continue %}`: goes on with the loop's next item. */
export class ContinueTag extends JekyllTag {
  protected draw({ run }: Drawing): void {
    run.interrupts.push('continue')
  }
}
