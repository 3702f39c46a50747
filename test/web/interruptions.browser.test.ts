import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { turn } from '../repositories/given.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { answers, type ScriptedServer, serverError, startOpenAiServer } from '../support/openai-server.ts'
import {
  composer,
  finished,
  messagesOf,
  openBrowser,
  phone,
  type Served,
  say,
  serve,
  sessionIdOf,
  type Visitor,
  visit,
} from './browser.ts'
import { hasChromium } from './chromium.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'

const question = 'A utility template in English'

/** What the server has stored of a session, regardless of what the browser shows. */
const storedMessages = async (served: Served, id: string): Promise<string[]> => {
  const response = await served.app.inject(`/session/${id}`)
  return response.json().messages.map(({ role }: { role: string }) => role)
}

describe.runIf(hasChromium)('interruptions', () => {
  let browser: Browser
  let model: ScriptedServer
  let served: Served
  let database: Database
  let proxy: CuttingProxy
  const visitors: Visitor[] = []
  const arrive = async (url: string): Promise<Visitor> => {
    const visitor = await visit(browser, url)
    visitors.push(visitor)
    return visitor
  }

  beforeAll(async () => {
    model = await startOpenAiServer()
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.baseUrl, LLM_MAX_RETRIES: '0' }
    database = await openEmbeddedTestDatabase()
    ;[browser, served] = await Promise.all([openBrowser(), serve({ env, database })])
    proxy = await startCuttingProxy(served.url)
  })
  afterAll(async () => {
    await browser?.close()
    await proxy?.close()
    await served?.close()
    await database?.close()
    await model?.close()
  })
  afterEach(async () => {
    for (const { context } of visitors.splice(0)) await context.close()
    model.always(null)
  })

  it('a reload between messages shows the conversation as it was', async () => {
    model.always(answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }))
    const { page, complaints } = await arrive(served.url)
    await say(page, question)
    const before = await messagesOf(page)
    const chips = page.getByRole('list', { name: 'Suggested answers' })
    const suggested = await chips.allInnerTexts()
    await page.reload()
    await page.getByRole('button', { name: 'Category Utility' }).waitFor()
    expect(await messagesOf(page)).toEqual(before)
    expect(await chips.allInnerTexts()).toEqual(suggested)
    expect(complaints).toEqual([])
  })

  it('a reload while a message is being answered loses nothing and sends nothing twice', async () => {
    model.always({ kind: 'delay', ms: 1200, next: answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }) })
    const { page } = await arrive(served.url)
    await composer(page).fill(question)
    await composer(page).press('Enter')
    await page.getByText('Thinking').waitFor()
    await page.waitForURL(/#/)
    const before = model.requests.length
    await page.reload()
    await page.locator('.messages ol .message[data-role="assistant"]').first().waitFor()
    await page.getByText('Thinking').waitFor({ state: 'detached' })
    expect((await messagesOf(page))[0]).toBe(question)
    expect(await storedMessages(served, sessionIdOf(page))).toEqual(['user', 'assistant'])
    expect(model.requests.length - before).toBeLessThanOrEqual(1)
  })

  it('after a connection is lost in the middle of a reply, the answer still arrives, without a second turn', async () => {
    model.always(answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }))
    const { page } = await arrive(proxy.url)
    proxy.cutAfter('event: reply\n')
    await say(page, question)
    expect(proxy.cuts()).toBe(1)
    expect(await messagesOf(page)).toHaveLength(2)
    await page.getByRole('button', { name: 'Category Utility' }).waitFor()
    expect(await storedMessages(served, sessionIdOf(page))).toEqual(['user', 'assistant'])
  })

  it('an unreachable server is reported, and the message can be sent again', async () => {
    model.always(answers({ edits: [] }))
    const { page } = await arrive(served.url)
    await page.clock.install()
    await page.route('**/chat', (route) => route.abort())
    await composer(page).fill(question)
    await composer(page).press('Enter')
    await page.getByText('The connection was lost').waitFor()
    for (let attempt = 0; attempt < 6; attempt += 1) await page.clock.runFor(8000)
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    await page.unroute('**/chat')
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.locator('.messages ol .message[data-role="assistant"]').first().waitFor()
    expect(await storedMessages(served, sessionIdOf(page))).toEqual(['user', 'assistant'])
  })

  it('a refusal is told by what it is, with the time to wait, and the text is kept', async () => {
    model.always(answers({ edits: [] }))
    const { page } = await arrive(served.url)
    await page.clock.install()
    const refuse = (status: number, code: string, wait: string) =>
      page.route('**/chat', (route) =>
        route.fulfill({
          status,
          headers: { 'retry-after': wait, 'x-request-id': 'request-7' },
          contentType: 'application/problem+json',
          body: JSON.stringify({
            status,
            code,
            title: code,
            detail: code,
            type: 'about:blank',
            request_id: 'request-7',
          }),
        }),
      )
    await refuse(503, 'OVERLOADED', '2')
    await composer(page).fill(question)
    await composer(page).press('Enter')
    await page.getByText('Very many people are here right now. Trying again in 2 seconds…').waitFor()
    expect(await page.getByText('connection').count()).toBe(0)
    await page.unroute('**/chat')
    await refuse(429, 'RATE_LIMITED', '45')
    await page.clock.runFor(2500)
    const alert = page.getByRole('alert')
    await alert.getByText('You can go on in 45 seconds.').waitFor()
    await alert.getByText('request-7').waitFor()
    expect(await alert.getByRole('button', { name: 'Send again' }).isDisabled()).toBe(true)
    await page.unroute('**/chat')
    await page.clock.runFor(46_000)
    await alert.getByRole('button', { name: 'Edit message' }).click()
    expect(await composer(page).inputValue()).toBe(question)
  })

  it('an unanswered message is marked as such until it is sent again', async () => {
    model.always(answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }))
    const { page, complaints } = await arrive(served.url)
    await say(page, question)
    const [sessionId, lost] = [sessionIdOf(page), 'Call it lost_and_found']
    const { turns } = createRepositories(database)
    const begun = await turns.begin(turn({ sessionId, message: lost, at: new Date(), leaseMs: 1 }))
    expect(begun.outcome).toBe('ready')
    await page.reload()
    await page.getByText('Not answered').waitFor()
    expect((await messagesOf(page)).at(-1)).toBe(lost)
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.locator('.messages ol .message[data-role="assistant"]').nth(1).waitFor()
    await page.getByText('Not answered').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: 'Category Utility' }).waitFor()
    expect(await storedMessages(served, sessionId)).toEqual(['user', 'assistant', 'user', 'user', 'assistant'])
    expect(await page.getByText('Not answered').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('if the model fails, the built-in assistant answers and the page says so', async () => {
    model.always(serverError())
    const { page, complaints } = await arrive(served.url)
    await say(page, finished)
    await page.getByText('the built-in assistant did').waitFor()
    await phone(page).getByText('has been shipped').waitFor()
    expect(complaints).toEqual([])
  })

  it('two tabs on one session show the same messages, from both of them', async () => {
    model.always(answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }))
    const { page, context } = await arrive(served.url)
    await say(page, question)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: 'Category Utility' }).waitFor()
    model.always(answers({ edits: [{ op: 'set_name', name: 'second_tab' }] }))
    await say(other, 'Call it second_tab')
    await page.getByRole('button', { name: 'Name second_tab' }).waitFor()
    expect(await messagesOf(page)).toEqual(await messagesOf(other))
  })

  it('an edit to a draft that has changed elsewhere is not lost silently', async () => {
    model.always(answers({ edits: [{ op: 'set_category', category: 'UTILITY' }] }))
    const { page } = await arrive(served.url)
    await say(page, question)
    const stranger = (await arrive(page.url())).page
    const rename = async (of: typeof page, name: string): Promise<void> => {
      await of.getByRole('button', { name: /^Name/ }).click()
      await of.getByLabel('Name', { exact: true }).fill(name)
      await of.keyboard.press('Enter')
    }
    await stranger.getByRole('button', { name: 'Category Utility' }).waitFor()
    await rename(page, 'first_name')
    await page.getByRole('button', { name: 'Name first_name' }).waitFor()
    await rename(stranger, 'other_name')
    await stranger.getByText('The draft was changed elsewhere').waitFor()
    await stranger.getByRole('button', { name: 'Save' }).click()
    await stranger.getByRole('button', { name: 'Name other_name' }).waitFor()
    expect(await stranger.getByText('The draft was changed elsewhere').count()).toBe(0)
  })
})
