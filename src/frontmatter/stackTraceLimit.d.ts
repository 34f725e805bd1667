/** V8's own property: how many frames a stack trace has. */
interface ErrorConstructor {
  stackTraceLimit: number
}
