import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const indonesian: Locale = {
  code: 'id',
  months: [
    'januari|jan',
    'februari|feb',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu|agt',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: [
    'senin|hari senin',
    'selasa|hari selasa',
    'rabu|hari rabu',
    'kamis|hari kamis',
    "jumat|jum'at|hari jumat",
    'sabtu|hari sabtu',
    'minggu|hari minggu|ahad',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      'tambahkan|tambah|buat|buatkan|lebih|pendek|panjang|ganti|jadi|hapus|tombol|tombolnya|apa|itu|ini|namanya|nama|salah|benar|tanpa|berapa|lama|diskon|sepatu|butuh|perlu|pengingat|pasien|ubah|jam|jamnya|taruh|awal|akhir|kelas|hari|tutup|buka|termasuk|bilang|parkir|gratis|boleh|pakai|pake|pesan|pesanan|pelanggan|toko|pindah|sudah|udah|siap|diambil|suka|tidak|nggak|ngga|gak|enggak|usah|versi|lain|mulai|selamat|pagi|kalimat|terakhir|konfirmasi|dong|ya|saya|kami|kita|untuk|dengan|dan|atau|juga|lagi|formal|sopan|santai|bagus|persetujuan|jumat|batal|batalkan',
    letters: '',
    endings: 'nya|kan|annya|lah|asi',
  },
  languages: {
    en: 'inggris|bahasa inggris',
    en_GB: 'inggris britania|bahasa inggris uk',
    en_US: 'inggris amerika|bahasa inggris amerika',
    es: 'spanyol|bahasa spanyol',
    es_MX: 'spanyol meksiko',
    pt_BR: 'portugis|bahasa portugis',
    hi: 'hindi|bahasa hindi',
    id: 'indonesia|bahasa indonesia|bahasa',
    de: 'jerman|bahasa jerman',
    fr: 'prancis|perancis|bahasa prancis|bahasa perancis',
  },
  hoursHaveLead: false,
  nounsAreCapital: false,
  modifiersFollow: true,
  daysHaveOrdinal: false,
  daysAreCapital: true,
  daysThatAreWords: ['minggu'],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    proposed: 'Ini versi pertama untuk “#”.',
    unsure:
      'Saya belum yakin pesan ini untuk apa. Yang paling mendekati ada di bawah; Anda juga bisa mengetik teks sendiri.',
    otherTone: 'Ini dalam nada lain.',
    noOtherTone: 'Saya tidak punya versi lain dengan nada itu.',
    ownWords:
      'Ini kata-kata Anda sendiri. Untuk menulis ulang dibutuhkan model bahasa; saya bisa mengubahnya bagian demi bagian sesuai permintaan Anda.',
    otherLanguage: 'Ini dalam bahasa lain.',
    untranslated: 'Saya tidak bisa menerjemahkan kata-kata Anda sendiri.',
    wantsText: 'Silakan tulis teksnya dalam bahasa #, seperti yang akan dibaca pelanggan; saya pakai apa adanya.',
    wantsRest: 'Silakan tulis dalam bahasa #.',
    why: {
      category: 'sesuai tujuan pesan',
      language: 'bahasa yang Anda pakai',
      name: 'sesuai tujuan pesan',
      header: 'cocok untuk jenis pesan ini',
      body: 'dari galeri, dengan keterangan dari Anda',
      footer: 'agar orang bisa berhenti menerima promo',
      buttons: 'cocok untuk jenis pesan ini',
    },
  },
}
