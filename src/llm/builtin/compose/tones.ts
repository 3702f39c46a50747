/** How our own texts begin and end in another tone. `[…{brand}]` vanishes when no brand is known. */
export const toneNames = ['warm', 'formal', 'lively'] as const
export type ToneName = (typeof toneNames)[number]
export interface Tone {
  start: string
  end: string
}

const english: Readonly<Record<ToneName, Tone>> = {
  warm: {
    start: 'Hi {{1}}, we hope you are having a lovely day! A little note[ from all of us at {brand}].',
    end: 'Thank you for being with us, and see you soon!',
  },
  formal: {
    start: 'Dear {{1}}, we would like to inform you of the following[ on behalf of {brand}].',
    end: 'Thank you for your attention.',
  },
  lively: { start: 'Hey {{1}}, this one is for you[ from {brand}]!', end: 'We cannot wait to see you!' },
}

const tones: Readonly<Record<string, Readonly<Record<ToneName, Tone>>>> = {
  en: english,
  es: {
    warm: {
      start: '¡Hola {{1}}! Esperamos que tengas un día estupendo. Unas líneas[ de todo el equipo de {brand}].',
      end: '¡Gracias por estar con nosotros!',
    },
    formal: {
      start: 'Estimado/a {{1}}, le informamos de lo siguiente[ en nombre de {brand}].',
      end: 'Gracias por su atención.',
    },
    lively: { start: '¡Hola {{1}}, esto es para ti[ de {brand}]!', end: '¡Te esperamos!' },
  },
  pt: {
    warm: {
      start: 'Oi {{1}}! Esperamos que você esteja tendo um ótimo dia. Um recado[ de toda a equipe {brand}].',
      end: 'Obrigado por estar com a gente!',
    },
    formal: {
      start: 'Prezado(a) {{1}}, informamos o seguinte[ em nome de {brand}].',
      end: 'Agradecemos a sua atenção.',
    },
    lively: { start: 'Oi {{1}}, esta é para você[ de {brand}]!', end: 'Esperamos por você!' },
  },
  id: {
    warm: {
      start: 'Hai {{1}}, semoga hari Anda menyenangkan! Ada pesan[ dari kami semua di {brand}].',
      end: 'Terima kasih sudah bersama kami!',
    },
    formal: {
      start: 'Yth. {{1}}, bersama ini kami sampaikan informasi berikut[ atas nama {brand}].',
      end: 'Terima kasih atas perhatian Anda.',
    },
    lively: { start: 'Hai {{1}}, ini untuk Anda[ dari {brand}]!', end: 'Kami tunggu!' },
  },
  hi: {
    warm: {
      start: 'नमस्ते {{1}}, आशा है आपका दिन अच्छा चल रहा है![ {brand} परिवार की ओर से एक संदेश।]',
      end: 'हमारे साथ बने रहने के लिए धन्यवाद!',
    },
    formal: { start: 'आदरणीय {{1}},[ {brand} की ओर से] आपको सूचित किया जाता है।', end: 'आपके ध्यान के लिए धन्यवाद।' },
    lively: { start: 'नमस्ते {{1}}, यह[ {brand} से] आपके लिए है!', end: 'आपका इंतज़ार रहेगा!' },
  },
}

export const tonesOf = (language: string): Readonly<Record<ToneName, Tone>> =>
  tones[language.split('_')[0] ?? 'en'] ?? english

const wishes: readonly [RegExp, ToneName][] = [
  [/\bless (?:stiff|formal|official|professional|serious|polite)\b/i, 'warm'],
  [
    /\b(?:less (?:casual|friendly|informal|cheerful)|more (?:formal|professional|polite|serious|official)|formal|professional|politer|mas formal|mais formal|lebih formal)\b/i,
    'formal',
  ],
  [
    /\b(?:more (?:fun|exciting|lively|energetic|catchy|playful|punch)|catchier|punchier|livelier|funnier|snappier|fun|exciting|catchy|less boring)\b/i,
    'lively',
  ],
  [
    /\b(?:warmer|warm|friendlier|friendly|nicer|kinder|softer|cosier|personal|human|casual|relaxed|informal|gentler|sweeter|less (?:stiff|formal|cold|dry|pushy|salesy|robotic|aggressive|serious|distant)|mas (?:calido|cercano|amable)|mais (?:caloroso|amigavel|simpatico)|lebih (?:hangat|ramah|santai))\b/i,
    'warm',
  ],
  [
    /\b(?:(?:another|different|new|second|other) (?:version|wording|try|text|one|way|draft)|try again|say it differently|(?:change|reword|rewrite|rephrase|redo) (?:it|the (?:text|wording|message|body))(?: (?:a (?:bit|little)|please|again))*\s*[.!]?$|something else|don'?t like (?:it|the text|the wording))/i,
    'lively',
  ],
]

/** The tone that the words wish for; null when they wish for none. */
export const toneIn = (folded: string): ToneName | null => wishes.find(([pattern]) => pattern.test(folded))?.[1] ?? null
