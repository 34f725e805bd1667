import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of test/fixtures/workspace that tests may write to; it goes when this process ends. */
export function copyWorkspace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jekyll-posts-workspace-')))
  cpSync('test/fixtures/workspace', folder, { recursive: true })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
