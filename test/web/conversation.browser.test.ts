import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createScriptedModel } from '../support/scripted-model.ts'
import { finished, messagesOf, openSite, phone, say, serve, sessionIdOf, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

/** A string, because the server's types do not include those of the browser. */
const readClipboard = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()')

describe.runIf(hasChromium)('a conversation in the browser', () => {
  const site = openSite()
  let visitor: Visitor
  afterEach(async () => {
    const { complaints } = visitor
    await visitor.context.close()
    expect(complaints).toEqual([])
  })

  it('goes from the first message to a payload that can be copied, downloaded and sent', async () => {
    visitor = await visit(site.browser, site.url)
    const { page, context } = visitor
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('heading', { name: 'What should your message say?' }).waitFor()
    await say(page, finished)
    await phone(page).getByText('your order').first().waitFor()
    await page.getByText('Ready to finish').waitFor()
    await page.getByRole('button', { name: 'Finish' }).click()

    const next = page.getByRole('region', { name: 'Your template is finished', exact: true })
    const section = page.getByRole('region', { name: 'About the finished template' })
    await section.getByText(/Checked against \d+ rules\. No errors\./).waitFor()
    const payload = JSON.parse((await section.locator('pre').textContent()) ?? '')
    expect(payload).toMatchObject({ name: 'order_shipped', language: 'en_US', category: 'UTILITY' })

    await section.getByText('For developers').click()
    await section.getByRole('button', { name: 'Copy', exact: true }).click()
    await section.getByText('Copied').waitFor()
    expect(JSON.parse(await readClipboard(page))).toEqual(payload)
    await section.getByRole('button', { name: 'Copy as cURL' }).click()
    const line = "curl -X POST 'https://graph.facebook.com/v23.0/{WABA_ID}/message_templates'"
    await expect.poll(() => readClipboard(page), { timeout: 10_000 }).toContain(line)
    expect(await readClipboard(page)).toContain('Bearer {ACCESS_TOKEN}')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      next.getByRole('button', { name: 'Download' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('order_shipped.json')

    expect(await page.getByRole('button', { name: 'Finish' }).isDisabled()).toBe(true)
    const first = sessionIdOf(page)
    await section.getByRole('button', { name: /^Duplicate/ }).click()
    await expect.poll(() => sessionIdOf(page)).not.toBe(first)
    await phone(page).getByText('has been shipped').waitFor()
    expect(await page.getByRole('button', { name: 'Finish' }).isEnabled()).toBe(true)
  })

  it('works with only the suggestions and the keyboard', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('A template in English named week_news')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('for my shop')
    await page.keyboard.press('Enter')
    const chip = page.getByRole('list', { name: 'Suggested answers' }).getByRole('button', { name: 'Announce a sale' })
    await chip.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Category Marketing' }).waitFor()
    expect((await messagesOf(page))[0]).toBe('A template in English named week_news\nfor my shop')
    await page.locator('textarea:focus').waitFor()
  })

  it('shows what was assumed, and options to choose from, one after another', async () => {
    const text = 'Your order has left our warehouse today.'
    const option = (label: string, words: string) => ({
      label,
      text: words,
      edits: [{ op: 'set_body' as const, text: words }],
    })
    const options = [option('Short', 'It has left.'), option('Warm', 'Good news: it is on its way!')]
    const model = createScriptedModel({ answers: [{ edits: [{ op: 'set_body', text }] }, { options }, {}] })
    const scripted = await serve({ model })
    visitor = await visit(site.browser, scripted.url)
    const { page } = visitor
    await say(page, text)
    await page.getByText('Assumed: it fits the text').first().waitFor()
    await say(page, 'two other options, please')
    await page.getByRole('list', { name: 'Options' }).getByText('Good news: it is on its way!').waitFor()
    await page.getByRole('button', { name: 'Use Warm' }).click()
    await phone(page).getByText('Good news: it is on its way!').waitFor()
    const cards = page.getByRole('list', { name: 'Options' }).getByRole('listitem')
    await cards.filter({ hasText: 'Warm' }).getByText('In the preview').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Use Short' }).click()
    await phone(page).getByText('It has left.').waitFor()
    await cards.filter({ hasText: 'Short' }).getByText('In the preview').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await cards.filter({ hasText: 'Warm' }).getByText('In the preview').waitFor()
    await say(page, 'finalize')
    expect(await cards.count()).toBe(0)
    await scripted.close()
  })

  it('edits a part in place, undoes and redoes, and lists what changed', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, finished)
    await phone(page).locator('.wa-body').click()
    const editor = page.getByRole('form', { name: 'Edit text' })
    await editor.getByLabel('Text').fill('Dear {{1}}, parcel {{2}} is on its way to you. Thank you.')
    await editor.getByLabel(/ is$/).fill('PX-77')
    await page.keyboard.press('Control+Enter')
    await phone(page).getByText('PX-77').waitFor()
    await editor.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await phone(page).getByText('has been shipped').waitFor()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await phone(page).getByText('is on its way').waitFor()
    await page.getByRole('button', { name: 'History' }).click()
    const history = page.getByRole('list', { name: 'Revisions, newest first' })
    await history.getByText('Redo').waitFor()
    expect(await history.getByText('Edited by hand').count()).toBe(1)

    await history.getByRole('button', { name: 'Show revision 1' }).click()
    await page.getByRole('region', { name: 'Revision 1' }).getByText('has been shipped').waitFor()
    await history.getByRole('button', { name: /^Make this the current one.*Revision 1/ }).click()
    await phone(page).last().getByText('has been shipped').waitFor()
    await history.getByText('Edited by hand').nth(1).waitFor()
  })

  it('gives the keyboard access to the preview: Enter opens an editor, Escape returns to where it was opened', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, finished)
    const edit = phone(page).getByRole('button', { name: 'Edit text' })
    await edit.focus()
    await page.keyboard.press('Enter')
    const editor = page.getByRole('form', { name: 'Edit text' })
    await editor.locator('textarea:focus').waitFor()
    await page.keyboard.type('Words that are given up. ')
    await page.keyboard.press('Escape')
    await editor.waitFor({ state: 'detached' })
    expect(await page.evaluate("document.activeElement.shadowRoot.activeElement.getAttribute('aria-label')")).toBe(
      'Edit text',
    )
    expect(await phone(page).getByText('given up').count()).toBe(0)
  })

  it('says what stands in the way of finishing', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, finished)
    await page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name: 'Picture or title' }).click()
    await page.getByRole('form', { name: 'Edit header' }).getByRole('button', { name: 'Save' }).click()
    await page.getByText('1 thing to put right first').waitFor()
    const finish = page.getByRole('button', { name: 'Finish' })
    expect(await finish.isDisabled()).toBe(true)
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Header.*has to be put right/ })
      .waitFor()
    expect(await page.getByRole('button', { name: /^Fix/ }).count()).toBe(0)
    await page.reload()
    await page.getByText('1 thing to put right first').waitFor()
    await page.getByRole('button', { name: 'Without a picture' }).click()
    await page.getByText('Ready to finish').waitFor()
    expect(await finish.isEnabled()).toBe(true)
  })

  it('shows an issue beside its part and fixes it on a click', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, finished)
    await page.getByRole('button', { name: 'Name order_shipped' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Order Shipped!')
    await page.keyboard.press('Enter')
    const issue = page.getByRole('list', { name: 'About: Name' })
    await issue.getByRole('button', { name: 'Fix' }).click()
    await issue.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Name order_shipped' }).waitFor()

    await page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name: 'Footer' }).click()
    await page.getByLabel('Text', { exact: true }).fill('Ask {{1}}')
    await page.keyboard.press('Enter')
    const beside = page.getByRole('list', { name: 'About: Footer' })
    await beside.getByText('has the variable').waitFor()
    const footer = await phone(page).locator('.wa-footer').boundingBox()
    const note = await beside.boundingBox()
    expect((note?.y ?? 0) - (footer?.y ?? 0)).toBeLessThan(60)
  })

  it('shows the newest messages of a long conversation, and earlier ones on request', async () => {
    const long = await site.app.inject({ url: '/session/new' })
    const { session_id: id } = long.json()
    for (let count = 0; count < 101; count += 1)
      await site.app.inject({ method: 'POST', url: '/chat', payload: { message: `words ${count}`, session_id: id } })
    visitor = await visit(site.browser, `${site.url}/#${id}`)
    const { page } = visitor
    const messages = page.locator('.messages ol .message')
    await page.getByText('words 100').waitFor()
    expect(await messages.count()).toBe(200)
    const earlier = page.getByRole('button', { name: 'Earlier messages' })
    await earlier.click()
    await earlier.waitFor({ state: 'detached' })
    expect(await messages.count()).toBe(202)
    expect((await messagesOf(page))[0]).toBe('words 0')
  })

  it('checks, shows and fixes a pasted template, and continues with it in a chat', async () => {
    visitor = await visit(site.browser, `${site.url}/check`)
    const { page } = visitor
    await page.getByLabel('Template as JSON').fill('{ "name": ')
    await page.getByRole('alert').getByText('This is not JSON yet').waitFor()
    await page.getByRole('button', { name: 'Try an example' }).click()
    await page.getByRole('heading', { name: /^\d+ errors/ }).waitFor()
    await page.locator('.phone').getByText('Your order is on its way').waitFor()
    await page.getByRole('button', { name: 'Fix what can be fixed' }).click()
    await vi.waitFor(async () =>
      expect(await page.getByLabel('Template as JSON').inputValue()).toContain('order_shipped'),
    )
    await page.getByRole('button', { name: 'Continue in a chat' }).click()
    await phone(page).getByText('Your order is on its way').waitFor()
    expect(await page.getByRole('button', { name: 'Name order_shipped' }).count()).toBe(1)
  })
})
