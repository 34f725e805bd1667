import type { Site } from '../../../site/site'

const day = 86_400

const reasons: ReadonlySet<string | undefined> = new Set(['unpublished', 'future', 'draft'])

/** Whether Jekyll does not publish a post, draft, document or page, whatever the building machine's time zone is. */
export function isUnpublished(index: Site, path: string, now: number): boolean {
  return reasons.has(index.output.outcome(path, { now: now + day, machineZone: 'UTC' })?.reason)
}
