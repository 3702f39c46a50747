/** Who wrote the words of an edit, with the user's own restored exactly. Pure. */
import { type Draft, findComponent } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import { normaliseLanguageCode } from '../../template/languages.ts'
import { toTemplateName } from '../state/naming.ts'
import { folded } from '../state/options.ts'
import type { Authors } from '../state/state.ts'
import { placeOf } from '../state/word-lists.ts'
import { formWords } from './form-words.ts'
import { findVerbatim, formChange, isMadeOf, isVerbatimIn } from './verbatim.ts'

/** An edit ready to be judged, and who wrote its words. */
export interface Restored {
  edit: Edit
  author: 'user' | 'assistant'
  /** The name that was asked for, if it had to be changed to be valid. */
  saidName: string | null
}

/** True when the user wrote these words in this order. */
export const wasSaid = (words: string, sources: readonly string[]): boolean =>
  sources.some((source) => isVerbatimIn(words, source))

/**
 * The edit with the user's exact words, and its author. `sources` are the user's messages, newest first. Only the newest gives
 * words back: a later wish for another form changes what an earlier message said.
 */
export function restoreWords(
  edit: Edit,
  { draft, authors }: { draft: Draft; authors: Authors },
  sources: readonly string[],
): Restored {
  const restore = (
    text: string,
    part: string,
    before: string | undefined,
  ): Pick<Restored, 'author'> & { text: string } => {
    const original = ownWords(text, sources[0] ?? '')
    if (original !== null) return { text: original, author: 'user' }
    if (wasSaid(text, sources)) return { text, author: 'user' }
    const known = authors[part] === 'user' && before !== undefined ? [...sources, before] : sources
    return { text, author: isMadeOf(text, known) ? 'user' : 'assistant' }
  }
  const as = (restored: Edit, author: Restored['author']): Restored => ({ edit: restored, author, saidName: null })
  switch (edit.op) {
    case 'set_body': {
      const { text, author } = restore(edit.text, 'body', findComponent(draft, 'BODY')?.text)
      return as({ ...edit, text }, author)
    }
    case 'set_footer': {
      const { text, author } = restore(edit.text, 'footer', findComponent(draft, 'FOOTER')?.text)
      return as({ ...edit, text }, author)
    }
    case 'set_header': {
      if (edit.format !== 'TEXT' || edit.text == null) return as(edit, 'user')
      const { text, author } = restore(edit.text, 'header', findComponent(draft, 'HEADER')?.text)
      return as({ ...edit, text }, author)
    }
    case 'set_name': {
      const name = toTemplateName(edit.name)
      const author = isMadeOf(withSpaces(name), sources.map(withSpaces)) ? 'user' : 'assistant'
      return { edit: { ...edit, name }, author, saidName: name === edit.name ? null : edit.name }
    }
    case 'set_language':
      return as({ ...edit, language: normaliseLanguageCode(edit.language) }, 'user')
    case 'add_button':
    case 'change_button':
      return as(edit, authorOfButtons([edit.button], sources))
    case 'set_buttons':
      return as(edit, authorOfButtons(edit.buttons, sources))
    case 'set_carousel':
    case 'set_limited_time_offer':
    case 'set_authentication':
    case 'set_ttl':
      return as(edit, 'assistant')
    default:
      return as(edit, 'user')
  }
}

const withSpaces = (text: string): string => text.replaceAll('_', ' ')

/** The passage of the message that the text repeats; null if there is none, or if the rest asks for the form it now has. */
function ownWords(text: string, message: string): string | null {
  const passage = findVerbatim(text, message)
  if (!passage?.trim() || passage === text) return passage?.trim() || null
  const change = formChange(text.trim(), passage.trim())
  const rest = ` ${folded(message.replace(passage, ' '))} `
  const isAskedFor = formKinds.some((kind) => change[kind] && formWords[kind].some((word) => placeOf(rest, word) >= 0))
  return isAskedFor ? null : passage.trim()
}

const formKinds = ['quotes', 'spaces', 'dashes'] as const

const authorOfButtons = (
  buttons: readonly Partial<Pick<ButtonInput, 'text' | 'url'>>[],
  sources: readonly string[],
): Restored['author'] =>
  buttons.every(({ text, url }) => [text, url].every((words) => words == null || wasSaid(words, sources)))
    ? 'user'
    : 'assistant'
