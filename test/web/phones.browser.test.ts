/** Phones for tests, in the browser with Meta's mock: one proves itself, a template is sent there, and it is removed; and what is said of tokens. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { faults } from '../support/graph/index.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { makeFinal, type World } from '../support/publishing.ts'
import { findings } from './axe.ts'
import { signIn, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { looksWrong } from './looks.ts'
import { openMetaSite } from './meta-site.ts'

const dayMs = 24 * 3_600_000
const name = 'order_ready'

describe.runIf(hasChromium)('a phone for tests', () => {
  const site = openMetaSite()
  let visitor: Visitor
  const call: World['call'] = (headers, method, url, payload) =>
    site.app.inject({ method, url, headers, ...(payload && { payload }) })

  /** An approved template in an account whose token ends soon. */
  async function approved(): Promise<void> {
    const owner: Headers = await signUp(site.app, 'dora')
    const workspace = (await call(owner, 'GET', '/workspaces')).json().workspaces[0].workspace_id
    const { wabaId, appId, appSecret } = site.graph.credentials
    const { value: token } = site.graph.world.addToken(appId, [wabaId], {
      expiresAt: Math.floor((Date.now() + 5 * dayMs) / 1000),
    })
    // Else it would be renewed at the next full minute, and not end soon any more.
    site.graph.faults.plan({ fault: faults.down, on: 'oauth', times: 1000 })
    const account = { name: 'Lucky Shrub', waba_id: wabaId, app_id: appId, app_secret: appSecret, token }
    const made = await call(owner, 'POST', `/workspaces/${workspace}/connections`, account)
    const { connection_id } = made.json()
    const { session_id: session } = (await call(owner, 'POST', '/session/new', { workspace_id: workspace })).json()
    const draft_hash = await makeFinal(call, owner, session, name, 'Hello {{1}}, your bread is ready. Come by today.')
    expect((await call(owner, 'POST', `/session/${session}/submit`, { connection_id, draft_hash })).statusCode).toBe(
      202,
    )
    const isThere = () => site.graph.world.templatesOf(wabaId).length
    await expect.poll(isThere, { timeout: 20_000 }).toBe(1)
    site.graph.review({ name, language: 'en' }, { to: 'APPROVED' })
  }
  afterEach(() => visitor?.context.close())

  async function signedIn(): Promise<Page> {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await signIn(page, 'dora')
    await page.goto(`${site.url}/whatsapp`)
    return page
  }

  it('proves itself, is sent a template, says what became of it, and is removed', async () => {
    await approved()
    const page = await signedIn()
    const phones = page.getByRole('region', { name: 'Phones for tests' })
    await phones.getByText('the account has to know which of your numbers').waitFor()
    await page.getByText(/^The token ends on/).waitFor()
    await page.getByRole('button', { name: /^New token/ }).click()
    const { phoneNumberId, token } = site.graph.credentials
    await page.getByLabel('New token').fill(token)
    await page.getByLabel('Phone number id').fill(phoneNumberId)
    await page.getByRole('button', { name: 'Keep the new token' }).click()
    await page.getByText('The new token is kept.').waitFor()

    await phones.getByRole('button', { name: 'Add a phone' }).click()
    const code = (await phones.locator('.code').textContent()) ?? ''
    expect(code).toMatch(/^WT-[2-9A-Z]{8}$/)
    const link = await phones.getByRole('link', { name: 'Open WhatsApp with the code' }).getAttribute('href')
    expect(link).toMatch(new RegExp(`^https://wa\\.me/\\d+\\?text=${code}$`))
    expect(await looksWrong(page)).toEqual([])
    await page.evaluate("document.documentElement.dir = 'ltr'")
    site.graph.hear('491701234567', code)
    await phones.getByText('is ready for tests').waitFor()
    expect(await phones.locator('.code').count()).toBe(0)

    await page.getByRole('list', { name: 'Templates in WhatsApp' }).getByRole('link', { name }).click()
    const test = page.getByRole('region', { name: 'Send a test' })
    await test.getByRole('textbox').fill('Anna')
    await test.getByText(/It costs 0\.\d+ USD/).waitFor()
    expect(await findings(page)).toEqual([])
    await test.getByRole('button', { name: 'Send to +491701234567' }).click()
    await test.getByText('It has arrived').waitFor()
    expect(site.graph.world.messages).toHaveLength(1)
    expect(JSON.stringify(site.graph.world.messages[0]?.body)).toContain('Anna')
    await test.getByText('9 more tests can go there today').waitFor()
    expect(await looksWrong(page)).toEqual([])
    await page.evaluate("document.documentElement.dir = 'ltr'")

    await page.getByRole('link', { name: 'All templates in WhatsApp' }).click()
    await phones.getByText('Proved itself on').waitFor()
    await phones.getByRole('button', { name: /^Remove/ }).click()
    await phones.getByRole('button', { name: 'Send no tests there' }).click()
    await phones.getByText('+491701234567').waitFor({ state: 'detached' })
    await page.getByRole('link', { name }).click()
    await test.getByRole('link', { name: 'add a phone for tests' }).waitFor()
  })
})
