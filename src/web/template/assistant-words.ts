/** What the chat says of a change that was made beside it, in each language of the assistant. Those that the assistant says too are in its words. */

export interface AssistantWords {
  /** The answer that finishes a template. */
  finalize: string
  /** What was done by hand. */
  edited: string
  filed: string
  undone: string
  redone: string
  /** How the assistant asks whether it is right. The page does not: it has the button to finish. */
  confirm: readonly string[]
  /** What is asked else: which file it shall be, or that something has to be put right. */
  file: string
  open: string
}

const english: AssistantWords = {
  filed: 'The file is in the template.',
  finalize: 'Finalize it',
  edited: 'You made a change in the preview.',
  undone: 'I took the last change back.',
  redone: 'The change is in again.',
  confirm: [
    'Shall I finalize it?',
    'Is everything as you want it? Then say "finalize".',
    'Say "finalize" when you are happy with it, or tell me what to change.',
  ],
  file: 'Which file shall it be?',
  open: 'Something is still open: the preview shows what.',
}

/** By the code of the language that it answers in. */
export const assistantWords: Readonly<Record<string, AssistantWords>> = {
  en: english,
  es: {
    filed: 'El archivo ya está en la plantilla.',
    finalize: 'Finalizar',
    edited: 'Has hecho un cambio en la vista previa.',
    undone: 'He deshecho el último cambio.',
    redone: 'He rehecho el cambio.',
    confirm: [
      '¿La finalizo?',
      '¿Está todo como quieres? Entonces di "finalizar".',
      'Di "finalizar" cuando te guste, o dime qué cambiar.',
    ],
    file: '¿Qué archivo va a ser?',
    open: 'Queda algo por resolver: lo ves en la vista previa.',
  },
  pt: {
    filed: 'O arquivo já está no modelo.',
    finalize: 'Finalizar',
    edited: 'Você fez uma mudança na prévia.',
    undone: 'Desfiz a última alteração.',
    redone: 'Refiz a alteração.',
    confirm: [
      'Posso finalizar?',
      'Está tudo como você quer? Então diga "finalizar".',
      'Diga "finalizar" quando estiver bom, ou o que devo mudar.',
    ],
    file: 'Qual arquivo vai ser?',
    open: 'Ainda falta resolver algo: veja na prévia.',
  },
  hi: {
    filed: 'फ़ाइल टेम्पलेट में आ गई।',
    finalize: 'फाइनल करो',
    edited: 'आपने प्रीव्यू में बदलाव किया।',
    undone: 'पिछला बदलाव वापस ले लिया।',
    redone: 'वह बदलाव फिर से कर दिया।',
    confirm: ['क्या इसे फाइनल करूँ?', 'सब ठीक है? तो "फाइनल करो" कहें।', 'ठीक लगे तो "फाइनल करो" कहें, या बताएँ क्या बदलना है।'],
    file: 'कौन-सी फ़ाइल रखनी है?',
    open: 'अभी कुछ बाकी है: प्रीव्यू में देखिए।',
  },
  'hi-Latn': {
    filed: 'File template mein aa gayi.',
    finalize: 'Final karo',
    edited: 'Aapne preview mein badlav kiya.',
    undone: 'Pichla badlav wapas le liya.',
    redone: 'Woh badlav phir se kar diya.',
    confirm: [
      'Kya ise final karoon?',
      'Sab theek hai? To "final karo" kahein.',
      'Theek lage to "final karo" kahein, ya batayein kya badalna hai.',
    ],
    file: 'Kaun si file rakhni hai?',
    open: 'Abhi kuch baaki hai: preview mein dekhiye.',
  },
  id: {
    filed: 'Berkas sudah ada di templat.',
    finalize: 'Finalkan',
    edited: 'Anda membuat perubahan di pratinjau.',
    undone: 'Perubahan terakhir saya batalkan.',
    redone: 'Perubahan itu kembali berlaku.',
    confirm: [
      'Boleh saya finalkan?',
      'Sudah sesuai semua? Kalau ya, katakan "finalkan".',
      'Katakan "finalkan" kalau sudah cocok, atau apa yang perlu diubah.',
    ],
    file: 'Berkas mana yang dipakai?',
    open: 'Masih ada yang perlu dibereskan: lihat di pratinjau.',
  },
  de: {
    filed: 'Die Datei ist in der Vorlage.',
    finalize: 'Fertigstellen',
    edited: 'Sie haben in der Vorschau etwas geändert.',
    undone: 'Die letzte Änderung ist zurückgenommen.',
    redone: 'Die Änderung ist wieder da.',
    confirm: [
      'Soll ich die Vorlage fertigstellen?',
      'Ist alles, wie Sie es möchten? Dann sagen Sie „fertigstellen“.',
      'Sagen Sie „fertigstellen“, wenn alles passt, oder was ich ändern soll.',
    ],
    file: 'Welche Datei soll es sein?',
    open: 'Etwas ist noch offen: Die Vorschau zeigt, was.',
  },
  fr: {
    filed: 'Le fichier est dans le modèle.',
    finalize: 'Finaliser',
    edited: 'Vous avez fait un changement dans l’aperçu.',
    undone: 'La dernière modification est annulée.',
    redone: 'La modification est rétablie.',
    confirm: [
      'Je finalise le modèle ?',
      'Tout est comme vous le voulez ? Alors dites « finaliser ».',
      'Dites « finaliser » quand tout vous convient, ou dites-moi quoi changer.',
    ],
    file: 'Quel fichier prendre ?',
    open: 'Il reste quelque chose à régler : l’aperçu montre quoi.',
  },
}

const confirmations = Object.values(assistantWords).flatMap(({ confirm }) => confirm)

/** An answer without the question that the button to finish asks already, where it says something else. */
export function withoutConfirmation(answer: string): string {
  const asked = confirmations.find((question) => answer.endsWith(question))
  return asked === undefined ? answer : answer.slice(0, -asked.length).trimEnd() || answer
}

/** In the language that it answers in. */
export const assistantWordsIn = (language: string | null | undefined): AssistantWords =>
  assistantWords[language ?? 'en'] ?? english
