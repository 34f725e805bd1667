import { readShard, shardCount, shardOf, writeShard, type ShardEntry } from '../site/facts/shards'
import type { Site } from '../site/site'
import { inParallel } from './async/inParallel'
import { Slices } from './async/slices'
import type { Host, Storage } from './host'
import { readableUri, uriBelow } from './uri'

/**
 * The version of the stored format. Increment it with every change of the stored facts or of the files that hold them.
 */
const format = 5

/**
 * Stores the index of one site between two starts of the editor, in files of its own folder. It may be old, incomplete
 * or missing, so `Blog` compares each entry with the disk.
 */
export class IndexStore {
  /** Shards that have changed since they were written. */
  private readonly changed = new Set<number>()
  private saving: Promise<void> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly version: string,
    private readonly host: Pick<Host, 'fileSystem' | 'log'>,
  ) {}

  /** Marks the shard of a changed file, so that `save` writes it. */
  touch(path: string): void {
    this.changed.add(shardOf(path))
  }

  touchAll(): void {
    for (let shard = 0; shard < shardCount; shard += 1) this.changed.add(shard)
  }

  /**
   * Loads the stored index into an empty site, once it is `configured`. Returns false if nothing is stored, or if
   * another version or configuration stored it. Sends all requests at once, since each access to the disk takes long
   * while a window starts.
   */
  async load(site: Site, configured: Promise<unknown>): Promise<boolean> {
    const about = this.read('about.json')
    const shards = numbers().map((shard) => this.read(`${shard}.json`))
    await configured
    if (text(await about) !== this.about(site)) {
      this.touchAll()
      return false
    }
    const slices = new Slices()
    for (const shard of shards)
      for (const [path, facts] of readShard(text(await shard))) {
        site.setFacts(path, facts)
        await slices.rest()
      }
    this.changed.clear()
    return true
  }

  /** Writes the shards that have changed. Calls run one after the other. */
  save(site: Site): Promise<void> {
    this.saving = this.saving.then(() => this.saveNow(site))
    return this.saving
  }

  private async saveNow(site: Site): Promise<void> {
    try {
      if (this.changed.size === 0) return
      const shards = await this.shardsOf(site)
      await inParallel(shards, 4, ([shard, entries]) => this.write(`${shard}.json`, writeShard(entries)))
      await this.write('about.json', this.about(site))
    } catch (error) {
      this.host.log.warn(`Error while saving the index of ${readableUri(this.folder)}: ${String(error)}`)
    }
  }

  private async shardsOf(site: Site): Promise<Map<number, ShardEntry[]>> {
    const shards = new Map([...this.changed].map((shard) => [shard, [] as ShardEntry[]]))
    this.changed.clear()
    const slices = new Slices()
    for (const path of [...site.paths]) {
      const facts = site.facts(path)
      if (facts) shards.get(shardOf(path))?.push([path, facts])
      await slices.rest()
    }
    return shards
  }

  private about(site: Site): string {
    return JSON.stringify({ format, version: this.version, shardCount, places: site.settings.indexKey })
  }

  private async read(name: string): Promise<Uint8Array> {
    try {
      return await this.host.fileSystem.read(uriBelow(this.folder, name))
    } catch {
      return new Uint8Array() // never written, or cleared by the editor
    }
  }

  private async write(name: string, text: string): Promise<void> {
    await this.host.fileSystem.write(uriBelow(this.folder, name), new TextEncoder().encode(text))
  }
}

/** Returns the store of one site, below the folder of the host's storage; `undefined` without such a folder. */
export function storeFor(
  site: string,
  { folder, version }: Pick<Storage, 'folder' | 'version'>,
  host: Pick<Host, 'fileSystem' | 'log'>,
): IndexStore | undefined {
  if (folder === undefined) return undefined
  let hash = 0n
  for (const character of site) hash = (hash * 131n + BigInt(character.codePointAt(0) ?? 0)) % (1n << 64n)
  return new IndexStore(uriBelow(folder, `index/${hash.toString(36)}`), version, host)
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function numbers(): number[] {
  return Array.from({ length: shardCount }, (_, shard) => shard)
}
