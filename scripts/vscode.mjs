#!/usr/bin/env node
// Replaces the program of the desktop VS Code if it cannot be downloaded. It takes the same arguments, runs the
// extension's tests in a VS Code server that a headless Chromium opens, and ends with their exit code.
import { format } from 'node:util'
import { chromium } from 'playwright-core'
import { launchOptions } from './chromium.mjs'
import { editorAddress, startServer } from './server.mjs'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
const extension = option('extensionDevelopmentPath')
const tests = option('extensionTestsPath')
const { JEKYLL_POSTS_EDITOR: editor = 'newest', JEKYLL_POSTS_TRUST: trust } = process.env

process.on('SIGTERM', () => process.exit(143))
process.on('SIGINT', () => process.exit(130))
const { port } = await startServer({ editor, trust: trust === 'ask' })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
await page.exposeFunction('codeAutomationExit', end)
await page.exposeFunction('codeAutomationLog', (type, args) => {
  const line = format(...args)
  console.log(line)
  if (/\[ExtensionHost\].*socket close event/.test(line)) end(1) // VS Code reports a crash as a success
})
page.on('crash', () => end(1))
await page.goto(editorAddress(port, { folder, extension, tests }))

function option(name) {
  const prefix = `--${name}=`
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length)
}

async function end(code) {
  await browser.close()
  process.exit(code)
}
