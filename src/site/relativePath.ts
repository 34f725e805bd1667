/** The parts of a URI that locate a file. */
export interface FileLocation {
  readonly scheme: string
  readonly authority: string
  /** Decoded and separated by `/`, on Windows too: `/c:/blog`. */
  readonly path: string
}

/** The path of a file relative to a folder; `undefined` for a file outside of it. */
export function relativePath(folder: FileLocation, file: FileLocation): string | undefined {
  const base = withSmallDrive(folder.path).replace(/\/?$/, '/')
  const path = withSmallDrive(file.path)
  const isBelow = file.scheme === folder.scheme && file.authority === folder.authority && path.startsWith(base)
  return isBelow ? path.slice(base.length) : undefined
}

/** Windows uses both `C:` and `c:` for the same drive. */
function withSmallDrive(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase())
}
