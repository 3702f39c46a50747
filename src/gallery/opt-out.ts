import type { ByLanguage } from './languages.ts'

/** The footer of marketing messages: how to stop them. */
export const optOutLines: ByLanguage<string> = {
  en: 'Reply STOP to unsubscribe',
  es: 'Responde STOP para no recibir más promociones',
  pt_BR: 'Responda PARAR para não receber mais promoções',
  hi: 'मैसेज बंद करने के लिए STOP लिखें',
  hi_Latn: 'Messages band karne ke liye STOP likhein',
  id: 'Balas STOP untuk berhenti menerima promo',
  de: 'Antworten Sie STOP, um sich abzumelden',
  fr: 'Répondez STOP pour vous désabonner',
}
