import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'gambar',
  VIDEO: 'video',
  GIF: 'GIF',
  DOCUMENT: 'dokumen (PDF)',
  LOCATION: 'lokasi',
  PRODUCT: 'produk',
}

const partNames: Record<string, string> = {
  category: 'kategori',
  language: 'bahasa',
  name: 'nama',
  header: 'header',
  body: 'isi pesan',
  footer: 'footer',
  buttons: 'tombol',
  carousel: 'carousel',
  limited_time_offer: 'penawaran terbatas',
  call_permission_request: 'izin panggilan',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `pesan kode standar WhatsApp${security ? ', dengan saran keamanan' : ''}${minutes === undefined ? '' : `, berlaku ${minutes} menit`} dan satu tombol untuk kodenya`

export const id: Phrases = {
  language: 'id',
  colon: ':',
  changed: {
    category: (to) => `Kategori: ${to}.`,
    language: (to) => `Bahasa: ${to}.`,
    name: (to) => `Nama: ${to}.`,
    renamed: (to, from) => `Nama: ${to} ("${from}" dalam bentuk yang diterima WhatsApp).`,
    headerText: (text) => `Header: "${text}".`,
    headerMedia: (format) => `Header: ${media[format] ?? format}.`,
    body: (text) => `Isi pesan: "${text}"`,
    bodyByAssistant: (text) => `Usulan saya untuk isi pesan:\n"${text}"`,
    footer: (text) => `Footer: "${text}".`,
    removed: (part) => `Dihapus: ${partNames[part]}.`,
    buttonAdded: (label) => `Tombol ditambahkan: ${label}.`,
    buttonChanged: (before, label) => `Tombol diubah: ${before} menjadi ${label}.`,
    buttonRemoved: (label) => `Tombol dihapus: ${label}.`,
    buttonsReordered: 'Urutan tombol sudah diubah.',
    samples: (list) => `Contoh nilai: ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp meminta contoh untuk setiap variabel; saya memilih ${list}. Beri tahu kalau Anda mau yang lain.`,
    renumbered: (list) =>
      `Penomoran variabel ada yang terlewat, jadi saya rapikan: ${list}. Contoh tetap mengikuti variabelnya.`,
    authentication: (security, minutes) => `Saya menyiapkan ${preset(security, minutes)}.`,
    part: (part) => `Diubah: ${partNames[part]}.`,
    details: (part) => `Rincian bagian ini berubah: ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) =>
        to === undefined ? 'Subkategori tidak dipakai lagi.' : `Subkategori: ${to}.`,
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED'
          ? 'Variabelnya memakai nama, seperti {{first_name}}.'
          : 'Variabelnya memakai nomor, seperti {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'WhatsApp menentukan berapa lama pesan dicoba dikirim.'
        return seconds < 0
          ? 'WhatsApp mencoba mengirim pesan selama mungkin.'
          : `WhatsApp mencoba mengirim pesan selama ${duration('id', seconds)}, setelah itu berhenti.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Format tampilan khusus tidak dipakai lagi.' : `Format tampilan: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut
          ? 'WhatsApp tidak menghitung klik pada tombol situs web.'
          : 'WhatsApp menghitung klik pada tombol situs web.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly ? 'Pesan hanya dikirim ke ponsel utama pelanggan.' : 'Pesan dikirim ke semua perangkat pelanggan.',
    },
    everything: 'Semua sudah dihapus; kita mulai dari awal.',
    undone: 'Perubahan terakhir saya batalkan.',
    redone: 'Perubahan itu kembali berlaku.',
    restored: (part) => `Yang sebelumnya kembali: ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'Dalam template autentikasi WhatsApp menetapkan teksnya: tanpa teks sendiri, header, media, tombol lain, atau promosi. Yang bisa dipilih hanya saran keamanan, masa berlaku, dan tombol kode.',
    unknownLanguage: (asked, near) =>
      `WhatsApp tidak menyediakan "${asked}" sebagai bahasa template.${near === '' ? '' : ` Yang tersedia: ${near}.`}`,
    noValidName: 'Nama template hanya boleh memakai a-z, 0-9, dan _.',
    breaksRules: (why) => `Satu usulan saya tidak saya pakai karena WhatsApp akan menolaknya: ${why}`,
    tooLarge:
      'Itu tidak saya masukkan, karena template-nya akan terlalu besar: satu teks paling banyak 4.096 karakter, satu template paling banyak 50 tombol dan 64 KB seluruhnya.',
    nothingToUndo: 'Tidak ada yang bisa dibatalkan.',
    nothingToRedo: 'Tidak ada yang bisa diulangi.',
    nothingToRestore: (part) => `Tidak ada yang sebelumnya untuk dikembalikan: ${partNames[part] ?? part}.`,
    nothingChanged: 'Tidak ada yang berubah.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'Pesannya untuk apa? Satu kalimat cukup, misalnya "mengingatkan pasien soal janji temu", dan saya usulkan template lengkapnya. Atau berikan teks Anda sendiri.',
        'Ceritakan dalam satu kalimat siapa yang ingin Anda kirimi dan untuk apa, atau langsung berikan teksnya.',
        'Saya hanya perlu tahu pesannya untuk apa; sisanya bisa saya usulkan.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'Pesan jenis apa: marketing (promo, kabar), utilitas (tentang pesanan, janji, atau akun), atau autentikasi (kode masuk)?',
          'Kategori mana yang cocok: marketing, utilitas, atau autentikasi?',
          'Saya masih perlu kategorinya: marketing bila mempromosikan sesuatu, utilitas bila tentang hal yang sudah dilakukan pelanggan, autentikasi untuk kode.',
        ),
      language: (again) =>
        nth(
          again,
          'Dalam bahasa apa pelanggan akan membacanya?',
          'Pesannya dalam bahasa apa, misalnya Indonesia atau Inggris?',
          'Saya masih perlu bahasa pesannya.',
        ),
      name: (again) =>
        nth(
          again,
          'Apa nama template-nya? Misalnya info_pesanan.',
          'Nama apa yang saya pakai? Saya juga bisa memilihkan.',
          'Saya masih perlu nama (a-z, 0-9, dan _), atau katakan "pilihkan saja".',
        ),
      body: (again) =>
        nth(
          again,
          'Apa isi pesannya? Kirim teks persisnya, atau ceritakan intinya dan saya tuliskan.',
          'Teks apa yang saya pakai? Saya bisa menulis kalau Anda beri data pokoknya.',
          'Saya masih perlu isi pesan: kata-kata Anda, atau beberapa fakta untuk saya tulis.',
        ),
      header: (again) =>
        nth(
          again,
          'Apa isi header: teks pendek, gambar, video, dokumen, atau lokasi?',
          'Header seperti apa? Kirim teksnya (maksimal 60 karakter) atau katakan gambar, video, dokumen, atau lokasi.',
        ),
      footer: (again) => nth(again, 'Apa isi footer (maksimal 60 karakter)?', 'Kata-kata apa untuk footer?'),
      buttons: (again) =>
        nth(
          again,
          'Tombol apa yang Anda mau: balasan cepat, tautan situs, panggilan, atau kode kupon?',
          'Apa tulisan dan fungsi tombolnya?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Sepertinya ini ${id.categories[category]}. Saya pakai kategori itu, atau yang lain (marketing, utilitas, autentikasi)?`,
        `Apakah kategori ${id.categories[category]} sudah benar, atau marketing, utilitas, atau autentikasi?`,
      ),
    file: (again) => nth(again, 'Berkas mana yang dipakai?', 'Header-nya menampilkan apa?', 'Di mana berkasnya?'),
    fix: (again) => nth(again, 'Mau diubah menjadi apa?', 'Apa gantinya?', 'Seharusnya bagaimana?'),
    fixWith: (proposal, again) =>
      nth(again, `Saya ganti dengan ${proposal}?`, `Bagaimana kalau ${proposal}?`, `Saya usulkan ${proposal}. Setuju?`),
    lookFirst: 'Saya sudah mengubahnya, jadi ini belum final. Silakan dilihat dulu, lalu katakan "finalkan".',
    confirm: (again) =>
      nth(
        again,
        'Boleh saya finalkan?',
        'Sudah sesuai semua? Kalau ya, katakan "finalkan".',
        'Katakan "finalkan" kalau sudah cocok, atau apa yang perlu diubah.',
      ),
    startOver: 'Benar mau menghapus semuanya dan mulai dari awal?',
    forget: 'Hapus seluruh percakapan ini beserta isinya? Ini tidak bisa dibatalkan.',
  },
  media,
  summary: {
    title: 'Ini template Anda:',
    invented: (parts) => `Ditulis oleh saya, mohon diperiksa: ${parts}.`,
    category: 'Kategori',
    language: 'Bahasa',
    name: 'Nama',
    header: 'Header',
    body: 'Isi pesan',
    footer: 'Footer',
    buttons: 'Tombol',
    samples: 'Contoh nilai',
    card: 'Kartu',
    limitedTimeOffer: 'Penawaran terbatas',
    preset,
  },
  why: {
    purpose: 'sesuai dengan tujuan pesan',
    text: 'sesuai dengan teksnya',
    writer: 'Anda menulis kepada saya dalam bahasa ini',
    usual: 'ini pilihan yang umum',
    suggested: 'ini usulan saya',
  },
  assumed: (list) => `Saya pilihkan: ${list}. Cukup satu kata untuk mengubahnya.`,
  unused: (list) => `Saya tidak memakai ${list}.`,
  canBeAdded: 'Katakan "Tambahkan itu ke teks" untuk menjadikannya kalimat tersendiri.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `Saya belum memakai ${list}. Tambahkan sebagai kalimat, atau finalkan tanpa itu?`
      : `Saya belum memakai ${list}. Beri tahu tempatnya, atau katakan "finalkan" untuk lanjut tanpa itu.`,
  ordinals: [
    ['pertama', 'yang pertama', 'opsi 1', 'pilihan 1', 'nomor 1'],
    ['kedua', 'yang kedua', 'opsi 2', 'pilihan 2', 'nomor 2'],
    ['ketiga', 'yang ketiga', 'opsi 3', 'pilihan 3', 'nomor 3'],
    ['keempat', 'yang keempat', 'opsi 4', 'pilihan 4', 'nomor 4'],
  ],
  anyOption: [
    'terserah',
    'terserah kamu',
    'terserah anda',
    'kamu pilih',
    'pilihkan saja',
    'pilihin aja',
    'yang mana saja',
    'yang mana aja',
    'apa saja',
    'ok',
    'oke',
    'ya',
    'boleh',
  ],
  whichOption: 'Mana yang paling mendekati? Sebutkan nomornya, atau ceritakan dengan kata lain pesannya untuk apa.',
  final: (name) => `Template ${name} sudah final dan siap untuk WhatsApp.`,
  next: 'Selanjutnya, buat template di WhatsApp persis seperti di sini, atau serahkan kepada yang mengurusnya. Di sini Anda masih bisa mengubah apa saja, atau memulai template lain.',
  offered: 'Usulan saya:',
  offerQuestion: 'Saya lakukan?',
  pickOption: 'Mana yang Anda suka? Sebutkan nomornya, atau apa yang ingin diubah.',
  notFinal: 'Agar jelas: template ini belum final.',
  notSent: 'Agar jelas: belum ada yang dikirim ke Meta, dan Meta belum menyetujui apa pun.',
  stillFinal: 'Template Anda sudah final; tidak ada yang berubah.',
  notYet: (parts) => `Belum bisa saya finalkan; masih kurang: ${parts}.`,
  warning: (message) => `Perlu diketahui: ${message}`,
  offersOptOut: (line) => `Katakan "Tambahkan cara berhenti" dan saya taruh "${line}" di footer.`,
  parts: {
    category: 'kategori',
    language: 'bahasa',
    name: 'nama',
    body: 'isi pesan',
    header: 'header',
    footer: 'footer',
    buttons: 'tombol',
  },
  categories: { MARKETING: 'marketing', UTILITY: 'utilitas', AUTHENTICATION: 'autentikasi' },
  buttonTypes: {
    QUICK_REPLY: 'balasan cepat',
    URL: 'situs web',
    PHONE_NUMBER: 'panggilan',
    COPY_CODE: 'salin kode',
    OTP: 'kode',
    FLOW: 'formulir',
    VOICE_CALL: 'panggilan WhatsApp',
  },
  hello: 'Saya membantu Anda membuat template yang disetujui WhatsApp.',
  notUnderstood: (again) =>
    nth(
      again,
      'Saya kurang paham maksud Anda.',
      'Saya belum mengerti; coba misalnya: tambahkan footer "Terima kasih".',
      'Yang itu saya belum bisa.',
    ),
  noted: (again) => nth(again, 'Baik, saya catat.', 'Oke, tercatat.', 'Akan saya ingat.'),
  cancelled: 'Baik, saya biarkan seperti ini. Untuk menghapus semuanya, katakan "mulai dari awal".',
  forgotten: 'Percakapan ini beserta isinya sudah dihapus.',
  overBudget: 'Jatah harian model bahasa sudah habis; untuk sementara asisten bawaan yang menjawab.',
  repeatIntro: 'Sekali lagi:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Utilitas',
    AUTHENTICATION: 'Autentikasi',
    'write-for-me': 'Tuliskan untuk saya',
    'name-it': 'Pilihkan nama',
    finalize: 'Finalkan',
    yes: 'Ya',
    no: 'Tidak',
    'add-button': 'Tambah tombol',
    skip: 'Lewati',
    'website-button': 'Tombol situs web',
    'quick-replies': 'Balasan cepat: Ya, Tidak',
    'start-over': 'Mulai dari awal',
    'in-spanish': 'Dalam bahasa Spanyol',
    'in-english': 'Dalam bahasa Inggris',
    warmer: 'Lebih hangat',
    undo: 'Urungkan',
    'add-unused': 'Tambahkan itu ke teks',
    'add-opt-out': 'Tambahkan cara berhenti',
    'for-orders': 'Memberi tahu pelanggan bahwa pesanan sudah dikirim',
    'for-appointments': 'Pengingat janji temu untuk pelanggan',
    'for-sales': 'Mengumumkan diskon',
  },
}
