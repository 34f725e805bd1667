/** Declares V8's own property, the number of frames in a stack trace. */
interface ErrorConstructor {
  stackTraceLimit: number
}
