import { Timestamp } from '../../ruby/timestamp'

/** A time in the site's time zone. `%Z` writes the name of this zone. Other times have only an offset. */
export class LocalTime extends Timestamp {}

/** A time whose text says that it is in UTC. */
export class UtcTime extends Timestamp {}
