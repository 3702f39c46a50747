/** A few words that a proposal may put into a template, by the base of its language. Data. */

export interface Fillers {
  /** After a text that ends with a variable; begins the next sentence. */
  closing: string
  /** Before a text that begins with a variable. */
  opening: string
  /** A label that sells nothing. */
  details: string
}

export const fillers: Readonly<Record<string, Fillers>> = {
  en: { closing: 'Thank you.', opening: 'Hello', details: 'View details' },
  es: { closing: 'Muchas gracias.', opening: 'Hola', details: 'Ver detalles' },
  pt: { closing: 'Muito obrigado.', opening: 'Olá', details: 'Ver detalhes' },
  fr: { closing: 'Merci beaucoup.', opening: 'Bonjour', details: 'Voir les détails' },
  de: { closing: 'Vielen Dank.', opening: 'Hallo', details: 'Details ansehen' },
  id: { closing: 'Terima kasih.', opening: 'Halo', details: 'Lihat detail' },
  hi: { closing: 'धन्यवाद।', opening: 'नमस्ते', details: 'विवरण देखें' },
}

/** null for a language of which we have no words. */
export const fillersFor = (language: string | undefined): Fillers | null => {
  const base = language?.split(/[_-]/)[0]?.toLowerCase() ?? ''
  return Object.hasOwn(fillers, base) ? (fillers[base] ?? null) : null
}
