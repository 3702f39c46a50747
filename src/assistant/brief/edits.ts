/** A proposal as edits of a draft. */
import type { Proposal } from '../../gallery/index.ts'
import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { samplesOfBody, samplesOfHeader } from '../../template/samples.ts'

const pairs = (samples: ReadonlyMap<string, string>) =>
  Array.from(samples, ([variable, example]) => ({ variable, example }))

/** Edits that make an empty draft the proposal's. */
export function editsOf({ draft }: Proposal): Edit[] {
  const { category, language, name } = draft
  const header = findComponent(draft, 'HEADER')
  const body = findComponent(draft, 'BODY')
  const footer = findComponent(draft, 'FOOTER')
  const buttons = findComponent(draft, 'BUTTONS')
  const settings: Edit[] = [
    ...(category === undefined ? [] : [{ op: 'set_category' as const, category }]),
    ...(language === undefined ? [] : [{ op: 'set_language' as const, language }]),
    ...(name === undefined ? [] : [{ op: 'set_name' as const, name }]),
  ]
  if (category === 'AUTHENTICATION') {
    return [
      ...settings,
      {
        op: 'set_authentication',
        otp_type: 'COPY_CODE',
        add_security_recommendation: body?.add_security_recommendation ?? null,
        code_expiration_minutes: footer?.code_expiration_minutes ?? null,
      },
    ]
  }
  const ofHeader = pairs(samplesOfHeader(header))
  const ofBody = pairs(samplesOfBody(body))
  return [
    ...settings,
    ...(header?.text === undefined ? [] : [{ op: 'set_header' as const, format: 'TEXT' as const, text: header.text }]),
    ...(ofHeader.length === 0 ? [] : [{ op: 'set_examples' as const, part: 'header' as const, examples: ofHeader }]),
    ...(body?.text === undefined ? [] : [{ op: 'set_body' as const, text: body.text }]),
    ...(ofBody.length === 0 ? [] : [{ op: 'set_examples' as const, part: 'body' as const, examples: ofBody }]),
    ...(footer?.text === undefined ? [] : [{ op: 'set_footer' as const, text: footer.text }]),
    ...(buttons === undefined ? [] : [{ op: 'set_buttons' as const, buttons: buttons.buttons.map(inputOf) }]),
  ]
}

const inputOf = ({
  type,
  text,
  url,
  phone_number,
  example,
}: NonNullable<ReturnType<typeof findComponent<'BUTTONS'>>>['buttons'][number]) => ({
  type,
  ...(text === undefined ? {} : { text }),
  ...(url === undefined ? {} : { url }),
  ...(phone_number === undefined ? {} : { phone_number }),
  ...(typeof example === 'string' ? { example } : {}),
})
