import { spawnSync } from 'node:child_process'

/** A text for real kramdown to convert. `bare` leaves out Jekyll's options. */
export interface Job {
  readonly text: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly bare?: boolean
  readonly lines?: boolean
}

export interface Answer {
  readonly html?: string
  readonly error?: string
  readonly lines?: readonly (readonly [string, number])[]
}

/** The answers of real kramdown, which must have the given version. `library` holds the paths of its `lib` folders. */
export function askKramdown(
  jobs: readonly Job[],
  version = '2.5.2',
  library = process.env['KRAMDOWN_LIB'] ?? '',
): Answer[] {
  const input = jobs.map(({ text, options, bare, lines }) => JSON.stringify({ text, options, bare, lines })).join('\n')
  const run = spawnSync('ruby', ['scripts/kramdown/oracle.rb'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, KRAMDOWN_LIB: library },
  })
  if (run.status !== 0) throw new Error(`ruby scripts/kramdown/oracle.rb: ${run.error?.message ?? run.stderr}`)
  const [first, ...lines] = run.stdout.trimEnd().split('\n')
  const found = (JSON.parse(first!) as { version: string }).version
  if (found !== version) throw new Error(`kramdown ${found} was found, but ${version} is needed: run npm run judges`)
  return lines.map((line) => JSON.parse(line) as Answer)
}
