import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} berisi {length} karakter; WhatsApp menerima paling banyak {limit}.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'ganti baris',
  emoji: 'emoji',
  mark: 'tanda {mark}',
}
const fewer = 'Hapus beberapa.'
const keepOne = 'Sisakan satu saja.'
const fullAddress = 'Tulis alamat lengkap situs Anda.'
const variableLast = 'Taruh variabel di akhir alamat.'
const phone = 'Tulis nomor dengan kode negara, misalnya +15550051310.'
const toMarketing = 'Ganti kategorinya menjadi marketing atau hapus bagian ini.'
const otherTime = 'Pilih batas lain, atau biarkan WhatsApp yang menentukan.'

export const buttons = {
  'buttons-total': { message: 'Ada {count} tombol; WhatsApp menerima {limit}.', fix: fewer },
  'button-category': {
    message: 'Tombol ini tidak boleh dipakai dalam kategori ini.',
    fix: 'Pakai tombol lain atau ganti kategorinya.',
  },
  'button-text-required': { message: 'Ada tombol tanpa tulisan.', fix: 'Beri tulisan, paling banyak 25 karakter.' },
  'button-text-length': { message: tooLong('Tulisan tombol'), fix: 'Persingkat tulisan tombol.' },
  'button-text-plain': {
    message: ({ what }) => `Tulisan tombol memuat ${plainLabel[String(what)]}; WhatsApp hanya menerima teks biasa.`,
    fix: 'Tulis teks biasa dalam satu baris.',
  },
  'button-text-duplicate': {
    message: 'Dua tombol sama-sama bertulisan "{text}".',
    fix: 'Beri tiap tombol tulisan sendiri.',
  },
  'quick-reply-contiguous': {
    message: 'Balasan cepat bercampur dengan tombol lain; WhatsApp menolaknya.',
    fix: 'Kumpulkan semua balasan cepat, di awal atau di akhir.',
  },
  'url-count': { message: 'Ada {count} tombol tautan; WhatsApp menerima {limit}.', fix: fewer },
  'phone-count': { message: 'Ada {count} tombol panggilan; WhatsApp menerima {limit}.', fix: keepOne },
  'copy-code-count': { message: 'Ada {count} tombol penyalin kode; WhatsApp menerima {limit}.', fix: keepOne },
  'buttons-desktop-4': {
    message: 'Dengan {count} tombol, pesan tidak terlihat di WhatsApp komputer; sampai 3 masih terlihat.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Balasan cepat bersama jenis tombol lain tidak terlihat di WhatsApp komputer.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'Dari {count} tombol yang terlihat {shown}; sisanya ada di balik "Lihat semua opsi".',
    fix: 'Taruh yang terpenting di depan.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'Tombol panggilan belum punya nomor.' : tooLong('Nomornya')),
    fix: phone,
  },
  'phone-number-valid': { message: '"{number}" bukan nomor telepon.', fix: phone },
  'phone-number-format': { message: '"{number}" tidak seperti nomor dengan kode negara.', fix: phone },
  'copy-code-example-required': {
    message: 'Tombol penyalin belum punya kode.',
    fix: 'Beri saya kode, paling banyak 15 huruf dan angka.',
  },
  'copy-code-example-length': { message: tooLong('Kodenya'), fix: 'Pakai kode yang lebih pendek.' },
  'copy-code-alphanumeric': {
    message: 'Kode "{code}" memuat tanda; saat dikirim hanya boleh huruf dan angka.',
    fix: 'Pakai huruf dan angka saja.',
  },
  'copy-code-web': { message: 'Pesan dengan kupon tidak terlihat di WhatsApp Web.', fix: null },
  'url-required': { message: 'Tombolnya belum punya tautan.', fix: 'Beri saya alamat lengkapnya, dengan https://.' },
  'url-length': { message: tooLong('Alamatnya'), fix: 'Pakai alamat situs Anda yang lebih pendek.' },
  'url-valid': {
    message: '"{url}" bukan alamat web yang lengkap.',
    fix: 'Tulis lengkap, misalnya https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'Tautannya menuju perangkat orang yang membukanya ({host}); WhatsApp menolaknya.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Di luar jaringan Anda tidak ada yang bisa membuka {host}.', fix: fullAddress },
  'url-https': { message: 'Alamatnya diawali http://, bukan https://.', fix: 'Pakai https://.' },
  'url-one-variable': {
    message: 'Alamatnya memuat {count} variabel; WhatsApp menerima {limit}.',
    fix: 'Sisakan satu, di akhir.',
  },
  'url-variable-at-end': {
    message: 'Masih ada sesuatu sesudah variabel {token}; variabel harus paling akhir.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'Variabel alamatnya {token}; WhatsApp meminta {{1}}.',
    fix: 'Taruh {{1}} di akhir alamat.',
  },
  'url-variable-in-host': {
    message: 'Variabel {token} ada di nama situs, jadi tujuan tautannya tidak terlihat.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'Alamatnya memuat variabel dan perlu satu contoh.',
    fix: 'Beri saya contoh isinya.',
  },
  'url-example-shape': { message: 'Contoh alamatnya terlalu panjang.', fix: 'Beri saya contoh yang lebih pendek.' },
  'url-whatsapp-domain': {
    message: 'Tautannya menuju WhatsApp ({host}); WhatsApp tidak menerimanya.',
    fix: 'Pakai tautan ke situs Anda atau balasan cepat.',
  },
  'url-shortener': {
    message: 'Ini tautan pendek ({host}); Meta menolaknya karena tujuannya tidak terlihat.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: 'Karena "{parameter}", tautannya tampak meneruskan ke halaman lain.',
    fix: 'Pakai tautan langsung ke halaman tujuan.',
  },
  'flow-one-source': { message: 'Tombol ini harus membuka tepat satu formulir.', fix: 'Sebutkan yang mana.' },
  'flow-navigate-screen': {
    message: 'Layar pertama formulir yang dibuka tombol ini belum ada.',
    fix: 'Sebutkan nama layarnya.',
  },
  'flow-count': { message: 'Ada {count} tombol formulir; biasanya {limit}.', fix: keepOne },
  'voice-call-text-length': {
    message: 'Tulisan tombol panggilan berisi {length} karakter; sampai {limit} pasti aman.',
    fix: 'Persingkat tulisan tombol.',
  },
  'voice-call-ttl': {
    message: 'Tombol panggilan berlaku {actual} menit; WhatsApp membolehkan {from} sampai {to}.',
    fix: 'Pilih waktu lain.',
  },
  'cpr-body': { message: 'Permintaan izin menelepon perlu isi pesan.', fix: 'Tulis mengapa Anda ingin menelepon.' },
  'cpr-no-other-interactive': {
    message: 'Permintaan izin menelepon tidak bisa bersama tombol atau carousel.',
    fix: 'Hapus salah satunya.',
  },
  'carousel-category': { message: 'Carousel hanya untuk template marketing.', fix: toMarketing },
  'carousel-card-count': {
    message: 'Carousel berisi {count} kartu; WhatsApp membolehkan {from} sampai {to}.',
    fix: 'Tambah atau kurangi kartu.',
  },
  'carousel-uniform-cards': {
    message: 'Bagian kartu {card} tidak sama dengan kartu pertama.',
    fix: 'Beri semua kartu bagian yang sama, dengan urutan yang sama.',
  },
  'carousel-card-body-length': { message: tooLong('Teks sebuah kartu'), fix: 'Persingkat teks itu.' },
  'lto-category': { message: 'Penawaran terbatas hanya untuk template marketing.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'Penawarannya belum punya teks.' : tooLong('Teks penawaran')),
    fix: 'Pakai teks 1 sampai 16 karakter.',
  },
  'lto-header-format': {
    message: 'Dengan penawaran terbatas, header harus gambar atau video.',
    fix: 'Pakai gambar atau video, atau hapus header.',
  },
  'lto-body-length': {
    message: 'Isi pesan berisi {length} karakter; dengan penawaran terbatas paling banyak {limit}.',
    fix: 'Persingkat isi pesan.',
  },
  'lto-no-footer': { message: 'Dengan penawaran terbatas tidak boleh ada footer.', fix: 'Hapus footer.' },
  'lto-url-button': { message: 'Penawaran terbatas ini belum punya tombol tautan.', fix: 'Tambahkan satu.' },
  'lto-copy-code-first': {
    message: 'Pada penawaran terbatas, tombol kode lebih dulu, lalu tautan.',
    fix: 'Taruh tombol kode di depan.',
  },
  'lto-desktop': { message: 'Penawaran terbatas tidak terlihat di WhatsApp Web dan komputer.', fix: null },
  'auth-expiry-default': {
    message: 'Pesannya tidak menyebut kapan kode kedaluwarsa; tombolnya berhenti berfungsi setelah {minutes} menit.',
    fix: 'Sebutkan berapa menit kode berlaku, misalnya 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'Dalam pesan kode, footer hanya menyebut masa berlaku kode.'
        : 'Kode berlaku {actual} menit; WhatsApp membolehkan {from} sampai {to}.',
    fix: 'Pilih 1 sampai 90 menit.',
  },
  'auth-one-otp-button': {
    message: 'Pesan kode hanya punya satu tombol, yaitu tombol kode.',
    fix: 'Sisakan tombol itu dan hapus yang lain.',
  },
  'auth-supported-apps': {
    message: 'Tombol kode ini perlu 1 sampai 5 aplikasi yang berbeda.',
    fix: 'Sebutkan aplikasinya, atau pakai tombol penyalin kode.',
  },
  'auth-zero-tap-terms': {
    message: 'Agar kode masuk sendiri ke aplikasi, ketentuan Meta harus disetujui.',
    fix: 'Katakan bahwa Anda setuju, atau pakai tombol penyalin kode.',
  },
  'auth-zero-tap-android': {
    message: 'Kode masuk sendiri ke aplikasi hanya di Android; di ponsel lain kodenya disalin.',
    fix: null,
  },
  'ttl-range': {
    message: 'Batas waktu pengiriman {actual} detik; WhatsApp membolehkan {from} sampai {to} detik.',
    fix: otherTime,
  },
  'auth-ttl': {
    message: 'Batas waktu pengiriman {actual} detik; untuk kode, WhatsApp membolehkan {from} sampai {to} detik.',
    fix: otherTime,
  },
  'ttl-marketing-cloud-api': {
    message: 'Untuk marketing, batas waktu pengiriman hanya berlaku dengan layanan Marketing Messages dari Meta.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'Pesan bisa terkirim selama {ttl} detik, padahal kode hanya berlaku {minutes} menit.',
    fix: 'Pilih batas waktu yang tidak melebihi masa berlaku kode.',
  },
} as const satisfies Record<string, Words>
