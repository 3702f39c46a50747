/** What is different between two drafts, as facts; the words stand in `reply/phrases/`. Pure. */

import { textsOf } from '../../template/components.ts'
import {
  type Button,
  buttonsOf,
  type ComponentType,
  type Draft,
  type DraftOption,
  draftProperties,
  findComponent,
  type Header,
  isEmptyDraft,
} from '../../template/draft.ts'
import { toCreationPayload } from '../../template/payload.ts'
import { sameJson } from '../../template/same-json.ts'

export type Change =
  | { part: 'category' | 'language' | 'name'; from: string | undefined; to: string | undefined }
  | { part: 'header'; from: Header | undefined; to: Header | undefined }
  | { part: 'body' | 'footer'; from: string | undefined; to: string | undefined }
  | { part: 'button'; kind: 'added' | 'removed' | 'changed'; button: Button; before?: Button }
  | { part: 'buttons'; kind: 'reordered' }
  | { part: 'samples'; samples: { variable: string; example: string }[] }
  | { part: 'numbers'; of: 'header' | 'body'; moves: { from: string; to: string }[] }
  | { part: 'authentication'; security: boolean; minutes: number | undefined }
  | { part: 'carousel' | 'limited_time_offer' | 'call_permission_request'; to: boolean }
  | { part: 'option'; option: DraftOption; draft: Draft }
  | { part: 'details'; of: DetailedPart }
  | { part: 'everything' }

type DetailedPart = 'header' | 'body' | 'footer' | 'buttons'

/** Whether there is something else to send to Meta: then a revision is stored, and what was confirmed no longer is. */
export const hasChanged = (before: Draft, after: Draft): boolean =>
  before !== after && !sameJson(toCreationPayload(without(before, after)), toCreationPayload(without(after, before)))

/** The draft without the components that both share. Edits reuse what they do not change, so most need no comparison. */
const without = (draft: Draft, { components }: Draft): Draft => ({
  ...draft,
  components: draft.components.filter((component) => !components.includes(component)),
})

/** Every difference, in the order of the template; at least one where `hasChanged` says so, and none where it does not. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  if (!hasChanged(before, after)) return []
  if (isEmptyDraft(after)) return [{ part: 'everything' }]
  const told = componentChanges(before, after)
  const samples = sampleChanges(before, after)
  return [
    ...identityChanges(before, after),
    ...told.HEADER,
    ...told.BODY,
    ...told.FOOTER,
    ...told.BUTTONS,
    ...samples,
    ...told.CAROUSEL,
    ...told.LIMITED_TIME_OFFER,
    ...told.call_permission_request,
    ...detailChanges(before, after, [...Object.values(told).flat(), ...samples]),
    ...optionChanges(before, after),
  ]
}

const isIdentity = (property: string): property is 'name' | 'language' | 'category' =>
  property === 'name' || property === 'language' || property === 'category'

const identityChanges = (before: Draft, after: Draft): Change[] =>
  (['category', 'language', 'name'] as const).flatMap((part): Change[] =>
    before[part] === after[part] ? [] : [{ part, from: before[part], to: after[part] }],
  )

/** The format of the variables follows from the texts: where these have changed too, it is no news of its own. */
const optionChanges = (before: Draft, after: Draft): Change[] =>
  draftProperties.flatMap((option): Change[] => {
    if (isIdentity(option) || before[option] === after[option]) return []
    if (option === 'parameter_format' && !sameJson(textsOf(before), textsOf(after))) return []
    return [{ part: 'option', option, draft: after }]
  })

/** What is told of each component by name; the compiler asks for those to come. */
function componentChanges(before: Draft, after: Draft): Record<ComponentType, Change[]> {
  const textChange = (part: 'body' | 'footer', type: 'BODY' | 'FOOTER'): Change[] => {
    const [from, to] = [findComponent(before, type)?.text, findComponent(after, type)?.text]
    return from === to ? [] : [{ part, from, to }]
  }
  const wholeChange = (
    part: 'carousel' | 'limited_time_offer' | 'call_permission_request',
    type: ComponentType,
  ): Change[] => {
    const to = findComponent(after, type)
    return sameJson(findComponent(before, type), to) ? [] : [{ part, to: to !== undefined }]
  }
  return {
    HEADER: headerChanges(findComponent(before, 'HEADER'), findComponent(after, 'HEADER')),
    LIMITED_TIME_OFFER: wholeChange('limited_time_offer', 'LIMITED_TIME_OFFER'),
    BODY: textChange('body', 'BODY'),
    FOOTER: textChange('footer', 'FOOTER'),
    BUTTONS:
      after.category === 'AUTHENTICATION'
        ? authenticationChanges(before, after)
        : buttonChanges(buttonsOf(before), buttonsOf(after)),
    CAROUSEL: wholeChange('carousel', 'CAROUSEL'),
    call_permission_request: wholeChange('call_permission_request', 'call_permission_request'),
  }
}

const isSameHeader = (one: Header | undefined, other: Header | undefined): boolean =>
  one?.format === other?.format && one?.text === other?.text && handleOf(one) === handleOf(other)

const headerChanges = (from: Header | undefined, to: Header | undefined): Change[] =>
  isSameHeader(from, to) ? [] : [{ part: 'header', from, to }]

const handleOf = (header: Header | undefined): string | undefined => header?.example?.header_handle?.[0]

/** Which changes already speak of a component. */
const spokenOf: Readonly<Record<DetailedPart, { type: ComponentType; by: readonly Change['part'][] }>> = {
  header: { type: 'HEADER', by: ['header', 'samples'] },
  body: { type: 'BODY', by: ['body', 'samples', 'authentication'] },
  footer: { type: 'FOOTER', by: ['footer', 'authentication'] },
  buttons: { type: 'BUTTONS', by: ['button', 'buttons', 'authentication'] },
}

/**
 * Components of which nothing was told although they differ, in a sample that is gone or in what has no words. A new category
 * brings its own parts; there the category is what is told.
 */
function detailChanges(before: Draft, after: Draft, told: readonly Change[]): Change[] {
  if (before.category !== after.category) return []
  return (Object.keys(spokenOf) as DetailedPart[]).flatMap((of): Change[] => {
    const { type, by } = spokenOf[of]
    const isTold = told.some(({ part }) => by.includes(part))
    return isTold || sameJson(findComponent(before, type), findComponent(after, type)) ? [] : [{ part: 'details', of }]
  })
}

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

/** The order of a button's properties says nothing. */
const faceOf = (button: Button): string =>
  JSON.stringify(Object.entries(button).sort(([one], [other]) => (one < other ? -1 : 1)))

function buttonChanges(before: readonly Button[], after: readonly Button[]): Change[] {
  if (before === after) return []
  const [were, are] = [before.map(faceOf), after.map(faceOf)]
  if (sameJson(were.toSorted(), are.toSorted())) {
    return were.join() === are.join() ? [] : [{ part: 'buttons', kind: 'reordered' }]
  }
  const gone = before.filter((_, index) => !are.includes(were[index] ?? ''))
  const come = after.filter((_, index) => !were.includes(are[index] ?? ''))
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
