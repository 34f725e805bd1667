import { JekyllTag, type Drawing } from './jekyllTag'
import { strip } from '../filters/rubyText'

/** `{% increment name %}`: counts up from 0, apart from what is assigned. */
export class IncrementTag extends JekyllTag {
  protected draw({ run, emitter }: Drawing): void {
    emitter.write(String(run.environment.count(strip(this.markup), 1)))
  }
}

/** `{% decrement name %}`: counts down from -1. */
export class DecrementTag extends JekyllTag {
  protected draw({ run, emitter }: Drawing): void {
    emitter.write(String(run.environment.count(strip(this.markup), -1)))
  }
}
