/** A text told again in another language: only if all that it tells can be told there, for nobody here translates free words. */
import { type Blueprint, type GalleryLanguage, galleryLanguageOf, type Tone } from '../../gallery/index.ts'
import { fold, type Locale, tokenise } from '../../language/index.ts'
import { translated } from '../../language/translate.ts'
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import { applyEdits } from '../../template/edits.ts'
import { languageOfText } from '../../validator/index.ts'
import type { Brief, BriefRequest, KeptFact } from '../contract.ts'
import { localeOf } from '../reading/index.ts'
import { localeFor } from '../reading/message.ts'
import { writerOf } from '../reading/writer.ts'
import { factsToRemember, nothing, type Remembered } from './remember.ts'
import { bodyOf, editsBetween, made, standingIn } from './standing.ts'

const base = (code: string): string => code.split(/[-_]/)[0] ?? ''

export const isSameLanguage = (one: string, other: string): boolean => base(one) === base(other)

/** Whether words are surely written in the language of a template. */
export function isWrittenIn(words: string, code: string): boolean {
  if (localeFor(code) === null) return isSameLanguage(languageOfText(words) ?? '', code)
  const writer = writerOf(tokenise(words), null)
  return writer.isCertain && isSameLanguage(writer.code, code)
}

/** The name of a language in the words of another. */
const nameOf = (code: string, { code: spoken }: Locale): string =>
  new Intl.DisplayNames([spoken], { type: 'language' }).of(base(code)) ?? code

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ')

/** Says that words are not translated, and which. */
const untranslated = ({ brief, telling }: Locale, left: readonly string[]): string =>
  left.length === 0 ? brief.untranslated : `${brief.untranslated.slice(0, -1)}: ${quoted(left)}${telling.stop}`

/** Asks for words that a text leaves out, in its language. */
export const wantsRest = (locale: Locale, code: string, left: readonly string[] = []): string =>
  `${untranslated(locale, left)} ${locale.brief.wantsRest.replace('#', () => nameOf(code, locale))}`

/** Asks for the text, in the language that it cannot be told in here. */
export const wantsText = (
  locale: Locale,
  code: string,
  left: readonly string[] = [],
): Pick<Brief, 'reply' | 'question' | 'facts'> => ({
  reply: untranslated(locale, left),
  question: locale.brief.wantsText.replace('#', () => nameOf(code, locale)),
  facts: [awaiting(code)],
})

const awaitedKey = 'awaited_language'
const restMark = '+'

/** The language in which the person was asked to write the text, or what it leaves out. */
export function awaitedIn({ facts }: Pick<BriefRequest['memory'], 'facts'>): { code: string; isRest: boolean } | null {
  const kept = facts[awaitedKey] ?? nothing
  return kept === nothing ? null : { code: kept.replace(restMark, ''), isRest: kept.endsWith(restMark) }
}

/** From now on a message in that language is the text, or a part of it; null: no longer. */
export const awaiting = (code: string | null, isRest = false): KeptFact => ({
  key: awaitedKey,
  value: code === null ? nothing : code + (isRest ? restMark : ''),
})

/** The answer to a wish for a language that the text cannot be told in. */
const refusal = (locale: Locale, code: string, left: readonly string[]): Brief => ({
  ...wantsText(locale, code, left),
  edits: [],
})

/** What was said in another language, and the words of it that cannot be told there for sure. */
function inLanguage(
  said: Remembered,
  language: GalleryLanguage,
  { slots }: Blueprint,
): { said: Remembered; left: string[] } {
  const languages = { from: localeOf(said.language), to: localeOf(language) }
  const left: string[] = []
  const tell = (kind: string, words: string): string[] => {
    const told = words === '' ? words : translated(kind, words, languages)
    if (told === null) left.push(words)
    return told === null ? [] : [told]
  }
  const facts = Object.entries(said.facts).flatMap(([slot, words]) =>
    tell(slots[slot]?.kind ?? slot, words).map((told) => [slot, told] as const),
  )
  const lines = said.lines.flatMap(({ label, kind }) => tell('thing', label).map((told) => ({ label: told, kind })))
  return {
    said: { ...said, language, facts: Object.fromEntries(facts), lines },
    left,
  }
}

/** The words of the parts beside the text. */
const wordsBeside = (draft: Draft): string[] => [
  findComponent(draft, 'HEADER')?.text ?? '',
  findComponent(draft, 'FOOTER')?.text ?? '',
  ...buttonsOf(draft).map(({ text = '' }) => text),
]

/** The text that stands in the language `code`, or the answer that it cannot be told there; null if it is in it already. */
export function translationOf(request: BriefRequest, code: string, locale: Locale, tone?: Tone): Brief | null {
  const { draft, memory } = request
  const standing = standingIn(request)
  if (standing === null) return isWrittenIn(bodyOf(draft), code) ? null : refusal(locale, code, [])
  const { blueprint, said } = standing
  const gallery = galleryLanguageOf(code)
  if (gallery === null) return refusal(locale, code, [])
  if (isSameLanguage(gallery, said.language) && draft.language !== undefined && isSameLanguage(code, draft.language))
    return null
  const next = inLanguage({ ...said, tone: tone ?? said.tone }, gallery, blueprint)
  const shown = fold(JSON.stringify(standing.before.draft))
  const left = [...next.left.filter((words) => shown.includes(fold(words))), standing.around('').trim()].filter(
    (words) => words !== '',
  )
  if (left.length > 0) return refusal(locale, code, left)
  const after = made(blueprint, next.said, code)
  const edits = editsBetween(standing, after, draft)
  const ours = wordsBeside(after.draft)
  const stays = wordsBeside(applyEdits(draft, edits)).filter((words) => /\p{L}/u.test(words) && !ours.includes(words))
  const rest = stays.length === 0 ? '' : ` ${wantsRest(locale, code, stays)}`
  return {
    reply: locale.brief.otherLanguage + rest,
    edits,
    facts: factsToRemember(memory, next.said),
    assumed: [{ part: 'body', why: locale.brief.why.body }],
  }
}

/** The edits by which words of the person's own, in the language that they were asked for, take the place of the text. */
export function rewordedIn(request: BriefRequest, code: string, text: string): Brief['edits'] {
  const standing = standingIn(request)
  const gallery = galleryLanguageOf(code)
  // What the gallery put around the text goes with the language.
  const around =
    standing === null || gallery === null
      ? []
      : editsBetween(standing, made(standing.blueprint, { ...standing.said, language: gallery }, code), request.draft)
  const beside = around.filter(({ op }) => op !== 'set_body' && op !== 'set_examples' && op !== 'set_language')
  const isSet = request.draft.language !== undefined && isSameLanguage(request.draft.language, code)
  return [...(isSet ? [] : [{ op: 'set_language' as const, language: code }]), { op: 'set_body', text }, ...beside]
}
