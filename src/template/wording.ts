/** Edits of header, body and footer: their texts, and the samples of their variables. */
import { withComponent, withDerivedFormat, withoutComponent } from './components.ts'
import { type Draft, findComponent, type Header, type HeaderFormat } from './draft.ts'
import type { Edit } from './edit.ts'
import { bodyWording, type Samples, samplesOfBody, samplesOfHeader, textHeader, withoutGaps } from './samples.ts'
import { tidyOptional, tidyText } from './tidy-text.ts'

type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>

const isMedia = (format: HeaderFormat): boolean => ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT'].includes(format)

/** A header without text; `handle` is used only if the format shows a file. */
export const plainHeader = (format: HeaderFormat, handle: string | undefined): Header => ({
  type: 'HEADER',
  format,
  ...(isMedia(format) && handle !== undefined && { example: { header_handle: [handle] } }),
})

/** Sets the header. While the format stays the same, `handle: null` keeps the handle and `text: null` the text. */
export function setHeader(draft: Draft, edit: EditOf<'set_header'>): Draft {
  const current = findComponent(draft, 'HEADER')
  const same = current?.format === edit.format ? current : undefined
  if (edit.format !== 'TEXT') {
    const handle = tidyOptional(edit.handle) ?? same?.example?.header_handle?.[0]
    return withDerivedFormat(withComponent(draft, plainHeader(edit.format, handle)))
  }
  const newText = tidyOptional(edit.text) ?? same?.text ?? ''
  const { text, samples } = withoutGaps(newText, { text: same?.text, samples: samplesOfHeader(same) })
  return withDerivedFormat(withComponent(draft, textHeader(text, samples)))
}

/** Sets the body text; blank text removes the body. */
export function setBody(draft: Draft, edit: EditOf<'set_body'>): Draft {
  const newText = tidyText(edit.text)
  if (newText === '') return withDerivedFormat(withoutComponent(draft, 'BODY'))
  const current = findComponent(draft, 'BODY')
  const { text, samples } = withoutGaps(newText, { text: current?.text, samples: samplesOfBody(current) })
  const preset = draft.category === 'AUTHENTICATION' ? current?.add_security_recommendation : undefined
  return withDerivedFormat(
    withComponent(draft, {
      type: 'BODY',
      ...bodyWording(text, samples),
      ...(preset !== undefined && { add_security_recommendation: preset }),
    }),
  )
}

/** Sets the footer text; blank text removes the footer. */
export function setFooter(draft: Draft, edit: EditOf<'set_footer'>): Draft {
  const text = tidyText(edit.text)
  if (text === '') return withoutComponent(draft, 'FOOTER')
  const minutes =
    draft.category === 'AUTHENTICATION' ? findComponent(draft, 'FOOTER')?.code_expiration_minutes : undefined
  return withComponent(draft, {
    type: 'FOOTER',
    text,
    ...(minutes !== undefined && { code_expiration_minutes: minutes }),
  })
}

/** Merges samples into the existing ones: a blank sample removes one; variables that are not in the text are ignored. */
export function setExamples(draft: Draft, edit: EditOf<'set_examples'>): Draft {
  const merge = (samples: Samples): Samples =>
    new Map([
      ...samples,
      ...edit.examples.map(({ variable, example }) => [variable.replace(/[{}\s]/g, ''), tidyText(example)] as const),
    ])
  if (edit.part === 'body') {
    const body = findComponent(draft, 'BODY')
    if (body?.text === undefined) return draft
    const { example: _replaced, ...rest } = body
    return withComponent(draft, { ...rest, ...bodyWording(body.text, merge(samplesOfBody(body))) })
  }
  const header = findComponent(draft, 'HEADER')
  if (header?.format !== 'TEXT' || header.text === undefined) return draft
  return withComponent(draft, textHeader(header.text, merge(samplesOfHeader(header))))
}
