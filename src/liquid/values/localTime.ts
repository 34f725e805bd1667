import { Timestamp } from '../../ruby/timestamp'

/** A time in the site's zone, whose name it has (`%Z`): others have an offset and no more. */
export class LocalTime extends Timestamp {}

/** A time in UTC by its own word. */
export class UtcTime extends Timestamp {}
