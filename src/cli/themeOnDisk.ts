import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'
import type { Config } from '../jekyll/config/config'
import { gemsOfMachine, gemsOfSite, type FolderQuery } from '../jekyll/themes/gemFolders'
import { findGem, themeGem } from '../jekyll/themes/themeGem'
import type { Disk } from './disk'
import { Inside } from './inside'

/** Returns the files of the gem of a site's theme; `undefined` if it is not on this disk. No code of the gem is run. */
export function themeOnDisk(folder: string, config: Config, disk: Disk): Inside | undefined {
  const name = themeGem(config)
  if (name === undefined) return undefined
  const lock = join(folder, 'Gemfile.lock')
  const environment = { gemHome: process.env['GEM_HOME'], gemPath: process.env['GEM_PATH'], home: homedir() }
  const folders = [...gemsOfSite, ...gemsOfMachine(environment)]
  const found = runQuery(findGem(name, (disk.isFile(lock) && disk.text(lock)) || '', folders), folder)
  return found === undefined ? undefined : new Inside(inFolder(folder, found), disk)
}

function runQuery<Answer>(query: FolderQuery<Answer>, folder: string): Answer {
  let step = query.next()
  while (!step.done) step = query.next(namesIn(inFolder(folder, step.value)))
  return step.value
}

function inFolder(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // no such folder
  }
}
