/** The path relative to a folder; `undefined` if it is not below the folder. All paths are below `''`. */
export function below(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
