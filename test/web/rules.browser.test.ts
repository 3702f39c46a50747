/** The rules of a team in the console: owners change them, with what is wrong beside each field; others read them. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { signUp } from '../support/principals.ts'
import { findings } from './axe.ts'
import { openSite, signIn, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'

describe.runIf(hasChromium)('the rules of a team', () => {
  const site = openSite()

  async function arriveAs(name: string, path: string): Promise<Page> {
    const { page } = await visit(site.browser, site.url)
    await signIn(page, name)
    await page.goto(site.url + path)
    await page.getByRole('button', { name: 'Open Mill Street Bakes' }).click()
    await page.goto(site.url + path)
    return page
  }

  it('are changed by its owners, and read by the others', async () => {
    const [owner, viewer] = [await signUp(site.app, 'olga'), await signUp(site.app, 'vera')]
    const post = async (headers: Record<string, string>, url: string, payload: object) =>
      (await site.app.inject({ method: 'POST', url, headers, payload })).json()
    const { workspace_id: team } = await post(owner, '/workspaces', { name: 'Mill Street Bakes' })
    const invitation = await post(owner, `/workspaces/${team}/invitations`, { role: 'viewer' })
    await post(viewer, '/invitations/accept', { code: invitation.code })

    const page = await arriveAs('olga', '/team/settings')
    const form = page.getByRole('form', { name: 'Rules of the team' })
    await form.getByLabel('Words that are not used').fill('cheapest\nguaranteed')
    await form.getByLabel('Sites that no link leads to').fill('bitly')
    await form.getByLabel('Languages', { exact: true }).selectOption('es')
    await form.getByLabel('Languages', { exact: true }).selectOption('en_US')
    await form.getByLabel('Every name begins with').fill('Mill Street')
    await form.getByRole('button', { name: 'Save the rules' }).click()
    await form.getByText('“bitly”: a host looks like').waitFor()
    await form.getByText('A name prefix has 1 to 64 characters').waitFor()
    expect(await form.getByLabel('Every name begins with').getAttribute('aria-invalid')).toBe('true')
    expect(await findings(page)).toEqual([])
    await form.getByLabel('Sites that no link leads to').fill('https://bit.ly/sale')
    await form.getByLabel('Every name begins with').fill('mill_')
    await form.getByRole('button', { name: 'Take out English (United States)' }).click()
    await form.getByRole('button', { name: 'Save the rules' }).click()
    await form.getByText('Saved.').waitFor()
    await page.reload()
    expect(await form.getByLabel('Sites that no link leads to').inputValue()).toBe('bit.ly')

    const other = await arriveAs('vera', '/team')
    const rules = other.getByRole('region', { name: 'Rules besides Meta’s' })
    await rules.getByText('These words are not used: cheapest, guaranteed.').waitFor()
    await rules.getByText('Only these languages: Spanish.').waitFor()
    expect(await rules.getByRole('button').count()).toBe(0)
  })
})
