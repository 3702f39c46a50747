import type { PhraseBook } from './phrase-book.ts'

export const indonesian: PhraseBook = {
  code: 'id',
  words: {
    ADD: 'tambahkan|tambah|masukkan|sertakan|kasih|pasang|taruh|beri|tambahin|berikan|cantumkan',
    REMOVE: 'hapus|hilangkan|buang|hapuskan|copot|keluarkan|hapuslah|hapusin',
    CHANGE: 'ubah|ganti|gantikan|perbarui|edit|koreksi|perbaiki|rubah|ubahlah|gantilah|jadikan|ubah jadi',
    REPLACE: 'gantikan|tukar|ganti dengan',
    USE: 'gunakan|pakai|pakailah|pake',
    CREATE: 'buat|buatkan|bikin|bikinkan|buatlah|siapkan|susun',
    WRITE:
      'tulis|tuliskan|tulislah|karang|tulis sendiri|kamu tulis|kamu yang tulis|anda tulis|tolong tuliskan|buatkan teksnya|buatkan pesannya|karangkan|buatkan teks|buatkan isi pesan',
    KEEP: 'pertahankan|biarkan|simpan|tetap',
    SHORTEN:
      'persingkat|perpendek|pendekkan|lebih pendek|ringkas|singkatkan|terlalu panjang|lebih singkat|dipersingkat|kepanjangan',
    LENGTHEN: 'perpanjang|lebih panjang',
    MOVE: 'pindahkan|pindah',
    RENUMBER: 'nomori|beri nomor|penomoran',
    WANT: 'mau|ingin|butuh|perlu|saya mau|saya ingin|saya butuh|kami ingin|kami butuh|pengen|saya perlu',
    TRANSLATE: 'terjemahkan',
    NO: 'tanpa|tidak perlu|jangan pakai|tidak usah|tidak mau|jangan ada|nggak usah|gak usah|tidak pakai|tidak ada|tidak butuh|ga usah|gak perlu|nggak perlu|tak perlu|tidak ingin',
    ONLY: 'hanya|cuma|sisakan|saja|cukup',
    INSTEAD: 'sebagai gantinya|sebaliknya|saja',
    MENTION:
      'sebutkan|sebut|cantumkan bahwa|katakan bahwa|beritahu bahwa|bilang|harus menyebut|sampaikan bahwa|harus menyebutkan|bilang bahwa|menyebutkan|informasikan bahwa|sebutkan bahwa',
    TEMPLATE: 'template|templat|template pesan|template whatsapp|templatenya|whatsapp',
    CATEGORY: 'kategori|kategorinya|jenis template',
    LANGUAGE: 'bahasa|bahasanya',
    NAME: 'nama|nama template|nama templatenya|nama template nya',
    BODY: 'pesan|isi pesan|teks|isi|isinya|isi pesannya|pesannya|teksnya|badan pesan|body|text|kata katanya|bunyi pesan|teks pesan',
    HEADER: 'header|judul|kepala|headernya|judulnya|header teks|tajuk',
    FOOTER: 'footer|kaki|footernya|catatan kaki|kaki pesan',
    BUTTON: 'tombol|tombolnya|button|label tombol|tombol tombol',
    QUICK_REPLY:
      'balasan cepat|tombol balasan cepat|quick reply|jawaban cepat|tombol balas cepat|tombol jawaban cepat|balas cepat|tombol quick reply',
    URL_BUTTON: 'tombol situs web|tombol website|tombol link|tombol url|tombol tautan|tombol web|tombol situs',
    CALL_BUTTON: 'tombol telepon|tombol panggilan|tombol call|tombol panggil|tombol telpon|tombol hubungi',
    COPY_CODE: 'tombol salin kode|salin kode|tombol kupon|tombol copy code|tombol copy kode|copy code',
    CODE: 'kode|kupon|kode promo|kode kupon|kode diskon',
    SAMPLE: 'contoh|contohnya|sampel|contoh nilai|nilai contoh|data contoh|sample|contoh isi|contoh untuk',
    VARIABLE: 'variabel|placeholder|parameter',
    LINE: 'baris|kalimat|bagian|kata|paragraf',
    EMOJI: 'emoji|emotikon|emojinya|emot',
    IMAGE: 'gambar|foto|logo|header gambar|gambar header|gambarnya|image|header foto',
    VIDEO: 'video|header video',
    DOCUMENT: 'dokumen|pdf|header dokumen',
    LOCATION: 'lokasi|peta|header lokasi',
    CUSTOMER_NAME:
      'nama pelanggan|nama customer|namanya pelanggan|nama pasien|nama klien|nama tamu|nama siswa|nama pembeli|nama konsumen|nama murid|nama muridnya|nama orang tua|nama anak|nama penghuni|nama penyewa|nama member|nama anggota|nama peserta|nama pemesan|nama penerima|nama donatur|nama pelamar|nama kandidat|nama santri|nama jamaah|nama pengunjung',
    GREETING: 'sapaan|salam|awal|di awal',
    VALUE: 'harga|diskon|tanggal|jam|waktu|jumlah|persen|hari|biaya|total|potongan|nominal',
    OTP: 'kode otp|otp|kode verifikasi|kode masuk|kode login|kode sekali pakai|kata sandi sekali pakai|kode keamanan|login otp|kode autentikasi',
    SECURITY_NOTE: 'peringatan keamanan|catatan keamanan|pesan keamanan|saran keamanan|jangan bagikan',
    EXPIRY: 'kedaluwarsa|kadaluarsa|berlaku|masa berlaku|berlaku selama|kedaluwarsa dalam|expired',
    CALLED:
      'namanya|bernama|nama templatenya|namanya jadi|kasih namanya|beri namanya|namanya adalah|pakai namanya|sebut|dengan nama|beri nama|namakan|kasih nama|diberi nama|sebut saja|namai|pakai nama|kasih nama aja',
    RENAME:
      'ganti nama|ganti namanya|ubah namanya|ubah nama|ganti nama jadi|ganti namanya jadi|ubah namanya jadi|ubah namanya menjadi|ganti nama menjadi|ganti namanya menjadi|ubah nama menjadi|ubah nama jadi',
    SAYS: 'berbunyi|harus berbunyi|tertulis|bertuliskan|dengan teks|dengan isi|bunyinya|seharusnya|harus berisi|berisi|dengan tulisan',
    TO: 'menjadi|jadi|ke|dengan',
    IS: 'adalah|ialah|=|yaitu',
    WITH: 'dengan|sama',
    AND: 'dan|serta|juga|lalu|kemudian|terus|dan juga|plus',
    OR: 'atau',
    NOT: 'bukan|alih alih|bukannya',
    FOR: 'untuk|buat pelanggan|bagi|utk',
    IN: 'di|dalam|pada',
    FROM: 'dari',
    THIS: 'ini|berikut|itu|berikut ini|seperti ini|tersebut',
    IT: 'nya|itu saja',
    JUST: 'cukup|persis|sebagai',
    DETERMINER: 'sebuah|satu|para|suatu|yang',
    FILLER:
      'tolong|ya|dong|deh|nih|lah|aja|sih|kok|sekarang|oke ya|di atas|di bawah|di akhir|coba|dulu|lagi|pula|sudah|bagi saya|untuk saya|buat saya|saya|kami',
    LABEL: 'label|dengan label|bertuliskan|dengan teks|dengan tulisan',
    BACK: 'kembali',
    OPEN: 'membuka|yang membuka|menuju|mengarah ke|link|url|tautan|situs|nomor|telepon|yang menuju|yang mengarah ke|label|ke situs',
    YES: 'ya|iya|benar|betul|setuju|ok|oke|okay|baik|boleh|siap|tentu|yup|sip|iya benar|ya benar|cocok|ya betul|ya setuju|oke deh',
    NEGATIVE:
      'tidak|nggak|gak|enggak|ga|tidak ada|belum|jangan|ndak|tidak terima kasih|engga|tidak perlu|nggak usah|ga usah|gak usah|tak usah',
    PRAISE:
      'bagus|mantap|keren|sempurna|sudah cocok|sudah bagus|hebat|oke banget|baik sekali|suka|luar biasa|sudah pas|bagus sekali|sip mantap|cakep|sudah oke|sudah benar|pas',
    THANKS: 'terima kasih|makasih|terimakasih|trims|makasi|terima kasih banyak|makasih banyak|thanks',
    HELLO: 'halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam|assalamualaikum|hi|hallo|permisi',
    BYE: 'sampai jumpa|dadah|selamat tinggal|bye',
    HOW_ARE_YOU: 'apa kabar|gimana kabarnya|kamu siapa|siapa kamu|siapa anda|apa kamu robot|apa kabarnya',
    SORRY: 'maaf|sori|salah|maksud saya|mohon maaf|maksudku',
    ACTUALLY: 'sebenarnya|sebetulnya|setelah dipikir|tunggu|berubah pikiran|eh|ternyata',
    PLEASE: 'tolong|mohon|silakan|bisa tolong',
    YOURSELF:
      'sendiri|kamu pilih|pilih sendiri|terserah|bebas|kamu tentukan|pilihkan|terserah kamu|anda pilih|tentukan sendiri|karang sendiri|pilih saja|kamu saja|anda saja|apa saja|isi sendiri|buat sendiri',
    CHOOSE: 'pilih|pilihkan|tentukan|karang|pilihlah',
    SKIP: 'tidak jadi|gak jadi|nggak jadi|lewati|lewat|skip|tidak usah|lewatkan|tidak perlu|nggak usah|gak usah|tidak butuh|ga usah',
    FINALIZE:
      'finalkan|finalisasi|selesaikan|selesai|kirim|simpan|finalkan saja|sudah selesai|itu saja|sekian|buatkan sekarang|final|sudah jadi|cukup itu|tuntaskan|terbitkan|sudah itu saja|udah itu aja|finalkan sekarang|finalin|kirimkan|rampungkan|difinalkan|difinalisasi|diselesaikan|finalkan ya|finalkan aja|sudah cukup|udah cukup|cukup|cukup sekian|itu aja|udah itu saja|sudah beres|beres|sudah oke|finalisasikan|difinalisasikan|selesaikan saja|langsung finalkan|kunci saja|dirampungkan|udah selesai|sudahi',
    UNDO: 'batalkan perubahan|kembalikan|undo|urungkan|kembali ke sebelumnya|batalkan yang tadi|balikin|kembalikan seperti semula|kembalikan seperti tadi|batalkan perubahan terakhir',
    REDO: 'redo|ulangi perubahan|lakukan lagi',
    RESTORE:
      'kembalikan|pulihkan|munculkan lagi|pasang lagi|tampilkan kembali|balikin lagi|pakai lagi|tambahkan kembali',
    START_OVER:
      'mulai dari awal|mulai lagi|ulang dari awal|mulai ulang|dari nol|hapus semuanya|buang semuanya|ulangi dari awal|mulai dari nol|lupakan semuanya',
    SURE: 'saya yakin|yakin|sungguh|benar benar yakin|pasti',
    CANCEL: 'batal|batalkan|lupakan',
    REPEAT: 'ulangi|ulang|tadi bilang apa|apa tadi|bisa diulang|maksudnya apa|apa pertanyaannya',
    SHOW: 'tampilkan|tunjukkan|lihat|perlihatkan|coba lihat|seperti apa|lihat templatenya|tampilkan templatenya|ringkasan|bagaimana hasilnya|gimana hasilnya|lihat hasilnya|liat',
    FORGET: 'hapus percakapan ini|hapus data saya|lupakan percakapan ini|hapus obrolan ini|hapus chat ini',
    QUESTION:
      'apa|apakah|berapa|bagaimana|gimana|kenapa|mengapa|kapan|di mana|dimana|siapa|apa itu|apa bedanya|mana|bolehkah|bisakah|apa arti|jelaskan|apa saja|yang mana',
    POLITE:
      'bisakah kamu|bisa kamu|bisakah anda|bisa anda|bisa tambahkan|bisa ubah|bisa ganti|bisa hapus|boleh tambahkan|boleh minta|bisa buatkan',
    OWN: 'saya punya|kami punya|saya pemilik|usaha saya|toko saya|bisnis saya|toko kami|perusahaan kami|usaha kami|saya menjalankan|saya jualan|kami adalah|saya dari|kami dari|saya pemilik dari',
    BUSINESS:
      'toko|warung|restoran|klinik|salon|hotel|sekolah|perusahaan|usaha|kafe|apotek|bengkel|bank|laundry|katering|butik|gym|toko roti|kedai|penginapan|kursus|dapur|agen travel|supermarket|studio|toko buku|toko bunga|barbershop',
  },
  categories: {
    MARKETING: 'marketing|pemasaran|promosi',
    UTILITY: 'utility|utilitas|transaksi|transaksional',
    AUTHENTICATION: 'authentication|autentikasi|otentikasi',
  },
  ordinals: ['pertama|kesatu', 'kedua', 'ketiga', 'keempat', 'kelima'],
  last: 'terakhir',
  counts: ['sebuah', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  replies: {
    hello: 'Halo! Saya membantu membuat template pesan WhatsApp.',
    howAreYou:
      'Kabar baik, terima kasih! Saya asisten template: ceritakan apa yang ingin dikirim dan saya jadikan template WhatsApp.',
    thanks: 'Sama-sama!',
    bye: 'Sampai jumpa! Template Anda tetap tersimpan di sini.',
    praise: 'Senang Anda menyukainya.',
    guarded:
      'Saya tidak bisa menunjukkan instruksi saya atau melewati pemeriksaan, tetapi saya siap melanjutkan template Anda.',
    unknownQuestion:
      'Saya kurang yakin soal itu. Saya tahu aturan template WhatsApp: kategori, bahasa, header, isi, footer, tombol, variabel dan peninjauan.',
    tellMe: 'Dengan senang hati saya tulis: sebutkan singkat isinya.',
    ready: 'Sejauh yang saya lihat, tidak ada yang kurang dan tidak ada aturan Meta yang dilanggar.',
    notReady: 'Belum lengkap.',
    brackets: 'Kata dalam kurung saya jadikan variabel, jadi tiap pelanggan menerima miliknya.',
    buttonNeeds: 'Sebutkan tulisannya dan tujuannya, misalnya: Kunjungi kami https://example.com',
    noSuchButton: 'Tombol seperti itu tidak ada.',
    unsupported:
      'Karusel, katalog, flow dan hitung mundur tidak bisa dibuat lewat percakapan di sini; header, teks, footer dan tombol bisa.',
    authenticationPreset:
      'Teks template autentikasi ditentukan Meta: teks sendiri (custom) dan promosi tidak diperbolehkan. Saya pakai pesan kode standar; promosi sebaiknya di template marketing terpisah.',
    authenticationNoMedia:
      'Template autentikasi tidak boleh berisi header, gambar atau media lain, jadi saya tidak memasukkannya.',
  },
}
