/** A whole text said in the place of the one that stands: "That makes no sense. Better write: Hi Alex, …". */
import { editLocales } from '../../language/edit-locales.ts'
import { tokenise } from '../../language/index.ts'
import { correcting } from '../../language/locales/correcting.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { bodyOf } from '../brief/standing.ts'
import { opensWithGreeting } from '../frames/anew.ts'
import { placesOf } from '../frames/standing.ts'
import { areIn, keysOf, wordSet } from '../frames/word-lists.ts'
import { findQuotes } from '../reading/quotes.ts'

const corrections = Object.values(correcting)
const saying = editLocales.map(({ words: { put, use, say, add } }) => keysOf(put, use, say, add))
const parts = editLocales.map(({ parts: { header, footer }, words: { button, sample, name } }) =>
  keysOf(header, footer, button, sample, name),
)

const writing = [
  ...editLocales.map(({ words: { put, use, say } }) => keysOf(put, use, say)),
  wordSet(...corrections.map(({ tells }) => tells)),
]
const instead = [wordSet(...corrections.map(({ better }) => better))]

/** Fewer words are a greeting, and no text. */
const fewestOfText = 6
/** So few may be a text where it is said to be the better one. */
const fewestOfBetter = 3
/** Words before the colon that say what is to be done. */
const reach = 4

/** People see samples in the preview, and say them again. */
function withVariables(text: string, draft: Draft): string {
  const samples = [...samplesOfBody(findComponent(draft, 'BODY'))]
  return samples.reduce((words, [name, sample]) => {
    const [at, ...others] = placesOf(words, sample, true)
    const isOne = at !== undefined && others.length === 0
    return isOne ? `${words.slice(0, at)}{{${name}}}${words.slice(at + sample.length)}` : words
  }, text)
}

/** The words behind an order to write them; '' if there is none. */
function givenIn(message: string): { lead: readonly string[]; text: string } {
  const colon = message.search(/[:：]\s/)
  const [lead, text] = colon === -1 ? ['', ''] : [message.slice(0, colon), message.slice(colon + 1).trim()]
  const [quote, ...others] = findQuotes(text)
  const isQuoted = quote?.from === 0 && others.length === 0 && /^[\s.!]*$/.test(text.slice(quote.to))
  return { lead: tokenise(lead).map(({ key }) => key), text: isQuoted ? quote.text : text }
}

/** The text that is dictated in the place of the one that stands: as a text that greets, or as the better one; null if there is none. */
export function dictatedText({ message, draft }: { message: string; draft: Draft }): string | null {
  if (draft.category === 'AUTHENTICATION' || bodyOf(draft) === '') return null
  const { lead, text } = givenIn(message)
  const order = lead.slice(-reach)
  const words = text.split(/\s+/).length
  const isBetter = areIn(order, instead) && words >= fewestOfBetter
  const isGreeting = words >= fewestOfText && opensWithGreeting(text)
  if (!(isBetter || isGreeting) || /^["“„«]/.test(text) || areIn(order, parts)) return null
  return areIn(order, isBetter ? writing : saying) ? withVariables(text, draft) : null
}
