/** The summary that the user reads before confirming. Pure. */
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import { samplesOf } from '../edits/changes.ts'
import type { Authors } from '../state/state.ts'
import { authorKey, buttonLabel, languageLabel, sampleList } from './change-sentences.ts'
import type { Phrases } from './phrases/index.ts'

/** The template as a list of its parts, with those that the assistant wrote named at the end; '' for an empty draft. */
export function summaryOf(draft: Draft, authors: Authors, phrases: Phrases): string {
  const { summary } = phrases
  const line = (title: string, value: string | undefined): string[] =>
    value ? [`• ${title}${phrases.colon} ${value}`] : []
  const header = findComponent(draft, 'HEADER')
  const body = findComponent(draft, 'BODY')
  const footer = findComponent(draft, 'FOOTER')
  const samples = samplesOf(draft)
  const preset = draft.category === 'AUTHENTICATION'
  const lines = [
    ...line(summary.category, draft.category && phrases.categories[draft.category]),
    ...line(summary.language, draft.language && languageLabel(draft.language, phrases)),
    ...line(summary.name, draft.name),
    ...line(summary.header, header?.text ?? header?.format),
    ...line(
      summary.body,
      preset ? summary.preset(body?.add_security_recommendation === true, footer?.code_expiration_minutes) : body?.text,
    ),
    ...line(summary.samples, sampleList(samples)),
    ...line(summary.footer, footer?.text),
    ...(preset
      ? []
      : line(
          summary.buttons,
          buttonsOf(draft)
            .map((button) => buttonLabel(button, phrases))
            .join(', '),
        )),
  ]
  const invented = inventedParts(draft, authors, phrases)
  if (lines.length === 0) return ''
  return [summary.title, ...lines, ...(invented === '' ? [] : [summary.invented(invented)])].join('\n')
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
