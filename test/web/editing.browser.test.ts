/** Editing in place: what is written is seen at once, and a picture is stored and shown. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { finished, openSite, phone, say, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

/** A picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

describe.runIf(hasChromium)('editing in place', () => {
  const site = openSite()
  let visitor: Visitor
  afterEach(() => visitor?.context.close())

  async function begin(): Promise<Page> {
    visitor = await visit(site.browser, site.url)
    await say(visitor.page, finished)
    return visitor.page
  }

  it('shows marks, variables and emoji while they are written, with the keyboard alone', async () => {
    const page = await begin()
    await phone(page).getByRole('button', { name: 'Edit text' }).focus()
    await page.keyboard.press('Enter')
    const text = page.getByRole('form', { name: 'Edit text' }).getByLabel('Text')
    await text.fill('Good news: your order is here')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+B')
    expect(await text.inputValue()).toBe('*Good news: your order is here*')
    await phone(page).locator('.wa-body strong').getByText('Good news').waitFor()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Variable' }).press('Enter')
    await page.getByRole('button', { name: 'Emoji' }).press('Enter')
    await page.getByRole('group', { name: 'Emoji' }).getByRole('button', { name: '🎉' }).press('Enter')
    expect(await text.inputValue()).toBe('*Good news: your order is here*{{1}}🎉')
    await page.keyboard.press('Control+z')
    expect(await text.inputValue()).toBe('*Good news: your order is here*{{1}}')
    await page.getByRole('group', { name: 'Sample values' }).getByRole('textbox').fill('Ana')
    await phone(page).locator('.wa-sample').getByText('Ana').waitFor()
    await page.getByRole('button', { name: 'Name order_shipped' }).click()
    await page.getByText('Save or cancel what you are writing first.').waitFor()
    await text.focus()
    await page.keyboard.press('Escape')
    await phone(page).getByText('has been shipped').waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('stores and shows a picture, refuses what WhatsApp does not take, and does without', async () => {
    const page = await begin()
    await page.getByRole('group', { name: 'Add a part' }).getByRole('button', { name: 'Picture or title' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' })
    const field = page.locator('.preview').getByLabel(/^Choose a/)
    // While the header is being saved nobody can choose a file, but a script can.
    await expect.poll(() => field.isEnabled()).toBe(true)
    await field.setInputFiles({ name: 'clip.gif', mimeType: 'image/gif', buffer: png })
    await page.getByRole('alert').getByText('does not take this file').waitFor()
    await field.setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer: png })
    const shown = phone(page).getByRole('img', { name: 'shop.png' })
    await shown.waitFor()
    const image = "document.querySelector('.phone').shadowRoot.querySelector('img')"
    await expect.poll(() => page.evaluate(`${image}.naturalWidth`)).toBe(1)
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('button', { name: 'Without a picture' }).click()
    await shown.waitFor({ state: 'detached' })
    await page.getByText('Ready to finish').waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('adds a line to a marketing template by which people can stop it, with one click', async () => {
    const page = await begin()
    await say(page, 'make it marketing')
    await page.getByRole('button', { name: 'Add the line' }).click()
    await phone(page).locator('.wa-footer').getByText('Reply STOP to unsubscribe').waitFor()
    expect(await page.getByRole('button', { name: 'Add the line' }).count()).toBe(0)
  })

  it('asks whether another language means another text', async () => {
    const page = await begin()
    const choose = async (language: string): Promise<void> => {
      await page.getByRole('button', { name: /^Language/ }).click()
      await page.getByLabel('Language', { exact: true }).selectOption(language)
    }
    await choose('en_GB')
    await page.getByLabel('Leave it as it is').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: /^Language English.*en_GB/ }).waitFor()
    await choose('es')
    await page.getByLabel('Translate it to Spanish').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.message[data-role="user"]').getByText('Translate it to Spanish').waitFor()
  })
})
