/** Turns the carousel cards of edits into cards in Meta's format. */
import { toButton } from './buttons.ts'
import { withComponent, withDerivedFormat, withoutComponent } from './components.ts'
import { type Body, type Card, type Draft, findComponent } from './draft.ts'
import type { CardInput } from './edit.ts'
import { sampleOrder } from './placeholders.ts'
import { bodyWording, samplesOfBody, withoutGaps } from './samples.ts'
import { tidyOptional, tidyText } from './tidy-text.ts'
import { plainHeader } from './wording.ts'

function cardBody(input: CardInput, current: Body | undefined): Body | null {
  const newText = tidyOptional(input.body)
  if (newText === undefined) return null
  const { text, samples } = withoutGaps(newText, { text: current?.text, samples: samplesOfBody(current) })
  const inputSamples = sampleOrder(text)
    .map((name, index) => [name, tidyText(input.examples?.[index] ?? '')] as const)
    .filter(([, sample]) => sample !== '')
  return { type: 'BODY', ...bodyWording(text, new Map([...samples, ...inputSamples])) }
}

function toCard(input: CardInput, current: Card | undefined): Card {
  const currentHeader = current && findComponent(current, 'HEADER')
  const sameHeader = currentHeader?.format === input.header_format ? currentHeader : undefined
  const handle = tidyOptional(input.handle) ?? sameHeader?.example?.header_handle?.[0]
  const body = cardBody(input, current && findComponent(current, 'BODY'))
  const buttons = input.buttons.map(toButton)
  return {
    components: [
      plainHeader(input.header_format, handle),
      ...(body === null ? [] : [body]),
      ...(buttons.length === 0 ? [] : [{ type: 'BUTTONS' as const, buttons }]),
    ],
  }
}

/** The draft with these cards, keeping media handles and samples that the edit leaves out. No cards: no carousel. */
export function setCarousel(draft: Draft, inputs: readonly CardInput[]): Draft {
  const current = findComponent(draft, 'CAROUSEL')?.cards ?? []
  const cards = inputs.map((input, index) => toCard(input, current[index]))
  return withDerivedFormat(
    cards.length === 0 ? withoutComponent(draft, 'CAROUSEL') : withComponent(draft, { type: 'CAROUSEL', cards }),
  )
}
