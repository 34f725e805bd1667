import { Disposable, FileType, RelativePattern, Uri, workspace, type FileStat as EditorStat } from 'vscode'
import type { FileStat, FileSystem } from '../../service/host'

const siteFiles = '**/{_config.yml,_config.yaml,Gemfile,_posts,_layouts}'
const excluded = '**/{node_modules,vendor,_site,.git}/**'
const mostConfigs = 50

/** The editor's file systems: the disk, a remote machine's, or one that is only in memory. */
export const fileSystem: FileSystem = {
  get roots() {
    return (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString())
  },
  stat: async (uri) => toStat(await workspace.fs.stat(Uri.parse(uri))),
  read: async (uri) => workspace.fs.readFile(Uri.parse(uri)),
  list: async (uri) => {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri))
    return entries.map(([name, type]) => ({ name, ...toType(type) }))
  },
  write,
  watch: watchBelow,
  findConfigs: async () => {
    const configs = await workspace.findFiles('**/_config.{yml,yaml}', excluded, mostConfigs)
    return configs.map((uri) => uri.toString())
  },
  watchSites: (onChange) => {
    const watcher = workspace.createFileSystemWatcher(siteFiles, false, true)
    return Disposable.from(
      watcher,
      watcher.onDidCreate(onChange),
      watcher.onDidDelete(onChange),
      workspace.onDidChangeWorkspaceFolders(onChange),
    )
  },
}

/** Writes a new file and renames it, so that the file is complete even if the editor stops. */
async function write(uri: string, bytes: Uint8Array): Promise<void> {
  const [whole, unfinished] = [Uri.parse(uri), Uri.parse(`${uri}.new`)]
  await workspace.fs.writeFile(unfinished, bytes)
  await workspace.fs.rename(unfinished, whole, { overwrite: true })
}

/** Watches a folder. The workspace's own events come earlier, and are the only ones for files in memory. */
function watchBelow(folder: string, onChange: (uri: string) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(folder), '**'))
  const report = (uri: Uri) => onChange(uri.toString())
  return Disposable.from(
    watcher,
    watcher.onDidCreate(report),
    watcher.onDidChange(report),
    watcher.onDidDelete(report),
    workspace.onDidCreateFiles(({ files }) => files.forEach(report)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(report)),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => (report(oldUri), report(newUri)))),
  )
}

function toStat({ type, mtime, size }: EditorStat): FileStat {
  return { ...toType(type), modified: mtime, size }
}

function toType(type: FileType): Pick<FileStat, 'type' | 'isLink'> {
  return {
    type: (type & FileType.Directory) !== 0 ? 'folder' : 'file',
    isLink: (type & FileType.SymbolicLink) !== 0,
  }
}
