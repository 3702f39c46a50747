/** What the chat says of a change that was made beside it, in each language of the assistant. Those that the assistant says too are in its words. */

export interface AssistantWords {
  /** Its chips, by which its language is known as well. */
  finalize: string
  undo: string
  addButton: string
  /** What was done by hand. */
  edited: string
  undone: string
  redone: string
  /** What is asked then: whether it is right, which file it shall be, or that something has to be put right. */
  confirm: string
  file: string
  open: string
}

export const english: AssistantWords = {
  finalize: 'Finalize it',
  undo: 'Undo that',
  addButton: 'Add a button',
  edited: 'You made a change in the preview.',
  undone: 'I took the last change back.',
  redone: 'The change is in again.',
  confirm: 'Shall I finalize it?',
  file: 'Which file shall it be?',
  open: 'Something is still open: the preview shows what.',
}

export const assistantWords: readonly AssistantWords[] = [
  english,
  {
    finalize: 'Finalizar',
    undo: 'Deshacer',
    addButton: 'Añadir un botón',
    edited: 'Has hecho un cambio en la vista previa.',
    undone: 'He deshecho el último cambio.',
    redone: 'He rehecho el cambio.',
    confirm: '¿La finalizo?',
    file: '¿Qué archivo va a ser?',
    open: 'Queda algo por resolver: lo ves en la vista previa.',
  },
  {
    finalize: 'Finalizar',
    undo: 'Desfazer',
    addButton: 'Adicionar um botão',
    edited: 'Você fez uma mudança na prévia.',
    undone: 'Desfiz a última alteração.',
    redone: 'Refiz a alteração.',
    confirm: 'Posso finalizar?',
    file: 'Qual arquivo vai ser?',
    open: 'Ainda falta resolver algo: veja na prévia.',
  },
  {
    finalize: 'फाइनल करो',
    undo: 'वापस लो',
    addButton: 'एक बटन जोड़ो',
    edited: 'आपने प्रीव्यू में बदलाव किया।',
    undone: 'पिछला बदलाव वापस ले लिया।',
    redone: 'वह बदलाव फिर से कर दिया।',
    confirm: 'क्या इसे फाइनल करूँ?',
    file: 'कौन-सी फ़ाइल रखनी है?',
    open: 'अभी कुछ बाकी है: प्रीव्यू में देखिए।',
  },
  {
    finalize: 'Final karo',
    undo: 'Wapas lo',
    addButton: 'Ek button jodo',
    edited: 'Aapne preview mein badlav kiya.',
    undone: 'Pichla badlav wapas le liya.',
    redone: 'Woh badlav phir se kar diya.',
    confirm: 'Kya ise final karoon?',
    file: 'Kaun si file rakhni hai?',
    open: 'Abhi kuch baaki hai: preview mein dekhiye.',
  },
  {
    finalize: 'Finalkan',
    undo: 'Urungkan',
    addButton: 'Tambah tombol',
    edited: 'Anda membuat perubahan di pratinjau.',
    undone: 'Perubahan terakhir saya batalkan.',
    redone: 'Perubahan itu kembali berlaku.',
    confirm: 'Boleh saya finalkan?',
    file: 'Berkas mana yang dipakai?',
    open: 'Masih ada yang perlu dibereskan: lihat di pratinjau.',
  },
  {
    finalize: 'Fertigstellen',
    undo: 'Rückgängig',
    addButton: 'Einen Button hinzufügen',
    edited: 'Sie haben in der Vorschau etwas geändert.',
    undone: 'Die letzte Änderung ist zurückgenommen.',
    redone: 'Die Änderung ist wieder da.',
    confirm: 'Soll ich die Vorlage fertigstellen?',
    file: 'Welche Datei soll es sein?',
    open: 'Etwas ist noch offen: Die Vorschau zeigt, was.',
  },
  {
    finalize: 'Finaliser',
    undo: 'Annuler cela',
    addButton: 'Ajouter un bouton',
    edited: 'Vous avez fait un changement dans l’aperçu.',
    undone: 'La dernière modification est annulée.',
    redone: 'La modification est rétablie.',
    confirm: 'Je finalise le modèle ?',
    file: 'Quel fichier prendre ?',
    open: 'Il reste quelque chose à régler : l’aperçu montre quoi.',
  },
]

/** The answer that finishes a template, as the assistant offers it in each of its languages. */
export const finishingAnswers: ReadonlySet<string> = new Set(assistantWords.map(({ finalize }) => finalize))

/** In the language of the answers that the assistant offers; null if they do not tell. */
export const wordsBeside = (suggestions: readonly string[]): AssistantWords | null =>
  assistantWords.find(({ undo, addButton }) => suggestions.includes(undo) || suggestions.includes(addButton)) ?? null
