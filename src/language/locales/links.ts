/** How people speak of links and of where they lead, as data. Phrases are separated by `|`; case and accents do not matter. */
import type { LocaleCode } from '../locale.ts'

export interface LinkWords {
  /** What leads to a page. */
  noun: string
  /** Joined to the end of other words: "Zahlungslink". */
  endings: string
  /** Before it. */
  small: string
  /** Before those: what asks for it. Behind it, where verbs stand last: `tails`. */
  leads: string
  tails: string
  /** Between it and what it is for; with what is behind them they are a part of its name. */
  purpose: string
  /** The same with a clause behind them, which is none: "where they can follow it". */
  clauses: string
  /** Says that it is not there; asks for it. */
  missing: string
  asks: string
  /** Says of the end of an address that it is another one for everybody. */
  each: string
  differs: string
  /** The end of an address; what leads to the number that stands there. */
  last: string
  behind: string
  /** Before a button that is known; before one that is not. */
  known: string
  another: string
}

/** Each is a sign that the end of an address is meant, which differs. */
export const endSigns = ['each', 'differs', 'last', 'behind'] as const

export const linkWords: Readonly<Record<LocaleCode, LinkWords>> = {
  en: {
    noun: 'link|hyperlink|weblink|web link',
    endings: '',
    small: 'a|an|the|their|his|her|its|my|our|your|own|personal|some',
    leads:
      'with|plus|including|include|includes|and|add|by|via|through|over|using|need|needs|needing|put|get|gets|has|have|want|wants|attach|contain|containing',
    tails: '',
    purpose: 'to|for',
    clauses: 'where|were|so|so that|that lets|which lets|that they|they can|at which|with which|which they',
    missing:
      "forgot|forgotten|you forgot|missing|is missing|left out|missed|where is|where's|wheres|dropped|lost|lacks|is not there|isn't there",
    asks: 'need|needs|want|wants|add|put|include|should be|should have|must have|there has to be|give them|i would like|would like',
    each: 'each|every|everyone|everybody|each one|per',
    differs: 'different|differs|differ|changes|change|varies|vary|own|unique|individual|another',
    last: 'last bit|last part|last piece|last number|last digits|last word|last section|end bit|end part|bit at the end|part at the end|number at the end|code at the end|end of it|end of the link|end of the address|final part|final bit|the end|the rest',
    behind: 'at the end|then|and then|followed by|after that|behind it|after it|comes|ends with|ends in|ending',
    known: 'the|that|this|my|our|its',
    another: 'a|an|another|one more|second|extra|new|more|also|too',
  },
  es: {
    noun: 'enlace|link|vínculo|liga|hipervínculo',
    endings: '',
    small: 'un|una|el|la|su|mi|nuestro|propio',
    leads:
      'con|más|incluye|incluido|incluya|incluir|y|e|por|mediante|a través de|lleve|lleva|necesitan|necesita|pon|añade|agrega|tenga|mete|quiero',
    tails: '',
    purpose: 'para|de|a',
    clauses: 'donde|para que|con el que|en el que|por donde|que',
    missing:
      'falta|faltaba|faltó|te falta|olvidaste|has olvidado|te olvidaste|olvidó|se te olvidó|se te ha olvidado|dónde está|no está|no aparece|te dejaste|te has dejado',
    asks: 'necesitan|necesita|necesito|hace falta|quiero|queremos|añade|agrega|pon|ponle|incluye|debe llevar|tiene que llevar|debe tener|que tenga|que lleve|ha de llevar',
    each: 'cada|cada uno|cada una|todos|cada quien',
    differs: 'distinto|distinta|diferente|cambia|varía|propio|propia|único|única|otro|otra',
    last: 'lo último|última parte|parte final|el final|último trozo|último número|últimas cifras|lo del final|final del enlace|resto',
    behind: 'al final|luego|después|seguido de|detrás|termina en|termina con|acaba en|acaba con|y el',
    known: 'el|ese|este|mi|nuestro|del|al',
    another: 'un|otro|más|segundo|nuevo|también|uno más',
  },
  pt: {
    noun: 'link|hiperlink|atalho',
    endings: '',
    small: 'um|uma|o|a|seu|meu|nosso|próprio',
    leads:
      'com|mais|inclui|incluindo|inclua|incluir|e|por|pelo|via|através de|precisam de|precisa de|coloca|coloque|adiciona|tenha|leve|quero|manda',
    tails: '',
    purpose: 'para|pra|de',
    clauses: 'onde|para que|pra que|em que|com o qual|por onde|que',
    missing:
      'falta|faltou|está faltando|tá faltando|esqueceu|você esqueceu|esqueceste|esqueceram|ficou faltando|cadê|onde está|não está|não apareceu|sumiu',
    asks: 'precisam|precisa|preciso|quero|queremos|adiciona|adicione|coloca|coloque|põe|inclui|inclua|tem que ter|deve ter|precisa ter|bota',
    each: 'cada|cada um|cada uma|todos|todo',
    differs: 'diferente|muda|varia|próprio|própria|único|única|outro|outra',
    last: 'última parte|parte final|o final|último pedaço|último número|últimos dígitos|o fim|final do link|resto',
    behind: 'no final|no fim|depois|em seguida|seguido de|seguido do|termina em|termina com|acaba com|e o',
    known: 'o|esse|este|meu|nosso|do|no',
    another: 'um|outro|mais um|segundo|novo|também|mais',
  },
  de: {
    noun: 'link|verlinkung|weblink',
    endings: 'link',
    small: 'ein|eine|einen|einem|der|den|dem|ihr|ihren|ihrem|unser|unseren|unserem|eigenen|mein',
    leads:
      'mit|plus|samt|inklusive|inkl|und|per|über|via|füge|brauchen|braucht|brauche|setze|mach|haben|bekommen|bekommt|enthält',
    tails: '',
    purpose: 'zum|zur|zu|für',
    clauses: 'wo|damit|unter dem|mit dem|über den|auf dem|um',
    missing:
      'fehlt|vergessen|hast du vergessen|haben sie vergessen|wo ist|weggelassen|ist nicht da|ist weg|ausgelassen',
    asks: 'brauchen|braucht|brauche|möchte|möchten|will|füge|setze|soll|muss|sollte|nimm|bitte',
    each: 'jede|jeder|jedes|jeden|jedem|je|pro',
    differs:
      'anders|unterschiedlich|verschieden|ändert|wechselt|variiert|eigene|eigenen|eigener|eigenes|andere|individuell',
    last: 'letzte teil|letzter teil|letzte stück|ende des links|das ende|hintere teil|letzte nummer|letzten ziffern|der rest|nummer am ende',
    behind: 'am ende|dann|danach|dahinter|hinten|gefolgt von|endet mit|endet auf|und die|und der',
    known: 'der|den|dem|dieser|diesen|mein|unser|im|am',
    another: 'ein|einen|noch|weiteren|zweiten|neuen|auch|einem',
  },
  fr: {
    noun: 'lien|hyperlien|url',
    endings: '',
    small: 'un|une|le|la|leur|son|mon|notre|propre|du',
    leads:
      'avec|plus|incluant|inclus|inclure|et|par|via|grâce à|contenant|besoin|ajoute|ajoutez|mets|mettez|ait|il faut|reçoivent|d',
    tails: '',
    purpose: 'pour|de',
    clauses: 'où|pour que|afin que|sur lequel|avec lequel|qui|que',
    missing:
      'manque|il manque|manquait|oublié|tu as oublié|vous avez oublié|où est|pas là|a disparu|oubliez|oublies|est absent',
    asks: 'besoin|veux|voudrais|voulons|ajoute|ajoutez|mets|mettez|il faut|faudrait|doit|inclus|incluez|rajoute',
    each: 'chaque|chacun|chacune|tous|par',
    differs: 'différent|différente|change|varie|propre|unique|autre|diffère',
    last: 'dernière partie|dernier morceau|la fin|partie finale|dernier numéro|derniers chiffres|bout du lien|le reste',
    behind: 'à la fin|ensuite|puis|après|suivi de|suivi du|derrière|se termine par|finit par|et le',
    known: 'le|ce|mon|notre|du|au',
    another: 'un|autre|encore|deuxième|second|nouveau|aussi|plus',
  },
  id: {
    noun: 'tautan|link|linknya|tautannya',
    endings: '',
    small: 'sebuah|suatu|satu',
    leads:
      'dengan|plus|termasuk|sertakan|dan|serta|lewat|melalui|via|pakai|butuh|perlu|tambahkan|ada|sama|kasih|beri|berisi',
    tails: '',
    purpose: 'untuk|buat',
    clauses: 'supaya|agar|di mana|dimana|yang bisa|biar',
    missing: 'lupa|kurang|belum ada|tidak ada|ga ada|gak ada|hilang|ketinggalan|terlewat|mana|di mana',
    asks: 'butuh|perlu|mau|ingin|tambahkan|tambah|kasih|beri|sertakan|harus ada|masukkan|tolong',
    each: 'tiap|setiap|masing-masing|semua',
    differs: 'beda|berbeda|beda-beda|berbeda-beda|berubah|sendiri|lain|unik',
    last: 'bagian akhir|bagian terakhir|ujungnya|akhirannya|angka terakhir|akhir link|akhir tautan|sisanya|belakangnya',
    behind: 'di akhir|di akhirnya|di belakang|di belakangnya|di ujung|lalu|kemudian|diikuti|terus|diakhiri',
    known: 'itu|ini|tombolnya|di',
    another: 'satu lagi|lagi|sebuah|satu|baru|tambahan|juga|kedua',
  },
  hi: {
    noun: 'लिंक|लिंक्स',
    endings: '',
    small: 'एक|उनका|अपना',
    leads: 'और|साथ में',
    tails: 'के साथ|साथ में|भी|हो|चाहिए|दो|दें|डालो|डालें|जोड़ो|जोड़ें|होना चाहिए|से|रखो|रखें',
    purpose: 'का|के लिए|की',
    clauses: 'जहाँ|जहां|ताकि|जिससे|जिस पर',
    missing: 'भूल गए|भूल गये|भूल गया|छूट गया|नहीं है|कहाँ है|कहां है|रह गया|गायब',
    asks: 'चाहिए|जोड़ो|जोड़ दो|जोड़ें|डालो|डाल दो|डालें|लगाओ|दो|दें|होना चाहिए',
    each: 'हर|हर एक|सबका|सबके|प्रत्येक',
    differs: 'अलग|अलग-अलग|बदलता|बदलेगा|अपना|अपनी',
    last: 'आखिरी हिस्सा|आख़िरी हिस्सा|अंतिम हिस्सा|आखिरी नंबर|आखिर वाला|अंत वाला',
    behind: 'अंत में|आखिर में|आख़िर में|फिर|उसके बाद|पीछे',
    known: 'इस|उस|वाले|वाला',
    another: 'एक|और|दूसरा|नया|भी',
  },
  'hi-Latn': {
    noun: 'link|links|url',
    endings: '',
    small: 'ek|unka|apna|the|a',
    leads: 'aur|saath mein|saath me|with|and|plus',
    tails:
      'ke saath|saath mein|saath me|bhi|ho|chahiye|do|dena|daal do|daalo|jodo|jod do|add karo|add kar do|hona chahiye|se|rakho|bhejo',
    purpose: 'ka|ke liye|ki|to|for',
    clauses: 'jahan|taaki|taki|jisse|jis par|jis se',
    missing:
      'bhool gaye|bhul gaye|bhool gaya|bhul gaya|chhoot gaya|chhut gaya|nahi hai|kahan hai|kaha hai|reh gaya|missing|missing hai|gayab',
    asks: 'chahiye|jodo|jod do|daalo|daal do|dalo|lagao|do|dena|hona chahiye|add karo|add kar do|need',
    each: 'har|har ek|sabka|sab ka|sabke|each|every',
    differs: 'alag|alag alag|badalta|badlega|badlta|apna|apni|different|change',
    last: 'aakhri hissa|akhri hissa|last part|last wala|last bit|aakhri number|end wala|last hissa|last number',
    behind: 'end mein|end me|aakhir mein|akhir me|last mein|last me|phir|uske baad|peeche|then',
    known: 'is|us|wale|wala|the',
    another: 'ek|aur|dusra|doosra|naya|bhi|another|a',
  },
}
