/** Emoji in text. Sequences (skin tones, joined families, flags, keycaps) count as one. */

// Characters that are displayed as emoji by default, or because of U+FE0F.
const certain =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?)*)/gu

// Pictographs displayed as text by default (a bare heart or sun); it is not known whether the server counts them.
const doubtful =
  /[\u2600-\u2604\u2614-\u2618\u2620-\u2623\u2638-\u263A\u2660-\u2668\u2708-\u270F\u2763\u2764](?!\uFE0F)/gu

/** How many emoji a text has; `doubtful` are those the server may not count. */
export interface EmojiCount {
  certain: number
  doubtful: number
}

const none: EmojiCount = { certain: 0, doubtful: 0 }
const mayBeEmoji = /[\u203C-\uFFFF]/

/** Counts the emoji of a text. */
export function countEmoji(text: string): EmojiCount {
  if (!mayBeEmoji.test(text)) return none
  return { certain: text.match(certain)?.length ?? 0, doubtful: text.match(doubtful)?.length ?? 0 }
}

/** The text without its certain emoji. */
export const withoutEmoji = (text: string): string => (mayBeEmoji.test(text) ? text.replace(certain, '') : text)

/** The UTF-16 range [from, to) of the first certain emoji, or undefined. */
export function firstEmoji(text: string): readonly [number, number] | undefined {
  for (const match of text.matchAll(certain)) return [match.index, match.index + match[0].length]
  return undefined
}
