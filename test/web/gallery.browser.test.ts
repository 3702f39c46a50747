import { describe, expect, it } from 'vitest'
import { openSite, phone, sessionIdOf, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

describe.runIf(hasChromium)('the gallery', () => {
  const site = openSite()
  it('finds a text, shows it as asked for, and starts a session with it', async () => {
    const { page, context, complaints } = await visit(site.browser, `${site.url}/gallery`)
    const cards = page.getByRole('list', { name: 'Ready texts' }).locator('.blueprint')
    await cards.nth(3).waitFor()
    await page.getByLabel('What is your message for?').fill('the parcel could not be delivered')
    await page.getByRole('heading', { name: 'Delivery failed' }).waitFor()
    await page.getByRole('heading', { name: 'Sale or discount' }).waitFor({ state: 'detached' })
    await page.getByLabel('Language', { exact: true }).selectOption('de')
    await page.getByLabel('Tone').selectOption('warm')
    await cards.first().getByText('vor der Tür').waitFor()
    await page.getByRole('button', { name: /Use this one.*Zustellung gescheitert/ }).click()
    await phone(page).getByText('vor der Tür').waitFor()
    const session = await site.app.inject(`/session/${sessionIdOf(page)}`)
    expect(session.json()).toMatchObject({ revision: 1, draft: { name: 'delivery_failed', language: 'de' } })
    expect(complaints).toEqual([])
    await context.close()
  })

  it('says when nothing fits, and forgets that with the words', async () => {
    const { page, context } = await visit(site.browser, `${site.url}/gallery`)
    await page.getByLabel('What is your message for?').fill('qwxyz')
    await page.getByText('Nothing fits').waitFor()
    await page.getByLabel('What is your message for?').fill('')
    await page.getByRole('heading', { name: 'Appointment reminder' }).waitFor()
    await page.getByLabel('Category').selectOption('AUTHENTICATION')
    await page.getByRole('heading', { name: 'Appointment reminder' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('list', { name: 'Ready texts' }).getByRole('heading').allInnerTexts()).toEqual([
      'Verification code',
    ])
    await context.close()
  })

  it('fits a small phone', async () => {
    const { page, context } = await visit(site.browser, `${site.url}/gallery`, {
      viewport: { width: 320, height: 640 },
      isMobile: true,
      hasTouch: true,
    })
    await page.getByRole('button', { name: /Use this one.*Appointment reminder/ }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    const links = await page.getByRole('navigation').getByRole('link').all()
    // A link that broke into two lines would be higher; that to the check of a template has no room.
    const heights = await Promise.all(links.map(async (link) => (await link.boundingBox())?.height))
    expect(heights).toEqual([44, 44, 44])
    const account = await page.getByRole('button', { name: 'Sign in' }).boundingBox()
    expect((account?.x ?? 0) + (account?.width ?? 0)).toBeLessThanOrEqual(320)
    await context.close()
  })
})
