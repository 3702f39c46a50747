/** A real Chromium against a real server, shared by the browser tests. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildTestApp, type TestAppOptions } from '../support/app.ts'
import { browserAddress, builtConsole } from '../support/database.ts'
import { password } from '../support/principals.ts'

/** The Chromium of the test run; what was opened over this connection ends with it. */
export const openBrowser = async (): Promise<Browser> => chromium.connect(await browserAddress())

export interface Served {
  app: FastifyInstance
  url: string
  close(): Promise<void>
}

/** The application with the console, listening on a free port. */
export async function serve(options: TestAppOptions = {}): Promise<Served> {
  const app = await buildTestApp({ ...options, consoleFolder: await builtConsole() })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { app, url: `http://127.0.0.1:${port}`, close: () => app.close() }
}

/** A browser, and the application that it visits. */
export interface Site extends Served {
  browser: Browser
}

/** Opens a site before the tests of a `describe` and closes it after them. It has nothing before they begin. */
export function openSite(prepare: () => TestAppOptions | Promise<TestAppOptions> = () => ({})): Site {
  const site = {} as Site
  beforeAll(async () => {
    const options = await prepare()
    const [browser, served] = await Promise.all([openBrowser(), serve(options)])
    Object.assign(site, served, { browser })
  })
  afterAll(async () => {
    await site.browser?.close()
    await site.close?.()
  })
  return site
}

export interface Visitor {
  context: BrowserContext
  page: Page
  /** Console errors and exceptions on this visitor's pages. */
  complaints: string[]
}

/** A person with their own browser context, which forgets everything when closed. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  context.setDefaultTimeout(60_000)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  const page = await context.newPage()
  await page.goto(url)
  return { context, page, complaints }
}

/** Signs somebody in who has an account, by the password of all that tests make. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByLabel('User name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText(name).first().waitFor()
}

export const composer = (page: Page) => page.getByLabel('Your message')

/** Sends a message and waits until it is answered. */
export async function say(page: Page, message: string): Promise<void> {
  const answers = page.locator('.messages ol .message[data-role="assistant"]')
  const before = await answers.count()
  await composer(page).fill(message)
  await composer(page).press('Enter')
  await answers.nth(before).waitFor()
}

export const messagesOf = (page: Page): Promise<string[]> => page.locator('.messages ol .message p').allInnerTexts()

/** The content of the phone, in the shadow root of the preview. */
export const phone = (page: Page) => page.locator('.preview .phone')

export const finished =
  'A utility template in English (US), name order_shipped, body: "Hello {{1}}, your order {{2}} has been shipped. Thank you for your order."'

export const sessionIdOf = (page: Page): string => new URL(page.url()).hash.slice(1)
