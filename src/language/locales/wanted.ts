/** How people ask for something more that differs for each customer: "add the driver's name". Phrases are separated by `|`; accents and case do not matter. */

export interface WantedWords {
  /** Before what is asked for, several of them in a row. */
  leads: string
  /** Behind it. */
  tails: string
  /** Words of which one has to be there: without them nothing is asked for. */
  asks: string
}

/** By the code of the language. */
export const wanted: Readonly<Record<string, WantedWords>> = {
  de: {
    leads:
      'füge|füg|ergänze|ergänz|nimm|schreib|schreibe|mach|setz|setze|pack|mit|auch|noch|und|bitte|es fehlt|da fehlt|uns fehlt|außerdem|danke|super|gut|ok',
    tails:
      'hinzu|rein|dazu|ein|auf|mit|bitte|auch|noch|soll|sollte|muss|müssen|sollen|fehlt|fehlen|ergänzen|hinzufügen|einfügen|reinschreiben|drin stehen|stehen|angeben|im Text|in den Text|in der Nachricht',
    asks: 'und|füge|füg|ergänze|ergänz|nimm|schreib|schreibe|mach|setz|setze|pack|mit|auch|noch|fehlt|fehlen|soll|sollte|muss|sollen|müssen|rein|dazu|hinzu|ergänzen|hinzufügen|einfügen',
  },
  en: {
    leads:
      'add|include|insert|append|put|put in|mention|show|state|give|with|also|and|plus|please|pls|can you|could you|can we|could we|it needs|i need|we need|there should be|it should have|it should include|it should show|it should also have|it should also show|missing|you forgot|oh and|oh|great|thanks|thank you|ok|okay|perfect|nice|good',
    tails:
      'too|as well|also|please|pls|in|in there|in it|in the text|in the message|in the body|to it|to the text|to the message|to the body|is missing|are missing|should be in there|should be in it|should be there|at the end|somewhere|thanks|thank you',
    asks: 'and|add|include|insert|append|put|put in|mention|show|with|also|plus|needs|need|should|missing|forgot|too|as well',
  },
  es: {
    leads:
      'agrega|agregue|agregar|agrégale|añade|añada|añadir|añádele|pon|ponga|ponle|poner|incluye|incluya|incluir|mete|coloca|indica|con|también|y|además|falta|faltan|faltaría|que salga|que aparezca|que incluya|necesito|por favor|porfa|puedes|podrías|gracias|perfecto|genial|vale|ok|bien',
    tails: 'también|por favor|porfa|ahí|en el texto|en el mensaje|además|igualmente|gracias',
    asks: 'y|agrega|agregue|agregar|agrégale|añade|añada|añadir|añádele|pon|ponga|ponle|poner|incluye|incluya|incluir|mete|coloca|indica|con|también|además|falta|faltan|faltaría|salga|aparezca|necesito',
  },
  fr: {
    leads:
      "ajoute|ajoutez|ajouter|rajoute|rajoutez|mets|mettez|mettre|indique|indiquez|précise|précisez|inclus|incluez|avec|aussi|et|il manque|il faut|il faudrait|tu peux|vous pouvez|pouvez-vous|merci d'|merci de|merci|parfait|super|bien|ok|s'il te plaît|s'il vous plaît",
    tails:
      "aussi|dedans|en plus|svp|stp|s'il te plaît|s'il vous plaît|également|dans le texte|dans le message|à la fin|merci",
    asks: 'et|ajoute|ajoutez|ajouter|rajoute|rajoutez|mets|mettez|mettre|indique|indiquez|précise|précisez|inclus|incluez|avec|aussi|manque|faut|faudrait|également',
  },
  hi: {
    leads: 'और|साथ में|उसमें|इसमें|कृपया|ठीक है|धन्यवाद',
    tails: 'भी|जोड़ो|जोड़ दो|जोड़ें|जोड़िए|जोड़ दें|डालो|डाल दो|डालें|लिखो|लिख दो|लिखें|दिखाओ|चाहिए|होना चाहिए|कृपया|साथ में|में',
    asks: 'और|भी|जोड़ो|जोड़ दो|जोड़ें|जोड़िए|जोड़ दें|डालो|डाल दो|डालें|लिखो|लिख दो|लिखें|दिखाओ|चाहिए',
  },
  'hi-Latn': {
    leads: 'aur|saath mein|sath me|usme|usmein|isme|ismein|please|pls|add|add karo|ok|theek hai|accha|thanks',
    tails:
      'bhi|daalo|dalo|daal do|dal do|daaliye|jodo|jod do|jodiye|add karo|add kar do|add kardo|add karna|add karein|likho|likh do|likhna|likhiye|dikhao|hona chahiye|chahiye|please|pls|saath mein|mein|me|ko',
    asks: 'aur|bhi|daalo|dalo|daal|dal|daaliye|jodo|jod|jodiye|add|likho|likh|likhna|likhiye|dikhao|chahiye',
  },
  id: {
    leads:
      'tambah|tambahkan|tambahin|masukkan|masukin|sertakan|cantumkan|taruh|tulis|dengan|juga|dan|tolong|mohon|kasih|beri|kurang|perlu|perlu ada|harus ada|oke|ok|makasih|terima kasih|bagus|sip',
    tails: 'juga|ya|dong|tolong|di situ|di teks|di pesannya|di pesan|sekalian',
    asks: 'dan|tambah|tambahkan|tambahin|masukkan|masukin|sertakan|cantumkan|taruh|tulis|dengan|juga|kasih|beri|kurang|perlu',
  },
  pt: {
    leads:
      'adiciona|adicione|adicionar|acrescenta|acrescente|coloca|coloque|põe|ponha|bota|inclui|inclua|incluir|insere|insira|com|também|e|falta|faltou|faltam|precisa ter|tem que ter|precisa de|por favor|pode|obrigado|obrigada|ótimo|legal|beleza|ok',
    tails: 'também|por favor|aí|no texto|na mensagem|junto|no final|obrigado|obrigada',
    asks: 'e|adiciona|adicione|adicionar|acrescenta|acrescente|coloca|coloque|põe|ponha|bota|inclui|inclua|incluir|insere|insira|com|também|falta|faltou|faltam|precisa|tem',
  },
}
