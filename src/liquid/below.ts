/** The path below a folder; `undefined` for one outside of it. Nothing lies outside of `''`. */
export function below(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
