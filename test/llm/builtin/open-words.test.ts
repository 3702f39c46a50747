/** A wish that was not carried out is asked about once before the template becomes final. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/llm/builtin/index.ts'
import { withOpenWords } from '../../../src/llm/builtin/open-words.ts'
import { requestOf } from '../requests.ts'
import { standing } from './understood.ts'

const openIn = (words: string): string[] =>
  withOpenWords(
    { reply: '', intent: 'unclear', edits: [], facts: [], unused: [words] },
    requestOf({ message: words, draft: standing }),
  ).open ?? []

describe('words that may be meant for the template', () => {
  it.each([
    'they get 5 dollars off a cut in november',
    'at our stall from 10 to 4',
    'the hours are mon to fri 8 to 6',
    'gilt nur bis Sonntag um 18 Uhr',
    'und es gibt 10 % für alle',
    'también el martes por la tarde',
    'e vale até sábado',
    'valable jusqu’au 12 mai',
    'hanya 75.000 untuk member',
    'केवल 15% वालों के लिए',
    'sirf 200 rupaye mein',
    'our site is www.fresh.example',
    'with the words "bring a towel"',
    'change the mood of it somehow',
    'lunch is provided',
    'der Hof ist gesperrt',
    'y que no dejen basura',
  ])('are kept: %s', (words) => {
    expect(openIn(words)).toEqual([words])
  })

  it.each([
    'so anyway my friend',
    'good morning dear assistant',
    'let me think about it',
    'ah ok makes sense',
    'attends je réfléchis',
    'deixa eu pensar',
    'Rosa',
    '9',
    'max 300 characters',
    'it starts on Friday at 7 pm',
    'ein Topf kostet 4 euros',
    'vielen lieben Dank Ihnen',
    'qué bonito quedó',
  ])('are not asked about: %s', (words) => {
    expect(openIn(words)).toEqual([])
  })

  it('are none in a message that was understood', () => {
    expect(understand(requestOf({ message: 'change 7 pm to 8 pm', draft: standing })).open).toBeUndefined()
  })
})
