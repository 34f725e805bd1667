import { posix } from 'node:path'
import { visibleJson } from '../escape/controls'
import { forSarifMessage, toSarifUri } from '../escape/sarif'
import { forTerminal } from '../escape/terminal'
import { forCommandData, forCommandProperty } from '../escape/workflowCommand'
import type { Problem } from '../lint/rule'
import { inEnglish } from '../messages/messages'
import { LineIndex } from '../text/lineIndex'

/** A file with its problems. */
export interface CheckedFile {
  /** The site's, as the command line named it. */
  readonly folder: string
  /** Relative to the site's folder. */
  readonly path: string
  readonly text: string
  readonly problems: readonly Problem[]
  /** How many problems were mended before. */
  readonly mended?: number
  /** True if it could not be written, so that nothing of it is mended. */
  readonly isUnwritten?: boolean
}

type Formatter = (files: readonly CheckedFile[]) => string

export type Format = 'text' | 'github' | 'json' | 'sarif'

/** How `check` tells its problems. Lines and columns count from 1. */
export const formats: Readonly<Record<Format, Formatter>> = {
  text: (files) =>
    lines(files, ({ from, line, column, severity, message, rule }) =>
      forTerminal(`${from}:${line}:${column} ${severity} ${message} [${rule}]`),
    ) + summary(files),
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
  github: (files) =>
    lines(
      files,
      ({ from, line, column, endLine, endColumn, severity, message, rule }) =>
        `::${commands[severity]} file=${forCommandProperty(from)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${rule}::${forCommandData(message)}`,
    ),
  json: (files) => lines(files, (told) => visibleJson(JSON.stringify({ ...told, from: undefined }))),
  sarif: (files) => `${visibleJson(JSON.stringify(sarif(files), null, 2))}\n`,
}

/** A file's path from the working directory, with `/` between its parts. */
export function pathFrom(folder: string, path: string): string {
  return posix.normalize(`${folder.replaceAll('\\', '/')}/${path}`)
}

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name)
}

const commands: Record<Problem['severity'], string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}
const levels: Record<Problem['severity'], string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

function lines(files: readonly CheckedFile[], toLine: (told: Told) => string): string {
  return [...tell(files)].map((told) => `${toLine(told)}\n`).join('')
}

type Told = ReturnType<typeof toTold>

function* tell(files: readonly CheckedFile[]): Generator<Told> {
  for (const file of files) {
    const index = new LineIndex(file.text)
    for (const problem of file.problems) yield toTold(file, index, problem)
  }
}

function toTold({ folder, path }: CheckedFile, index: LineIndex, { id, severity, message, span, fixes }: Problem) {
  const start = index.at(span.start)
  const end = index.at(span.end)
  return {
    /** From the working directory, where the other formats' readers look for it. */
    from: pathFrom(folder, path),
    path,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    ...span,
    rule: id,
    severity,
    message: inEnglish(message),
    fixes: fixes.map(({ title, edits }) => ({
      title: inEnglish(title),
      edits: edits.map((edit) => ({ ...edit.span, text: edit.text })),
    })),
  }
}

function summary(files: readonly CheckedFile[]): string {
  const count = (severity: Problem['severity']) =>
    files.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length
  const mended = files.reduce((sum, file) => sum + (file.mended ?? 0), 0)
  const information = count('information')
  const mild = `${information > 0 ? `${information} information, ` : ''}${counted(count('hint'), 'hint')}`
  const told = `${counted(files.length, 'file')}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${mild}`
  return `${told}${mended > 0 ? `; ${counted(mended, 'problem')} fixed` : ''}\n`
}

/** A number with its noun: `1 error`, `2 errors`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif(files: readonly CheckedFile[]) {
  const results = [...tell(files)].map(({ from, line, column, endLine, endColumn, rule, severity, message }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: forSarifMessage(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toSarifUri(from) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }))
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'jekyll-posts', rules } }, results }],
  }
}
