/** What is different between two drafts, as facts; the words stand in `phrases/`. Pure. */
import { type Button, buttonsOf, type Draft, findComponent, type Header } from '../template/draft.ts'

export type Change =
  | { part: 'category' | 'language' | 'name'; from: string | undefined; to: string | undefined }
  | { part: 'header'; from: Header | undefined; to: Header | undefined }
  | { part: 'body' | 'footer'; from: string | undefined; to: string | undefined }
  | { part: 'button'; kind: 'added' | 'removed' | 'changed'; button: Button; before?: Button }
  | { part: 'buttons'; kind: 'reordered' }
  | { part: 'samples'; samples: { variable: string; example: string }[] }
  | { part: 'authentication'; security: boolean; minutes: number | undefined }
  | { part: 'carousel' | 'limited_time_offer' | 'call_permission_request' | 'options'; to: boolean }
  | { part: 'everything' }

/** Every difference, in the order of the template. Formatting of examples and the like is no change of its own. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  if (before === after) return []
  if (isBare(after) && !isBare(before)) return [{ part: 'everything' }]
  const changes: Change[] = []
  for (const part of ['category', 'language', 'name'] as const) {
    if (before[part] !== after[part]) changes.push({ part, from: before[part], to: after[part] })
  }
  const preset = after.category === 'AUTHENTICATION'
  const header = { from: findComponent(before, 'HEADER'), to: findComponent(after, 'HEADER') }
  if (
    header.from?.format !== header.to?.format ||
    header.from?.text !== header.to?.text ||
    handleOf(header.from) !== handleOf(header.to)
  ) {
    changes.push({ part: 'header', ...header })
  }
  for (const [part, type] of [
    ['body', 'BODY'],
    ['footer', 'FOOTER'],
  ] as const) {
    const [from, to] = [findComponent(before, type)?.text, findComponent(after, type)?.text]
    if (from !== to) changes.push({ part, from, to })
  }
  if (preset) changes.push(...authenticationChanges(before, after))
  else changes.push(...buttonChanges(buttonsOf(before), buttonsOf(after)))
  changes.push(...sampleChanges(before, after))
  for (const [part, type] of [
    ['carousel', 'CAROUSEL'],
    ['limited_time_offer', 'LIMITED_TIME_OFFER'],
    ['call_permission_request', 'call_permission_request'],
  ] as const) {
    const to = findComponent(after, type)
    if (JSON.stringify(findComponent(before, type)) !== JSON.stringify(to)) changes.push({ part, to: to !== undefined })
  }
  if (optionsOf(before) !== optionsOf(after)) changes.push({ part: 'options', to: true })
  return changes
}

const isBare = (draft: Draft): boolean =>
  draft.components.length === 0 &&
  draft.name === undefined &&
  draft.category === undefined &&
  draft.language === undefined
const handleOf = (header: Header | undefined): string | undefined => header?.example?.header_handle?.[0]
const optionsOf = (draft: Draft): string =>
  JSON.stringify([draft.message_send_ttl_seconds, draft.sub_category, draft.display_format])

function authenticationChanges(before: Draft, after: Draft): Change[] {
  const read = (draft: Draft): { security: boolean; minutes: number | undefined; button: Button | undefined } => ({
    security: findComponent(draft, 'BODY')?.add_security_recommendation === true,
    minutes: findComponent(draft, 'FOOTER')?.code_expiration_minutes,
    button: buttonsOf(draft)[0],
  })
  const [was, is] = [read(before), read(after)]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  return [{ part: 'authentication', security: is.security, minutes: is.minutes }]
}

const faceOf = ({ type, text, url, phone_number, example }: Button): string =>
  JSON.stringify([type, text, url, phone_number, example])

function buttonChanges(before: readonly Button[], after: readonly Button[]): Change[] {
  const [were, are] = [before.map(faceOf), after.map(faceOf)]
  if (were.length === are.length && were.every((face) => are.includes(face))) {
    return were.join() === are.join() ? [] : [{ part: 'buttons', kind: 'reordered' }]
  }
  const gone = before.filter((button) => !are.includes(faceOf(button)))
  const come = after.filter((button) => !were.includes(faceOf(button)))
  const changed = Math.min(gone.length, come.length)
  return [
    ...come.slice(0, changed).map((button, index): Change => {
      const former = gone[index]
      return { part: 'button', kind: 'changed', button, ...(former && { before: former }) }
    }),
    ...gone.slice(changed).map((button): Change => ({ part: 'button', kind: 'removed', button })),
    ...come.slice(changed).map((button): Change => ({ part: 'button', kind: 'added', button })),
  ]
}

/** Samples of the body and header by variable, as written in the text. */
export function samplesOf(draft: Draft): { variable: string; example: string }[] {
  const body = findComponent(draft, 'BODY')?.example
  const header = findComponent(draft, 'HEADER')?.example
  const named = [...(header?.header_text_named_params ?? []), ...(body?.body_text_named_params ?? [])]
  return [
    ...(header?.header_text ?? []).map((example) => ({ variable: 'header {{1}}', example })),
    ...(body?.body_text?.[0] ?? []).map((example, index) => ({ variable: `{{${index + 1}}}`, example })),
    ...named.map(({ param_name, example }) => ({ variable: `{{${param_name}}}`, example })),
  ].filter(({ example }) => example !== '')
}

function sampleChanges(before: Draft, after: Draft): Change[] {
  const were = new Map(samplesOf(before).map(({ variable, example }) => [variable, example]))
  const samples = samplesOf(after).filter(({ variable, example }) => were.get(variable) !== example)
  return samples.length > 0 ? [{ part: 'samples', samples }] : []
}
