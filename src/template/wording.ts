/** Edits of header, body and footer: the texts, and the samples that stay with their variables. */
import { withComponent, withDerivedFormat, withoutComponent } from './components.ts'
import { type Draft, findComponent, type Header, type HeaderFormat } from './draft.ts'
import type { Edit } from './edit.ts'
import { bodyWording, type Samples, samplesOfBody, samplesOfHeader, textHeader, withoutGaps } from './samples.ts'
import { tidyOptional, tidyText } from './tidy-text.ts'

type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>

const isMedia = (format: HeaderFormat): boolean => ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT'].includes(format)

/** A header without text; `handle` only where the format shows a file. */
export const plainHeader = (format: HeaderFormat, handle: string | undefined): Header => ({
  type: 'HEADER',
  format,
  ...(isMedia(format) && handle !== undefined && { example: { header_handle: [handle] } }),
})

/** What is not said stays as long as the format stays: `handle: null` keeps the handle, `text: null` the text. */
export function setHeader(draft: Draft, edit: EditOf<'set_header'>): Draft {
  const current = findComponent(draft, 'HEADER')
  const same = current?.format === edit.format ? current : undefined
  if (edit.format !== 'TEXT') {
    const handle = tidyOptional(edit.handle) ?? same?.example?.header_handle?.[0]
    return withDerivedFormat(withComponent(draft, plainHeader(edit.format, handle)))
  }
  const given = tidyOptional(edit.text) ?? same?.text ?? ''
  const { text, samples } = withoutGaps(given, { text: same?.text, samples: samplesOfHeader(same) })
  return withDerivedFormat(withComponent(draft, textHeader(text, samples)))
}

/** Blank text removes the body. */
export function setBody(draft: Draft, edit: EditOf<'set_body'>): Draft {
  const given = tidyText(edit.text)
  if (given === '') return withDerivedFormat(withoutComponent(draft, 'BODY'))
  const current = findComponent(draft, 'BODY')
  const { text, samples } = withoutGaps(given, { text: current?.text, samples: samplesOfBody(current) })
  const preset = draft.category === 'AUTHENTICATION' ? current?.add_security_recommendation : undefined
  return withDerivedFormat(
    withComponent(draft, {
      type: 'BODY',
      ...bodyWording(text, samples),
      ...(preset !== undefined && { add_security_recommendation: preset }),
    }),
  )
}

/** Blank text removes the footer. */
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

/** Adds to the samples that are there; blank ones take a sample away; variables that the text lacks are passed over. */
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
