/** The forecast beside the preview, the page of reports, and the report itself, in a real browser. */
import { describe, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { openSite, say, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { excess, looks } from './looks.ts'

const template = (name: string, text: string) => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
})
const templates = [
  template('summer_sale', 'Summer sale: 20% off everything until Sunday, shop now!'),
  template('order_shipped', 'Your order {{1}} has shipped and arrives tomorrow.'),
  template('order_sent', 'Your order {{1}} has shipped and arrives tomorrow.'),
]
const utility =
  'A utility template in English (US), name summer_sale, body: "Summer sale: 20% off everything until Sunday, shop now!"'

describe.runIf(hasChromium)('forecasts and reports', () => {
  const site = openSite()
  for (const [name, options] of looks) {
    it(`are shown and have no accessibility violations, ${name}`, async () => {
      const { page, context, complaints } = await visit(site.browser, site.url, options)
      const byView: Record<string, string[]> = {}
      await say(page, utility)
      if (options.isMobile === true) await page.getByRole('button', { name: 'Preview' }).click()
      const line = page.locator('.forecast')
      await line.waitFor()
      expect(await line.textContent()).toMatch(
        /Meta is likely to see marketing.+sure.+because of.+costs \$0\.0094 to \$0\.11 more/s,
      )
      byView.forecast = await findings(page)

      await page.goto(`${site.url}/audit`)
      await page.getByLabel('Templates as JSON').fill('no JSON')
      await page.getByRole('button', { name: 'Make the report' }).click()
      await page.getByRole('alert').waitFor()
      await page.getByLabel('Templates as JSON').fill(JSON.stringify({ data: templates }))
      await page.getByRole('button', { name: 'Make the report' }).click()
      await page.getByRole('heading', { name: 'Report', exact: true }).waitFor()
      expect(await page.getByText('summer_sale Utility → Marketing').count()).toBe(1)
      // What the validator finds comes first: two of them have a variable without a sample.
      expect(await page.locator('.moves').first().textContent()).toContain('sample')
      expect(await page.locator('.sums > div').nth(1).textContent()).toBe('Would be refused by Meta2')
      byView.page = await findings(page)
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as a page' }).click()
      expect((await saved).suggestedFilename()).toBe('template-audit.html')
      await page.getByLabel('Templates as JSON').fill('no JSON')
      await page.getByRole('button', { name: 'Make the report' }).click()
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('heading', { name: 'Report', exact: true }).count()).toBe(0)

      expect(byView).toEqual(Object.fromEntries(Object.keys(byView).map((view) => [view, []])))
      expect(complaints).toEqual([])
      await context.close()
    })

    it(`the report reads well, ${name}`, async () => {
      const payload = { templates, format: 'html', countries: [{ country: 'BR', share: 1 }], volume: 1000 }
      const { body } = await site.app.inject({ method: 'POST', url: '/audits', payload })
      const { page, context } = await visit(site.browser, 'about:blank', options)
      await page.setContent(body)
      expect(await findings(page)).toEqual([])
      expect(await excess(page)).toBe(0)
      expect(await page.getByRole('img').count()).toBeGreaterThan(3)
      await context.close()
    })
  }

  it('the report reads well from right to left, on a phone in the dark', async () => {
    const payload = { templates, format: 'html', language: 'ar' }
    const { body } = await site.app.inject({ method: 'POST', url: '/audits', payload })
    const { page, context } = await visit(site.browser, 'about:blank', {
      ...{ viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    })
    await page.setContent(body)
    expect(await findings(page)).toEqual([])
    expect(await excess(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([await findings(page), await excess(page)]).toEqual([[], 0])
    await context.close()
  })

  it('the report prints on paper without losing a column', async () => {
    const payload = { templates, format: 'html' }
    const { body } = await site.app.inject({ method: 'POST', url: '/audits', payload })
    // A4 without its margins.
    const { page, context } = await visit(site.browser, 'about:blank', {
      viewport: { width: 688, height: 1000 },
      colorScheme: 'dark',
    })
    await page.setContent(body)
    await page.emulateMedia({ media: 'print' })
    expect(await excess(page)).toBe(0)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
    await context.close()
  })
})
