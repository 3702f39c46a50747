import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const generalNotice: UtilityBlueprint = {
  id: 'general_notice',
  name: 'general_notice',
  category: 'UTILITY',
  industries: [
    'retail',
    'restaurant',
    'healthcare',
    'beauty',
    'fitness',
    'education',
    'real_estate',
    'travel',
    'automotive',
    'events',
    'nonprofit',
    'home_services',
    'professional_services',
    'software',
    'telecom',
    'finance',
    'insurance',
    'e_commerce',
    'logistics',
    'recruiting',
  ],
  titles: {
    en: 'General notice',
    es: 'Aviso general',
    pt_BR: 'Aviso geral',
    hi: 'सामान्य सूचना',
    hi_Latn: 'General notice',
    id: 'Pengumuman umum',
    de: 'Allgemeiner Hinweis',
    fr: 'Information générale',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    statement: { kind: 'statement', per: 'message', required: true },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], a short notice[ from {business}]: {statement}\n\nIf you have a question or a request, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick note[ from {business}] so that you know: {statement}\n\nIf you have a question or a request, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]. Este es un aviso[ de {business}]: {statement}\n\nPara cualquier duda, basta con responder a este mensaje.',
      warm: 'Hola[, {customer_name}]. Aquí va un aviso[ de parte de {business}]: {statement}\n\nPara cualquier duda, aquí estamos: basta con responder a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Este é um aviso[ de {business}]: {statement}\n\nSe ficar alguma dúvida sobre este aviso, é só responder a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Temos um aviso[ de {business}] para você: {statement}\n\nSe ficar alguma dúvida sobre este aviso, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] आपके लिए एक सूचना है: {statement}\n\nकोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} की ओर से] आपके लिए एक ज़रूरी सूचना है: {statement}\n\nकोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] aapke liye ek suchna hai: {statement}\n\nKoi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} ki taraf se] aapke liye ek zaroori suchna hai: {statement}\n\nKoi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], berikut pemberitahuan[ dari {business}] untuk Anda: {statement}\n\nJika ada pertanyaan atau permintaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada kabar[ dari {business}] untuk Kakak: {statement}\n\nKalau ada pertanyaan atau permintaan, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], eine kurze Information[ von {business}]: {statement}\n\nBei einer Frage oder Anfrage genügt eine Antwort auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir möchten Ihnen[ bei {business}] kurz Bescheid geben: {statement}\n\nWenn Sie eine Frage oder eine Anfrage haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici une information[ de la part de {business}] : {statement}\n\nPour toute question, il suffit de répondre à ce message.',
      warm: 'Bonjour[ {customer_name}], un petit mot[ de la part de {business}] : {statement}\n\nSi vous avez une question, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'general notice|general announcement|a notice in my own words|announcement to everybody|some news for everybody|just a notice',
    es: 'aviso general|anuncio general|un aviso con mis propias palabras|comunicado general|un aviso cualquiera',
    pt_BR: 'aviso geral|comunicado geral|um aviso com as minhas palavras|recado geral|um recado qualquer',
    hi: 'सामान्य सूचना|आम सूचना|सबके लिए सूचना|अपने शब्दों में सूचना|कोई भी सूचना',
    hi_Latn: 'general notice|aam suchna|sabke liye suchna|apne shabdon mein suchna|koi bhi suchna',
    id: 'pengumuman umum|pemberitahuan umum|pengumuman dengan kata-kata sendiri|pengumuman untuk semua orang|pengumuman apa saja',
    de: 'allgemeiner Hinweis|allgemeine Mitteilung|ein Hinweis in eigenen Worten|allgemeine Bekanntmachung|irgendein Hinweis|Medien überfällig|Bücher überfällig|bitte zurückgeben',
    fr: 'information générale|annonce générale|une annonce avec mes mots|avis général|une annonce quelconque',
  },
}
