/**
 * Ruby's `File.extname`: from the last dot of the name, also if the name ends with it. A leading dot starts no
 * extension.
 */
export function extname(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^\.*[^.][^]*?(\.[^.]*)$/.exec(name)?.[1] ?? ''
}

/** The last part of a path without its extension. */
export function basename(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(0, name.length - extname(name).length)
}
