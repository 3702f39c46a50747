import type { MarketingBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'
import { generalNotice } from './general-notice.ts'

export const generalNews: MarketingBlueprint = {
  id: 'general_news',
  name: 'general_news',
  category: 'MARKETING',
  industries: generalNotice.industries,
  titles: {
    en: 'General news',
    es: 'Novedad general',
    pt_BR: 'Novidade geral',
    hi: 'सामान्य समाचार',
    hi_Latn: 'General news',
    id: 'Kabar umum',
    de: 'Allgemeine Neuigkeit',
    fr: 'Nouvelle générale',
  },
  slots: generalNotice.slots,
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], some news[ from {business}]: {statement}\n\nIf this interests you or you have a question, please reply to this message.',
      warm: 'Hi[ {customer_name}], we have something to tell you[ at {business}]: {statement}\n\nIf you are interested or have a question, just reply to this message.',
      playful:
        'Hi[ {customer_name}], psst, here is something new[ from {business}]: {statement}\n\nCurious to hear more about it? Just reply to this message and ask us.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]. Este es un mensaje[ de {business}]: {statement}\n\nPara cualquier pregunta, basta con responder a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tenemos algo que contar[ desde {business}]: {statement}\n\nSi te interesa o tienes alguna pregunta, aquí estamos: basta con responder a este mensaje.',
      playful:
        '¡Hola[, {customer_name}]! Traemos novedades[ desde {business}]: {statement}\n\n¿Te pica la curiosidad? Basta con responder a este mensaje y te contamos el resto.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Esta é uma mensagem[ de {business}]: {statement}\n\nSe quiser saber mais ou tiver alguma pergunta, é só responder a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Temos uma coisa para contar[ aqui de {business}]: {statement}\n\nSe quiser saber mais ou tiver alguma pergunta, é só responder a esta mensagem.',
      playful:
        'Oi[, {customer_name}]! Olha só a novidade[ de {business}]: {statement}\n\nFicou com vontade de saber mais? É só responder a esta mensagem que a gente conta o resto.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] आपके लिए एक संदेश है: {statement}\n\nज़्यादा जानने के लिए कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} की ओर से] आपको कुछ बताना है: {statement}\n\nज़्यादा जानना हो, तो बस इस मैसेज का जवाब दें।',
      playful: 'नमस्ते[ {customer_name}],[ {business} से] ताज़ा ख़बर आई है: {statement}\n\nऔर जानना है? बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] aapke liye ek message hai: {statement}\n\nZyada jaanne ke liye please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} ki taraf se] aapko kuch batana hai: {statement}\n\nZyada jaanna ho, toh bas is message par reply karein.',
      playful:
        'Namaste[ {customer_name}],[ {business} se] taaza khabar aayi hai: {statement}\n\nAur jaanna hai? Bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada kabar[ dari {business}] untuk Anda: {statement}\n\nJika Anda berminat atau ada pertanyaan tentang kabar ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada kabar[ dari {business}] untuk Kakak: {statement}\n\nKalau berminat atau ada pertanyaan tentang kabar ini, balas saja pesan ini, ya.',
      playful:
        'Halo Kak[ {customer_name}], ada kabar seru[ dari {business}]: {statement}\n\nPenasaran ingin tahu lebih banyak? Balas saja pesan ini, nanti kami ceritakan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], es gibt Neues[ von {business}]: {statement}\n\nBei Interesse oder Fragen genügt eine Antwort auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir haben etwas[ von {business}] für Sie: {statement}\n\nWenn Sie das interessiert oder Sie eine Frage haben, antworten Sie einfach auf diese Nachricht.',
      playful:
        'Hallo[ {customer_name}], es gibt Neues[ von {business}]: {statement}\n\nNeugierig geworden? Antworten Sie einfach auf diese Nachricht, dann erzählen wir mehr.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici un message[ de la part de {business}] : {statement}\n\nPour en savoir plus, il suffit de répondre à ce message.',
      warm: 'Bonjour[ {customer_name}], nous avons quelque chose à vous dire[ chez {business}] : {statement}\n\nPour en savoir plus, répondez simplement à ce message.',
      playful:
        'Bonjour[ {customer_name}], du nouveau[ chez {business}] : {statement}\n\nEnvie d’en savoir plus ? Répondez simplement à ce message et nous vous raconterons la suite.',
    },
  },
  purposes: {
    en: 'some general news|marketing in my own words|some news of ours|promotion in my own words|news in my own words',
    es: 'una novedad general|publicidad con mis propias palabras|una novedad nuestra|promoción con mis palabras|novedades con mis palabras',
    pt_BR:
      'uma novidade geral|divulgação com as minhas palavras|uma novidade nossa|propaganda com as minhas palavras|novidades com as minhas palavras',
    hi: 'कोई सामान्य समाचार|अपने शब्दों में प्रचार|हमारी एक ख़बर|अपने शब्दों में विज्ञापन|अपने शब्दों में ख़बर',
    hi_Latn:
      'kuch general news|apne shabdon mein prachar|hamari ek khabar|apne shabdon mein marketing|apne shabdon mein khabar',
    id: 'kabar umum saja|promosi dengan kata-kata sendiri|kabar dari kami|iklan dengan kata-kata sendiri|kabar dengan kata-kata sendiri',
    de: 'irgendeine Neuigkeit|Werbung in eigenen Worten|eine Neuigkeit von uns|Aktion in eigenen Worten|Neuigkeit in eigenen Worten',
    fr: 'une nouvelle générale|publicité avec mes mots|une nouvelle de chez nous|promotion avec mes mots|une nouvelle avec mes mots',
  },
}
