import type { Topic } from './topic.ts'

const difference =
  'Utility is for messages about something specific that the customer did or asked for, such as an order, payment, booking or account update, without any promotion. ' +
  'Marketing is everything that promotes or invites: offers, news, events, reminders to buy. Authentication is only for one-time codes.'

export const categoryTopics: readonly Topic[] = [
  {
    id: 'category-difference',
    pattern:
      /(?:differ|diferen|perbedaan|\bvs\b|versus|अंतर|फर्क|fark|antar|better|which categor|what categor|que categor|qual categor|kategori apa|kategori mana|categories|categorias|should i (?:choose|pick|use)|utility or marketing|marketing or utility)/,
    answer: difference,
    answers: {
      es: 'Utilidad es para mensajes sobre algo concreto del cliente, como un pedido, pago, reserva o cuenta, sin promoción. Marketing es todo lo que promociona o invita: ofertas, novedades, eventos. Autenticación es solo para códigos de un solo uso.',
      pt: 'Utilidade é para mensagens sobre algo específico do cliente, como um pedido, pagamento, reserva ou conta, sem promoção. Marketing é tudo o que promove ou convida: ofertas, novidades, eventos. Autenticação é só para códigos de uso único.',
      hi: 'यूटिलिटी ग्राहक के किसी खास काम से जुड़े संदेशों के लिए है, जैसे ऑर्डर, भुगतान, बुकिंग या खाते की जानकारी, बिना प्रचार के। मार्केटिंग में ऑफ़र, खबरें और निमंत्रण आते हैं। ऑथेंटिकेशन केवल वन-टाइम कोड के लिए है।',
      id: 'Utility untuk pesan tentang hal khusus milik pelanggan, seperti pesanan, pembayaran, pemesanan atau akun, tanpa promosi. Marketing untuk semua yang mempromosikan atau mengundang: penawaran, berita, acara. Authentication hanya untuk kode sekali pakai.',
    },
  },
  {
    id: 'category-utility',
    pattern: /utilit|utilid|transaction|यूटिलिटी/,
    answer:
      'Utility templates are about a specific transaction or service the customer asked for: order confirmations, delivery and payment updates, appointment reminders, account alerts. They may not promote anything, or Meta moves them to marketing.',
    answers: {
      es: 'Las plantillas de utilidad tratan de una transacción o servicio concreto del cliente: confirmación de pedido, entrega, pago, recordatorio de cita o aviso de cuenta. No pueden promocionar nada, o Meta las pasa a marketing.',
      pt: 'Modelos de utilidade tratam de uma transação ou serviço do cliente: confirmação de pedido, entrega, pagamento, lembrete de consulta ou aviso da conta. Não podem promover nada, ou a Meta os muda para marketing.',
      hi: 'यूटिलिटी टेम्पलेट ग्राहक के किसी खास लेन-देन या सेवा के बारे में होते हैं: ऑर्डर की पुष्टि, डिलीवरी, भुगतान, अपॉइंटमेंट या खाते की सूचना। इनमें प्रचार नहीं होना चाहिए।',
      id: 'Template utility membahas transaksi atau layanan pelanggan: konfirmasi pesanan (order), pengiriman, pembayaran, pengingat janji temu, atau info akun. Tidak boleh berisi promosi, karena Meta akan memindahkannya ke marketing.',
    },
  },
  {
    id: 'category-marketing',
    pattern: /marketing|promotional|मार्केटिंग/,
    answer:
      'Marketing templates promote or invite: offers, sales, new products, events, festival greetings, abandoned carts, and anything that mixes such content with other news. They may use all buttons and media.',
    answers: {
      es: 'Las plantillas de marketing promocionan o invitan: ofertas, rebajas, productos nuevos, eventos, felicitaciones y carritos abandonados.',
      pt: 'Modelos de marketing promovem ou convidam: ofertas, liquidações, produtos novos, eventos, felicitações e carrinhos abandonados.',
      hi: 'मार्केटिंग टेम्पलेट प्रचार या निमंत्रण के लिए होते हैं: ऑफ़र, सेल, नए उत्पाद, कार्यक्रम और त्योहार की शुभकामनाएँ।',
      id: 'Template marketing untuk mempromosikan atau mengundang: penawaran, diskon, produk baru, acara, dan ucapan hari raya.',
    },
  },
  {
    id: 'category-authentication',
    pattern: /authentic|autentic|otp|one time|passcode|verification|verificac|ऑथेंटिकेशन/,
    answer:
      'Authentication templates carry one-time codes only. Meta presets the text; you choose whether to add the security advice, an expiry of 1 to 90 minutes, and a copy-code, one-tap or zero-tap button. Header, links, media, emoji and custom text are not possible.',
    answers: {
      es: 'Las plantillas de autenticación solo llevan códigos de un solo uso. Meta fija el texto; tú eliges el aviso de seguridad, la caducidad (1 a 90 minutos) y el botón.',
      pt: 'Modelos de autenticação levam apenas códigos de uso único. A Meta define o texto; você escolhe o aviso de segurança, a validade (1 a 90 minutos) e o botão.',
      hi: 'ऑथेंटिकेशन टेम्पलेट केवल वन-टाइम कोड के लिए होते हैं। इनका टेक्स्ट Meta तय करता है; आप सुरक्षा चेतावनी, समय सीमा (1 से 90 मिनट) और बटन चुनते हैं।',
      id: 'Template authentication hanya untuk kode sekali pakai. Teksnya ditentukan Meta; Anda memilih peringatan keamanan, masa berlaku (1 sampai 90 menit) dan tombol.',
    },
  },
]
