// Finds the Chromium that the browser tests run in, and its options.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const suffix = process.platform === 'win32' ? '.exe' : ''

/** The usual paths of Chrome and Edge that are not on the PATH. */
const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
]

/** The options for Playwright's `chromium.launch`: no background network traffic and no graphics card. */
export function launchOptions() {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return { executablePath: findChromium(), args: ['--disable-gpu', '--disable-quic', ...quiet] }
}

/**
 * The path of a Chromium: `CHROME_PATH`, the system's, or a newly installed one.
 * @throws if there is none and none can be installed
 */
function findChromium() {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return existing(CHROME_PATH)
  return onSystem() ?? installed()
}

function existing(path) {
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, which does not exist.`)
  return path
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = programs.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...candidates, ...usualPaths].find((path) => existsSync(path))
}

/** Installs Chromium on Debian, with a font for Korean, which minimal systems do not have. */
function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    throw new Error('There is no Chromium: install Chromium or Chrome, or set CHROME_PATH.')
  console.log('Installing Chromium…')
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return onSystem() ?? '/usr/bin/chromium'
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env })
}
