// Bundles with esbuild, and writes the licenses of the packages in the bundles.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'

/** The folders of the packages that were bundled. */
const folders = new Set()

/** @param {import('esbuild').BuildOptions} options */
export async function build(options) {
  const { metafile } = await bundle({ ...options, metafile: true })
  for (const output of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder)
    }
}

/**
 * Writes the notices of all packages that were bundled so far.
 * @throws if one has no license
 */
export function writeNotices(path) {
  const notices = [...new Set([...folders].sort().map(noticeOf))]
  writeFileSync(path, ['Jekyll Posts contains the packages below, under their own licenses.\n', ...notices].join('\n'))
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const files = readdirSync(folder).filter((each) => /^(?:licen[cs]e|copying|notice)/i.test(each))
  if (files.length === 0 || !existsSync(`${folder}/${files[0]}`)) throw new Error(`${name} ${version} has no license`)
  const texts = files.sort().map((each) => readFileSync(`${folder}/${each}`, 'utf8').trim())
  return [`${'-'.repeat(80)}\n${name} ${version} (${license})\n`, ...texts, ''].join('\n')
}
