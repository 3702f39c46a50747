/** No content makes a view wider than the screen. */
import { describe, expect, it } from 'vitest'
import { adminKey } from '../support/app.ts'
import { composer, openSite, sessionIdOf, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { excess } from './looks.ts'

const words = 'Donaudampfschifffahrtsgesellschaft'.repeat(12)
const link = `https://shop.example/${'a'.repeat(300)}?q=${'b'.repeat(300)}`

const contents: [name: string, text: string][] = [
  ['a long word', words],
  ['a long link', link],
  ['4,000 characters', 'words and more words '.repeat(190)],
  ['emoji', '👩‍👩‍👧‍👦🎉'.repeat(150)],
  ['Arabic', 'مرحبا بكم في متجرنا الجديد '.repeat(30)],
  ['Devanagari', 'आपका ऑर्डर भेज दिया गया है '.repeat(30)],
]

describe.runIf(hasChromium)('the width of the views', () => {
  const site = openSite()

  async function draftWith(text: string): Promise<string> {
    const { session_id: id } = (await site.app.inject({ url: '/session/new' })).json<{ session_id: string }>()
    const short = [...text].slice(0, 1000).join('')
    const edits = [
      { op: 'set_name', name: 'n'.repeat(500) },
      { op: 'set_header', format: 'TEXT', text: short },
      { op: 'set_body', text: short },
      { op: 'set_footer', text: short },
      { op: 'add_button', button: { type: 'URL', text: short.slice(0, 200).toWellFormed(), url: link } },
    ]
    const edited = await site.app.inject({ method: 'PATCH', url: `/session/${id}/draft`, payload: { edits } })
    expect(edited.statusCode).toBe(200)
    const message = [...text].slice(0, 4000).join('')
    await site.app.inject({ method: 'POST', url: '/chat', payload: { message, session_id: id } })
    return id
  }

  it.each([320, 390, 1440])('holds whatever is written, at %d pixels', async (width) => {
    const wide: string[] = []
    const { page, context } = await visit(site.browser, site.url, { viewport: { width, height: 800 } })
    // What is written would choose the language of the page.
    await page.evaluate(`localStorage.setItem('language', '"en"')`)
    const check = async (view: string): Promise<void> => {
      const pixels = await excess(page)
      if (pixels > 0) wide.push(`${view}: ${pixels}`)
    }
    const show = page.getByRole('group', { name: 'Show' })
    for (const [name, text] of contents) {
      const id = await draftWith(text)
      await page.goto(`${site.url}/#${id}`)
      // Another address after `#` alone loads nothing anew.
      await page.reload()
      await page.locator('.messages ol .message').first().waitFor()
      await expect.poll(() => sessionIdOf(page)).toBe(id)
      await composer(page).fill(text.slice(0, 4000).toWellFormed())
      await check(`chat with ${name}`)
      if (await show.isVisible()) await show.getByRole('button', { name: 'Preview' }).click()
      await page.getByRole('button', { name: 'History' }).click()
      await page.getByRole('list', { name: 'Revisions, newest first' }).waitFor()
      await check(`preview with ${name}`)
      if (await show.isVisible()) await show.getByRole('button', { name: 'Chat' }).click()
    }
    await page.goto(`${site.url}/check`)
    await page
      .getByLabel('Template as JSON')
      .fill(JSON.stringify({ name: words, components: [{ type: 'BODY', text: link }] }))
    await page.getByRole('heading', { name: /^\d+ errors?/ }).waitFor()
    await check('check')
    await page.goto(`${site.url}/gallery`)
    await page.getByRole('list', { name: 'Ready texts' }).waitFor()
    await check('gallery')
    await page.goto(`${site.url}/my-templates`)
    await page.getByRole('list', { name: 'Templates of this browser' }).waitFor()
    await check('my templates')
    await page.goto(`${site.url}/support/${await draftWith(words)}`)
    await page.getByLabel('API key').fill(adminKey)
    await page.keyboard.press('Enter')
    await page.getByText('Donaudampf').first().waitFor()
    await check('support')
    await context.close()
    expect(wide).toEqual([])
  })
})
