import { describe, expect, it } from 'vitest'
import { adminKey } from '../support/app.ts'
import { findings } from './axe.ts'
import { finished, openSite, phone, say, sessionIdOf, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { looks } from './looks.ts'

const directionOf = (node: string): string => `getComputedStyle(${node}).direction`

describe.runIf(hasChromium)('the views', () => {
  const site = openSite()

  for (const [name, options] of looks) {
    it(`have no accessibility violations, ${name}`, async () => {
      const { page, context, complaints } = await visit(site.browser, site.url, options)
      const isPhone = options.isMobile === true
      const byView: Record<string, string[]> = { welcome: await findings(page) }
      await say(page, finished)
      byView.chat = await findings(page)
      if (isPhone) await page.getByRole('button', { name: 'Preview' }).click()
      await page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name: 'Footer' }).click()
      await page.getByLabel('Text', { exact: true }).fill('Ask {{1}}')
      byView.editor = await findings(page)
      await page.keyboard.press('Enter')
      await page.getByRole('list', { name: 'About: Footer' }).waitFor()
      await page.getByRole('button', { name: 'History' }).click()
      await page.getByRole('list', { name: 'Revisions, newest first' }).waitFor()
      byView.issue = await findings(page)
      await phone(page).locator('.wa-footer').click()
      await page.getByRole('button', { name: 'Remove' }).click()
      await page.getByRole('list', { name: 'About: Footer' }).waitFor({ state: 'detached' })
      if (isPhone) await page.getByRole('button', { name: 'Chat' }).click()
      await say(page, 'no footer')
      await say(page, 'Yes, finalize it')
      if (isPhone) await page.getByRole('button', { name: 'Preview' }).click()
      await page.getByRole('heading', { name: 'Your template is finished' }).waitFor()
      byView.payload = await findings(page)
      const id = sessionIdOf(page)
      await page.goto(`${site.url}/my-templates`)
      await page.getByRole('list', { name: 'Templates of this browser' }).waitFor()
      byView.mine = await findings(page)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      byView['sign-in'] = await findings(page)
      await page.goto(`${site.url}/check`)
      await page.getByRole('button', { name: 'Try an example' }).click()
      await page.getByRole('heading', { name: /errors/ }).waitFor()
      byView.check = await findings(page)
      await page.goto(`${site.url}/gallery`)
      await page.getByRole('button', { name: /Use this one.*Appointment reminder/ }).waitFor()
      byView.gallery = await findings(page)
      await page.goto(`${site.url}/support/${id}`)
      await page.getByLabel('API key').fill(adminKey)
      byView.key = await findings(page)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Turn 1' }).waitFor()
      byView.support = await findings(page)
      expect(byView).toEqual(Object.fromEntries(Object.keys(byView).map((view) => [view, []])))
      expect(complaints).toEqual([])
      await context.close()
    })
  }

  it('fit a small phone: nothing is wider than the screen, and touch targets are 44 pixels high', async () => {
    const { page, context } = await visit(site.browser, site.url, {
      viewport: { width: 320, height: 640 },
      isMobile: true,
      hasTouch: true,
    })
    await say(page, finished)
    const width = 'document.documentElement.scrollWidth'
    expect(await page.evaluate(width)).toBe(320)
    await page.getByRole('button', { name: 'Preview' }).click()
    expect(await page.evaluate(width)).toBe(320)
    const buttons = await page.locator('button:visible:not(.edit)').all()
    const heights = await Promise.all(buttons.map(async (button) => (await button.boundingBox())?.height ?? 0))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await context.close()
  })

  it('run from right to left where the text does', async () => {
    const { page, context } = await visit(site.browser, site.url)
    await say(page, 'Utility, Arabic, name order_shipped, body: "مرحبا، تم شحن طلبك وسيصل غدا. شكرا لتسوقك معنا."')
    const body = phone(page).locator('.wa-body p')
    await body.waitFor()
    expect(
      await page.evaluate(directionOf("document.querySelector('.phone').shadowRoot.querySelector('.wa-body p')")),
    ).toBe('rtl')
    await page.getByLabel('Your message').fill('أضف تذييلا')
    expect(await page.evaluate(directionOf("document.querySelector('textarea')"))).toBe('rtl')
    const bubble = await phone(page).locator('.wa-bubble').boundingBox()
    const frame = await phone(page).boundingBox()
    const middle = (frame?.x ?? 0) + (frame?.width ?? 0) / 2
    expect((bubble?.x ?? 0) + (bubble?.width ?? 0) / 2).toBeGreaterThan(middle)
    await context.close()
  })

  it('load under 100 KB at first, only from this server, and soon accept input', async () => {
    const readyMs: number[] = []
    // Takes half a second on an idle machine. Other tests may keep it busy, so a slow load is retried.
    while (readyMs.length < 6 && Math.min(...readyMs) >= 1000) {
      const { page, context, complaints } = await visit(site.browser, 'about:blank')
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).host))
      const sizes: Promise<number>[] = []
      page.on('requestfinished', (request) => {
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
      })
      const began = performance.now()
      await page.goto(site.url)
      await page.locator('textarea:focus').waitFor()
      await page.keyboard.type('A')
      await page.getByRole('button', { name: 'Send', exact: true, disabled: false }).waitFor()
      readyMs.push(performance.now() - began)
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThan(100 * 1024)
      expect([...hosts]).toEqual([new URL(site.url).host])
      expect(complaints).toEqual([])
      await context.close()
    }
    expect(Math.min(...readyMs)).toBeLessThan(5000)
  })

  it('run only scripts and styles of the build; all others are forbidden', async () => {
    const { page, context, complaints } = await visit(site.browser, site.url)
    await page.evaluate(
      'document.body.insertAdjacentHTML(\'beforeend\', \'<img src=x onerror="window.hacked = 1"><p style="color: red">x</p>\')',
    )
    const refused = () => complaints.filter((words) => words.includes('Content Security Policy')).length
    await expect.poll(refused, { timeout: 10_000 }).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    const answer = await site.app.inject('/')
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    await context.close()
  })
})
