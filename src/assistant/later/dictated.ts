/** A whole text said in the place of the one that stands: "That makes no sense. Better write: Hi Alex, …". */
import { editLocales } from '../../language/edit-locales.ts'
import { tokenise } from '../../language/index.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { bodyOf } from '../brief/standing.ts'
import { opensWithGreeting } from '../frames/anew.ts'
import { placesOf } from '../frames/standing.ts'
import { areIn, keysOf } from '../frames/word-lists.ts'

const saying = editLocales.map(({ words: { put, use, say, add } }) => keysOf(put, use, say, add))
const parts = editLocales.map(({ parts: { header, footer }, words: { button, sample, name } }) =>
  keysOf(header, footer, button, sample, name),
)

/** Fewer words are a greeting, and no text. */
const fewestOfText = 6
/** Words before the colon that say what is to be done. */
const reach = 3

/** People see samples in the preview, and say them again. */
function withVariables(text: string, draft: Draft): string {
  const samples = [...samplesOfBody(findComponent(draft, 'BODY'))]
  return samples.reduce((words, [name, sample]) => {
    const [at, ...others] = placesOf(words, sample, true)
    const isOne = at !== undefined && others.length === 0
    return isOne ? `${words.slice(0, at)}{{${name}}}${words.slice(at + sample.length)}` : words
  }, text)
}

/** The text behind a colon that begins with a greeting, as the one that stands does; null if there is none. */
export function dictatedText({ message, draft }: { message: string; draft: Draft }): string | null {
  const colon = message.search(/[:：]\s/)
  const text = colon === -1 ? '' : message.slice(colon + 1).trim()
  const isText = text.split(/\s+/).length >= fewestOfText && !/^["“„«]/.test(text)
  if (draft.category === 'AUTHENTICATION' || bodyOf(draft) === '' || !isText || !opensWithGreeting(text)) return null
  const before = tokenise(message.slice(0, colon)).map(({ key }) => key)
  return areIn(before.slice(-reach), saying) && !areIn(before, parts) ? withVariables(text, draft) : null
}
