/** The chat follows what is done beside it, and the message stays in sight while it is changed and when it is finished. */
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { assistantWords } from '../../src/web/template/assistant-words.ts'
import type { Catalogue } from '../../src/web/words/catalogue.ts'
import { de } from '../../src/web/words/de/index.ts'
import { en } from '../../src/web/words/en/index.ts'
import { es } from '../../src/web/words/es/index.ts'
import { pt } from '../../src/web/words/pt/index.ts'
import { png } from '../publishing/media/samples.ts'
import { findings } from './axe.ts'
import { finished, openSite, phone, say, sessionIdOf, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

/** A wish, what the chat then says by itself (a change by hand, that it was taken back), how to finish; and the page's own words. */
const languages: [wish: string, edited: string, undone: string, finish: string, words: Catalogue][] = [
  [finished, 'You made a change', 'I took the last change back.', 'Finalize it', en],
  [
    'Recuerda a los pacientes de la Clínica Turia su cita, con nombre, fecha y hora',
    'Has hecho un cambio',
    'He deshecho el último cambio.',
    'Finalizar',
    es,
  ],
  [
    'Erinnere die Patienten der Praxis Sonnenhof an ihren Termin, mit Name, Datum und Uhrzeit',
    'Sie haben in der Vorschau etwas geändert.',
    'Die letzte Änderung ist zurückgenommen.',
    'Fertigstellen',
    de,
  ],
  [
    'Lembre os pacientes da Clínica Sol da consulta, com nome, data e hora',
    'Você fez uma mudança',
    'Desfiz a última alteração.',
    'Finalizar',
    pt,
  ],
]
const sale = 'Tell the customers of Mill Street Bakes about our offer: 20% off all sweets until Sunday, with a picture'
const lastLine = (page: Page) => page.locator('.messages .message').last()
const notes = (page: Page) => page.locator('.messages ol .message[data-role="note"]')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const add = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name, exact: true }).click()

/** How far an element reaches beyond another, above or below. */
async function beyond(inner: Locator, outer: Locator): Promise<number> {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()]
  if (one === null || other === null) return Number.POSITIVE_INFINITY
  return Math.max(other.y - one.y, one.y + one.height - other.y - other.height)
}
const isSeen = (inner: Locator, outer: Locator) => expect.poll(() => beyond(inner, outer)).toBeLessThanOrEqual(1)

describe.runIf(hasChromium)('beside the chat', () => {
  const site = openSite()
  let visitor: Visitor
  afterEach(async () => {
    const { complaints } = visitor
    await visitor.context.close()
    expect(complaints).toEqual([])
  })
  const begin = async (wish: string, options = {}): Promise<Page> => {
    visitor = await visit(site.browser, site.url, options)
    await say(visitor.page, wish)
    return visitor.page
  }

  it.each(languages)('"%s": a change by hand, Undo and Finish are told in that language', async (...row) => {
    const [wish, edited, undone, finish, words] = row
    const page = await begin(wish)
    await page
      .getByRole('group', { name: words.preview.add })
      .getByRole('button', { name: words.preview.additions.footer, exact: true })
      .click()
    const form = page.getByRole('form', { name: words.edit.title(words.parts.footer) })
    await form.getByLabel(words.parts.body, { exact: true }).fill('24 Mill Street')
    await press(page, words.edit.save)
    await notes(page).getByText(edited).waitFor()
    await notes(page).getByText('24 Mill Street').waitFor()
    await page.locator('.toolbar').getByRole('button', { name: words.preview.undo, exact: true }).click()
    await notes(page).getByText(undone).waitFor()
    await page.reload()
    await notes(page).getByText(undone).waitFor()
    // There is one way to finish, the button: nobody is asked to say a word for it.
    const said = await page.getByRole('list', { name: words.chat.messages }).textContent()
    expect(
      Object.values(assistantWords)
        .flatMap(({ confirm }) => confirm)
        .filter((one) => said?.includes(one)),
    ).toEqual([])
    await press(page, words.status.finish)
    await page.getByRole('heading', { name: words.finish.title }).waitFor()
    expect(await page.locator('.message[data-role="user"]').last().textContent()).toContain(finish)
  })

  it('a picture that is given closes the question for it, and the last line is not hidden by the answers to choose from', async () => {
    const page = await begin(sale, { viewport: { width: 1366, height: 600 } })
    await lastLine(page).getByText('Which file shall it be?').waitFor()
    await page.locator('.preview').getByLabel('Choose a picture').setInputFiles({
      name: 'cake.png',
      mimeType: 'image/png',
      buffer: png,
    })
    await notes(page).getByText('your picture').waitFor()
    await notes(page).getByText('The file is in the template.').waitFor()
    await isSeen(lastLine(page), page.getByRole('region', { name: 'Conversation' }))
    // What is taken back in the chat, the assistant tells itself.
    await press(page, 'Undo that')
    await lastLine(page).getByText('Which file shall it be?').waitFor()
    await page.reload()
    await lastLine(page).getByText('Which file shall it be?').waitFor()
    expect(await notes(page).count()).toBe(0)
  })

  it.each([
    [1366, 768],
    [1440, 900],
    [390, 844],
  ])('the message stays in sight while it is edited, and at the end: %d × %d', async (width, height) => {
    const page = await begin(finished, { viewport: { width, height } })
    const show = page.getByRole('group', { name: 'Show' })
    if (width < 900) await show.getByRole('button', { name: 'Preview' }).click()
    const view = page.getByRole('region', { name: 'Template', exact: true })
    const body = phone(page).locator('.wa-body')
    await isSeen(body, view)
    const tile = await page.getByRole('button', { name: /^Category/ }).boundingBox()
    expect((await body.boundingBox())?.y).toBeLessThan(tile?.y ?? 0)
    for (const [part, form] of [
      ['body', 'Edit text'],
      ['Name', 'Edit name'],
    ] as const) {
      if (part === 'body') await body.click()
      else await page.getByRole('button', { name: /^Name/ }).click()
      const editor = page.getByRole('form', { name: form })
      await editor.waitFor()
      if (part === 'body') await isSeen(body, view)
      await isSeen(editor.getByRole('button', { name: 'Save' }), page.locator('.preview'))
      expect(await findings(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    if (width < 900) await show.getByRole('button', { name: 'Chat' }).click()
    await press(page, 'Finish')
    await isSeen(page.getByRole('heading', { name: 'Your template is finished' }), view)
    await isSeen(body, view)
    for (const name of [/^New/, 'Duplicate']) expect(await page.getByRole('button', { name }).count()).toBe(1)
    await press(page, 'Sign in to submit it')
    await page.getByRole('dialog').getByLabel('User name').waitFor()
  })

  it('words in the tiles are broken at underscores alone', async () => {
    const page = await begin('A login code for our app Quillpad that expires after 5 minutes', {
      viewport: { width: 1366, height: 768 },
    })
    await page.getByRole('button', { name: /^Name/ }).click()
    await page.getByLabel('Name', { exact: true }).fill('appointment_reminder_verification')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Name appointment_reminder/ }).waitFor()
    const broken = await page.evaluate(`[...document.querySelectorAll('.value')]
      .flatMap((value) => [...value.childNodes].filter(({ nodeType }) => nodeType === 3))
      .flatMap((text) => [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return range.getClientRects().length > 1
      }).map(([word]) => word))`)
    expect(broken).toEqual([])
    // Its expiry line is there already.
    expect(await page.getByRole('button', { name: 'Expiry line' }).count()).toBe(0)
  })

  it('a button to a website begins as one, and says in words that its end differs', async () => {
    const page = await begin(finished)
    await press(page, 'Add a button')
    await press(page, 'A website button')
    await lastLine(page).getByText('https://example.com').waitFor()
    await add(page, 'Button')
    const form = page.getByRole('form', { name: 'Add button' })
    expect(await form.getByLabel('Kind').inputValue()).toBe('URL')
    await form.getByLabel('Label').fill('Track my order')
    await form.getByLabel('Address', { exact: true }).fill('https://shop.example/track/')
    await form.getByLabel('The end of the address differs for every customer').check()
    await form.getByText('It is a variable of its own').waitFor()
    await form.getByLabel('The end for one customer').fill('ORD-7')
    expect(await findings(page)).toEqual([])
    await press(page, 'Save')
    await lastLine(page).getByText('You made a change').waitFor()
    const buttons = async () => {
      const { draft } = (await site.app.inject(`/session/${sessionIdOf(page)}`)).json()
      return draft.components.find(({ type }: { type: string }) => type === 'BUTTONS').buttons
    }
    const url = 'https://shop.example/track/{{1}}'
    expect(await buttons()).toMatchObject([{ type: 'URL', url, example: [expect.stringContaining('ORD-7')] }])
    await phone(page).locator('.wa-button').click()
    await page.getByLabel('The end of the address').uncheck()
    await press(page, 'Save')
    await notes(page).nth(1).waitFor()
    expect(await buttons()).toMatchObject([{ type: 'URL', url: 'https://shop.example/track/' }])
    await phone(page).locator('.wa-body').click()
    const labels = await page.getByRole('group', { name: 'Sample values' }).locator('label').allInnerTexts()
    expect(labels).toEqual([
      expect.stringMatching(/^Hello \[.+\], your$/),
      expect.stringMatching(/^your order \[.+\] has$/),
    ])
  })

  it('a picture is found without knowing what a header is, and needs no saving', async () => {
    const page = await begin(finished)
    await add(page, 'Picture or title')
    const form = page.getByRole('form', { name: 'Edit header' })
    await form.getByLabel('Choose a picture').setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer: png })
    await phone(page).getByRole('img', { name: 'shop.png' }).waitFor()
    expect(await form.count()).toBe(0)
    await notes(page).getByText('your picture').waitFor()
  })
})
