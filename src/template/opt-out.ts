/** The line that tells people how to stop marketing messages. */
import { type Draft, findComponent } from './draft.ts'

export const optOutLines = {
  en: 'Reply STOP to unsubscribe',
  es: 'Responde STOP para no recibir más promociones',
  pt_BR: 'Responda PARAR para não receber mais promoções',
  hi: 'मैसेज बंद करने के लिए STOP लिखें',
  hi_Latn: 'Messages band karne ke liye STOP likhein',
  id: 'Balas STOP untuk berhenti menerima promo',
  de: 'Antworten Sie mit STOP, um sich abzumelden',
  fr: 'Répondez STOP pour vous désabonner',
} as const

const byBase: ReadonlyMap<string, string> = new Map(
  Object.entries(optOutLines)
    .filter(([code]) => code !== 'hi_Latn')
    .map(([code, line]) => [code.split('_')[0] ?? code, line]),
)

/** The line for a marketing draft whose footer is free, in its language; null where it has no place or we have no words. */
export function optOutLineFor(draft: Draft): string | null {
  // A carousel and a limited-time offer have no footer.
  const takesNone = (['FOOTER', 'CAROUSEL', 'LIMITED_TIME_OFFER'] as const).some((type) => findComponent(draft, type))
  return draft.category === 'MARKETING' && !takesNone ? (byBase.get(draft.language?.split('_')[0] ?? '') ?? null) : null
}
