/** What frames do to whole parts: header, footer, text, and what a header shows. */
import { type PartName, partNames } from '../../language/edit-words.ts'
import type { HeaderFormat } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { limits } from '../../template/limits.ts'
import { fold, piecesOf } from '../reading/pieces.ts'
import { isOneOfMany } from './buttons.ts'
import { goesOnToWish } from './further-wish.ts'
import type { Taken } from './match.ts'
import { type Effect, findComponent, type Holes, lineOf, type Scene, sentencesOf, textOf, wordsOf } from './scene.ts'
import { keysOf, wordSet } from './word-lists.ts'

/** The part that words name, and nothing else. */
export function partMeant(
  taken: Taken | undefined,
  { message, words }: Pick<Scene, 'message' | 'words'>,
): PartName | null {
  return partsByName(words.parts).get(fold(wordsOf(taken, message))) ?? null
}

type Parts = Scene['words']['parts']
const known = new WeakMap<Parts, ReadonlyMap<string, PartName>>()

/** Every hole that may hold a part asks; of two parts with one name the first is meant. */
function partsByName(parts: Parts): ReadonlyMap<string, PartName> {
  const before = known.get(parts)
  if (before !== undefined) return before
  const names = partNames.toReversed().flatMap((part) => [...wordSet(parts[part])].map((name) => [name, part] as const))
  const byName = new Map(names)
  known.set(parts, byName)
  return byName
}

const media: Readonly<Partial<Record<PartName, HeaderFormat>>> = {
  picture: 'IMAGE',
  video: 'VIDEO',
  document: 'DOCUMENT',
  location: 'LOCATION',
}

export const mediumMeant = (taken: Taken | undefined, scene: Pick<Scene, 'message' | 'words'>): HeaderFormat | null =>
  media[partMeant(taken, scene) ?? 'name'] ?? null

const isPreset = ({ draft }: Scene): boolean => draft.category === 'AUTHENTICATION'

const longestFooter = 60

/** "Change the text to 5 pm": a word or two, not quoted, are no text in the place of sentences. */
const isScrap = (taken: Taken | undefined, { draft, message }: Scene): boolean =>
  taken?.pieces[0]?.kind !== 'quote' &&
  !taken?.isBehindColon &&
  wordsOf(taken, message).split(/\s+/).length <= 2 &&
  textOf(draft, 'BODY').split(/\s+/).length > 4

const isQuote = (taken: Taken | undefined): boolean => taken?.pieces[0]?.kind === 'quote'

/** "The footer is just Brightwire": small words before a name say nothing. */
function withoutLead(words: string, taken: Taken | undefined, { words: { opening } }: Scene): string {
  const [first, second] = taken?.pieces ?? []
  const isLead = first?.kind === 'word' && !/^\p{Lu}/u.test(first.text) && keysOf(opening).has(first.key)
  return isLead && taken?.isBehindColon !== true && second?.kind === 'word' && /^\p{Lu}/u.test(second.text)
    ? words.slice(words.indexOf(second.text, first.text.length))
    : words
}

/** "URL button, text "View receipt"": the text of a button, and not that of the template. */
function isLabel(words: string, taken: Taken | undefined, { message, words: locale, draft }: Scene): boolean {
  const before = piecesOf(message.slice(0, taken?.pieces[0]?.from ?? 0))
  const buttons = keysOf(locale.words.button, locale.words.link, locale.words.call)
  return (
    textOf(draft, 'BODY') !== '' &&
    words.length <= limits.buttonTextLength &&
    before.length <= fewestOfText &&
    before.some(({ key }) => buttons.has(key))
  )
}

/** In pieces; more words than these before a text are about something else. */
const fewestOfText = 8

export function setPart(holes: Holes, scene: Scene): Effect | null {
  if (isPreset(scene)) return null
  const part = partMeant(holes.get('part') ?? holes.get('line'), scene)
  const taken = holes.get('said') ?? holes.get('text') ?? holes.get('quoted')
  const words = withoutLead(lineOf(taken, scene.message), taken, scene)
  // Several sentences that are not quoted may end in other wishes, which are looked for there.
  const isTold = isQuote(taken) || !/[.!?]\s+\S/.test(words + scene.message.slice(taken?.pieces.at(-1)?.to))
  if (part === 'body' && (!isTold || isScrap(taken, scene) || isLabel(words, taken, scene))) return null
  if (part !== 'body' && !isQuote(taken) && goesOnToWish(taken?.pieces ?? [], scene, true)) return null
  // A question behind the words of a line is one to us.
  if (words === '' || (part !== 'body' && /[.!][^.!?]*\?$/.test(words))) return null
  if (part === 'header') return { edits: [{ op: 'set_header', format: 'TEXT', text: words }] }
  if (part === 'footer') return { edits: [{ op: 'set_footer', text: words }] }
  return part === 'body' ? { edits: [{ op: 'set_body', text: sentencesOf(taken, scene.message) }] } : null
}

/** Words for the header or footer that was just spoken of: "then put Loam Garden there". */
export function setSpoken(holes: Holes, { message, spokenOf }: Scene): Effect | null {
  const text = lineOf(holes.get('said') ?? holes.get('quoted'), message)
  if (spokenOf === null || text === '') return null
  return { edits: [spokenOf === 'footer' ? { op: 'set_footer', text } : { op: 'set_header', format: 'TEXT', text }] }
}

function clearing(part: PartName | null, { draft }: Scene): Effect | null {
  if (part === 'footer' || part === 'header' || part === 'buttons') {
    const type = part === 'footer' ? 'FOOTER' : part === 'header' ? 'HEADER' : 'BUTTONS'
    const edits: Edit[] = findComponent(draft, type) === undefined ? [] : [{ op: 'clear', part }]
    return { edits, facts: { [`wants_${part}`]: 'no' }, signs: ['skip'] }
  }
  const format = media[part ?? 'name']
  const header = findComponent(draft, 'HEADER')
  return format !== undefined && header?.format === format
    ? { edits: [{ op: 'clear', part: 'header' }], facts: { wants_header: 'no' }, signs: ['skip'] }
    : null
}

export function clearPart(holes: Holes, scene: Scene): Effect | null {
  const named = ['part', 'part2', 'part3'].flatMap((hole) => holes.get(hole) ?? [])
  if (named.some((taken) => isOneOfMany(wordsOf(taken, scene.message), scene))) return null
  const effects = named.map((taken) => clearing(partMeant(taken, scene), scene))
  if (effects.length === 0 || effects.includes(null)) return null
  return {
    edits: effects.flatMap((effect) => effect?.edits ?? []),
    facts: Object.assign({}, ...effects.map((effect) => effect?.facts ?? {})),
    signs: ['skip'],
  }
}

export function setMedium(holes: Holes, scene: Scene): Effect | null {
  const format = mediumMeant(holes.get('medium'), scene)
  const stands = findComponent(scene.draft, 'HEADER')?.format
  if (format === null || isPreset(scene) || stands === format) return null
  return { edits: [{ op: 'set_header', format }] }
}

/** What kind of file the handle itself names, where it does: `4::aW1hZ2UvanBlZw==` holds `image/jpeg`. */
function formatOfHandle(handle: string): HeaderFormat | null {
  const type = Buffer.from(handle.split(':')[2] ?? '', 'base64').toString('latin1')
  if (type.startsWith('image/')) return 'IMAGE'
  if (type.startsWith('video/')) return 'VIDEO'
  return type.startsWith('application/') ? 'DOCUMENT' : null
}

export function setHandle(holes: Holes, scene: Scene): Effect | null {
  const handle = holes.get('handle')?.pieces[0]?.text
  const stands = findComponent(scene.draft, 'HEADER')?.format
  const standing = stands === undefined || stands === 'TEXT' || stands === 'LOCATION' ? null : stands
  if (handle === undefined || isPreset(scene)) return null
  const format = mediumMeant(holes.get('medium'), scene) ?? formatOfHandle(handle) ?? standing
  return format === null ? null : { edits: [{ op: 'set_header', format, handle }] }
}

/** Nobody has to have a file at hand: it is said how to do without. */
export const lacksFile = (_: Holes, { draft }: Scene): Effect | null => {
  const format = findComponent(draft, 'HEADER')?.format
  return format === undefined || format === 'TEXT' ? null : { signs: ['reject'], remark: 'needsFile' }
}

/** The footer is where people look for the way out; where there is no room left, the line joins the text. */
export function optOut(_: Holes, scene: Scene): Effect | null {
  const { draft, words, locales } = scene
  if (isPreset(scene)) return null
  const line = locales.find(({ code }) => code === draft.language?.split('_')[0])?.optOut ?? words.optOut
  const footer = textOf(draft, 'FOOTER')
  if (footer === '' || footer === line) return { edits: [{ op: 'set_footer', text: line }] }
  // A footer of their own stays.
  const both = `${footer} · ${line}`
  if (both.length <= longestFooter) return { edits: [{ op: 'set_footer', text: both }] }
  const text = textOf(draft, 'BODY')
  return text === '' ? null : { edits: [{ op: 'set_body', text: `${text.trimEnd()}\n\n${line}.` }] }
}
