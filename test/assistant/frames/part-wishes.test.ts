/** Parts are told alone, in pairs and three at once, in eight languages; each ends where the next wish begins. */
import { describe, expect, it } from 'vitest'
import { type Draft, findComponent } from '../../../src/template/draft.ts'
import { draftAfter } from '../../llm/builtin/understood.ts'
import { others, texts, values, ways } from './part-wishes.ts'

type Part = 'header' | 'footer' | 'button' | 'name' | 'category'
const parts: readonly Part[] = ['header', 'footer', 'button', 'name', 'category']

interface Wish {
  part: Part
  words: string
  value: string
}

const bare = (value: string): string => value.replace(/^["„«] ?| ?["“»]$/g, '')

/** Each form of each part, with values in turn. */
function wishesIn(code: string) {
  const own = ways[code]
  const given = values[code]
  if (own === undefined || given === undefined) throw new Error(code)
  let turn = 0
  const next = (list: readonly string[]): string => list[turn++ % list.length] ?? ''
  const wish = (part: Part, form: string): Wish => {
    const value =
      part === 'category'
        ? 'MARKETING'
        : next(part === 'button' ? given.label : part === 'name' ? ['new_notice', 'visit_2'] : given.line)
    return { part, words: form.replace('#', value), value: bare(value) }
  }
  const forms = (part: Part): Wish[] => own[part].map((form) => wish(part, form))
  const second = (part: Part): Wish[] => {
    const short = { header: own.thenHeader, footer: own.thenFooter, button: own.thenButton, name: [], category: [] }[
      part
    ]
    return [...forms(part), ...short.map((form) => wish(part, form))]
  }
  return { forms, second, joiner: () => next(own.joiners), and: own.joiners[0] ?? '' }
}

function combinations(code: string): { message: string; wishes: Wish[] }[] {
  const { forms, second, joiner, and } = wishesIn(code)
  const single = parts.flatMap((part) => forms(part).map((one) => ({ message: one.words, wishes: [one] })))
  const pairs = parts.flatMap((part) =>
    parts
      .filter((other) => other !== part)
      .flatMap((other) =>
        forms(part).map((one, at) => {
          const list = second(other)
          const two = list[(at * 5 + 1) % list.length] ?? one
          return { message: one.words + joiner() + two.words, wishes: [one, two] }
        }),
      ),
  )
  const threes = parts.map((_, at) => {
    const wishes = [0, 1, 2].map((step) => {
      const list = forms(parts[(at + step * 2) % parts.length] ?? 'header')
      return list[(at + step) % list.length] as Wish
    })
    return { message: `${wishes[0]?.words}, ${wishes[1]?.words}${and}${wishes[2]?.words}`, wishes }
  })
  return [...single, ...pairs, ...threes]
}

const standingIn = (code: string): Draft => ({
  name: 'appointment_reminder',
  language: { pt: 'pt_BR', 'hi-Latn': 'hi' }[code] ?? code,
  category: 'UTILITY',
  components: [
    { type: 'BODY', text: texts[code] ?? '' },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'OK' }] },
  ],
})

const heard = (message: string, code: string): Draft =>
  draftAfter(message, standingIn(code), {
    asked: 'confirm',
    userLanguage: code === 'en' ? null : code,
    recent: [{ role: 'user', content: '-' }],
  })

const told = (draft: Draft): Record<Part | 'body', string> => ({
  header: findComponent(draft, 'HEADER')?.text ?? '',
  footer: findComponent(draft, 'FOOTER')?.text ?? '',
  button: (findComponent(draft, 'BUTTONS')?.buttons ?? [])
    .map(({ text = '' }) => text)
    .filter((text) => text !== 'OK')
    .join('|'),
  name: draft.name ?? '',
  category: draft.category ?? '',
  body: findComponent(draft, 'BODY')?.text ?? '',
})

describe.each(Object.keys(ways))('wishes for parts in %s', (code) => {
  const before = told(standingIn(code))

  it.each(combinations(code))('are each carried out: $message', ({ message, wishes }) => {
    const wanted = Object.fromEntries(wishes.map(({ part, value }) => [part, value]))
    expect(told(heard(message, code))).toEqual({ ...before, ...wanted })
  })

  it.each(others[code] ?? [])('end where another wish begins: …%s', (other) => {
    const [label = ''] = values[code]?.label ?? []
    const [line = ''] = values[code]?.line ?? []
    const button = (code === 'hi' ? 'बटन #' : ways[code]?.button.find((form) => form.endsWith('#'))) ?? ''
    const footer = (code === 'hi' ? 'फुटर #' : ways[code]?.footer.find((form) => form.endsWith('#'))) ?? ''
    expect(told(heard(button.replace('#', label) + other, code)).button).toBe(label)
    expect(told(heard(footer.replace('#', line) + other, code)).footer).toBe(line)
  })
})
