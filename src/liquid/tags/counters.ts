import { strip } from '../filters/rubyText'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { JekyllTag } from './jekyllTag'

/** The tag `{% increment name %}`. It counts up from 0, independently of assigned variables. */
export class IncrementTag extends JekyllTag {
  protected renderTag(run: Run, sink: Sink): void {
    sink.write(String(run.environment.count(strip(this.markup), 1)))
  }
}

/** The tag `{% decrement name %}`. It counts down from -1. */
export class DecrementTag extends JekyllTag {
  protected renderTag(run: Run, sink: Sink): void {
    sink.write(String(run.environment.count(strip(this.markup), -1)))
  }
}
