import type { Words } from '../../words.ts'

const ownWords = 'Hapus tulisannya; WhatsApp yang mengisinya.'
const value = 'Pilih nilai lain atau hapus.'
const presetParts = 'Hapus saja; dalam pesan kode, WhatsApp yang menetapkan sisanya.'
const eachVariable = 'Beri saya satu contoh untuk setiap variabel.'

export const commerce = {
  'sub-category-enum': { message: 'Subkategori "{value}" tidak ada.', fix: value },
  'display-format-enum': { message: 'Format tampilan itu tidak ada.', fix: value },
  'location-header-category': { message: 'Pesan kode tidak boleh memuat lokasi.', fix: 'Hapus header.' },
  'footer-text-required': { message: 'Footer masih kosong.', fix: 'Tulis teksnya atau hapus footer.' },
  'example-count': {
    message: 'Jumlah contoh ({count}) tidak sama dengan jumlah variabel ({variables}).',
    fix: eachVariable,
  },
  'example-named-match': { message: 'Contohnya tidak cocok dengan variabelnya.', fix: eachVariable },
  'example-non-empty': {
    message: 'Ada contoh yang kosong; WhatsApp tidak menerimanya.',
    fix: 'Beri saya contoh yang wajar.',
  },
  'contact-info-label': { message: 'Tulisan tombol ini ditetapkan WhatsApp.', fix: ownWords },
  'contact-info-category': { message: 'Pesan kode tidak boleh meminta data kontak.', fix: 'Hapus tombolnya.' },
  'cpr-category': { message: 'Pesan kode tidak boleh meminta izin menelepon.', fix: 'Pakai utilitas atau marketing.' },
  'payment-request-setting': {
    message: 'Tombol pembayaran belum punya cara bayar.',
    fix: 'Minta orang yang mengurus pembayaran Anda melengkapinya.',
  },
  'payment-request-label': {
    message: 'Tombol pembayaran tidak boleh bertulisan "{text}"; WhatsApp membolehkan {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': {
    message: 'Ada {count} tombol pembayaran; WhatsApp menerima {limit}.',
    fix: 'Hapus beberapa.',
  },
  'order-status-shape': {
    message: 'Pesan status pesanan termasuk utilitas, hanya dengan isi pesan dan bila perlu footer.',
    fix: 'Pilih utilitas dan hapus yang lain.',
  },
  'payment-request-region': { message: 'Tombol pembayaran hanya berfungsi di Brasil.', fix: null },
  'order-details-label': {
    message: 'Di India, tombol ini harus bertulisan "Review and Pay".',
    fix: 'Tulis "Review and Pay".',
  },
  'fixed-label': { message: 'Tombol ini selalu bertulisan "{fixed}".', fix: 'Tulis "{fixed}".' },
  'commerce-marketing-only': {
    message: 'Tombol ini hanya untuk template marketing.',
    fix: 'Ganti kategorinya menjadi marketing.',
  },
  'mpm-header-text': { message: 'Template dengan beberapa produk perlu header teks.', fix: 'Tambahkan satu.' },
  'spm-header-product': {
    message: 'Template dengan satu produk menampilkannya di header.',
    fix: 'Taruh produknya di header.',
  },
  'commerce-single-button': { message: 'Tombol ini berdiri sendiri.', fix: 'Hapus tombol yang lain.' },
  'carousel-product-card-count': {
    message: 'Carousel produk berisi {count} kartu; dibuat dengan {limit}, dan saat dikirim bisa sampai 10.',
    fix: 'Sisakan dua kartu.',
  },
  'carousel-card-buttons-media': {
    message: 'Ada kartu dengan tombol yang tidak diizinkan WhatsApp di situ.',
    fix: 'Pakai paling banyak 2: balasan cepat, tautan, atau panggilan.',
  },
  'carousel-card-buttons-product': {
    message: 'Kartu produk hanya punya satu tombol: produknya atau tautan.',
    fix: 'Sisakan salah satunya.',
  },
  'carousel-top-level-only-body': {
    message: 'Di samping carousel hanya ada isi pesan; yang lain bisa ditolak.',
    fix: 'Hapus bagian itu.',
  },
  'auth-no-header': { message: 'Pesan kode tidak punya header.', fix: 'Hapus header.' },
  'auth-body-no-text': { message: 'Isi pesan kode ditetapkan WhatsApp.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Pesan kode tidak memuat carousel atau penawaran.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === '' ? 'Ada aplikasi tanpa nama teknis.' : '"{name}" bukan nama teknis aplikasi Android.',
    fix: 'Tulis seperti com.example.shop; pembuat aplikasi mengetahuinya.',
  },
  'auth-signature-hash': {
    message: 'Tanda tangan aplikasinya tidak sah ({length} karakter; harus {limit}).',
    fix: 'Minta kepada pembuat aplikasi.',
  },
} as const satisfies Record<string, Words>
