/** How people order, anywhere in a sentence, that the customers are told something, as data. Phrases are separated by `|`; case and accents do not matter. */
import type { LocaleCode } from '../locale.ts'

export interface OrderingWords {
  /** Orders to say something: "mention", "it should say". */
  says: string
  /** Orders whose object are those who are told: "tell". */
  tells: string
  /** Orders that are of anything: "add". */
  adds: string
  /** What stands around those and says nothing to the customers: "the message should", "make sure that". */
  around: string
  /** One thing more: "also". */
  more: string
  /** Those who are told. */
  whom: string
  /** Stands for what is told: "…, add that". */
  it: string
  /** Orders without a verb, behind what is told: "… noch dazu". */
  ends: string
  /** Between an order and a statement, each with how its sentence begins. */
  that: readonly (readonly [words: string, beginning: string])[]
  /** Between an order and what the customers shall do, each with how its sentence begins. */
  to: readonly (readonly [words: string, beginning: string])[]
  /** Orders that are a sentence with what follows. */
  wishes: readonly (readonly [words: string, beginning: string])[]
  /** Wishes for what the customers shall do, without an order: "qu'ils …"; the subject that goes where they are spoken to. */
  requests?: { leads: string; subject: string }
  /**
   * Where verbs move to the end of a clause: who are told as its subject, and as they are spoken to; how its verb ends then; verbs that ask
   * for something, and how that begins; verbs that are known, besides those of the frames.
   */
  clause?: {
    subject: string
    own: string
    plural: RegExp
    asks: string
    beginning: string
    verbs: string
  }
  /** Behind what they shall do, where verbs stand last: the word, how its sentence begins, and the endings of its verb. */
  last?: {
    word: string
    beginning: string
    endings: readonly (readonly [from: string, to: string])[]
  }
}

export const orderingWords: Readonly<Record<LocaleCode, OrderingWords>> = {
  en: {
    says: 'say|mention|point out|explain|state|saying|mentioning|stating|if it said|if it mentioned|if it told|make sure it says|make sure it mentions|make sure it tells|make sure that it says|ensure it says|ensure it mentions|so it says|so that it says|that says|that mentions|that tells|which says|be in there|be in it|be mentioned|be said|let them know|let people know|let everyone know|let everybody know|make it clear|make clear|they know|people know|everyone knows',
    tells: 'tell|inform|telling|let know',
    adds: 'add|include|put|put in|put in there|write|note|add in|write in|adding|including|stick in|throw in|slip in|pop in',
    around:
      "it|the message|the text|the template|this message|should|must|has to|needs to|ought to|have to|need to|will you|would you|can you|could you|can we|could we|can it|could it|can i|could i|can you please|i'd like|i would like|i'd like it to|i would like it to|i want|i want it to|we want it to|we'd like it to|we want|i need it to|we need it to|i need|we need to|i need to|we should|you should|it would be good|it would be nice|it would be great|it would be better|it'd be good|it'd be nice|it'd be great|would be good|would be nice|it would be good to|it would be nice to|would be good to|would be nice to|might be good to|make sure|make sure that|make sure to|be sure to|please make sure|ensure|ensure that|don't forget to|dont forget to|do not forget to|remember to|forgot to|i forgot to|we forgot to|you forgot to|a line|a sentence|a note|one line|one sentence|somewhere|in there|in it|there|in the message|in the text|please|pls|plz|kindly|oh|ah|ok|okay|well|so|and|then|now|but|actually|alright|right|great|thanks|thank you|thx|sorry|perfect|nice|cool|good|lovely|just|maybe|perhaps|by the way|btw|one more thing|yes|yeah|if you can|if possible|for me|love it|looks good|sounds good|to",
    more: 'also|too|as well|in addition|besides|plus|another line|one more line|one more sentence|one more thing',
    whom: 'them|people|everyone|everybody|em|folks|to them',
    it: 'that|this|it',
    ends: '',
    that: [['that', '']],
    to: [],
    wishes: [
      ['wish a', 'We wish you a '],
      ['wish happy', 'We wish you happy '],
      ['wish merry', 'We wish you merry '],
      ['wish good', 'We wish you good '],
    ],
  },
  es: {
    says: 'diga|digan|di|dile|diles|decile|deciles|decir|decirle|decirles|dijera|dijese|diciendo|menciona|mencionar|mencione|mencionara|mencionando|avisa|avisar|avise|avísales|avisales|avisarles|comenta|comentar|coméntales|comentarles|aclara|aclarar|aclare|acláreles|acláraes|indica|indicar|indique|explica|explicar|explique|informa|informar|informe|infórmales|señala|señalar|especifica|especificar|especifique|sepan|salga',
    tells: '',
    adds: 'ponga|pon|ponle|poner|ponerle|pusiera|ponme|añade|añadir|añada|añádele|agrega|agregar|agregue|agrégale|agregale|incluye|incluir|incluya|escribe|escribir|escriba|escríbeles|anota|apunta|mete|meter',
    around:
      'y|e|ah|oh|ay|uy|ok|okay|vale|bueno|bien|muy bien|perfecto|genial|estupendo|excelente|listo|gracias|muchas gracias|por favor|porfa|porfis|me gusta|me encanta|oye|mira|entonces|pues|ahora|por cierto|otra cosa|una cosa más|solo|sólo|que|el mensaje|el texto|la plantilla|el aviso|debe|debería|debería de|tiene que|tendría que|ha de|hay que|habría que|hace falta|haría falta|hace falta que|haría falta que|falta|faltó|faltaría|falta que|se me olvidó|se me olvidaba|olvidé|me faltó|quiero|quisiera|queremos|me gustaría|nos gustaría|necesito|necesitamos|quería|puedes|podrías|puede|podría|se puede|se podría|podemos|podríamos|estaría bien|sería bueno|sería bueno que|estaría bueno que|no olvides|no te olvides de|no olvides que|asegúrate de|asegúrate de que|ahí|allí|una línea|una frase|una nota|en el mensaje|en el texto|por ahí|si se puede|si puedes|de paso|le|les',
    more: 'también|además|asimismo|igualmente|otra frase|otra línea',
    whom: 'a todos|a la gente|les',
    it: 'eso|esto|lo|esa frase',
    ends: '',
    that: [
      ['que', ''],
      ['de que', ''],
      ['q', ''],
    ],
    to: [],
    wishes: [
      ['les desee', 'Les deseamos '],
      ['desee', 'Les deseamos '],
      ['agradezca', 'Gracias por '],
      ['agradezca por', 'Gracias por '],
      ['agradéceles', 'Gracias por '],
      ['agradecerles', 'Gracias por '],
    ],
  },
  pt: {
    says: 'fala|fale|falar|falando|falasse|diz|diga|digam|dizer|dizendo|dissesse|avisa|avise|avisar|avisando|menciona|mencione|mencionar|mencionando|informa|informe|informar|informando|explica|explique|explicar|conta|conte|comenta|comente|comentar|deixa claro|deixe claro|saibam|reforça|reforce',
    tells: '',
    adds: 'põe|ponha|pôr|coloca|coloque|colocar|bota|bote|botar|adiciona|adicione|adicionar|acrescenta|acrescente|acrescentar|inclui|inclua|incluir|escreve|escreva|escrever|anota|anote|mete',
    around:
      'e|ah|oh|ai|ok|okay|tá|tá bom|beleza|bom|bem|muito bem|perfeito|ótimo|ótima|legal|show|maravilha|obrigado|obrigada|valeu|por favor|pfv|por gentileza|gostei|adorei|olha|então|agora|aliás|outra coisa|mais uma coisa|só|que|que a mensagem|que o texto|a mensagem deve|o texto deve|a mensagem deveria|o texto deveria|a mensagem tem que|o texto tem que|a mensagem precisa|o texto precisa|a mensagem também|o texto também|deve|deveria|tem que|tem de|teria que|precisa|precisava|é preciso|é bom|era bom|seria bom|seria legal|seria bom que|falta|faltou|faltaria|esqueci|esqueci de|não esquece de|não esqueça de|quero|queria|queremos|gostaria|gostaria de|preciso|precisamos|pode|poderia|você pode|você poderia|dá pra|dá para|daria pra|podemos|aí|ali|lá|uma linha|uma frase|uma nota|na mensagem|no texto|se puder|se der|de quebra',
    more: 'também|tbm|tb|além disso|ainda|outra frase|mais uma frase',
    whom: 'pra eles|para eles|pra elas|para elas|pra todos|para todos|a eles|pro pessoal|pra galera|eles|elas|lhes',
    it: 'isso|isto|essa frase',
    ends: '',
    that: [
      ['que', ''],
      ['q', ''],
    ],
    to: [
      ['pra', 'Pedimos para '],
      ['para', 'Pedimos para '],
    ],
    wishes: [],
  },
  fr: {
    says: 'dis|dites|dire|dise|disant|précise|précisez|préciser|précisant|mentionne|mentionnez|mentionner|mentionnant|indique|indiquez|indiquer|indiquant|signale|signalez|signaler|explique|expliquez|expliquer|informe|informez|informer|préviens|prévenez|prévenir|annonce|annoncez|annoncer|fais savoir|faites savoir|faire savoir|sachent',
    tells: '',
    adds: 'ajoute|ajoutez|ajouter|rajoute|rajoutez|rajouter|mets|mettez|mettre|écris|écrivez|écrire|note|notez|noter|inclus|incluez|inclure|marque|marquez|marquer|glisse|glissez|glisser',
    around:
      "et|ah|oh|euh|ok|d'accord|bon|bien|très bien|super|parfait|parfaite|génial|nickel|top|merci|merci beaucoup|s'il te plaît|s'il vous plaît|stp|svp|j'aime bien|ça me plaît|alors|puis|maintenant|au fait|d'ailleurs|autre chose|juste|mais|voilà|que|qu'|que le message|que le texte|le message doit|le texte doit|le message devrait|le texte devrait|le message aussi|le texte aussi|doit|devrait|il faut|il faudrait|faut|faudrait|il faut que|il faudrait que|faudrait que|il manque|j'ai oublié de|j'aimerais|j'aimerais que|je voudrais|je voudrais que|je veux que|on voudrait que|on voudrait|on veut|je veux|peux-tu|tu peux|pouvez-vous|vous pouvez|pourrais-tu|pourriez-vous|tu pourrais|vous pourriez|est-ce que|on peut|on pourrait|peut-on|n'oublie pas de|n'oubliez pas de|pense à|pensez à|pense|pensez|à|n'oublie pas|n'oubliez pas|pour|ce serait bien de|ce serait bien que|ce serait bien|une phrase|une ligne|un mot|un petit mot|dedans|dans le message|dans le texte|là|si possible|si tu peux|si vous pouvez|y|le|bien",
    more: 'aussi|également|en plus|de plus|encore|une autre phrase|une phrase de plus',
    whom: 'leur|à tous|à tout le monde|aux gens|lui',
    it: 'ça|cela|ceci|cette phrase|ce détail',
    ends: '',
    that: [
      ['que', ''],
      ["qu'", ''],
    ],
    to: [
      ['de', 'Merci de '],
      ["d'", 'Merci d’'],
    ],
    wishes: [
      ['souhaite', 'Nous vous souhaitons '],
      ['souhaitez', 'Nous vous souhaitons '],
      ['souhaiter', 'Nous vous souhaitons '],
    ],
    requests: { leads: "qu'ils|qu'elles", subject: 'vous ' },
  },
  de: {
    says: 'es fehlt|es fehlt noch|fehlt noch|sag|sage|sagen|sagt|dazusagen|erwähn|erwähne|erwähnen|erwähnt|mitteilen|teil|teile|informiere|informieren|erkläre|erklären|hinweisen|weise|weis|drinstehen|reinstehen|dabeistehen|dastehen|dabei stehen|drin stehen|da stehen|darin stehen|stehen|drinsteht|dasteht',
    tells: '',
    adds: 'schreib|schreibe|schreiben|schreibt|reinschreiben|hineinschreiben|dazuschreiben|dazu schreiben|rein schreiben|hinzufügen|ergänz|ergänze|ergänzen|füg|füge|nimm|aufnehmen|pack|packe|reinpacken|dazupacken|setz|setze|reinsetzen|dazusetzen|einfügen|reinnehmen|dazunehmen|mach|mache|reinmachen|dazumachen|bau|baue|einbauen',
    around:
      'bitte|und|ah|ach|ach ja|ach so|oh|ok|okay|ja|gut|super|prima|toll|perfekt|klasse|sehr gut|sehr schön|schön|passt|gefällt mir|danke|vielen dank|danke schön|danke dir|alles klar|also|dann|jetzt|mal|doch|nur|aber|übrigens|kannst du|kannst du bitte|könntest du|könnten sie|können sie|würden sie|würdest du|kann man|könnte man|können wir|könnten wir|ich möchte|wir möchten|ich will|wir wollen|ich hätte gern|ich möchte gern|du kannst|sie können|wäre gut|es wäre gut|es wäre schön|wäre schön|wenn|soll|sollte|sollten|muss|müsste|müssen|sollen|es|da|drin|rein|hinein|dazu|hinzu|ein|mit|darauf|drauf|hin|bescheid|die nachricht|der text|die vorlage|in der nachricht|im text|in den text|in die nachricht|einen satz|eine zeile|einen hinweis|einen kurzen hinweis|dort|unbedingt|vergiss nicht|nicht vergessen|ich habe vergessen|hab vergessen|mir|uns|wird|werden|auf jeden fall|gern|gerne|zu|man|wir sollten|du solltest',
    more: 'auch|noch|außerdem|zusätzlich|ebenfalls|noch einen satz|dazu',
    whom: 'ihnen|allen|den leuten|denen|alle|sie',
    it: 'das|dies|den satz',
    ends: 'noch dazu|bitte dazu|auch dazu|bitte noch dazu|bitte auch dazu|das noch dazu|das auch dazu|bitte noch rein|noch rein|auch noch rein|das noch rein|auch rein|das auch rein|das bitte rein|bitte rein|bitte mit rein|noch mit rein|das bitte noch rein|das bitte noch dazu|das auch noch dazu|bitte ergänzen',
    that: [['dass', 'Bitte beachten Sie, dass ']],
    to: [],
    wishes: [
      ['wünsch', 'Wir wünschen Ihnen '],
      ['wünsche', 'Wir wünschen Ihnen '],
      ['wünsch ihnen', 'Wir wünschen Ihnen '],
      ['wünsche ihnen', 'Wir wünschen Ihnen '],
    ],
    clause: {
      subject: 'sie',
      own: 'Sie',
      plural: /(?:n|sind)$/,
      asks: 'sollen|sollten|mögen|möchten',
      beginning: 'Bitte ',
      verbs: 'müssen|muss|können|kann|dürfen|darf|könnten|brauchen|bekommen|erhalten|soll|sollte|kommen|steht|stehen',
    },
  },
  id: {
    says: 'bilang|bilangin|sebut|sebutkan|sebutin|sampaikan|sampein|sampaiin|infokan|infoin|info|informasikan|beri tahu|beritahu|beritahukan|kasih tahu|kasih tau|kasitau|kabari|kabarin|katakan|jelaskan|jelasin|mengatakan|menyebutkan|bilang ke|dikasih tahu|disebutkan|disebutin|tahu',
    tells: '',
    adds: 'tambah|tambahkan|tambahin|tulis|tuliskan|tulisin|ditulis|ditambahkan|ditambahin|cantumkan|dicantumkan|masukkan|masukin|dimasukkan|dimasukin|taruh|selipkan|selipin|ada',
    around:
      'oh|oh ya|oh iya|ah|eh|oke|ok|sip|siap|bagus|mantap|makasih|terima kasih|trims|tolong|mohon|minta|dan|terus|lalu|nah|sama|btw|ya|yah|dong|deh|kak|min|coba|bisa|boleh|bisakah|bisa tolong|harus|perlu|harusnya|sebaiknya|mesti|saya mau|saya ingin|kami mau|kami ingin|aku mau|mau|ingin|jangan lupa|lupa|pesannya|teksnya|isinya|pesan itu|pesan ini|di situ|di pesannya|di dalam pesan|di teksnya|kalimat|satu kalimat|catatan|kalau bisa|sekalian|satu lagi|supaya|biar|saja|aja|suka|untuk',
    more: 'juga|sekalian|selain itu|satu lagi|satu kalimat lagi|lagi',
    whom: 'mereka|ke mereka|kepada mereka|ke semua|semua orang',
    it: 'itu|ini',
    ends: '',
    that: [
      ['bahwa', ''],
      ['kalau', ''],
      ['kalo', ''],
      ['klo', ''],
    ],
    to: [
      ['supaya', 'Mohon '],
      ['agar', 'Mohon '],
      ['untuk', 'Mohon '],
      ['biar', 'Mohon '],
    ],
    wishes: [
      ['ucapin selamat', 'Selamat '],
      ['ucapkan juga selamat', 'Selamat '],
      ['ucapin juga selamat', 'Selamat '],
    ],
  },
  hi: {
    says: 'बता|बताओ|बताइए|बताना|बताएं|बताएँ|बता दो|बता दीजिए|बता देना|बता दें|कह|कहो|कहना|कहें|कहिए|कह दो|कह देना|कह दीजिए|कह दें|बोल|बोलो|बोलना|बोलिए|बोल दो|बोल देना|बोल दीजिए|बोल दें|सूचित करो|सूचित करें|सूचित कर दो|ज़िक्र करो|ज़िक्र कर दो|ज़िक्र करें',
    tells: '',
    adds: 'लिख|लिखो|लिखें|लिखिए|लिखना|लिख दो|लिख देना|लिख दीजिए|लिख दें|जोड़|जोड़ो|जोड़ें|जोड़ना|जोड़िए|जोड़ दो|जोड़ देना|जोड़ दीजिए|जोड़ दें|डाल|डालो|डालें|डालना|डाल दो|डाल देना|डाल दीजिए|डाल दें|शामिल करो|शामिल करें|शामिल कर दो|शामिल करना|शामिल कर दीजिए|ऐड कर दो|ऐड करो|ऐड कर देना|मेंशन कर दो|मेंशन करो|दे दो|दे देना|दे दीजिए|देना',
    around:
      'और|कृपया|प्लीज़|प्लीज|ज़रा|जी|हाँ|हां|अच्छा|ठीक है|बढ़िया|बहुत बढ़िया|धन्यवाद|शुक्रिया|ओके|तो|फिर|अब|वैसे|एक और बात|मैसेज में|संदेश में|टेक्स्ट में|इसमें|उसमें|इस में|होना चाहिए|चाहिए|है|भूल गया|भूल गई|एक लाइन|एक वाक्य',
    more: 'भी|साथ ही|साथ में|इसके अलावा|एक और लाइन',
    whom: 'उनको|उन्हें|उनसे|सबको|सबसे|सभी को|लोगों को|को|से',
    it: 'यह|ये|वह|वो|इसे|यही|इतना|बात|यह बात|ये बात',
    ends: '',
    that: [
      ['कि', ''],
      ['की', ''],
    ],
    to: [],
    wishes: [],
    last: {
      word: 'को',
      beginning: 'कृपया ',
      endings: [
        ['देने', 'दें'],
        ['लेने', 'लें'],
        ['आने', 'आएँ'],
        ['ाने', 'ाएँ'],
        ['ोने', 'ोएँ'],
        ['ने', 'ें'],
      ],
    },
  },
  'hi-Latn': {
    says: 'bata|batao|bataao|bataiye|batana|batayein|bata do|bata dena|bata dijiye|bata dein|keh|kaho|kehna|kahiye|keh do|keh dena|keh dijiye|bol|bolo|bolna|boliye|bol do|bol dena|bol dijiye|inform karo|inform kar do|mention karo|mention kar do|mention kar dena|mention karna|mention kardo|suchit karo',
    tells: '',
    adds: 'likh|likho|likhna|likhiye|likhein|likh do|likhdo|likh dena|likh dijiye|likh dein|jod|jodo|jodna|jod do|jod dena|jod dijiye|daal|dalo|daalo|daalna|dalna|daal do|dal do|daal dena|dal dena|daal dijiye|add karo|add kar do|add kardo|add kar dena|add karna|add kar dijiye|add kijiye|include karo|include kar do|include kar dena|shamil karo|shamil kar do|de do|de dena|dedo|dena|daldo|daaldo',
    around:
      'aur|please|pls|plz|zara|ji|haan|ha|accha|acha|achha|theek hai|thik hai|badhiya|mast|thanks|thank you|shukriya|dhanyavaad|ok|okay|to|toh|phir|ab|waise|btw|by the way|ek aur baat|bhai|yaar|message mein|message me|msg me|msg mein|text mein|text me|isme|ismein|usme|usmein|hona chahiye|chahiye|hai|h|na|bhool gaya|bhool gayi|ek line|kripya',
    more: 'bhi|saath hi|saath mein|saath me|iske alawa|also|ek aur line',
    whom: 'unko|unhe|unhein|unse|sabko|sabse|sab ko|logon ko|ko|se',
    it: 'yeh|ye|woh|wo|vo|yahi|isko|ise|itna|baat|yeh baat|ye baat',
    ends: '',
    that: [
      ['ki', ''],
      ['k', ''],
      ['ke', ''],
    ],
    to: [],
    wishes: [],
    last: {
      word: 'ko',
      beginning: 'Kripya ',
      endings: [
        ['dene', 'dein'],
        ['lene', 'lein'],
        ['aane', 'aayein'],
        ['ane', 'ayein'],
        ['one', 'oyein'],
        ['ne', 'ein'],
      ],
    },
  },
}
