import type { Clock } from '../jekyll/clock'
import type { ReasonKey } from '../messages/reasons'
import type { Message } from '../messages/messages'
import type { LineRange } from './ranges'

/**
 * The interface to an editor, a disk or a test. The service uses nothing else of its environment. URIs are strings in
 * their canonical form (`file:///c%3A/blog/a.md`).
 */
export interface Host {
  readonly fileSystem: FileSystem
  readonly documents: Documents
  /** The current time. `clockOf` reads it again for each use. */
  readonly clock: Clock
  readonly log: Log
  /** Absent if nothing can be stored between two starts. */
  readonly storage?: Storage
  readonly localize: Localize
}

type FileType = 'file' | 'folder'

export interface FileStat {
  readonly type: FileType
  /** True for a symbolic link; `type` is then the type of its target. */
  readonly isLink: boolean
  /** When the file was last written, in milliseconds since 1970. */
  readonly modified: number
  /** In bytes. */
  readonly size: number
}

/** Files by their URIs. Every method rejects if there is no such file or folder, or if it cannot be read or written. */
export interface FileSystem {
  /** The folders that are open. */
  readonly roots: readonly string[]
  stat(uri: string): Promise<FileStat>
  read(uri: string): Promise<Uint8Array>
  /** The names in a folder. */
  list(uri: string): Promise<readonly FolderEntry[]>
  /** Writes a whole file, and creates the folders above it. */
  write(uri: string, bytes: Uint8Array): Promise<void>
  /** Calls `onChange` with the URI of each file or folder below that was created, has changed or was deleted. */
  watch(folder: string, onChange: (uri: string) => void): Disposable
  /** The configuration files of sites in the open folders. */
  findConfigs(): Promise<readonly string[]>
  /** Calls `onChange` if a file or folder that marks a site was created or deleted, or if `roots` has changed. */
  watchSites(onChange: () => void): Disposable
}

export interface FolderEntry {
  readonly name: string
  readonly type: FileType
  readonly isLink: boolean
}

/** The documents that are open in an editor. Their text takes precedence over the disk. */
export interface Documents {
  readonly all: readonly OpenDocument[]
  get(uri: string): OpenDocument | undefined
  onDidChange(listener: (change: DocumentChange) => void): Disposable
  onDidClose(listener: (document: OpenDocument) => void): Disposable
}

/** A document after it was edited. */
export interface DocumentChange {
  readonly document: OpenDocument
  readonly edits: readonly DocumentEdit[]
}

/** An edit, in lines and columns of the text before it. */
export interface DocumentEdit {
  readonly range: LineRange
  readonly text: string
}

/** One object for each document, as long as it is open. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  /** Grows with each change. */
  readonly version: number
  readonly isClosed: boolean
  getText(): string
}

/** Lines for the output channel. */
interface Log {
  debug(line: string): void
  info(line: string): void
  warn(line: string): void
  error(line: string): void
}

/** Stores what the service knows between two starts. */
export interface Storage {
  /** The folder for files; `undefined` without a workspace. */
  readonly folder: string | undefined
  /** The version of the product. What another version has stored is not used. */
  readonly version: string
  /** Small values that can be read at once when the service starts. */
  readonly values: StoredValues
}

export interface StoredValues {
  keys(): readonly string[]
  get(key: string): unknown
  update(key: string, value: unknown): PromiseLike<void>
}

/** Texts in the user's language. */
export interface Localize {
  message(message: Message): string
  /** Why Jekyll does not write a file, or what is wrong with it. */
  reason(reason: ReasonKey): string
  /** What the author can do about it; empty if that is obvious. */
  advice(reason: ReasonKey): string
}

export interface CancellationToken {
  readonly isCancellationRequested: boolean
}

export interface Disposable {
  dispose(): unknown
}
