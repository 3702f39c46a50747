/** Which language the page speaks: the person's choice, else that of their conversation, else that of their browser. */
import { speak, type Tongue, tongues } from '../words/index.ts'
import { browserValue, tabValue } from './storage.ts'
import { createStore } from './store.ts'

const chosen = browserValue<string>('language')
/** Kept in the tab, so that a reload does not begin in another language. */
const heard = tabValue<string>('heard-language')

export const language = createStore<{ tongue: Tongue }>({ tongue: 'en' })

/** What a browser has stored may be no tag of a language. */
function localeOf(tag: string | null): Intl.Locale | null {
  try {
    return tag === null ? null : new Intl.Locale(tag)
  } catch {
    return null
  }
}

/** `es` for `es-MX`; null: we do not speak it. Hindi in Latin letters is read by people whose phones speak English. */
export function tongueFor(tag: string | null): Tongue | null {
  const { language: code, script } = localeOf(tag) ?? {}
  if (code === 'hi' && script === 'Latn') return 'en'
  return tongues.find(([one]) => one === code)?.[0] ?? null
}

function wanted(): Tongue {
  for (const tag of [chosen.read(), heard.read(), ...navigator.languages]) {
    const tongue = tongueFor(tag)
    if (tongue !== null) return tongue
  }
  return 'en'
}

/** Resolves once the page speaks it; where it cannot be loaded, the page stays as it is. */
export async function settleLanguage(): Promise<void> {
  const next = wanted()
  if (!(await speak(next, navigator.languages))) return
  // There may be another wish meanwhile.
  if (next !== wanted()) return settleLanguage()
  document.documentElement.lang = next
  if (language.get().tongue !== next) language.set({ tongue: next })
}

export function chooseLanguage(tongue: Tongue): void {
  chosen.write(tongue)
  settleLanguage()
}

/** The language that the assistant answers in; null: it knows none, so that the browser's counts again. */
export function hearLanguage(tag: string | null): void {
  if (tag === heard.read()) return
  if (tag === null) heard.clear()
  else heard.write(tag)
  settleLanguage()
}
