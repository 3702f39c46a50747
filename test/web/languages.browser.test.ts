/** The page speaks the person's language, from the first word to the finished template. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/web/words/en/index.ts'
import { es } from '../../src/web/words/es/index.ts'
import { findings } from './axe.ts'
import { finished, openSite, phone, say, visit } from './browser.ts'
import { leavesOf } from './catalogue.ts'
import { hasChromium } from './chromium.ts'
import { excess } from './looks.ts'

const wish = 'Recuerda a los pacientes de la Clínica Turia su cita, con nombre, fecha y hora'
const german = 'Erinnere die Patienten der Praxis Sonnenhof an ihren Termin, mit Name, Datum und Uhrzeit'

/** What only English says: Spanish has other words for it. */
const spanish = new Set(
  [...leavesOf(es).values()].filter((leaf) => typeof leaf === 'string').map((leaf) => leaf.trim().toLowerCase()),
)
const englishAlone = new Set(
  [...leavesOf(en).values()]
    .filter((leaf) => typeof leaf === 'string')
    .map((leaf) => leaf.trim().toLowerCase())
    .filter((leaf) => leaf.length > 1 && !spanish.has(leaf)),
)

/** Texts, names and hints on the page that stand in the English catalogue alone. */
async function englishOn(page: Page): Promise<string[]> {
  const seen = (await page.evaluate(`(() => {
    const found = []
    const look = (root) => {
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) look(node.shadowRoot)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '')
        for (const child of node.childNodes) if (child.nodeType === 3) found.push(child.data)
      }
    }
    look(document)
    return found
  })()`)) as string[]
  return [...new Set(seen.map((words) => words.trim().replace(/[.:]$/, '')))].filter((words) =>
    [words, `${words}.`, `${words}:`].some((one) => englishAlone.has(one.toLowerCase())),
  )
}

describe.runIf(hasChromium)('the language of the page', () => {
  const site = openSite()
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it.each([
    ['wide', { viewport: { width: 1280, height: 800 } }],
    ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ])('%s: a Spanish browser meets no English on the way to a finished template', async (_, options) => {
    const { page, context, complaints } = await visit(site.browser, site.url, { locale: 'es-ES', ...options })
    const side = async (name: string): Promise<void> => {
      if (options.viewport.width < 900) await page.getByRole('group', { name: es.chat.show }).getByText(name).click()
    }
    const isSpanish = async (where: string) => expect(await englishOn(page), where).toEqual([])
    await page.getByRole('heading', { name: es.welcome.title }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await isSpanish('the welcome')
    if (options.viewport.width >= 900) await phone(page).getByText(es.preview.empty).waitFor()
    await page.getByLabel(es.chat.message).fill(wish)
    await press(page, es.chat.send)
    await page.locator('.messages ol .message[data-role="assistant"]').waitFor()
    await isSpanish('the first answer')
    await side(es.chat.preview)
    for (const part of ['.wa-body', '.wa-button']) {
      await phone(page).locator(part).first().click()
      await page.locator('.dock').waitFor()
      await isSpanish(`the editor of ${part}`)
      await press(page, es.edit.cancel)
    }
    for (const field of [es.parts.name, es.parts.category, es.parts.language, ...Object.values(es.preview.additions)]) {
      const button = page.locator('.preview').getByRole('button', { name: field }).first()
      if ((await button.count()) === 0) continue
      await button.click()
      await page.locator('.dock').waitFor()
      await isSpanish(`the editor of ${field}`)
      await press(page, es.edit.cancel)
    }
    await press(page, es.preview.history)
    await page.getByRole('list', { name: es.history.revisions }).waitFor()
    await isSpanish('the history')
    await press(page, es.preview.history)
    await press(page, es.status.finish)
    await page.getByRole('heading', { name: es.finish.title }).waitFor()
    await isSpanish('the finished template')
    expect(await findings(page)).toEqual([])
    await press(page, es.finish.signIn)
    await page.getByLabel(es.account.user).waitFor()
    await isSpanish('signing in')
    await page.goto(`${site.url}/my-templates`)
    await page.getByRole('heading', { name: es.mine.title }).waitFor()
    await isSpanish('my templates')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('follows the conversation, and the choice of the person before that', async () => {
    const { page, context } = await visit(site.browser, site.url)
    const language = () => page.locator('html').getAttribute('lang')
    await page.getByRole('heading', { name: en.welcome.title }).waitFor()
    await say(page, wish)
    await page.getByRole('button', { name: es.status.finish, exact: true }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: es.status.finish, exact: true }).waitFor()
    expect(await language()).toBe('es')
    await page.getByLabel(es.bar.language).selectOption('en')
    await page.getByRole('button', { name: en.status.finish, exact: true }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: en.status.finish, exact: true }).waitFor()
    expect(await language()).toBe('en')
    await context.close()
  })

  it('stays in English where another cannot be loaded', async () => {
    const { page, context } = await visit(site.browser, 'about:blank', { locale: 'de-DE' })
    await page.route('**/assets/de-*.js', (route) => route.abort())
    await page.goto(site.url)
    await page.getByRole('heading', { name: en.welcome.title }).waitFor()
    await context.close()
  })

  it('fits a narrow phone in German, with the list of the template folded away behind the message itself', async () => {
    const viewport = { width: 320, height: 700 }
    const { page, context } = await visit(site.browser, site.url, { locale: 'de-DE', viewport, hasTouch: true })
    expect(await excess(page)).toBe(0)
    await page.locator('.composer textarea').fill(german)
    await page.keyboard.press('Enter')
    const answer = page.locator('.messages ol .message[data-role="assistant"]')
    await answer.locator('.phone').waitFor()
    expect(await answer.locator('details').getAttribute('open')).toBe(null)
    expect(await excess(page)).toBe(0)
    expect(await findings(page)).toEqual([])
    await answer.locator('.bubble button').click()
    await phone(page).locator('.wa-body').click()
    await page.locator('.dock .samples input').first().waitFor()
    expect(await excess(page)).toBe(0)
    expect(await findings(page)).toEqual([])
    await context.close()
  })

  it('folds the list on a wide screen too, and what is asked stays', async () => {
    const { page, context } = await visit(site.browser, site.url)
    await say(page, finished.replace('utility', 'marketing'))
    const answer = page.locator('.messages ol .message[data-role="assistant"]').last()
    expect(await answer.locator('.phone').count()).toBe(0)
    await answer.getByText(en.chat.asList).click()
    await answer.getByText('• Name: order_shipped').waitFor()
    await context.close()
  })
})

describe.runIf(hasChromium)('a language that no browser knows', () => {
  const site = openSite()

  it('is no reason for an empty page', async () => {
    const visitor = await visit(site.browser, site.url)
    await visitor.page.evaluate("localStorage.setItem('language', JSON.stringify('no such tag!'))")
    await visitor.page.reload()
    await visitor.page.locator('textarea').waitFor()
    expect(visitor.complaints).toEqual([])
    await visitor.context.close()
  })
})
