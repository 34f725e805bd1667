import { window, type LogOutputChannel } from 'vscode'
import { forTerminal } from '../../escape/terminal'

/**
 * Returns the extension's output channel. Each message is one line of plain text, even if it quotes control characters.
 */
export function openLog(): LogOutputChannel {
  const log = window.createOutputChannel('Jekyll Posts', { log: true })
  const escaped = (write: (line: string) => void) => ({ value: (line: string) => write(forTerminal(line)) })
  return Object.create(log, {
    info: escaped((line) => log.info(line)),
    warn: escaped((line) => log.warn(line)),
    error: escaped((line) => log.error(line)),
  }) as LogOutputChannel
}
