/** What shop owners ask about templates besides, in their languages, as data. English questions have topics of their own. */

export interface Asked {
  /** How it is asked: one of these has to be said. */
  asks: string
  /** What it is about: one of these has to be said. */
  about: string
  answer: string
}

/** By the language of question and answer. Phrases are separated by `|`; case and accents do not matter. */
export const questions: Readonly<Record<string, readonly Asked[]>> = {
  de: [
    {
      asks: 'ist|wäre|zählt|gilt|sind',
      about: 'marketing|werbung|werblich',
      answer:
        'Marketing ist alles, was wirbt oder einlädt: Angebote, Neues, Veranstaltungen. Service (Utility) betrifft etwas, das der Kunde getan oder bestellt hat: Bestellung, Termin, Zahlung.',
    },
    {
      asks: 'wie lange|wann|wie schnell|dauert',
      about: 'genehmigung|freigabe|genehmigt|freigegeben|prüfung|geprüft|dauert|bestätigt',
      answer: 'Die Prüfung durch Meta dauert meist Minuten, höchstens etwa 24 Stunden.',
    },
    {
      asks: 'was|wie viel|wieviel|kostet',
      about: 'kostet|kosten|preis|zahle|zahlen|gebühr',
      answer:
        'Vorlagen anzulegen kostet nichts. Meta berechnet jede zugestellte Nachricht nach Kategorie und Land; Marketing ist meist am teuersten, Service und Codes kosten weniger.',
    },
    {
      asks: 'kann ich|kann man|können wir|darf ich|geht|ist es möglich|könnte ich',
      about: 'bild|foto|logo|video|pdf',
      answer:
        'Ja: Über dem Text kann ein Bild, ein Video, ein PDF oder ein Ort stehen. Sagen Sie zum Beispiel „Bild hinzufügen“; Meta prüft dann eine Beispieldatei.',
    },
    {
      asks: 'was|wozu|wie|wofür',
      about: 'variable|variablen|platzhalter',
      answer:
        'Variablen wie {{1}} sind Stellen, an denen beim Senden für jeden Kunden etwas anderes steht, etwa der Name. Jede braucht ein Beispiel für die Prüfung.',
    },
  ],
  fr: [
    {
      asks: "c'est|est-ce|est ce|ça compte|c est|serait",
      about: 'marketing|pub|publicité|promotionnel',
      answer:
        'Le marketing promeut ou invite : offres, nouveautés, événements. Le service (utility) concerne ce que le client a fait ou demandé : commande, rendez-vous, paiement.',
    },
    {
      asks: 'combien de temps|quand|délai|ça prend|dure',
      about: 'approbation|approuvé|validation|validé|examen|accepté|prend|délai',
      answer: "L'examen par Meta prend en général quelques minutes, 24 heures au plus.",
    },
    {
      asks: 'combien|quel|quels|est-ce',
      about: 'coûte|coute|coût|prix|tarif|payer|payant',
      answer:
        'Créer un modèle ne coûte rien. Meta facture chaque message délivré selon la catégorie et le pays ; le marketing est en général le plus cher.',
    },
    {
      asks: "on peut|je peux|puis-je|peut-on|est-ce possible|c'est possible|pourrait-on|est-ce que je peux|est-ce qu'on peut",
      about: 'photo|image|logo|vidéo|pdf',
      answer:
        'Oui : au-dessus du texte, il peut y avoir une image, une vidéo, un PDF ou un lieu. Dites par exemple « ajoute une image » ; Meta examine alors un fichier d’exemple.',
    },
    {
      asks: "c'est quoi|que sont|qu'est|à quoi|comment|quoi",
      about: 'variable|variables',
      answer:
        'Les variables comme {{1}} sont remplacées à l’envoi par ce qui change pour chaque client, par exemple son prénom. Chacune a besoin d’un exemple.',
    },
  ],
  es: [
    {
      asks: 'es|esto|cuenta como|sería|son',
      about: 'marketing|publicidad|promocional',
      answer:
        'Marketing es todo lo que promociona o invita: ofertas, novedades, eventos. Utilidad es lo que trata de algo que el cliente hizo o pidió: pedido, cita, pago.',
    },
    {
      asks: 'cuánto|cuándo|cuánto tiempo|tarda|demora',
      about: 'aprobar|aprobarse|aprobación|aprueban|aprobada|aprueba|revisión|tarda|demora|revisan',
      answer: 'La revisión de Meta suele tardar minutos y como mucho 24 horas.',
    },
    {
      asks: 'cuánto|qué cuesta|cuál es',
      about: 'cuesta|costo|coste|precio|cobran|cobra|pagar|pago',
      answer:
        'Crear plantillas no cuesta nada. Meta cobra cada mensaje entregado según la categoría y el país; marketing suele ser lo más caro.',
    },
    {
      asks: 'puedo|se puede|podemos|podría|es posible|puede llevar',
      about: 'foto|imagen|logo|vídeo|video|pdf',
      answer:
        'Sí: encima del texto puede haber una imagen, un vídeo, un PDF o una ubicación. Di por ejemplo "añade una imagen"; Meta revisa entonces un archivo de muestra.',
    },
    {
      asks: 'qué|para qué|cómo|cuáles',
      about: 'variable|variables',
      answer:
        'Las variables como {{1}} son huecos que al enviar se llenan con lo de cada cliente, por ejemplo su nombre. Cada una necesita un ejemplo.',
    },
  ],
  pt: [
    {
      asks: 'isso|isto|conta como|seria|esse é|este é',
      about: 'marketing|propaganda|publicidade|promocional',
      answer:
        'Marketing é tudo o que promove ou convida: ofertas, novidades, eventos. Utilidade trata de algo que o cliente fez ou pediu: pedido, consulta, pagamento.',
    },
    {
      asks: 'quanto tempo|quando|demora|leva',
      about: 'aprovar|aprovação|aprovado|aprovam|aprovarem|revisão|demora|leva|análise',
      answer: 'A revisão da Meta costuma levar minutos e no máximo 24 horas.',
    },
    {
      asks: 'quanto|qual|quais',
      about: 'custa|custo|preço|cobra|cobram|pago|pagar',
      answer:
        'Criar modelos não custa nada. A Meta cobra cada mensagem entregue conforme a categoria e o país; marketing costuma ser o mais caro.',
    },
    {
      asks: 'posso|dá pra|da pra|podemos|pode ter|é possível|tem como',
      about: 'foto|imagem|logo|vídeo|pdf',
      answer:
        'Sim: acima do texto pode haver uma imagem, um vídeo, um PDF ou um local. Diga por exemplo "adicione uma imagem"; a Meta analisa então um arquivo de exemplo.',
    },
    {
      asks: 'que|quais|para que|como|pra que',
      about: 'variável|variáveis',
      answer:
        'Variáveis como {{1}} são lugares preenchidos no envio com o que muda para cada cliente, por exemplo o nome. Cada uma precisa de um exemplo.',
    },
  ],
  id: [
    {
      asks: 'apakah|ini|termasuk|apa|itu',
      about: 'marketing|pemasaran|iklan',
      answer:
        'Marketing adalah semua yang mempromosikan atau mengundang: penawaran, kabar baru, acara. Utilitas menyangkut hal yang dilakukan atau diminta pelanggan: pesanan, janji temu, pembayaran.',
    },
    {
      asks: 'berapa lama|kapan|berapa hari|berapa jam',
      about: 'disetujui|persetujuan|approve|diapprove|review|ditinjau|disahkan|lama',
      answer: 'Peninjauan oleh Meta biasanya beberapa menit, paling lama 24 jam.',
    },
    {
      asks: 'berapa|bayar|apakah|harus',
      about: 'biaya|biayanya|harga|harganya|ongkos|tarif|bayar',
      answer:
        'Membuat template tidak dikenai biaya. Meta menagih setiap pesan terkirim menurut kategori dan negara; marketing biasanya paling mahal.',
    },
    {
      asks: 'bisakah saya|bisa|apakah bisa|boleh|bolehkah',
      about:
        'pakai foto|pakai gambar|ada foto|ada gambar|kasih foto nggak|foto nggak|gambar nggak|foto tidak|gambar tidak|foto gak|gambar gak',
      answer:
        'Bisa: di atas teks boleh ada gambar, video, PDF atau lokasi. Katakan misalnya "tambahkan gambar"; Meta lalu meninjau berkas contohnya.',
    },
    {
      asks: 'apa|apa itu|untuk apa|gunanya',
      about: 'variabel',
      answer:
        'Variabel seperti {{1}} adalah tempat yang saat pengiriman diisi dengan data tiap pelanggan, misalnya namanya. Setiap variabel perlu satu contoh.',
    },
  ],
  hi: [
    {
      asks: 'कितना समय|कितनी देर|कब|कितने दिन',
      about: 'मंज़ूर|मंजूर|मंज़ूरी|मंजूरी|अप्रूव|अप्रूवल|समय|जाँच',
      answer: 'Meta की जाँच में आम तौर पर कुछ मिनट लगते हैं, ज़्यादा से ज़्यादा 24 घंटे।',
    },
    {
      asks: 'कितना|कितने|क्या',
      about: 'खर्च|खर्चा|कीमत|पैसा|पैसे|दाम|शुल्क',
      answer:
        'टेम्पलेट बनाने का कोई शुल्क नहीं है। Meta हर पहुँचे संदेश का शुल्क श्रेणी और देश के हिसाब से लेता है; मार्केटिंग आम तौर पर सबसे महँगा है।',
    },
    {
      asks: 'क्या मैं|क्या हम|सकता|सकती|सकते',
      about: 'फ़ोटो|फोटो|तस्वीर|चित्र|लोगो|वीडियो',
      answer: 'हाँ: टेक्स्ट के ऊपर तस्वीर, वीडियो, PDF या लोकेशन हो सकती है। जैसे कहें "तस्वीर जोड़ो"; Meta तब एक नमूना फ़ाइल जाँचता है।',
    },
    {
      asks: 'क्या|क्यों|किसलिए',
      about: 'वेरिएबल',
      answer: '{{1}} जैसे वेरिएबल वे जगहें हैं जो भेजते समय हर ग्राहक के हिसाब से भरी जाती हैं, जैसे नाम। हर एक के लिए एक उदाहरण चाहिए।',
    },
  ],
  'hi-Latn': [
    {
      asks: 'kya|yeh|ye',
      about: 'marketing|advertising|prachar',
      answer:
        'Marketing mein offer, nayi cheezein aur nimantran aate hain. Utility customer ke apne kaam ke baare mein hai: order, appointment, payment.',
    },
    {
      asks: 'kitna time|kitni der|kab|kitna samay|kitne din',
      about: 'approve|approval|manzoor|review|lagta|lagega',
      answer: 'Meta ki jaanch mein aam taur par kuch minute lagte hain, zyada se zyada 24 ghante.',
    },
    {
      asks: 'kitna|kitne|kya',
      about: 'paisa|paise|kharcha|charge|cost|price|daam',
      answer:
        'Template banane ka koi paisa nahi lagta. Meta har pahunche message ka charge category aur desh ke hisaab se leta hai; marketing aam taur par sabse mehenga hai.',
    },
    {
      asks: 'kya main|kya hum|sakta|sakti|sakte',
      about: 'photo|image|tasveer|logo|video',
      answer:
        'Haan: text ke upar image, video, PDF ya location ho sakti hai. Jaise kahein "image jodo"; Meta tab ek sample file jaanchta hai.',
    },
  ],
  ar: [
    {
      asks: 'هل|هذا|هذه',
      about: 'تسويق|تسويقية|تسويقي|إعلان|دعاية',
      answer:
        'التسويق هو كل ما يروّج أو يدعو: عروض وأخبار وفعاليات. أما الخدمة فتخص ما طلبه العميل: طلب أو موعد أو دفع.',
    },
    {
      asks: 'كم|متى',
      about: 'الموافقة|موافقة|يستغرق|تستغرق|المراجعة|الاعتماد',
      answer: 'تستغرق مراجعة Meta عادةً دقائق، و24 ساعة على الأكثر.',
    },
    {
      asks: 'كم|ما',
      about: 'التكلفة|تكلفة|يكلف|السعر|سعر|تكلف',
      answer: 'إنشاء القوالب مجاني. تحاسب Meta على كل رسالة تُسلَّم حسب الفئة والبلد، والتسويق هو الأغلى عادةً.',
    },
    {
      asks: 'هل|يمكن|ممكن',
      about: 'صورة|فيديو|شعار',
      answer: 'نعم: يمكن أن توجد فوق النص صورة أو فيديو أو ملف PDF أو موقع، وتراجع Meta ملفًا نموذجيًا.',
    },
    {
      asks: 'ما|ماذا|ما هي',
      about: 'المتغيرات|متغير|متغيرات',
      answer: 'المتغيرات مثل {{1}} أماكن تُملأ عند الإرسال بما يخص كل عميل، كاسمه، ولكل منها مثال.',
    },
  ],
  it: [
    {
      asks: 'è questo|questo è|è un|sarebbe|conta come',
      about: 'marketing|pubblicità',
      answer:
        'Il marketing promuove o invita: offerte, novità, eventi. Utility riguarda ciò che il cliente ha fatto o chiesto.',
    },
    {
      asks: 'quanto|quando',
      about: 'approvazione|approvare|approvato|revisione|ci vuole',
      answer: 'La revisione di Meta richiede di solito pochi minuti, al massimo 24 ore.',
    },
    {
      asks: 'quanto|qual',
      about: 'costa|costo|prezzo|pagare|costano',
      answer: 'Creare modelli non costa nulla. Meta addebita ogni messaggio consegnato secondo categoria e paese.',
    },
    {
      asks: 'posso|si può|possiamo|è possibile',
      about: 'foto|immagine|logo|video',
      answer:
        'Sì: sopra il testo può esserci un’immagine, un video, un PDF o un luogo. In italiano capisco poco: per le modifiche usi per favore l’inglese.',
    },
  ],
  nl: [
    {
      asks: 'is dit|is het|zijn dit|telt dit',
      about: 'marketing|reclame',
      answer:
        'Marketing is alles wat promoot of uitnodigt: aanbiedingen, nieuws, evenementen. Utility gaat over iets wat de klant deed of vroeg.',
    },
    {
      asks: 'hoe lang|wanneer|hoelang',
      about: 'goedkeuring|goedgekeurd|duurt|beoordeling',
      answer: 'De beoordeling door Meta duurt meestal minuten, hoogstens 24 uur.',
    },
    {
      asks: 'wat|hoeveel',
      about: 'kost|kosten|prijs|betalen',
      answer: 'Sjablonen maken kost niets. Meta rekent per bezorgd bericht, naar categorie en land.',
    },
    {
      asks: 'kan ik|kan er|mag ik|kunnen we|is het mogelijk',
      about: 'foto|afbeelding|logo|video|plaatje',
      answer:
        'Ja: boven de tekst kan een afbeelding, video, PDF of locatie staan. Nederlands versta ik maar weinig: gebruik voor wijzigingen graag Engels.',
    },
  ],
}
