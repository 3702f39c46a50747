/** What is suggested once a template is final does what it says, in every language of ours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { createBuiltinModel } from '../../../src/llm/builtin/index.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'
import { createTestEngine } from '../../support/engine.ts'

const wishes: [message: string, finalize: string][] = [
  ['Announce a sale of my shop Rosa, 20% off until Sunday', 'finalize it'],
  ['Anuncia una rebaja de mi tienda Rosa, 20% de descuento hasta el domingo', 'finalízala'],
  ['Anuncie uma promoção da minha loja Rosa, 20% de desconto até domingo', 'pode finalizar'],
  ['Kündige einen Ausverkauf in meinem Laden Rosa an, 20% Rabatt bis Sonntag', 'finalisieren'],
  ['Annonce une promotion de ma boutique Rosa, 20% de réduction jusqu’à dimanche', 'finaliser'],
  ['Umumkan diskon toko saya Rosa, 20% sampai hari Minggu', 'finalkan'],
  ['मेरी दुकान Rosa की सेल बताओ, रविवार तक 20% छूट', 'फाइनल करो'],
  ['Meri dukaan Rosa ki sale batao, Sunday tak 20% off', 'final karo'],
]

describe('the suggestions after the end', () => {
  let database: Database
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
  })
  afterAll(() => database?.close())

  it.each(wishes)('%s', async (message, finalize) => {
    const { say } = createTestEngine(database, createBuiltinModel())
    const { answer: first } = await say(message)
    const { answer: final } = await say(finalize, first.session_id)
    expect(final.missing).toBeNull()
    const [language = '', tone = ''] = final.suggestions
    const { answer: translated } = await say(language, first.session_id)
    expect(translated.draft.language).not.toBe(final.draft.language)
    expect(translated.draft.components).not.toEqual(final.draft.components)
    const { answer: warmer } = await say(tone, first.session_id)
    expect(warmer.draft.components).not.toEqual(translated.draft.components)
  })
})
