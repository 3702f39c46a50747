/** Emoji in text. Sequences (skin tones, joined families, flags, keycaps) count as one. */

// Characters that are shown as emoji by themselves, or made so by U+FE0F.
const certain =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?)*)/gu

// Pictographs that are text by default (a bare heart or sun): whether the server counts them is not known.
const doubtful =
  /[\u2600-\u2604\u2614-\u2618\u2620-\u2623\u2638-\u263A\u2660-\u2668\u2708-\u270F\u2763\u2764](?!\uFE0F)/gu

export interface EmojiCount {
  certain: number
  doubtful: number
}

const none: EmojiCount = { certain: 0, doubtful: 0 }
const couldHold = /[\u203C-\uFFFF]/

/** How many emoji the text holds, and how many signs that may count as such. */
export function countEmoji(text: string): EmojiCount {
  if (!couldHold.test(text)) return none
  const found = text.match(certain)?.length ?? 0
  return { certain: found, doubtful: (text.match(doubtful) ?? []).length }
}

/** The text without the emoji it certainly has. */
export const withoutEmoji = (text: string): string => (couldHold.test(text) ? text.replace(certain, '') : text)

/** UTF-16 range of the first emoji; undefined when there is none. */
export function firstEmoji(text: string): readonly [number, number] | undefined {
  for (const match of text.matchAll(certain)) return [match.index, match.index + match[0].length]
  return undefined
}
