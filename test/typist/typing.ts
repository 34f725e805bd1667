import type { CDPSession, Page } from 'playwright-core'
import type { Text } from './texts'

/** The time from one key to the next, in milliseconds. */
export type Pace = () => number

export const steadily =
  (pause: number): Pace =>
  () =>
    pause

/** Pauses of fast typing with some longer ones for thinking, the same in each run. */
export function unevenly(seed = 1): Pace {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    const chance = state / 2147483647
    return chance < 0.9 ? 15 + 50 * chance : 150 + 2500 * (chance - 0.9)
  }
}

/** Types a text key by key into the focused element. Characters that a keyboard lacks are composed in steps. */
export async function typeText(page: Page, { text, isComposed }: Text, pace: Pace): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const character of text) {
    const next = Date.now() + pace()
    if (character === '\n') await page.keyboard.press('Enter')
    else if (isComposed && character > '\u2e7f') await compose(session, character)
    else await page.keyboard.type(character)
    await page.waitForTimeout(Math.max(0, next - Date.now()))
  }
  await session.detach()
}

/**
 * The steps in which an input method composes a character, such as `ㄷ`, `데`, `뎁`. A character that has no letters in it
 * takes one step.
 */
async function compose(session: CDPSession, character: string): Promise<void> {
  const jamo = [...character.normalize('NFD')]
  const steps = jamo.map((_, index) =>
    jamo
      .slice(0, index + 1)
      .join('')
      .normalize('NFC'),
  )
  for (const step of steps)
    await session.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    })
  await session.send('Input.insertText', { text: character })
}
