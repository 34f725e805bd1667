import { mkdirSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

let browser: Browser | undefined

afterEach('takes a screenshot of a failed test', async function () {
  const { currentTest } = this
  if (currentTest?.state !== 'failed') return
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? []
  const name = currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')
  for (const page of pages) await takePicture(page, `failed-${name}`)
})

after(async () => {
  await browser?.close()
})

/** Opens a page with a profile of its own. All pages share one Chromium. */
export async function openPage(url: string): Promise<Page> {
  browser ??= await chromium.launch(JSON.parse(setting('CHROMIUM')))
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' })
  context.setDefaultTimeout(60_000) // for busy machines
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Saves a screenshot of a page as out/screenshots/NAME.png. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync('out/screenshots', { recursive: true })
  await page.screenshot({ path: `out/screenshots/${name}.png`, animations: 'disabled' })
}

/** Returns a variable that scripts/browser.mjs sets. */
export function setting(name: 'CHROMIUM' | 'EDITOR_ADDRESS' | 'PLAIN_ADDRESS'): string {
  const value = process.env[name]
  if (value === undefined)
    throw new Error(`${name} is not set: start the browser tests by \`npm run tool -- browser\`.`)
  return value
}
