/** What can be told to the customers in the text that stands, and what of it is told already. */
import { LRUCache } from 'lru-cache'
import { fold } from '../../language/index.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { textOf } from '../frames/scene.ts'
import { type Message, type Reading, readMessage } from '../reading/index.ts'
import type { Piece } from '../reading/pieces.ts'

/** In UTF-16 units; longer messages are texts. */
export const longestLater = 300

const hasDevanagari = (text: string): boolean => /[\u0900-\u097f]/.test(text)

/** The words go into a text of their own language and script only. */
export function isOfText({ message }: Reading, { draft }: BriefRequest): boolean {
  const body = textOf(draft, 'BODY')
  return (
    draft.category !== 'AUTHENTICATION' &&
    body !== '' &&
    draft.language?.split('_')[0] === message.locale.code.split('-')[0] &&
    hasDevanagari(body) === hasDevanagari(message.text)
  )
}

/** No name for machines, nothing that was given to the letter. */
export const isPlain = ({ kind, text }: Piece): boolean =>
  kind !== 'quote' && kind !== 'newline' && kind !== 'handle' && !text.includes('_')

/** The sentences that are not in the text yet; null if there is none. */
export function freshOf(sentences: readonly string[] | null, { draft }: BriefRequest): string[] | null {
  const body = fold(textOf(draft, 'BODY'))
  // "Reply STOP to opt out" stands below.
  const words = textOf(draft, 'FOOTER').match(/\p{Lu}{3,}/gu) ?? []
  const isBelow = (text: string): boolean => words.some((word) => text.split(/\P{L}+/u).includes(word))
  const fresh = sentences?.filter((text) => !body.includes(fold(text)) && !isBelow(text)) ?? []
  return fresh.length === 0 ? null : fresh
}

/** Parts of a message are asked about many times in a turn. */
const rememberedParts = 64

const known = new LRUCache<string, Message, string | null>({
  max: rememberedParts,
  memoMethod: (key, _, { context }) => readMessage(key.slice(key.indexOf('\n') + 1), context, isGalleryWord),
})

/** A part of a message as it is read in a language. */
export const partOf = (words: string, language: string | null): Message =>
  known.memo(`${language ?? ''}\n${words}`, { context: language })
