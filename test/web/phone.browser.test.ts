/** On a phone, where the chat and the preview are not on the screen together. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { png } from '../publishing/media/samples.ts'
import { createScriptedModel } from '../support/scripted-model.ts'
import { findings } from './axe.ts'
import { composer, finished, openSite, phone, say, serve, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { excessHeight } from './looks.ts'

const onPhone = { viewport: { width: 390, height: 700 }, isMobile: true, hasTouch: true }
const sale = 'Tell the customers of Mill Street Bakes about our offer: 20% off all sweets until Sunday, with a picture'
const side = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const changed = (page: Page) => page.locator('.message .differences')

describe.runIf(hasChromium)('on a phone', () => {
  const site = openSite()

  it('what Finish asks is asked where the person is, with its answers', async () => {
    const words = 'parking costs 5 euros'
    const model = createScriptedModel({
      answers: [
        { edits: [{ op: 'set_body', text: 'Your order has left our warehouse today.' }] },
        { intent: 'unclear', unused: [words], open: [words] },
        { intent: 'finalize' },
        { intent: 'finalize' },
      ],
    })
    const scripted = await serve({ model })
    const { page, context, complaints } = await visit(site.browser, scripted.url, onPhone)
    await say(page, 'Your order has left our warehouse today.')
    await say(page, words)
    await page.getByRole('button', { name: /^Preview/ }).click()
    await side(page, 'Finish')
    const answer = page.getByRole('region', { name: 'Answer', exact: true })
    await answer.getByText(`I have not used "${words}".`).waitFor()
    expect(await findings(page)).toEqual([])
    const ways = page.getByRole('list', { name: 'Answers to choose from' }).getByRole('button')
    expect(await ways.count()).toBeGreaterThan(0)
    // The button does it.
    expect(await ways.filter({ hasText: 'Finalize it' }).count()).toBe(0)
    await side(page, 'Finish')
    await page.getByRole('heading', { name: 'Your template is finished' }).waitFor()
    expect(await answer.count()).toBe(0)
    await page.getByRole('button', { name: 'History' }).click()
    await side(page, 'New')
    await page.getByRole('heading', { name: 'What should your message say?' }).waitFor()
    expect(await page.getByRole('list', { name: 'Revisions, newest first' }).count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
    await scripted.close()
  })

  it('a refused Finish is told there too, with another try', async () => {
    const { page, context } = await visit(site.browser, site.url, onPhone)
    await say(page, finished)
    await page.getByRole('button', { name: /^Preview/ }).click()
    const problem = { type: 'about:blank', title: 'No', status: 409, code: 'TURN_LIMIT', detail: 'No more.' }
    await page.route('**/chat', (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    )
    await side(page, 'Finish')
    await page.locator('.here').getByText('There is no answer yet.').waitFor()
    await page.locator('.here').getByRole('button', { name: 'Leave it' }).click()
    await page.locator('.here').waitFor({ state: 'detached' })
    await context.close()
  })

  it('an answer is read from its beginning, says what it changed, and what is typed outlives a reload', async () => {
    const { page, context } = await visit(site.browser, site.url, onPhone)
    await say(page, sale)
    const beginning = async () => (await page.locator('.messages ol .message').last().boundingBox())?.y ?? 0
    const top = (await page.getByRole('region', { name: 'Conversation' }).boundingBox())?.y ?? 0
    await expect.poll(async () => (await beginning()) - top).toBeLessThan(40)
    expect((await beginning()) - top).toBeGreaterThanOrEqual(0)
    expect(await changed(page).count()).toBe(0)

    await page.locator('.composer').getByLabel('Choose a picture').setInputFiles({
      name: 'cake.png',
      mimeType: 'image/png',
      buffer: png,
    })
    await page.getByText('It is in the preview').waitFor()
    await say(page, 'change 20% to 25%')
    expect(await changed(page).last().textContent()).toMatch(/20%.*25%/)
    await composer(page).fill('half a sen')
    await page.reload()
    await changed(page).last().waitFor()
    expect(await composer(page).inputValue()).toBe('half a sen')

    await page.getByRole('button', { name: /^Preview/ }).click()
    await phone(page).getByText('Mill Street Bakes', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'History' }).click()
    const newest = page.getByRole('list', { name: 'Revisions, newest first' }).getByRole('listitem').first()
    expect(await newest.textContent()).toMatch(/20%.*25%/)
    expect(await excessHeight(page)).toBe(0)
    await side(page, 'Finish')
    await page.getByText('The picture goes along separately.').waitFor()
    const link = page.getByRole('link', { name: 'Download the picture' })
    expect(await link.getAttribute('download')).toBe('cake.png')
    await page.getByRole('button', { name: 'Chat' }).click()
    await page.getByRole('button', { name: 'See the finished template' }).click()
    await link.waitFor()
    await context.close()
  })
})
