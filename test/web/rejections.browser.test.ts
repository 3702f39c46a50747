/** What becomes of a template after the review, in the browser with Meta's mock: put right and resubmitted; moved, and what that costs. */
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Headers, signUp } from '../support/principals.ts'
import { makeFinal, type World } from '../support/publishing.ts'
import { findings } from './axe.ts'
import { phone, signIn, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { openMetaSite } from './meta-site.ts'

const language = 'en'

describe.runIf(hasChromium)('after the review', () => {
  const site = openMetaSite()
  let visitor: Visitor
  let owner: Headers
  let workspace: string
  let connection: string
  const call: World['call'] = (headers, method, url, payload) =>
    site.app.inject({ method, url, headers, ...(payload && { payload }) })

  beforeAll(async () => {
    owner = await signUp(site.app, 'dora')
    const { workspaces } = (await call(owner, 'GET', '/workspaces')).json()
    workspace = workspaces[0].workspace_id
    const { wabaId, appId, appSecret, token } = site.graph.credentials
    const account = { name: 'Lucky Shrub', waba_id: wabaId, app_id: appId, app_secret: appSecret, token }
    connection = (await call(owner, 'POST', `/workspaces/${workspace}/connections`, account)).json().connection_id
  })
  afterEach(() => visitor?.context.close())

  const atMeta = (name: string) =>
    site.graph.world.templatesOf(site.graph.credentials.wabaId).filter((one) => one.name === name)

  /** A template that was handed over; its page is open. */
  async function submitted(name: string, text: string): Promise<Page> {
    const made = await call(owner, 'POST', '/session/new', { workspace_id: workspace })
    const { session_id: session } = made.json()
    const hash = await makeFinal(call, owner, session, name, text)
    const body = { connection_id: connection, draft_hash: hash }
    expect((await call(owner, 'POST', `/session/${session}/submit`, body)).statusCode).toBe(202)
    await expect.poll(() => atMeta(name).length, { timeout: 20_000 }).toBe(1)
    const list = `/workspaces/${workspace}/templates`
    const inRegistry = async () =>
      (await call(owner, 'GET', list)).json().templates.find((one: { name: string }) => one.name === name)
    await expect.poll(inRegistry, { timeout: 20_000 }).toBeDefined()
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await signIn(page, 'dora')
    await page.goto(`${site.url}/whatsapp/${(await inRegistry()).template_id}`)
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    return page
  }

  it('a rejected template is changed as the page proposes, seen, and resubmitted as an edit', async () => {
    const name = 'order_left'
    const page = await submitted(name, 'Your order has left our house. Use code SAVE10 for 10% off.')
    site.graph.review({ name, language }, { to: 'REJECTED', reason: 'PROMOTIONAL' })
    const doctor = page.getByRole('region', { name: 'What may help' })
    await doctor.getByRole('list', { name: 'The words that matter' }).getByText('10% off').first().waitFor()
    expect(await findings(page)).toEqual([])
    await doctor.getByText('Your order has left our house.', { exact: true }).waitFor()
    await doctor
      .getByRole('button', { name: /^Change it so/ })
      .first()
      .click()
    const text = phone(page).locator('.wa-body')
    await text.getByText('Your order has left our house.').waitFor()
    expect(await text.getByText('SAVE10').count()).toBe(0)
    await page.getByRole('button', { name: 'Finish', exact: true }).click()
    await page.getByRole('button', { name: 'Submit to WhatsApp' }).click()
    await page.getByRole('button', { name: 'Submit to Lucky Shrub' }).click()
    await page.getByRole('list', { name: 'The submission' }).getByText('In review').waitFor()
    const [edited, ...others] = atMeta(name)
    expect(others).toEqual([])
    expect(JSON.stringify(edited?.components)).not.toContain('SAVE10')
    site.graph.review({ name, language }, { to: 'APPROVED' })
    await page.getByRole('list', { name: 'The submission' }).getByText('It can be sent').waitFor()
  })

  it('a move to marketing says what it costs, and whom it may reach', async () => {
    const name = 'parcel_here'
    const page = await submitted(name, 'Your parcel is here. Come and get it at Mill Street.')
    site.graph.review({ name, language }, { to: 'APPROVED' })
    site.graph.review({ name, language }, { category: 'MARKETING', announced: true })
    const alarm = page.getByRole('region', { name: 'Meta will make it marketing' })
    await alarm.getByText('must have agreed to marketing').waitFor()
    await alarm.getByLabel('Where your customers are').selectOption('India')
    await alarm.getByLabel('Messages a month').fill('100,000')
    await alarm.getByRole('status').getByText('$1,180.00 instead of $140.00').waitFor()
    expect(await findings(page)).toEqual([])
    await page.reload()
    await alarm.getByText('$1,180.00 instead of $140.00').waitFor()
    await alarm.getByLabel('Messages a month').fill('none')
    await alarm.getByText('Choose where, and say how many').waitFor()
  })
})
