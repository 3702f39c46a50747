/** The English sentences of worst cases, prices and what was learned; see `raise.ts` for those of the quality. */
import type { Telling } from './words.ts'

export const english: Pick<Telling, 'worst' | 'prices' | 'learned'> = {
  worst: {
    body: 'The text would have {length} characters, and WhatsApp delivers no more than {limit}.',
    heading: 'The heading would have {length} characters, and {limit} fit.',
    marks:
      'A value in Arabic or Hebrew turns the marks around it: brackets, slashes and signs may stand on the wrong side.',
    empty: 'WhatsApp does not send a message with an empty value: have a word ready for people whose value is missing.',
    edge: 'A variable stands at the edge of the text, where Meta allows none.',
    hole: 'Without the value the sentence has a hole in it.',
    label: 'The button “{label}” is cut on narrow phones: keep it to {limit} characters.',
  },
  prices: {
    market:
      'The list of prices does not say in which market this country is. Name the market, such as "Rest of Africa".',
    us: 'Meta does not deliver marketing templates to numbers of the United States.',
    rate: 'The list of prices has no rate for this category in this market.',
    country: 'No country was given.',
    rates: 'No rate is known for {countries}.',
    here: 'No rate is known for these countries.',
    where: 'Say to which countries and how many messages a month you send.',
  },
  learned: {
    wrong: '{wrong} of {count} texts like this in this workspace turned out to be of another category.',
    thin: 'That is too little to rely on.',
  },
}
