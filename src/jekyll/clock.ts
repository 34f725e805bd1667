/** When and where a site is built. */
export interface Clock {
  /** The time of the build in seconds since 1970. */
  readonly now: number
  /** The name of the machine's time zone; applies if the configuration has no `timezone`. */
  readonly machineZone: string
}
