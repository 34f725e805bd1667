/** The time and the time zone of a build. */
export interface Clock {
  /** The time of the build in seconds since 1970. */
  readonly now: number
  /** The name of the machine's time zone, which applies if the configuration has no `timezone`. */
  readonly machineZone: string
}
