/** Words that the proposals of this room need in the language of the template, as data. */

const plainLabels: Readonly<Record<string, string>> = {
  en: 'View details',
  es: 'Ver detalles',
  pt: 'Ver detalhes',
  fr: 'Voir les détails',
  de: 'Details ansehen',
  it: 'Vedi dettagli',
  nl: 'Bekijk details',
  id: 'Lihat detail',
  tr: 'Ayrıntıları gör',
  hi: 'विवरण देखें',
  ar: 'عرض التفاصيل',
}

/** A label that sells nothing. */
export const plainLabelOf = (language: string): string => plainLabels[language] ?? plainLabels.en ?? ''

const optOuts: Readonly<Record<string, string>> = {
  en: 'Reply STOP to unsubscribe',
  es: 'Responde STOP para no recibir más promociones',
  pt: 'Responda PARAR para não receber mais promoções',
  fr: 'Répondez STOP pour vous désabonner',
  de: 'Antworten Sie mit STOP, um sich abzumelden',
  it: 'Rispondi STOP per non ricevere più offerte',
  nl: 'Antwoord STOP om je af te melden',
  id: 'Balas STOP untuk berhenti menerima promo',
  tr: 'Mesaj almamak için STOP yazın',
  hi: 'मैसेज बंद करने के लिए STOP लिखें',
  ar: 'أرسل STOP لإلغاء الاشتراك',
}

export const optOutOf = (language: string): string => optOuts[language] ?? optOuts.en ?? ''

/** Closes a text that would otherwise end with a variable, which Meta refuses. */
const closings: Readonly<Record<string, string>> = {
  en: 'Reply to this message if you have a question.',
  es: 'Si tienes alguna pregunta, responde a este mensaje.',
  pt: 'Se tiver alguma dúvida, responda a esta mensagem.',
  fr: 'Pour toute question, répondez à ce message.',
  de: 'Bei Fragen antworten Sie einfach auf diese Nachricht.',
  it: 'Per qualsiasi domanda rispondi a questo messaggio.',
  nl: 'Heb je een vraag, antwoord dan op dit bericht.',
  id: 'Jika ada pertanyaan, silakan balas pesan ini.',
  tr: 'Sorunuz varsa bu mesajı yanıtlayın.',
  hi: 'कोई सवाल हो, तो इस मैसेज का जवाब दें।',
  ar: 'إذا كان لديك أي سؤال فيرجى الرد على هذه الرسالة.',
}

export const closingOf = (language: string): string => closings[language] ?? closings.en ?? ''

/** Opens a text that would otherwise begin with a variable, which Meta refuses as well. */
const openings: Readonly<Record<string, string>> = {
  en: 'Hello, ',
  es: 'Hola, ',
  pt: 'Olá, ',
  fr: 'Bonjour, ',
  de: 'Guten Tag, ',
  it: 'Buongiorno, ',
  nl: 'Hallo, ',
  id: 'Halo, ',
  tr: 'Merhaba, ',
  hi: 'नमस्ते, ',
  ar: 'مرحبا، ',
}

export const openingOf = (language: string): string => openings[language] ?? openings.en ?? ''

/** A code that Meta lists, where the base of a language is none. */
const templateCodes: Readonly<Record<string, string>> = { pt: 'pt_BR', zh: 'zh_CN' }
export const templateCodeOf = (language: string): string => templateCodes[language] ?? language
