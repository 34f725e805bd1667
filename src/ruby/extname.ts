/**
 * Returns the extension as Ruby's `File.extname` does: the part from the last dot of the name, even if the name ends
 * with that dot. A dot at the start of the name begins no extension.
 */
export function extname(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^\.*[^.][^]*?(\.[^.]*)$/.exec(name)?.[1] ?? ''
}

/** Returns the last part of a path without its extension. */
export function basename(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(0, name.length - extname(name).length)
}
