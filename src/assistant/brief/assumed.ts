/** What a proposal has that nobody has said, with the reasons. */
import type { Proposal } from '../../gallery/index.ts'
import type { Brief } from '../contract.ts'
import type { Reading } from '../reading/index.ts'

/** Every part of a proposal, each with a short reason. */
export function assumedIn({ draft }: Proposal, { message }: Reading): NonNullable<Brief['assumed']> {
  const { why } = message.locale.brief
  const shown = new Set<string>(draft.components.map(({ type }) => type.toLowerCase()))
  const parts = ['category', 'language', 'name', 'header', 'body', 'footer', 'buttons'] as const
  const isSet = (part: (typeof parts)[number]): boolean =>
    shown.has(part) || part === 'category' || part === 'language' || part === 'name'
  return parts.filter(isSet).map((part) => ({ part, why: why[part] }))
}
