/** Text to the letter, but for line ends of other systems and blanks around it. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** The same; null, undefined and blank text are undefined. */
export const tidyOptional = (text: string | null | undefined): string | undefined => tidyText(text ?? '') || undefined
