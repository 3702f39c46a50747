/** Words that stand in the template, and other words put in their place. */
import { buttonsOf, type Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { fold } from '../reading/pieces.ts'
import { textOf } from './scene.ts'

const texts = ['BODY', 'HEADER', 'FOOTER'] as const
type TextPart = (typeof texts)[number]

const isEdge = (before: string, after: string): boolean => !/[\p{L}\p{M}\p{N}]/u.test(before + after)
/** "9" does not stand in "9:30", and no number in `{{1}}`. */
const isInside = (text: string, from: number, to: number): boolean =>
  /\d[.,:]$/.test(text.slice(Math.max(0, from - 2), from)) ||
  /^[.,:]\d/.test(text.slice(to, to + 2)) ||
  (text.slice(0, from).endsWith('{{') && text.slice(to).startsWith('}}'))

/** Where words stand as whole words, to the letter or in any case. */
export function placesOf(text: string, words: string, isExact: boolean): number[] {
  const [haystack, needle] = isExact ? [text, words] : [text.toLowerCase(), words.toLowerCase()]
  if (needle === '' || haystack.length !== text.length) return []
  const places: number[] = []
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    const to = at + needle.length
    const [first = '', last = ''] = [needle[0], needle.at(-1)]
    const before = /[\p{L}\p{N}]/u.test(first) ? (text[at - 1] ?? '') : ''
    const after = /[\p{L}\p{N}]/u.test(last) ? (text[to] ?? '') : ''
    if (isEdge(before, after) && !isInside(text, at, to)) places.push(at)
  }
  return places
}

/** "22 pounds" in the place of "18" before "pounds" does not double the word. */
function endOf(text: string, fresh: string, to: number): number {
  const words = fresh.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const tail = ` ${words.slice(-count).join(' ')}`
    const isSame = text.slice(to, to + tail.length).toLowerCase() === tail.toLowerCase()
    if (isSame && isEdge('', text[to + tail.length] ?? '')) return to + tail.length
  }
  return to
}

/** "At 5" in the place of "4" behind "at" does not double the word either. */
function startOf(text: string, fresh: string, from: number): number {
  const words = fresh.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const lead = `${words.slice(0, count).join(' ')} `
    const at = from - lead.length
    const isSame = at >= 0 && text.slice(at, from).toLowerCase() === lead.toLowerCase()
    if (isSame && isEdge(text[at - 1] ?? '', '')) return at
  }
  return from
}

const withFresh = (text: string, old: string, fresh: string, places: readonly number[]): string =>
  places.reduceRight((words, at) => {
    const [from, to] =
      fresh === '' ? [at, at + old.length] : [startOf(words, fresh, at), endOf(words, fresh, at + old.length)]
    return words.slice(0, from) + fresh + words.slice(to)
  }, text)

export function setText(part: TextPart, text: string): Edit {
  if (part === 'HEADER') return { op: 'set_header', format: 'TEXT', text }
  return part === 'BODY' ? { op: 'set_body', text } : { op: 'set_footer', text }
}

function inTexts(draft: Draft, old: string, fresh: string, isExact: boolean): Edit[] {
  return texts.flatMap((part) => {
    const text = textOf(draft, part)
    const places = placesOf(text, old, isExact)
    return places.length === 0 ? [] : [setText(part, withFresh(text, old, fresh, places))]
  })
}

function onButtons(draft: Draft, old: string, fresh: string): Edit[] {
  return buttonsOf(draft).flatMap(({ text = '' }, index): Edit[] =>
    fold(text) === fold(old) ? [{ op: 'change_button', index, button: { text: fresh } }] : [],
  )
}

/** The edits that put `fresh` wherever `old` stands: in a text to the letter, on a button, or in a text in any case. */
export function replaceWords(draft: Draft, old: string, fresh: string): Edit[] {
  const exact = inTexts(draft, old, fresh, true)
  if (exact.length > 0) return exact
  const labels = onButtons(draft, old, fresh)
  return labels.length > 0 ? labels : inTexts(draft, old, fresh, false)
}

/** Whether words stand anywhere in the texts or on a button. */
export const stands = (draft: Draft, words: string): boolean => replaceWords(draft, words, '').length > 0
