import { rmSync } from 'node:fs'
import { expect } from 'chai'
import type { Locator } from 'playwright-core'
import { Editor } from './editor'
import { settled } from './eventually'
import { layOut } from './layOut'

const kinds = ['success', 'info', 'warning', 'error']
const post = `---
title: Alerts
layout: article
---
${kinds.map((kind) => `A ${kind}.\n{:.${kind}}\n`).join('\n')}
\`code\`{:.error}
`
const files: Record<string, string> = {
  '_config.yml': 'theme: jekyll-text-theme\n',
  '_posts/2024-05-01-alerts.md': post,
}

describe('the preview of alerts', () => {
  let folder: string
  let editor: Editor
  let body: Locator

  before(async () => {
    folder = layOut(files)
    editor = await Editor.open(folder)
    await editor.openFile('2024-05-01-alerts.md')
    body = await editor.openPreview()
    await body.locator('p.error').waitFor()
  })

  after(async () => {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows each kind of alert as a box of its own color, with a border in high contrast', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await editor.useTheme(theme)
      await areBoxes(`preview-alerts-${theme}`)
    }
    for (const theme of ['dark', 'light'] as const) {
      await editor.useHighContrast(theme)
      await areBoxes(`preview-alerts-high-contrast-${theme}`)
    }
  })

  async function areBoxes(screenshot: string): Promise<void> {
    await settled(async () => {
      const boxes = body.locator(kinds.map((kind) => `p.${kind}`).join(', '))
      const styles = await boxes.evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const { borderLeftWidth, borderLeftColor } = getComputedStyle(paragraph)
          return { borderLeftWidth, borderLeftColor }
        }),
      )
      expect(styles.map(({ borderLeftWidth }) => borderLeftWidth)).to.deep.equal(['4px', '4px', '4px', '4px'])
      expect(new Set(styles.map(({ borderLeftColor }) => borderLeftColor)).size).to.equal(4)
    })
    await editor.screenshot(screenshot)
  }
})
