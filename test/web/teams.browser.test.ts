/** Working with others in the console: a person alone notices nothing of it, and a team gets from an invitation to an approval. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type Headers, password, signUp } from '../support/principals.ts'
import { finished, openSite, say, sessionIdOf, type Visitor, visit } from './browser.ts'
import { hasChromium } from './chromium.ts'
import { looksWrong } from './looks.ts'

describe.runIf(hasChromium)('teams', () => {
  const site = openSite()
  const visitors: Visitor[] = []
  afterEach(async () => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints)
    for (const { context } of visitors.splice(0)) await context.close()
    // The browser notes every refusal, also those that the test is about.
    expect(complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([])
  })

  const arrive = async (path: string): Promise<Page> => {
    const visitor = await visit(site.browser, site.url + path)
    visitors.push(visitor)
    return visitor.page
  }
  const call = async (headers: Headers, method: 'POST' | 'PATCH' | 'PUT', url: string, payload: object) =>
    (await site.app.inject({ method, url, headers, payload })).json()

  /** Fills in the form for an account, wherever it is. */
  async function register(page: Page, name: string): Promise<void> {
    await page.getByLabel('User name').fill(name)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create account' }).click()
  }

  /** Somebody who has an account, in a tab of their own; with `team`, they work in it. */
  async function arriveAs(userId: string, path: string, team?: string): Promise<Page> {
    const page = await arrive('/join')
    const { access_token: token } = await call({}, 'POST', '/users/login', { user_id: userId, password })
    const stored = [JSON.stringify({ userId, token }), JSON.stringify({ userId, id: team })].map((text) =>
      JSON.stringify(text),
    )
    await page.evaluate(`sessionStorage.setItem('account', ${stored[0]})`)
    if (team !== undefined) await page.evaluate(`localStorage.setItem('team', ${stored[1]})`)
    await page.goto(site.url + path)
    // From one address of the page to another that differs after `#` alone, nothing is loaded anew.
    await page.reload()
    return page
  }

  async function teamOf(owner: Headers, others: Record<string, Headers> = {}): Promise<string> {
    const { workspace_id: team } = await call(owner, 'POST', '/workspaces', { name: 'Mill Street Bakes' })
    for (const [role, headers] of Object.entries(others)) {
      const { code } = await call(owner, 'POST', `/workspaces/${team}/invitations`, { role })
      await call(headers, 'POST', '/invitations/accept', { code })
    }
    return team
  }

  it('are found by whoever looks for them, and what was begun before becomes one’s own', async () => {
    const page = await arrive('/')
    await say(page, 'A template about lamps')
    const id = sessionIdOf(page)
    expect(await page.getByText(/team|workspace|work (in|with)/i).count()).toBe(0)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await register(page, 'lara')
    await page.getByText('The open template is now saved under your name').waitFor()
    expect((await site.app.inject(`/session/${id}`)).statusCode).toBe(404)
    expect(await page.getByLabel('Work in').count()).toBe(0)
    await page.getByRole('link', { name: 'Work with others' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
    await page.getByLabel('Name of the team').fill('Lamps & Co')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Lamps & Co', level: 1 }).waitFor()
    await page.getByText('You are an owner here.').waitFor()
    await page.getByLabel('Work in').first().selectOption('Personal')
    await page.getByRole('link', { name: 'My templates' }).click()
    await page.getByRole('list', { name: 'Templates of your account' }).getByText('lamps').first().waitFor()
  })

  it('grow by a link, and their templates are approved by somebody else than their author', async () => {
    const olga = await signUp(site.app, 'olga')
    const team = await teamOf(olga)
    const owner = await arriveAs('olga', '/team/settings', team)
    await owner.getByLabel('Somebody else has to approve').check()
    await owner.getByRole('navigation', { name: 'Team' }).getByRole('link', { name: 'Members' }).click()
    await owner.getByLabel('They join as').selectOption('Reviewer: approves templates')
    await owner.getByRole('button', { name: 'Create a link' }).click()
    const link = await owner.getByLabel('Link of the invitation').inputValue()
    await owner.getByRole('button', { name: 'Done' }).click()
    expect(await owner.getByLabel('Link of the invitation').count()).toBe(0)

    const reviewer = await arrive(new URL(link).pathname + new URL(link).hash)
    await register(reviewer, 'rita')
    await reviewer.getByRole('button', { name: 'Join the team' }).click()
    await reviewer.getByRole('heading', { name: 'You are in Mill Street Bakes' }).waitFor()
    expect(reviewer.url()).not.toContain('#')
    const late = await arriveAs('rita', new URL(link).pathname + new URL(link).hash)
    await late.getByRole('button', { name: 'Join the team' }).click()
    await late.getByRole('alert').getByText('This link does not work any more').waitFor()

    await owner.getByRole('link', { name: 'Build', exact: true }).click()
    await owner.getByText('It will belong to Mill Street Bakes').waitFor()
    await say(owner, finished)
    await say(owner, 'no footer')
    await say(owner, 'Yes, finalize it')
    const own = owner.getByRole('region', { name: 'Waiting for approval' })
    await own.getByRole('button', { name: 'Copy the link for a reviewer' }).waitFor()

    await reviewer.getByRole('link', { name: 'See its templates' }).click()
    await reviewer.getByLabel('State').selectOption('Waiting for approval')
    const list = reviewer.getByRole('list', { name: 'Templates of Mill Street Bakes' })
    await list.getByText('by olga').waitFor()
    expect(await list.getByRole('button', { name: /Delete/ }).count()).toBe(0)
    await list.getByRole('button', { name: /order_shipped/ }).click()
    await reviewer.getByText('You can read this template, but not change it').waitFor()
    await reviewer.getByLabel('Comment').fill('Say when.')
    await reviewer.getByRole('button', { name: 'Send back' }).click()
    await reviewer.getByRole('region', { name: 'Sent back' }).getByText('Say when.').waitFor()
    await owner.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await owner.getByRole('region', { name: 'Sent back' }).getByText('Say when.').waitFor()
    await reviewer.getByRole('button', { name: 'Approve' }).click()
    await reviewer.getByRole('region', { name: 'Approved' }).waitFor()

    await owner.goto(`${site.url}/team`)
    await owner.getByRole('button', { name: 'Leave the team' }).click()
    await owner.getByRole('button', { name: 'Leave the team' }).click()
    await owner.getByRole('alert').getByText('A team needs an owner.').waitFor()
    await owner.getByRole('button', { name: 'Remove rita' }).click()
    await owner.getByRole('button', { name: 'Remove from the team' }).click()
    await owner.getByText('rita').waitFor({ state: 'detached' })
    await reviewer.goto(`${site.url}/team`)
    await reviewer.getByRole('heading', { name: 'Work with others' }).waitFor()
  })

  it('have keys, a record of what happened, and an end', async () => {
    const kim = await signUp(site.app, 'kim')
    const page = await arriveAs('kim', '/team/keys', await teamOf(kim))
    await page.getByText('Create a key').click()
    await page.getByLabel('Name', { exact: true }).fill('Shop system')
    await page.getByLabel('Manage').check()
    await page.getByRole('button', { name: 'Create the key' }).click()
    const key = await page.getByLabel('The new key').inputValue()
    expect((await site.app.inject({ url: '/workspaces', headers: { 'x-api-key': key } })).statusCode).toBe(200)
    const keys = page.getByRole('list', { name: 'API keys' })
    await keys.getByText('works until it is revoked').waitFor()
    await page.getByRole('button', { name: 'Replace Shop system' }).click()
    await page.getByRole('button', { name: 'Create the new key' }).click()
    await expect.poll(() => page.getByLabel('The new key').inputValue()).not.toBe(key)
    await expect.poll(() => keys.getByRole('listitem').count()).toBe(2)
    await page.getByRole('button', { name: 'Revoke Shop system' }).last().click()
    await page.getByRole('button', { name: 'Revoke the key' }).click()
    await keys.getByText(/^revoked/).waitFor()

    await page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name: 'Activity' }).click()
    const happened = page.getByRole('list', { name: 'What happened, newest first' })
    await happened.getByText('kim created the team.').waitFor()
    await page.getByLabel('What', { exact: true }).selectOption('API keys replaced')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await happened.getByText('kim replaced an API key.').waitFor()
    await expect.poll(() => happened.getByRole('listitem').count()).toBe(1)
    await page.getByText('Keep a proof').click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all entries' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe('activity.ndjson')

    await page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name: 'Settings' }).click()
    await page.getByLabel('Name of the team').fill('Kim & Co')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Kim & Co' }).waitFor()
    await page.getByText('Delete the team', { exact: true }).click()
    const end = page.getByRole('button', { name: 'Delete the team for good' })
    await page.getByLabel('The name, as a check').fill('Kim')
    expect(await end.isDisabled()).toBe(true)
    await page.getByLabel('The name, as a check').fill('Kim & Co')
    await end.click()
    await page.getByRole('heading', { name: 'Work with others' }).waitFor()
    await expect.poll(() => page.getByLabel('Work in').count()).toBe(0)
  })

  it('look right: axe finds nothing, and nothing is too wide, at any width, in the dark, from right to left', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3).slice(0, 100)
    const [ada, vic] = [await signUp(site.app, 'ada'), await signUp(site.app, 'v'.repeat(50))]
    const team = await teamOf(ada, { viewer: vic })
    await call(ada, 'PATCH', `/workspaces/${team}`, { name: long, require_approval: true })
    await call(ada, 'PUT', `/workspaces/${team}/policy`, { policy: { forbiddenWords: [long] }, version: 0 })
    await call(ada, 'POST', `/workspaces/${team}/invitations`, { role: 'viewer' })
    await call(ada, 'POST', `/workspaces/${team}/api-keys`, {
      name: long,
      scopes: ['chat', 'read', 'publish', 'manage'],
    })
    await call(ada, 'POST', '/chat', { workspace_id: team, message: finished })
    const page = await arriveAs('ada', '/team', team)
    const faults: string[] = []
    const views: [path: string, ready: RegExp, open?: string][] = [
      ['/team', /^Links that can still be used/],
      ['/team/keys', /^works until/, 'Create a key'],
      ['/team/activity', /created the team/, 'Keep a proof'],
      ['/team/settings', /^Words that are not used/, 'Delete the team'],
      ['/my-templates', /^by ada/],
      ['/join#inv_x', /^You are signed in as/],
    ]
    for (const [path, ready, open] of views) {
      await page.goto(site.url + path)
      await page.getByText(ready).first().waitFor()
      if (open !== undefined) await page.getByText(open, { exact: true }).first().click()
      faults.push(...(await looksWrong(page)).map((fault) => `${path} at ${fault}`))
    }
    expect(faults).toEqual([])
  })
})
