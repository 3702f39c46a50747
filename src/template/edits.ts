/** Applies edits. Pure and total: any parsed edit applied to any draft gives a draft, and nothing is mutated. */
import { setAuthentication } from './authentication.ts'
import { addButton, changeButton, moveButton, toButton, withButtons } from './buttons.ts'
import { setCarousel } from './cards.ts'
import { withComponent, withDerivedFormat, withoutComponent, withoutProperty } from './components.ts'
import { buttonsOf, type ComponentType, type Draft, emptyDraft, findComponent } from './draft.ts'
import type { ClearablePart, Edit } from './edit.ts'
import { normaliseLanguageCode } from './languages.ts'
import { sameJson } from './same-json.ts'
import { tidyText } from './tidy-text.ts'
import { setBody, setExamples, setFooter, setHeader } from './wording.ts'

const componentOfPart: Readonly<Partial<Record<ClearablePart, ComponentType>>> = {
  header: 'HEADER',
  body: 'BODY',
  footer: 'FOOTER',
  buttons: 'BUTTONS',
  carousel: 'CAROUSEL',
  limited_time_offer: 'LIMITED_TIME_OFFER',
  call_permission_request: 'call_permission_request',
}

function setText(draft: Draft, key: 'name' | 'language' | 'sub_category' | 'display_format', value: string): Draft {
  const text = tidyText(value)
  return text === '' ? withoutProperty(draft, key) : { ...draft, [key]: text }
}

function setOffer(draft: Draft, edit: Extract<Edit, { op: 'set_limited_time_offer' }>): Draft {
  const text = tidyText(edit.text)
  if (text === '') return withoutComponent(draft, 'LIMITED_TIME_OFFER')
  const expires = edit.has_expiration ?? findComponent(draft, 'LIMITED_TIME_OFFER')?.limited_time_offer.has_expiration
  return withComponent(draft, {
    type: 'LIMITED_TIME_OFFER',
    limited_time_offer: { text, ...(expires !== undefined && { has_expiration: expires }) },
  })
}

function clear(draft: Draft, part: ClearablePart): Draft {
  const component = componentOfPart[part]
  if (component !== undefined) return withDerivedFormat(withoutComponent(draft, component))
  return withoutProperty(draft, part as Exclude<keyof Draft, 'components'>)
}

function change(draft: Draft, edit: Edit): Draft {
  switch (edit.op) {
    case 'set_category':
      return { ...draft, category: edit.category }
    case 'set_language':
      return setText(draft, 'language', normaliseLanguageCode(edit.language))
    case 'set_name':
      return setText(draft, 'name', edit.name)
    case 'set_parameter_format':
      return { ...draft, parameter_format: edit.parameter_format }
    case 'set_header':
      return setHeader(draft, edit)
    case 'set_body':
      return setBody(draft, edit)
    case 'set_footer':
      return setFooter(draft, edit)
    case 'set_examples':
      return setExamples(draft, edit)
    case 'set_buttons':
      return withButtons(draft, edit.buttons.map(toButton))
    case 'add_button':
      return addButton(draft, toButton(edit.button), edit.index)
    case 'change_button':
      return withButtons(
        draft,
        buttonsOf(draft).map((button, index) => (index === edit.index ? changeButton(button, edit.button) : button)),
      )
    case 'move_button':
      return moveButton(draft, edit.from, edit.to)
    case 'remove_button':
      return withButtons(
        draft,
        buttonsOf(draft).filter((_, index) => index !== edit.index),
      )
    case 'set_authentication':
      return setAuthentication(draft, edit)
    case 'set_carousel':
      return setCarousel(draft, edit.cards)
    case 'set_limited_time_offer':
      return setOffer(draft, edit)
    case 'set_call_permission_request':
      return withComponent(draft, { type: 'call_permission_request' })
    case 'set_ttl':
      return { ...draft, message_send_ttl_seconds: edit.seconds }
    case 'set_option':
      return setText(draft, edit.property, edit.value)
    case 'clear':
      return clear(draft, edit.part)
    case 'reset':
      return emptyDraft()
  }
}

/** The draft after one edit; the same reference if the edit changes nothing. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const changed = change(draft, edit)
  return sameJson(changed, draft) ? draft : changed
}

/** The draft after all edits, applied in order; the same reference if none of them changes anything. */
export const applyEdits = (draft: Draft, edits: readonly Edit[]): Draft => edits.reduce(applyEdit, draft)
