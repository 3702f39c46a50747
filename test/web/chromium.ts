/** Path of Chromium, whether it is installed, and how it is started. */
import { existsSync } from 'node:fs'
import type { BrowserServer } from 'playwright-core'

/** As `.ci/run` looks for it: by the names that distributions and Google give it. */
const usualPaths = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)
const usualPath = usualPaths.find((path) => existsSync(path)) ?? '/usr/bin/chromium'

export const chromiumPath = process.env.CHROMIUM_PATH ?? usualPath
export const hasChromium = existsSync(chromiumPath)

/**
 * The first two are pages of Chromium's own address bar, which each new window loads: they took more time than our tests.
 * The third keeps a process ready for a page that never comes. The others are those of Playwright's list that concern us:
 * the flag replaces it.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'OptimizationHints', 'PaintHolding'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'ThirdPartyStoragePartitioning'],
  ...[
    'AvoidCorsURLLoaderRestartOnRedirect',
    'NetworkTimeServiceQuerying',
    'PreconnectToSearch',
    'LensOverlay',
    'AimEnabled',
  ],
]

/** The sandbox does not work as root; the other flags keep Chromium from contacting Google's servers. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures}`,
]

/** A Chromium that others can connect to. */
export async function startBrowser(): Promise<BrowserServer> {
  // Imported only if needed: most runs of tests open no browser.
  const { chromium } = await import('playwright-core')
  return chromium.launchServer({ executablePath: chromiumPath, args: flags })
}
