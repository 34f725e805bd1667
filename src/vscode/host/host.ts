import type { ExtensionContext, LogOutputChannel } from 'vscode'
import type { Clock } from '../../jekyll/clock'
import type { Host } from '../../service/host'
import { documents } from './documents'
import { fileSystem } from './fileSystem'
import { localize } from './localize'

const clock: Clock = {
  get now() {
    return Math.floor(Date.now() / 1000)
  },
  get machineZone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone
  },
}

/** Returns the host of the service in VS Code. Without a context nothing is stored. */
export function hostFor(log: LogOutputChannel, context?: ExtensionContext): Host {
  const base = { fileSystem, documents, clock, log, localize }
  if (!context) return base
  const version = String((context.extension.packageJSON as { version?: unknown }).version)
  return { ...base, storage: { folder: context.storageUri?.toString(), version, values: context.workspaceState } }
}
