/** How people say that they are done, and that they are not. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/llm/builtin/index.ts'
import { emptyMemory } from '../../../src/llm/model.ts'
import type { Draft } from '../../../src/template/draft.ts'

const draft: Draft = {
  name: 'order_ready',
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order is ready for you at our shop.' }],
}

const intentOf = (message: string, userLanguage: string): string =>
  understand({
    message,
    draft,
    memory: emptyMemory(),
    missing: [],
    issues: [],
    asked: 'confirm',
    offered: [],
    recent: [],
    userLanguage,
    tone: null,
  }).intent

describe('who is done', () => {
  it.each([
    ['finalize it', 'en'],
    ['ok we are done, finalize', 'en'],
    ["So passt's, abschließen", 'de'],
    ['abschliessen bitte', 'de'],
    ['valide', 'fr'],
    ["c'est bon, valide", 'fr'],
    ['so lassen wir es', 'de'],
    ['y ya con eso queda', 'es'],
    ['mándale nomás', 'es'],
    ['manda ver', 'pt'],
    ['fecha pra mim', 'pt'],
    ['on valide', 'fr'],
    ["c'est terminé", 'fr'],
    ['jadikan', 'id'],
    ['beres', 'id'],
    ['final kar do', 'hi-Latn'],
    ['फाइनल कर दो', 'hi'],
  ])('wants the final template: %s', (message, language) => {
    expect(intentOf(message, language)).toBe('finalize')
  })
})

describe('who is not', () => {
  it.each([
    ['not final yet', 'en'],
    ['hmm, not sure', 'en'],
    ['lovely, thank you so much', 'en'],
    ['noch nicht abschließen', 'de'],
    ['noch nicht abschliessen', 'de'],
    ['ne valide pas encore', 'fr'],
    ['no la finalices todavía', 'es'],
    ['PARA de finalizar! falta a tolerância', 'pt'],
    ['deja de finalizar, falta algo', 'es'],
    ['stop finalizing it, something is missing', 'en'],
    ["c'est pas fini, il manque les boutons", 'fr'],
    ['jangan difinalkan dulu', 'id'],
    ['abhi final mat karo', 'hi-Latn'],
    ['bouton: OK', 'fr'],
  ])('wants none: %s', (message, language) => {
    expect(intentOf(message, language)).not.toBe('finalize')
    expect(intentOf(message, language)).not.toBe('confirm')
  })
})
