/** The differences between two drafts, as facts; `reply/phrases/` has the words for them. Pure. */

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

/** One difference. Texts are as in the template; `undefined`: not set. */
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

/** True when the payload for Meta differs. Then a revision is stored, and an earlier confirmation no longer counts. */
export const hasChanged = (before: Draft, after: Draft): boolean =>
  before !== after && !sameJson(toCreationPayload(without(before, after)), toCreationPayload(without(after, before)))

/** The draft without the component objects that both share. Edits reuse what they do not change, which saves comparing it. */
const without = (draft: Draft, { components }: Draft): Draft => ({
  ...draft,
  components: draft.components.filter((component) => !components.includes(component)),
})

/** All differences, in the order of the template; empty exactly when `hasChanged` is false. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  if (!hasChanged(before, after)) return []
  if (isEmptyDraft(after)) return [{ part: 'everything' }]
  const components = componentChanges(before, after)
  const samples = sampleChanges(before, after)
  return [
    ...identityChanges(before, after),
    ...components.HEADER,
    ...components.BODY,
    ...components.FOOTER,
    ...components.BUTTONS,
    ...samples,
    ...components.CAROUSEL,
    ...components.LIMITED_TIME_OFFER,
    ...components.call_permission_request,
    ...detailChanges(before, after, [...Object.values(components).flat(), ...samples]),
    ...optionChanges(before, after),
  ]
}

const isIdentity = (property: string): property is 'name' | 'language' | 'category' =>
  property === 'name' || property === 'language' || property === 'category'

const identityChanges = (before: Draft, after: Draft): Change[] =>
  (['category', 'language', 'name'] as const).flatMap((part): Change[] =>
    before[part] === after[part] ? [] : [{ part, from: before[part], to: after[part] }],
  )

/** The format of variables follows from the texts, so it is reported only when they are unchanged. */
const optionChanges = (before: Draft, after: Draft): Change[] =>
  draftProperties.flatMap((option): Change[] => {
    if (isIdentity(option) || before[option] === after[option]) return []
    if (option === 'parameter_format' && !sameJson(textsOf(before), textsOf(after))) return []
    return [{ part: 'option', option, draft: after }]
  })

/** The changes to each type of component; a new type does not compile until it is listed. */
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

/** Which changes already report a component. */
const reportedBy: Readonly<Record<DetailedPart, { type: ComponentType; by: readonly Change['part'][] }>> = {
  header: { type: 'HEADER', by: ['header', 'samples'] },
  body: { type: 'BODY', by: ['body', 'samples', 'authentication'] },
  footer: { type: 'FOOTER', by: ['footer', 'authentication'] },
  buttons: { type: 'BUTTONS', by: ['button', 'buttons', 'authentication'] },
}

/**
 * Components that differ without any other change reporting it: in a removed sample, or in something other than their text.
 * Not for a new category, which brings its own parts and is reported itself.
 */
function detailChanges(before: Draft, after: Draft, reported: readonly Change[]): Change[] {
  if (before.category !== after.category) return []
  return (Object.keys(reportedBy) as DetailedPart[]).flatMap((of): Change[] => {
    const { type, by } = reportedBy[of]
    const isReported = reported.some(({ part }) => by.includes(part))
    return isReported || sameJson(findComponent(before, type), findComponent(after, type))
      ? []
      : [{ part: 'details', of }]
  })
}

function authenticationChanges(before: Draft, after: Draft): Change[] {
  const read = (draft: Draft): { security: boolean; minutes: number | undefined; button: Button | undefined } => ({
    security: findComponent(draft, 'BODY')?.add_security_recommendation === true,
    minutes: findComponent(draft, 'FOOTER')?.code_expiration_minutes,
    button: buttonsOf(draft)[0],
  })
  const [from, to] = [read(before), read(after)]
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  return [{ part: 'authentication', security: to.security, minutes: to.minutes }]
}

/** A button as text to compare, whatever the order of its properties. */
const keyOf = (button: Button): string =>
  JSON.stringify(Object.entries(button).sort(([one], [other]) => (one < other ? -1 : 1)))

function buttonChanges(before: readonly Button[], after: readonly Button[]): Change[] {
  if (before === after) return []
  const [keysBefore, keysAfter] = [before.map(keyOf), after.map(keyOf)]
  if (sameJson(keysBefore.toSorted(), keysAfter.toSorted())) {
    return keysBefore.join() === keysAfter.join() ? [] : [{ part: 'buttons', kind: 'reordered' }]
  }
  const removed = before.filter((_, index) => !keysAfter.includes(keysBefore[index] ?? ''))
  const added = after.filter((_, index) => !keysBefore.includes(keysAfter[index] ?? ''))
  const changed = Math.min(removed.length, added.length)
  return [
    ...added.slice(0, changed).map((button, index): Change => {
      const former = removed[index]
      return { part: 'button', kind: 'changed', button, ...(former && { before: former }) }
    }),
    ...removed.slice(changed).map((button): Change => ({ part: 'button', kind: 'removed', button })),
    ...added.slice(changed).map((button): Change => ({ part: 'button', kind: 'added', button })),
  ]
}

/** The samples of header and body; `variable` is as shown to the user: `{{1}}`, `header {{1}}`, `{{first_name}}`. */
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
  const examples = new Map(samplesOf(before).map(({ variable, example }) => [variable, example]))
  const samples = samplesOf(after).filter(({ variable, example }) => examples.get(variable) !== example)
  return samples.length > 0 ? [{ part: 'samples', samples }] : []
}
