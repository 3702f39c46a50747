/** The summary that the user reads before confirming. Pure. */
import { type Button, buttonsOf, type Draft, findComponent, type Header } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { samplesOf } from '../edits/changes.ts'
import { folded } from '../state/options.ts'
import type { Authors } from '../state/state.ts'
import { authorKey, buttonLabel, languageLabel, languageName, sampleList } from './change-sentences.ts'
import type { Phrases } from './phrases/index.ts'

/** One part as a line: its title, its value, and the words that the value consists of. */
interface Line {
  title: string
  value: string
  words: string[]
}

function linesOf(draft: Draft, phrases: Phrases): Line[] {
  const { summary } = phrases
  const line = (title: string, value: string | undefined, words = [value ?? '']): Line[] =>
    value ? [{ title, value, words }] : []
  const header = findComponent(draft, 'HEADER')
  const body = findComponent(draft, 'BODY')
  const footer = findComponent(draft, 'FOOTER')
  const samples = samplesOf(draft)
  const buttons = buttonsOf(draft)
  const preset = draft.category === 'AUTHENTICATION'
  const language = draft.language && languageLabel(draft.language, phrases)
  return [
    ...line(summary.category, draft.category && phrases.categories[draft.category]),
    ...line(summary.language, language, draft.language ? [languageName(draft.language, phrases)] : []),
    ...line(summary.name, draft.name),
    ...line(summary.header, header?.text ?? mediaOf(header, phrases)),
    ...line(
      summary.body,
      preset ? summary.preset(body?.add_security_recommendation === true, footer?.code_expiration_minutes) : body?.text,
    ),
    ...line(
      summary.samples,
      sampleList(samples),
      samples.map(({ example }) => example),
    ),
    ...line(summary.footer, footer?.text),
    ...(preset ? [] : line(summary.buttons, labelsOf(buttons, phrases), buttons.flatMap(wordsOf))),
    ...line(summary.limitedTimeOffer, findComponent(draft, 'LIMITED_TIME_OFFER')?.limited_time_offer.text),
    ...cardLines(draft, phrases),
  ]
}

/** What a header without a text shows, in words. */
const mediaOf = (header: Header | undefined, { media }: Phrases): string | undefined =>
  header && (media[header.format] ?? header.format)

const labelsOf = (buttons: readonly Button[], phrases: Phrases): string =>
  buttons.map((button) => buttonLabel(button, phrases)).join(', ')

const wordsOf = ({ text, url, phone_number, example }: Button): string[] =>
  [text, url, phone_number, example].flat().filter((words) => words !== undefined)

/** The cards of a carousel, each with what stands on it. */
function cardLines(draft: Draft, phrases: Phrases): Line[] {
  const cards = findComponent(draft, 'CAROUSEL')?.cards ?? []
  return cards.map((card, index) => {
    const [header, body] = [findComponent(card, 'HEADER'), findComponent(card, 'BODY')]
    const buttons = findComponent(card, 'BUTTONS')?.buttons ?? []
    const values = [mediaOf(header, phrases), body?.text, labelsOf(buttons, phrases)]
    return {
      title: `${phrases.summary.card} ${index + 1}`,
      value: values.filter(Boolean).join(' · '),
      words: [...(body?.text === undefined ? [] : [body.text]), ...buttons.flatMap(wordsOf)],
    }
  })
}

const shown = (lines: readonly Line[], { colon }: Phrases): string[] =>
  lines.map(({ title, value }) => `• ${title}${colon} ${value}`)

/** The template as a list of its parts, with those that the assistant wrote named at the end; '' for an empty draft. */
export function summaryOf(draft: Draft, authors: Authors, phrases: Phrases): string {
  const lines = shown(linesOf(draft, phrases), phrases)
  const invented = inventedParts(draft, authors, phrases)
  if (lines.length === 0) return ''
  return [phrases.summary.title, ...lines, ...(invented === '' ? [] : [phrases.summary.invented(invented)])].join('\n')
}

/** The cards of a carousel as lines; '' without one. */
export const cardSummary = (draft: Draft, phrases: Phrases): string =>
  shown(cardLines(draft, phrases), phrases).join('\n')

/** The parts that an offer would set in words that `said` does not have; '' if there are none. */
export function offerSummary(draft: Draft, offer: readonly Edit[], said: string, phrases: Phrases): string {
  if (offer.length === 0) return ''
  const before = new Set(linesOf(draft, phrases).flatMap(({ words }) => words))
  const told = folded(said)
  const unseen = linesOf(applyEdits(draft, offer), phrases).filter(({ words }) =>
    words.some((word) => !before.has(word) && !told.includes(folded(word))),
  )
  return unseen.length === 0 ? '' : [phrases.offered, ...shown(unseen, phrases)].join('\n')
}

/** The parts that the assistant wrote, joined for the line that asks the user to check them; '' when there are none. */
function inventedParts(draft: Draft, authors: Authors, phrases: Phrases): string {
  const present: [key: string, title: string, isPresent: boolean][] = [
    ['name', phrases.parts.name, draft.name !== undefined],
    ['header', phrases.parts.header, findComponent(draft, 'HEADER')?.text !== undefined],
    ['body', phrases.parts.body, findComponent(draft, 'BODY')?.text !== undefined],
    ['footer', phrases.parts.footer, findComponent(draft, 'FOOTER')?.text !== undefined],
    ['buttons', phrases.parts.buttons, draft.category !== 'AUTHENTICATION' && buttonsOf(draft).length > 0],
  ]
  const parts = present
    .filter(([key, , isPresent]) => isPresent && authors[key] === 'assistant')
    .map(([, title]) => title)
  const samples = samplesOf(draft).filter(({ variable }) => authors[authorKey(variable)] === 'assistant')
  if (samples.length > 0) parts.push(`${phrases.summary.samples} ${samples.map(({ variable }) => variable).join(', ')}`)
  return parts.join(', ')
}
