import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adminKey } from '../support/app.ts'
import { answers, type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { messagesOf, openBrowser, type Served, say, serve, sessionIdOf, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

const password = 'correct horse battery'

async function signUp(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.getByLabel('User name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('Signed in as').waitFor()
}

/** From the dialog of the account to the list, and to a new conversation. */
async function startNew(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('link', { name: 'My templates' }).click()
  await page.getByText('No templates yet').waitFor()
  await page.getByRole('button', { name: 'New template' }).click()
}

const openList = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My templates' }).click()

describe.runIf(hasChromium)('accounts and support', () => {
  let browser: Browser
  let model: ScriptedServer
  let served: Served
  const visitors: Visitor[] = []
  const arrive = async (path = '/'): Promise<Page> => {
    const visitor = await visit(browser, served.url + path)
    visitors.push(visitor)
    return visitor.page
  }

  beforeAll(async () => {
    model = await startOpenAiServer({ always: answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }) })
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.baseUrl }
    ;[browser, served] = await Promise.all([openBrowser(), serve({ env })])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await model?.close()
  })
  afterEach(async () => {
    for (const { context } of visitors.splice(0)) await context.close()
  })

  it('only the user who started a session can open it', async () => {
    const page = await arrive()
    await signUp(page, 'owner')
    await startNew(page)
    await say(page, 'A template about orders')
    const id = sessionIdOf(page)

    const stranger = await arrive(`/#${id}`)
    await stranger.getByRole('heading', { name: 'This conversation is not available' }).waitFor()
    await page.reload()
    await page.locator('.message').first().waitFor()
    expect(await messagesOf(page)).toHaveLength(2)
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(await page.evaluate("localStorage.getItem('account')")).toBeNull()

    await page.getByRole('button', { name: 'owner' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.locator('.message').count()).toBe(0)
  })

  it('a user finds, renames, opens and deletes templates', async () => {
    const page = await arrive()
    await signUp(page, 'keeper')
    await startNew(page)
    await say(page, 'A template about parcels')
    await openList(page)
    const list = page.getByRole('list', { name: 'Templates of your account' })
    await list.getByText('Utility').waitFor()
    await list.getByText('Draft').waitFor()
    await page.getByRole('button', { name: /^Rename/ }).click()
    await page.getByLabel('New name').fill('Parcels')
    await page.keyboard.press('Enter')
    await page.getByLabel('State').selectOption('Final')
    await page.getByText('Nothing fits').waitFor()
    await page.getByLabel('State').selectOption('All')
    await page.getByLabel('Search').fill('parc')
    await list.getByText('Parcels').click()
    await page.getByText('A template about parcels').waitFor()
    await openList(page)
    await page.getByRole('button', { name: 'Delete Parcels' }).click()
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await page.getByText('No templates yet').waitFor()
    await page.getByRole('link', { name: 'Build', exact: true }).click()
    await page.getByRole('heading', { name: 'What should your message say?' }).waitFor()
    expect(await page.getByText('A template about parcels').count()).toBe(0)
  })

  it('without an account, a browser remembers what it has begun, and nobody else does', async () => {
    const page = await arrive()
    await say(page, 'A template about lamps')
    await openList(page)
    const list = page.getByRole('list', { name: 'Templates of this browser' })
    await list.getByText('lamps').click()
    await page.getByText('A template about lamps').waitFor()
    const stranger = await arrive('/my-templates')
    await stranger.getByText('No templates yet').waitFor()
  })

  it('a wrong password and a taken name are explained in words', async () => {
    const page = await arrive()
    await signUp(page, 'taken')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('User name').fill('taken')
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).last().click()
    await page.getByText('The user name or password is wrong.').waitFor()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByText('This user name is taken.').waitFor()
    expect(await page.evaluate("sessionStorage.getItem('account')")).toBeNull()
  })

  it('a password can be changed, a wrong one does not sign out, and signing out ends the token', async () => {
    const page = await arrive()
    await signUp(page, 'mover')
    await page.getByText('Change password').click()
    await page.getByLabel('Current password').fill('not the password')
    await page.getByLabel('New password').fill('another battery')
    await page.getByRole('button', { name: 'Save new password' }).click()
    await page.getByText('The current password is wrong.').waitFor()
    await page.getByLabel('Current password').fill(password)
    await page.getByRole('button', { name: 'Save new password' }).click()
    await page.getByText('The password was changed.').waitFor()
    const token = await page.evaluate<string>("JSON.parse(sessionStorage.getItem('account')).token")
    const statusOf = async () =>
      (await fetch(`${served.url}/users/mover/sessions`, { headers: { authorization: `Bearer ${token}` } })).status
    expect(await statusOf()).toBe(200)
    const leaving = page.waitForResponse((response) => response.url().endsWith('/users/logout'))
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('User name').waitFor()
    await leaving
    expect(await statusOf()).toBe(401)
  })

  it('where registration is closed or by invitation, the form says so', async () => {
    const register = async (url: string): Promise<Page> => {
      const visitor = await visit(browser, url)
      visitors.push(visitor)
      const { page } = visitor
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('button', { name: 'Create an account' }).click()
      await page.getByLabel('User name').fill('guest')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Create account' }).click()
      return page
    }
    const closed = await serve({ env: { REGISTRATION: 'closed' } })
    await (await register(closed.url)).getByText('New accounts cannot be created here.').waitFor()
    await closed.close()
    const invited = await serve({ env: { REGISTRATION: 'invite' } })
    const page = await register(invited.url)
    const headers = { 'x-api-key': adminKey }
    const created = await invited.app.inject({ method: 'POST', url: '/invitations', headers, payload: {} })
    await page.getByLabel('Invitation code').fill(created.json<{ code: string }>().code)
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByText('Signed in as').waitFor()
    await invited.close()
  })

  it('after a token has expired the user signs in again, and the message is not lost', async () => {
    const page = await arrive()
    await signUp(page, 'late')
    await startNew(page)
    await page.evaluate("sessionStorage.setItem('account', JSON.stringify({ userId: 'late', token: 'e.y.J' }))")
    await page.reload()
    await page.getByLabel('Your message').fill('Still here')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Sign in at the top of the page').waitFor()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('You have been signed out').waitFor()
    await page.getByLabel('User name').fill('late')
    await page.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.locator('.message[data-role="assistant"]').first().waitFor()
    expect((await messagesOf(page))[0]).toBe('Still here')
  })

  it('support sees a session as a timeline: turns, edits, rules, models and cost, redacted', async () => {
    const page = await arrive()
    await say(page, 'An order template; questions to ana@example.com')
    const id = sessionIdOf(page)
    await page.getByRole('button', { name: /^Name/ }).click()
    await page.getByLabel('Name', { exact: true }).fill('Order Shipped!')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Name Order Shipped!' }).waitFor()

    const desk = await arrive(`/support/${id}`)
    await desk.getByLabel('API key').fill('wrong-key-of-somebody')
    await desk.keyboard.press('Enter')
    await desk.getByRole('alert').getByText('This key is wrong').waitFor()
    expect(await desk.getByLabel('API key').inputValue()).toBe('wrong-key-of-somebody')
    await desk.getByLabel('API key').fill(adminKey)
    await desk.keyboard.press('Enter')
    const turn = desk.getByRole('list', { name: 'Turns' }).locator('> li').first()
    await turn.getByText('questions to [EMAIL]').waitFor()
    expect(await desk.getByText('ana@example.com').count()).toBe(0)
    await turn.getByText('Revision 1 by chat').waitFor()
    await turn.getByText('Revision 2 by hand').waitFor()
    await turn.getByText('has characters other than a-z').first().waitFor()
    await desk.getByRole('region', { name: 'Where it went wrong first' }).getByText('The draft breaks a rule').waitFor()
    expect(await turn.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['gpt-4o-mini', '1', 'answered', '1200', '40']),
    )
    await desk.getByText('Raw JSON of the session').click()
    const raw = await desk.getByRole('region', { name: 'Raw JSON of the session' }).textContent()
    const debug = JSON.parse(raw ?? '')
    expect(debug).toMatchObject({ session_id: id, session_info: { total_llm_calls: 1 } })
    await desk.getByLabel('Session id or request id').fill('no-such-request')
    await desk.keyboard.press('Enter')
    await desk.getByRole('alert').getByText('There is no session with this id').waitFor()
    expect(await desk.getByLabel('Session id or request id').inputValue()).toBe('no-such-request')
    await desk.getByLabel('Session id or request id').fill(debug.llm_logs[0].payload.request_id)
    await desk.keyboard.press('Enter')
    await turn.getByText('questions to [EMAIL]').waitFor()
  })
})
