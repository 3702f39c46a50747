/** "Name und Ablaufdatum sind immer anders": the name that is spoken of is the customer's, not the template's. */
import { readBrief } from '../reading/index.ts'
import { isGalleryWord } from './vocabulary.ts'

/** True if some of the words of a clause of the message are about what differs per customer. */
export function isAboutCustomers(message: string, words: readonly { from: number; to: number }[]): boolean {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0]
  const { varying, message: read } = readBrief(message, null, isGalleryWord)
  return varying.some(({ thing, whole }) => {
    const [start, end] = [read.tokens[whole.from]?.from ?? 0, read.tokens[whole.to - 1]?.to ?? 0]
    return (thing === 'customerName' || thing === 'varyingOther') && start < to && from < end
  })
}
