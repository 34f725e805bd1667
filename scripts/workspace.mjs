import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Copies test/fixtures/workspace to a temporary folder, which is removed when this process ends. Tests may write to it.
 */
export function copyWorkspace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jekyll-posts-workspace-')))
  cpSync('test/fixtures/workspace', folder, { recursive: true })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
