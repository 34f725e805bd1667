import type { LiquidValue } from '../values/value'
import { dataKey } from './dataKey'

type Tree = Map<LiquidValue, LiquidValue>

/**
 * The extensions in the order in which Jekyll reads the files of a folder. If two files have the same name, the later
 * one is used.
 */
const extensions = ['.yaml', '.yml', '.json', '.csv', '.tsv']

/**
 * Builds `site.data` from the values of the files and their paths below `_data`
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/readers/data_reader.rb).
 */
export function dataTree(files: Iterable<readonly [path: string, value: LiquidValue]>): Tree {
  const known = [...files].filter(([path]) => rank(path) >= 0 && !/(^|\/)\./.test(path))
  const tree: Tree = new Map()
  const folders = new Map<string, Tree>([['', tree]])
  for (const [path, value] of known.sort(inOrder)) {
    const cut = path.lastIndexOf('/')
    const name = path.slice(cut + 1)
    folderAt(path.slice(0, Math.max(cut, 0)), folders).set(dataKey(name.replace(/\.[^.]*$/, '')), value)
  }
  return tree
}

/** The tree of a folder. It replaces the value of a file with the same name. */
function folderAt(path: string, folders: Map<string, Tree>): Tree {
  const known = folders.get(path)
  if (known) return known
  const made: Tree = new Map()
  folders.set(path, made)
  const cut = path.lastIndexOf('/')
  folderAt(path.slice(0, Math.max(cut, 0)), folders).set(dataKey(path.slice(cut + 1)), made)
  return made
}

function inOrder([a]: readonly [string, LiquidValue], [b]: readonly [string, LiquidValue]): number {
  const [inA, inB] = [a.split('/'), b.split('/')]
  const shared = inA.findIndex((part, index) => part !== inB[index])
  const [isFileA, isFileB] = [shared === inA.length - 1, shared === inB.length - 1]
  if (isFileA !== isFileB) return isFileA ? -1 : 1
  const byKind = isFileA ? rank(a) - rank(b) : 0
  return byKind || ((inA[shared] ?? '') < (inB[shared] ?? '') ? -1 : 1)
}

function rank(path: string): number {
  return extensions.findIndex((extension) => path.endsWith(extension))
}
