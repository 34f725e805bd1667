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
  /** The site's folder, as on the command line. */
  readonly folder: string
  /** Relative to the site's folder. */
  readonly path: string
  readonly text: string
  readonly problems: readonly Problem[]
  /** The number of problems that were fixed. */
  readonly fixedCount?: number
  /** Whether it could not be written, so that nothing is fixed. */
  readonly isUnwritten?: boolean
}

type Formatter = (files: readonly CheckedFile[]) => string

export type Format = 'text' | 'github' | 'json' | 'sarif'

/** The output formats of `check`. Lines and columns count from 1. */
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
  json: (files) => lines(files, (problem) => visibleJson(JSON.stringify({ ...problem, from: undefined }))),
  sarif: (files) => `${visibleJson(JSON.stringify(sarif(files), null, 2))}\n`,
}

/** Returns a file's path from the working directory, with `/` between its parts. */
export function pathFrom(folder: string, path: string): string {
  return posix.normalize(`${folder.replaceAll('\\', '/')}/${path}`)
}

/** Whether a name is that of an output format. */
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

function lines(files: readonly CheckedFile[], toLine: (problem: ReportedProblem) => string): string {
  return [...reportedProblems(files)].map((problem) => `${toLine(problem)}\n`).join('')
}

type ReportedProblem = ReturnType<typeof toReported>

function* reportedProblems(files: readonly CheckedFile[]): Generator<ReportedProblem> {
  for (const file of files) {
    const index = new LineIndex(file.text)
    for (const problem of file.problems) yield toReported(file, index, problem)
  }
}

function toReported({ folder, path }: CheckedFile, index: LineIndex, { id, severity, message, span, fixes }: Problem) {
  const start = index.at(span.start)
  const end = index.at(span.end)
  return {
    /** The path from the working directory, as the other formats need it. */
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
  const fixedCount = files.reduce((sum, file) => sum + (file.fixedCount ?? 0), 0)
  const information = count('information')
  const mild = `${information > 0 ? `${information} information, ` : ''}${counted(count('hint'), 'hint')}`
  const counts = `${counted(files.length, 'file')}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${mild}`
  return `${counts}${fixedCount > 0 ? `; ${counted(fixedCount, 'problem')} fixed` : ''}\n`
}

/** A number with its noun: `1 error`, `2 errors`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif(files: readonly CheckedFile[]) {
  const results = [...reportedProblems(files)].map(
    ({ from, line, column, endLine, endColumn, rule, severity, message }) => ({
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
    }),
  )
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'jekyll-posts', rules } }, results }],
  }
}
