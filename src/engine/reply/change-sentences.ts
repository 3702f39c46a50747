/** The sentences that describe changes to a draft. Pure. */
import type { Button } from '../../template/draft.ts'
import { findLanguage } from '../../template/languages.ts'
import { languageNames } from '../../validator/index.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import type { Change } from '../edits/changes.ts'
import type { Authors } from '../state/state.ts'
import type { Phrases } from './phrases/index.ts'

/** One sentence per change, in the order of the template. */
export function changeSentences(
  { changes, renamedFrom }: { changes: readonly Change[]; renamedFrom: Outcome['renamedFrom'] },
  authors: Authors,
  phrases: Phrases,
): string[] {
  return changes.map((change) => sentenceFor(change, authors, renamedFrom, phrases))
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The user's words for use in our sentences; right-to-left text is isolated so that it does not reorder the rest. */
const isolated = (words: string): string => (rightToLeft.test(words) ? `\u2068${words}\u2069` : words)

/** `{{1}} = Asha, {{2}} = 10425` */
export const sampleList = (samples: readonly { variable: string; example: string }[]): string =>
  samples.map(({ variable, example }) => `${variable} = ${isolated(example)}`).join(', ')

/** A button as shown to people: `"Order online" (website, https://…)`. */
export function buttonLabel({ type, text, url, phone_number, example }: Button, phrases: Phrases): string {
  const kind = phrases.buttonTypes[type] ?? type
  const target = url ?? phone_number ?? (type === 'COPY_CODE' && typeof example === 'string' ? example : undefined)
  const about = target === undefined ? kind : `${kind}, ${target}`
  return text === undefined ? about : `"${isolated(text)}" (${about})`
}

function sentenceFor(change: Change, authors: Authors, renamedFrom: string | null, phrases: Phrases): string {
  const { changed } = phrases
  switch (change.part) {
    case 'everything':
      return changed.everything
    case 'category':
      return change.to === undefined
        ? changed.removed('category')
        : changed.category(phrases.categories[change.to as keyof Phrases['categories']] ?? change.to)
    case 'language':
      return change.to === undefined ? changed.removed('language') : changed.language(languageLabel(change.to, phrases))
    case 'name':
      if (change.to === undefined) return changed.removed('name')
      return renamedFrom === null ? changed.name(change.to) : changed.renamed(change.to, renamedFrom)
    case 'header':
      if (change.to === undefined) return changed.removed('header')
      return change.to.format === 'TEXT'
        ? changed.headerText(change.to.text ?? '')
        : changed.headerMedia(change.to.format)
    case 'body':
      if (change.to === undefined) return changed.removed('body')
      return authors.body === 'assistant' ? changed.bodyByAssistant(change.to) : changed.body(change.to)
    case 'footer':
      return change.to === undefined ? changed.removed('footer') : changed.footer(change.to)
    case 'button':
      return buttonSentence(change, phrases)
    case 'buttons':
      return changed.buttonsReordered
    case 'samples':
      return sampleSentence(change.samples, authors, phrases)
    case 'numbers':
      return changed.renumbered(change.moves.map(({ from, to }) => `${from} → ${to}`).join(', '))
    case 'authentication':
      return changed.authentication(change.security, change.minutes)
    case 'option':
      return changed.options[change.option](change.draft)
    case 'details':
      return changed.details(change.of)
    default:
      return change.to ? changed.part(change.part) : changed.removed(change.part)
  }
}

function buttonSentence(change: Extract<Change, { part: 'button' }>, phrases: Phrases): string {
  const label = buttonLabel(change.button, phrases)
  if (change.kind === 'added') return phrases.changed.buttonAdded(label)
  if (change.kind === 'removed') return phrases.changed.buttonRemoved(label)
  const before = change.before ? buttonLabel(change.before, phrases) : ''
  return before === label ? phrases.changed.details('buttons') : phrases.changed.buttonChanged(before, label)
}

function sampleSentence(samples: { variable: string; example: string }[], authors: Authors, phrases: Phrases): string {
  const chosen = samples.every(({ variable }) => authors[authorKey(variable)] !== 'user')
  const list = sampleList(samples)
  return chosen ? phrases.changed.samplesByAssistant(list) : phrases.changed.samples(list)
}

/** Meta's own names are English, and Hindi in Latin letters has none of its own. */
const metaNamed: ReadonlySet<string> = new Set(['en', 'hi-Latn'])

const namers = new Map<string, (code: string) => string>()

/** `English (US)` as Meta has it, in other languages `inglés (Estados Unidos)`; only the code if the language has no name. */
export function languageName(code: string, { language }: Pick<Phrases, 'language'>): string {
  const known = findLanguage(code)
  if (known === null) return code
  if (metaNamed.has(language)) return known.name
  const name = namers.get(language) ?? languageNames(language)
  namers.set(language, name)
  return name(code)
}

/** `English (US) · en_US`, or only the code if the language has no name. */
export const languageLabel = (code: string, phrases: Pick<Phrases, 'language'>): string =>
  findLanguage(code) === null ? code : `${languageName(code, phrases)} · ${code}`

/** The key in `Authors` of a sample from `samplesOf`: `{{1}}` -> `body {{1}}`. */
export const authorKey = (variable: string): string => (variable.startsWith('{{') ? `body ${variable}` : variable)
