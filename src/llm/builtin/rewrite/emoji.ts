/** Emoji in texts. */

const emoji =
  /\s?(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\p{Extended_Pictographic})*/gu
export const withoutEmoji = (text: string): string =>
  text
    .replace(emoji, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
