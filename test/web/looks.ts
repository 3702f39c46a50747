/** How views look: in both colour schemes, on a phone, at every width, from left to right and from right to left. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { findings } from './axe.ts'

export const looks: [name: string, options: BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
]

/** How many pixels the page, or anything in it that does not scroll, is too wide. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>

/** How many pixels the document is too high: only what is in it scrolls. */
export const excessHeight = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight') as Promise<number>

/** What is too wide, too high or hard to use at any width, in the dark, from right to left; each begins with the width. */
export async function looksWrong(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const [width, scheme, direction] of [
    [1440, 'light', 'ltr'],
    [390, 'dark', 'ltr'],
    [320, 'light', 'rtl'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.evaluate(`document.documentElement.dir = '${direction}'`)
    const wide = await excess(page)
    if (wide !== 0) faults.push(`${width}: ${wide} pixels too wide`)
    const high = await excessHeight(page)
    if (high !== 0) faults.push(`${width}: ${high} pixels too high`)
    faults.push(...(await findings(page)).map((finding) => `${width}: ${finding}`))
  }
  return faults
}
