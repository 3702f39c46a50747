/** A wish for the other form of address changes no words, and is answered. */
import { expect, it } from 'vitest'
import { editLocales } from '../../../src/language/edit-locales.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { hear } from '../../llm/builtin/understood.ts'
import { texts } from './part-wishes.ts'

const rows: Readonly<Record<string, readonly string[]>> = {
  en: ['use formal', 'use the formal form', 'address them informally'],
  es: ['de usted, no de tú', 'usa usted en vez de tú', 'tutéalos', 'trátalos de usted'],
  pt: ['use o senhor em vez de você', 'trate por você'],
  de: ['mit Du statt Sie', 'bitte siezen', 'duze die Kunden', 'nimm du und nicht Sie'],
  fr: ['vouvoie', 'tutoie les clients', 'vous au lieu de tu', 'utilise le tutoiement'],
  id: ['pakai Anda bukan kamu', 'gunakan kamu'],
}

it.each(Object.entries(rows).flatMap(([code, list]) => list.map((message) => [code, message] as const)))(
  'in %s: %s',
  (code, message) => {
    const draft: Draft = {
      language: code === 'pt' ? 'pt_BR' : code,
      category: 'UTILITY',
      name: 'reminder',
      components: [{ type: 'BODY', text: texts[code] ?? '' }],
    }
    const { edits, reply } = hear(message, { draft, asked: 'confirm', userLanguage: code === 'en' ? null : code })
    expect(edits).toEqual([])
    expect(reply).toBe(editLocales.find((locale) => locale.code === code)?.remarks.oneAddress)
  },
)
