/** On a phone, where the chat and the preview are not on the screen together. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { png } from '../publishing/media/samples.ts'
import { createScriptedModel } from '../support/scripted-model.ts'
import { findings } from './axe.ts'
import { composer, finished, openSite, say, serve, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { excessHeight } from './looks.ts'

const onPhone = { viewport: { width: 390, height: 700 }, isMobile: true, hasTouch: true }
const sale = 'Tell the customers of Mill Street Bakes about our offer: 20% off all sweets until Sunday, with a picture'
const side = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const changed = (page: Page) => page.locator('.message .differences')

describe.runIf(hasChromium)('on a phone', () => {
  const site = openSite()

  it('Finish finishes at once, also where the assistant said before what it did not use', async () => {
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
    await page.getByText(`I did not use "${words}".`).first().waitFor()
    await page.getByRole('button', { name: /^Preview/ }).click()
    await side(page, 'Finish')
    await page.getByRole('heading', { name: 'Your template is finished' }).waitFor()
    expect(await page.getByRole('region', { name: 'Answer', exact: true }).count()).toBe(0)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'History' }).click()
    await side(page, 'New')
    await page.getByRole('heading', { name: 'What should your message say?' }).waitFor()
    expect(await page.getByRole('list', { name: 'Revisions, newest first' }).count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
    await scripted.close()
  })

  it('what is said of a template is seen to its end, whatever its length', async () => {
    const { page, context } = await visit(site.browser, site.url, onPhone)
    await say(page, sale)
    const last = page.locator('.messages ol .message').last()
    const end = async () => {
      const [one, box] = [
        await last.boundingBox(),
        await page.getByRole('region', { name: 'Conversation' }).boundingBox(),
      ]
      return (one?.y ?? 0) + (one?.height ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)
    }
    await expect.poll(end).toBeLessThanOrEqual(0)
    await say(page, 'change 20% to 25%')
    await expect.poll(end).toBeLessThanOrEqual(0)
    await context.close()
  })

  it.each([320, 390])('nothing of the menu and of the editor of a button is cut, at %d pixels', async (width) => {
    const { page, context } = await visit(site.browser, site.url, { ...onPhone, viewport: { width, height: 844 } })
    await say(page, sale)
    const cut = () =>
      page.evaluate<number>(
        `(() => { const { scrollWidth, clientWidth } = document.querySelector('.bar nav'); return scrollWidth - clientWidth })()`,
      )
    for (const tongue of ['es', 'pt', 'fr', 'de', 'id', 'hi', 'en']) {
      await page.evaluate(`localStorage.setItem('language', '"${tongue}"')`)
      await page.reload()
      await page.locator(`html[lang^="${tongue}"]`).waitFor()
      await expect.poll(cut).toBe(0)
    }
    await page.getByRole('button', { name: /^Preview/ }).click()
    await page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name: 'Button' }).click()
    const form = page.getByRole('form', { name: 'Add button' })
    await form.getByLabel('Kind').selectOption('URL')
    await form.getByLabel('The end of the address differs for every customer').check()
    await page.waitForTimeout(200)
    const [dock, label] = [await page.locator('.dock').boundingBox(), await form.getByText('Kind').boundingBox()]
    expect((label?.y ?? 0) - (dock?.y ?? 0)).toBeGreaterThanOrEqual(0)
    await context.close()
  })

  it('the name at the top of the phone is written where it is shown, and is there for the next template', async () => {
    const { page, context, complaints } = await visit(site.browser, site.url, onPhone)
    await say(page, sale)
    await page.getByRole('button', { name: /^Preview/ }).click()
    const name = page.getByLabel('Your business')
    await expect.poll(() => name.inputValue()).toBe('Mill Street Bakes')
    await name.fill('La Roue Libre')
    await name.press('Enter')
    await side(page, 'New')
    await page.getByRole('button', { name: /^Preview/ }).click()
    await expect.poll(() => name.inputValue()).toBe('La Roue Libre')
    await page.reload()
    await page.getByRole('button', { name: /^Preview/ }).click()
    await expect.poll(() => name.inputValue()).toBe('La Roue Libre')
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
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

  it('an answer says what it changed, and what is typed outlives a reload', async () => {
    const { page, context } = await visit(site.browser, site.url, onPhone)
    await say(page, sale)
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
    await expect.poll(() => page.getByLabel('Your business').inputValue()).toBe('Mill Street Bakes')
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
