/** The few words known of languages that the assistant does not speak: enough to tell what is said to us from what is to be told. */

export interface ForeignWords {
  /** Said by those who ask for a message: "I need a message", "write". Phrases are separated by `|`, as in the locales. */
  asks: string
  /** Between an order to tell something and what is told. */
  that: string
  /** Between an order and what the customers are to do, and how a sentence begins that asks them. */
  to: readonly [words: string, beginning: string]
  /** Before those whom a message is for. */
  for: string
  /** Greetings and thanks. */
  courtesies: string
  /** Said of what differs per customer. */
  differs: string
  /** What makes a promotion of a message. */
  promoting: string
}

export const foreignWords: Readonly<Record<string, ForeignWords>> = {
  nl: {
    asks: 'kun je|kunt u|kan je|zou je|wil je|ik zoek|schrijf|stuur|maak|bericht|berichtje|sjabloon|template|tekst|bericht maken|berichtje maken|template maken|sjabloon maken|tekst maken|bericht schrijven|herinnering|laat|laten weten|weten|vertel|vertellen|zeg|zeggen|meld|melden|informeer|informeren|herinner|herinneren|waarschuw|waarschuwen|kondig',
    that: 'dat',
    to: ['om', ''],
    for: 'voor',
    courtesies:
      'hallo|hoi|hi|goedemorgen|goedemiddag|goedendag|bedankt|alvast bedankt|dank je|dank je wel|dankjewel|dank u wel|alsjeblieft|alstublieft|groetjes',
    differs:
      'verschillen per klant|verschillen|verschilt per klant|verschillend per klant|verschilt per persoon|voor iedereen anders|per klant anders|anders voor iedereen|verschilt',
    promoting: 'korting|actie|aanbieding|aanbiedingen|gratis|uitverkoop|nodigen|uitnodiging|proeverij|voordeel',
  },
  it: {
    asks: 'mi serve|mi servirebbe|ci serve|puoi|potresti|scrivi|scrivimi|scrivere|prepara|preparami|crea|fammi|manda|messaggio|messaggino|avviso|promemoria|modello|template|dire|far sapere|fai sapere|avvisa|avvisare|informa|informare|comunica|comunicare|ricorda|ricordare|annuncia|annunciare',
    that: 'che',
    to: ['di', 'Si prega di '],
    for: 'per|per gli|per i|per le|per la|per il',
    courtesies: 'ciao|salve|buongiorno|buonasera|grazie|grazie mille|per favore|per piacere|saluti',
    differs:
      'diverso per ognuno|diversa per ognuno|diversi per ognuno|diverso per ciascuno|diversa per ciascuno|diverso per ogni cliente|cambia per ogni cliente|diverso ogni volta|cambia ogni volta',
    promoting:
      'sconto|sconti|offerta|offerte|promozione|gratis|omaggio|saldi|invito|invitare|degustazione|menù|novità|prenotazioni',
  },
  ar: {
    asks: 'اريد|نريد|احتاج|نحتاج|اكتب|اكتبي|ارسل|رسالة|رساله|قالب|تذكير|اشعار|هل يمكنك|اخبر|اخبري|ابلغ|بلغ|اعلم|ذكر',
    that: 'ان|بان|انه|بانه|انها|بانها',
    to: ['ب', ''],
    for: 'الى|ل',
    courtesies: 'مرحبا|اهلا|السلام عليكم|صباح الخير|مساء الخير|شكرا|شكرا جزيلا|من فضلك|لو سمحت',
    differs: 'يختلف لكل عميل|مختلف لكل عميل|تختلف لكل عميل|مختلف لكل شخص|يختلف من عميل لاخر',
    promoting: 'عرض|عروض|خصم|تخفيض|تخفيضات|مجانا|مجاني|ندعوكم|دعوة|بسعر|وجبة',
  },
  tr: {
    asks: 'bir mesaj|mesaj|mesajı|şablon|metin|yaz|yazar mısın|yazabilir misin|hazırla|hazırlar mısın|oluştur|lazım|istiyorum|istiyoruz|gerekiyor|bildir|haber ver|söyle|hatırlat|duyur',
    that: 'ki',
    to: ['', ''],
    for: 'için',
    courtesies: 'merhaba|selam|iyi günler|teşekkürler|teşekkür ederim|lütfen|sağ ol',
    differs: 'herkes için farklı|müşteriye göre değişir',
    promoting: 'indirim|kampanya|ücretsiz|bedava|davetlisiniz|fırsat',
  },
  ru: {
    asks: 'мне нужно|нам нужно|нужно|нужен|напиши|напишите|составь|составьте|сделай|сделайте|сообщение|шаблон|текст|напоминание|скажи|скажите|сообщи|сообщите|предупреди|предупредите|напомни|напомните|можешь|можете|хочу|хотим',
    that: 'что',
    to: ['', ''],
    for: 'для|о|об',
    courtesies: 'привет|здравствуйте|добрый день|добрый вечер|спасибо|пожалуйста|заранее спасибо',
    differs: 'у каждого своё|у всех разные|для каждого свой',
    promoting: 'скидка|скидки|скидку|акция|бесплатно|приглашаем|распродажа|подарок',
  },
}
