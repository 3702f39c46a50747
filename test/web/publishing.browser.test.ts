/** From a first visit to an approved template: nobody needs to know more than where Meta shows its ids and tokens. */
import type { Page, Request } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { password } from '../support/principals.ts'
import { finished, say, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { looksWrong } from './looks.ts'
import { openMetaSite } from './meta-site.ts'

const name = 'order_shipped'
const parcel = { name, language: 'en_US' }

describe.runIf(hasChromium)('publishing', () => {
  const site = openMetaSite()
  const visitors: Visitor[] = []

  afterEach(async () => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints)
    for (const { context } of visitors.splice(0)) await context.close()
    // The browser notes every refusal, also those that the test is about.
    expect(complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([])
  })

  async function fillIn(page: Page, token: string): Promise<void> {
    const { wabaId, appId, appSecret } = site.graph.credentials
    const form = page.getByRole('dialog', { name: 'Connect an account' })
    await form.getByLabel('WhatsApp Business Account id').fill(` ${wabaId}\n`)
    await form.getByLabel('App id').fill(appId)
    await form.getByLabel('App secret').fill(appSecret)
    await form.getByLabel('Token').fill(token)
    await form.getByRole('button', { name: 'Connect' }).click()
  }

  /** Waits for the words in what a screen reader is told of the submission. */
  /** The requests for news that are not over. */
  function openStreams(page: Page): Set<Request> {
    const open = new Set<Request>()
    page.on('request', (request) => request.url().endsWith('/events') && open.add(request))
    page.on('requestfinished', (request) => open.delete(request))
    page.on('requestfailed', (request) => open.delete(request))
    return open
  }

  const progress = (page: Page) => page.getByRole('list', { name: 'The submission' })

  it('goes from a first visit to an approved template, and on', async () => {
    const visitor = await visit(site.browser, site.url)
    visitors.push(visitor)
    const { page } = visitor
    const streams = openStreams(page)
    await say(page, finished)
    await say(page, 'no footer')
    await say(page, 'Yes, finalize it')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page.getByLabel('User name').fill('dora')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByText('The open template is now saved under your name').waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Connect an account' }).click()
    await fillIn(page, 'cut')
    await page.getByRole('alert').getByText('The token is not whole').waitFor()
    await fillIn(page, 'EAAGnot-the-token-of-anybody')
    await page.getByRole('alert').getByText('this token is not valid').waitFor()
    await fillIn(page, site.graph.credentials.token)
    await page.getByRole('button', { name: 'Submit to WhatsApp' }).click()
    const dialog = page.getByRole('dialog', { name: 'Submit to WhatsApp' })
    await dialog.getByText('your order').waitFor()
    await dialog.getByText('Lucky Shrub', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Submit to Lucky Shrub' }).click()
    await progress(page).getByText('Handed over').waitFor()
    await progress(page).getByText('In review').waitFor()

    site.graph.review(parcel, { to: 'REJECTED', reason: 'ABUSIVE_CONTENT' })
    await progress(page).getByText('Rejected').waitFor()
    await page.getByRole('link', { name: 'Everything about it in WhatsApp' }).click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.getByText('Meta’s reason: it reads as abusive').waitFor()
    const doctor = page.getByRole('region', { name: 'What may help' })
    await doctor.getByText('Ask Meta to look at it again').click()
    await doctor.getByRole('button', { name: 'Copy the letter' }).waitFor()
    await page.getByRole('button', { name: 'Improve this one' }).click()
    await page.getByText('Here is your template').waitFor()
    await say(page, 'Change the text to "Hello {{1}}, your parcel {{2}} is on its way. Thank you for your order."')
    await say(page, 'Yes, finalize it')
    await page.getByRole('button', { name: 'Ask Meta about this text' }).click()
    await page.getByText(/^Meta’s answer to this sample: utility$/).waitFor()
    // The forecast and the submission listen to the same news.
    expect(streams.size).toBe(1)
    await page.getByRole('button', { name: 'Submit to WhatsApp' }).click()
    await page.getByRole('button', { name: 'Submit to Lucky Shrub' }).click()
    await progress(page).getByText('In review').waitFor()
    site.graph.review(parcel, { to: 'APPROVED' })
    await progress(page).getByText('It can be sent').waitFor()
    expect(site.graph.world.templatesOf(site.graph.credentials.wabaId)).toHaveLength(1)

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'WhatsApp' }).click()
    const account = page.getByRole('list', { name: 'Connected accounts' })
    await account.getByText(`Token ending in ${site.graph.credentials.token.slice(-4)}`).waitFor()
    await account.getByRole('button', { name: /^Look again at Meta/ }).click()
    await account.getByText(/^Looked at/).waitFor()
    const list = page.getByRole('list', { name: 'Templates in WhatsApp' })
    await page.getByLabel('Status').selectOption('Rejected')
    await page.getByText('Nothing fits').waitFor()
    await page.getByLabel('Status').selectOption('Approved')
    await page.getByLabel('Search').fill('shipp')
    await list.getByRole('link', { name }).click()
    const versions = page.getByRole('list', { name: 'Versions, newest first' })
    await versions.locator('ins').getByText('your parcel').waitFor()
    await page.getByText('Meta rejected it: it reads as abusive').waitFor()
    site.graph.review(parcel, { category: 'MARKETING', announced: true })
    await page.getByRole('alert').getByText('Meta will make it marketing').waitFor()
    await page.getByLabel('In another language').selectOption('Spanish')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Spanish · es').waitFor()

    await page.goBack()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    const faults = await looksWrong(page)
    await page.getByRole('link', { name: 'All templates in WhatsApp' }).click()
    await account.waitFor()
    expect([...faults, ...(await looksWrong(page))]).toEqual([])
    await account.getByRole('button', { name: /^Remove/ }).click()
    await account.getByRole('button', { name: /^Remove it here/ }).click()
    await page.getByRole('heading', { name: 'Connect your account' }).waitFor()
  })
})
