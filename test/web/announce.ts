/** Runs once per test run: prints one line if the browser tests cannot be run. */
import { chromiumPath, hasChromium } from './chromium.ts'

export default function setup(): void {
  if (hasChromium) return
  const how = 'Install it (apt-get install chromium) or set CHROMIUM_PATH to one, then run npm test again.'
  process.stdout.write(`The browser tests were not run: there is no Chromium at ${chromiumPath}. ${how}\n`)
}
