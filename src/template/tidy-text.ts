/** The text with line ends as `\n` and without surrounding white space. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** The same; undefined for null, undefined and blank text. */
export const tidyOptional = (text: string | null | undefined): string | undefined => tidyText(text ?? '') || undefined
