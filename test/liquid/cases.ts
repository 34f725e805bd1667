import { existsSync, readdirSync, readFileSync } from 'node:fs'

export const folder = 'test/fixtures/liquid'
/** The post that has each template as its body, and the time of the build. */
export const page = '_posts/2024-05-03-current.md'
export const when = { now: 1_717_243_200, machineZone: 'UTC' }

/** The output of Jekyll for a template, or the error at which it stops. */
export interface Answer {
  readonly text?: string
  readonly error?: string
}

export interface CaseFile {
  readonly name: string
  readonly templates: readonly string[]
  /** The recorded answers, in the order of the templates; empty if nothing was recorded. */
  readonly answers: readonly (readonly [template: string, answer: Answer])[]
}

/** The files of cases: one template on each line, or templates between lines of `%%`. */
export function readCases(): CaseFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const templates = name.includes('.blocks.')
        ? text.split(/^%%\n/m)
        : text.split('\n').filter((line) => line !== '')
      const recorded = recordedIn(name)
      const answers = existsSync(recorded) ? (JSON.parse(readFileSync(recorded, 'utf8')) as CaseFile['answers']) : []
      return { name, templates, answers }
    })
}

export function recordedIn(name: string): string {
  return `${folder}/${name.replace(/\.(lines|blocks)\.txt$/, '.json')}`
}
