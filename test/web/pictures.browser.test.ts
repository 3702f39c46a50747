/** Pictures of a template: dropped, given by a link, refused, changed, taken away, and there again after a reload. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { appError } from '../../src/errors.ts'
import { pdf, png } from '../publishing/media/samples.ts'
import { findings } from './axe.ts'
import { openSite, phone, say, sessionIdOf, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

const sale =
  'A marketing template in English, name summer_sale, with a picture on top: "Our summer sale starts on Friday. Come and see us. Reply STOP to opt out."'

/** Whether the picture in this place of the preview, counted from 0, is there and could be read. */
const seesPicture = (page: Page, index = 0) =>
  page.evaluate(`document.querySelector('.phone').shadowRoot.querySelectorAll('.wa-media')[${index}]
    ?.querySelector('img')?.naturalWidth > 0`)

/** A file from the desktop, dropped on the element. */
async function drop(page: Page, selector: string, type: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], 'dropped.${type.split('/')[1]}', { type: '${type}' }))
      return transfer
    })()`,
  )
  for (const event of ['dragover', 'drop']) await page.dispatchEvent(selector, event, { dataTransfer: transfer })
}

describe.runIf(hasChromium)('pictures', () => {
  let visitor: Visitor
  const asked: string[] = []
  const readLink = async (link: string) => {
    asked.push(link)
    if (link.includes('lost')) throw appError('LINK_REFUSED', { detail: 'It answers with status 404.' })
    return { name: 'shop.png', bytes: png }
  }
  const site = openSite(() => ({ readLink }))
  afterEach(() => visitor?.context.close())

  it('are dropped, shown again after a reload, changed, taken away, and final', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, sale)
    await page
      .getByRole('list', { name: 'Messages' })
      .getByText('Add the picture in the preview, or give me a link to it.')
      .waitFor()
    await drop(page, '.preview .place', 'image/gif', png)
    await page.getByRole('alert').getByText('does not take this file').waitFor()
    await drop(page, '.preview .place', 'image/png', Buffer.from('not a picture'))
    await page.getByRole('alert').getByText('WhatsApp cannot use this file.').waitFor()
    await drop(page, '.chat', 'image/png', png)
    await page.getByText('dropped.png').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await expect.poll(() => seesPicture(page), { timeout: 20_000 }).toBe(true)
    await page.reload()
    await expect.poll(() => seesPicture(page), { timeout: 20_000 }).toBe(true)
    await page.getByText('2 × 3').waitFor()
    expect(await findings(page)).toEqual([])

    await drop(page, '.preview .place', 'application/pdf', pdf)
    await phone(page).locator('b').getByText('dropped.pdf').waitFor()
    await page.getByText('The header was a picture and is a document now').waitFor()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('Drop the document here').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await phone(page).locator('b').getByText('dropped.pdf').waitFor()
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Your template is finished' }).waitFor()
    const { final_creation_payload: payload } = (await site.app.inject(`/session/${sessionIdOf(page)}`)).json()
    expect(payload.components[0]).toMatchObject({
      format: 'DOCUMENT',
      example: { header_handle: [expect.stringMatching(/^media:sha256:[0-9a-f]{64}$/)] },
    })
  })

  it('are fetched from a link, in the chat or in their place', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, sale)
    await say(page, 'https://shop.example/lost.png')
    await page.getByRole('alert').getByText('It answers with status 404.').waitFor()
    await say(page, 'https://shop.example/shop.png')
    await page.getByText('shop.png', { exact: true }).waitFor()
    await expect.poll(() => seesPicture(page), { timeout: 20_000 }).toBe(true)
    expect(asked).toEqual(['https://shop.example/lost.png', 'https://shop.example/shop.png'])
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    const paste = page.getByRole('button', { name: 'Paste a link' })
    await page.getByRole('button', { name: 'Remove', exact: true }).waitFor({ state: 'detached' })
    await expect.poll(() => paste.isEnabled()).toBe(true)
    await paste.press('Enter')
    await page.getByLabel('Link to the picture').fill('https://shop.example/other.png')
    await page.keyboard.press('Enter')
    await expect.poll(() => seesPicture(page), { timeout: 20_000 }).toBe(true)
  })

  it('make a header where there is none, and fill the cards of a carousel one by one', async () => {
    visitor = await visit(site.browser, site.url)
    const { page } = visitor
    await say(page, 'A marketing template in English: "Come and see our new cakes at Mill Street."')
    await drop(page, '.preview', 'image/png', png)
    await expect.poll(() => seesPicture(page), { timeout: 20_000 }).toBe(true)

    const card = (body: string) => ({ header_format: 'IMAGE', body, buttons: [{ type: 'QUICK_REPLY', text: 'More' }] })
    const { session_id: id } = (await site.app.inject({ url: '/session/new' })).json<{ session_id: string }>()
    const edits = [
      { op: 'set_body', text: 'Our new cakes' },
      { op: 'set_carousel', cards: [card('Lemon cake'), card('Carrot cake')] },
    ]
    await site.app.inject({ method: 'PATCH', url: `/session/${id}/draft`, payload: { edits } })
    await page.goto(`${site.url}/#${id}`)
    await page.reload()
    await page.getByText('Drop the picture of card 2 here').waitFor()
    await drop(page, '.preview', 'image/png', png)
    await expect.poll(() => seesPicture(page, 0), { timeout: 20_000 }).toBe(true)
    const second = page.locator('.preview').getByLabel('Choose a picture of card 2')
    await second.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: pdf })
    await page.getByRole('alert').getByText('does not take this file as a picture').waitFor()
    await second.setInputFiles({ name: 'carrot.png', mimeType: 'image/png', buffer: png })
    await expect.poll(() => seesPicture(page, 1), { timeout: 20_000 }).toBe(true)
    expect(await page.getByText('Drop the picture').count()).toBe(0)
  })
})
