/** The folders that contain a file of the site at any depth. Updated file by file. */
export class Folders {
  private readonly counts = new Map<string, number>()

  add(path: string): void {
    for (const folder of foldersAbove(path)) this.counts.set(folder, (this.counts.get(folder) ?? 0) + 1)
  }

  remove(path: string): void {
    for (const folder of foldersAbove(path)) {
      const count = (this.counts.get(folder) ?? 0) - 1
      if (count > 0) this.counts.set(folder, count)
      else this.counts.delete(folder)
    }
  }

  has(folder: string): boolean {
    return this.counts.has(folder)
  }
}

function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end)
}
