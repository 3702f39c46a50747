/** What is suggested at the end is carried out: a warmer text only where there is one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { phrasesFor } from '../../src/engine/reply/phrases/index.ts'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { talkTo } from './in-process.ts'
import type { Answer } from './judge.ts'
import type { Say } from './play.ts'

const bodyOf = ({ draft }: Answer): string => draft.components?.find(({ type }) => type === 'BODY')?.text ?? ''

describe('the suggestions at the end', () => {
  let database: Database
  let say: Say
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
    const builtin = createBuiltinModel()
    say = talkTo(database, builtin, builtin)
  })
  afterAll(() => database.close())

  async function finished(first: string, finalize: string): Promise<Answer> {
    const { session_id } = await say(first, null)
    return say(finalize, session_id)
  }

  it.each([
    ['en', 'Order shipped, Pebble Toys, with name and order number'],
    ['de', 'Terminerinnerung für die Praxis Sonnenhof mit Name, Tag und Uhrzeit'],
    ['es', 'Recordatorio de cita en Clínica Turia con nombre, día y hora'],
  ])('%s: make a text of ours warmer', async (language, brief) => {
    const { shortcuts } = phrasesFor(language)
    const answer = await finished(brief, shortcuts.finalize)
    expect(answer.suggestions).toContain(shortcuts.warmer)
    const warmer = await say(shortcuts.warmer, answer.session_id)
    expect(bodyOf(warmer)).not.toBe(bodyOf(answer))
  })

  it.each([
    ['en', 'Text: "Hello {{1}}, your violin has new strings and waits for you at Fiddle & Bow, ask for Ana."'],
    [
      'de',
      'Text: „Hallo {{1}}, Ihre Geige hat neue Saiten und wartet bei Geigen Brandt auf Sie, fragen Sie nach Ana.“',
    ],
    ['es', 'Texto: «Hola {{1}}, tu violín tiene cuerdas nuevas y te espera en Casa Arco, pregunta por Ana.»'],
  ])('%s: offer nothing of the kind for a text of their own', async (language, text) => {
    const { shortcuts } = phrasesFor(language)
    const answer = await finished(text, shortcuts.finalize)
    expect(answer.suggestions).not.toContain(shortcuts.warmer)
    expect(bodyOf(answer)).toContain('{{1}}')
  })
})
