import { workspace, type Uri } from 'vscode'

/** What is longer is not read into the index: nobody wrote it by hand. */
const largestFile = 8 * 1024 * 1024

/** A file's text; bytes that are no UTF-8 become replacement characters. `undefined` where there is no such file to read. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(uri)
    return bytes.length > largestFile ? '' : new TextDecoder().decode(bytes)
  } catch {
    return undefined // gone, or never there: the caller knows what that means
  }
}
