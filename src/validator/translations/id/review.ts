import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('id')
const moveOrDrop = 'Hapus kata-kata itu atau pilih kategori marketing.'

export const review = {
  'utility-promotional': {
    message:
      'Ini terdengar seperti promosi ("{words}"); Meta menyetujui dan menagihnya sebagai marketing, bukan utilitas.',
    fix: 'Hapus promosinya atau pilih kategori marketing.',
  },
  'utility-mixed': {
    message:
      'Pesannya memberi info ("{beside}") sekaligus promosi ("{words}"); Meta menagih semuanya sebagai marketing.',
    fix: 'Kirim promosinya dengan template marketing tersendiri.',
  },
  'utility-not-specific': {
    message:
      'Pesannya tidak menyebut pesanan, akun, janji, tanggal, atau jumlah; Meta bisa mengubahnya menjadi marketing.',
    fix: 'Sebutkan pesanan, akun, janji, tanggal, atau jumlah yang dimaksud.',
  },
  'utility-unclear': {
    message: 'Dari kata-kata tetapnya belum jelas pesan ini untuk apa; Meta bisa mengubahnya menjadi marketing.',
    fix: 'Tulis kalimat lengkap di sekitar variabelnya.',
  },
  'category-otp-elsewhere': {
    message: 'Kode untuk memastikan identitas ("{words}") tidak boleh dalam kategori ini; Meta menolaknya.',
    fix: 'Pakai template autentikasi; teksnya ditetapkan Meta.',
  },
  'heur-promo-lexicon': { message: '"{words}" terdengar seperti promosi dalam pesan utilitas.', fix: moveOrDrop },
  'heur-renewal': { message: '"{words}" mengajak memperpanjang atau naik paket, dan itu marketing.', fix: moveOrDrop },
  'heur-survey-generic': {
    message: '"{words}" meminta pendapat tanpa menyebut tentang apa, dan itu marketing.',
    fix: 'Sebutkan pesanan atau kunjungan yang dimaksud, atau pilih kategori marketing.',
  },
  'heur-cart': {
    message: '"{words}" mengingatkan keranjang atau barang yang dilihat, dan itu marketing.',
    fix: moveOrDrop,
  },
  'heur-greeting': { message: '"{words}" adalah sapaan atau ucapan terima kasih, dan itu marketing.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '"{words}" terdengar seperti kode masuk; itu hanya boleh dalam autentikasi.',
    fix: 'Pakai template autentikasi atau hapus kata-kata itu.',
  },
  'heur-emoji-hype': {
    message: '"{words}" terlalu heboh untuk pesan utilitas dan terdengar seperti promosi.',
    fix: 'Sampaikan dengan kalimat yang tenang.',
  },
  'heur-shop-button': {
    message: 'Tombol "{words}" mengajak membeli, dan itu marketing.',
    fix: 'Ubah tombolnya atau pilih kategori marketing.',
  },
  'heur-optout-missing': {
    message: 'Pesannya tidak memberi tahu cara berhenti menerimanya; tanpa itu, orang sering memblokir pengirimnya.',
    fix: `Tambahkan footer seperti "${optOutLines.id}" atau balasan cepat semacam itu.`,
  },
  'review-variable-format': {
    message: 'Tiga variabel atau lebih berurutan tanpa kata di antaranya; Meta menolaknya.',
    fix: 'Beri kata-kata di antaranya yang menjelaskan masing-masing.',
  },
  'review-unclear-variable': {
    message: 'Variabel {variable} menjadi satu kalimat penuh, jadi tidak jelas untuk apa.',
    fix: 'Taruh dalam kalimat yang menjelaskannya.',
  },
  'review-shortened-url': {
    message: 'Tautan pendek dari {host} menyembunyikan tujuannya; Meta menolaknya.',
    fix: 'Tulis alamat lengkap situs Anda.',
  },
  'review-whatsapp-link': {
    message: 'Tautan ke {host} kembali ke WhatsApp; ini sering ditolak.',
    fix: 'Hapus atau pakai tombol panggilan.',
  },
  'review-blank-lines': {
    message: 'Isi pesan memuat baris kosong yang tidak perlu ({count} seluruhnya).',
    fix: 'Hapus baris-baris itu.',
  },
  'review-sensitive-identifiers': {
    message: '"{words}" meminta data sensitif; Meta menolaknya. Empat angka terakhir boleh.',
    fix: 'Minta empat angka terakhir saja, atau arahkan ke halaman yang aman.',
  },
  'review-credentials': {
    message: '"{words}" mirip data masuk akun; template seperti itu pernah ditolak.',
    fix: 'Hapus data itu dan arahkan ke halaman untuk membuat kata sandi.',
  },
  'review-threatening': {
    message: '"{words}" terdengar seperti ancaman; Meta menolaknya.',
    fix: 'Sebutkan tagihannya dan cara membayarnya, tanpa menyebut akibat.',
  },
  'review-commerce-policy': {
    message: 'Aturan WhatsApp melarang penjualan ini: "{words}".',
    fix: 'Hapus; ini tidak boleh ditawarkan lewat WhatsApp.',
  },
  'review-regulated': {
    message: '"{words}" adalah barang atau jasa yang diatur; mungkin perlu izin, batas usia, atau negara tertentu.',
    fix: 'Periksa aturan WhatsApp untuk negara Anda sebelum diajukan.',
  },
  'review-impersonation': {
    message: '"{words}" terdengar seolah-olah WhatsApp, Meta, atau perusahaan lain yang menulis.',
    fix: 'Tulis atas nama usaha Anda sendiri.',
  },
  'review-spam-scam': {
    message: '"{words}" terdengar seperti spam atau penipuan.',
    fix: 'Sampaikan tanpa menjanjikan hadiah atau uang.',
  },
  'review-games-contests': {
    message: '"{words}" mengumumkan permainan atau undian; paling jauh itu masuk marketing.',
    fix: 'Pilih kategori marketing dan beri tautan ke aturannya.',
  },
  'review-spelling': {
    message: '"{words}" tampak seperti salah ketik, kata ganda, atau singkatan obrolan.',
    fix: 'Perbaiki tulisannya.',
  },
  'review-too-vague': {
    message: '"{words}" terlalu umum; bisa berarti pesan apa saja.',
    fix: 'Sebutkan pesan ini tentang apa.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `Teksnya tampak dalam bahasa ${named(found)}, tetapi bahasa template-nya ${named(language)}.`,
    fix: 'Terjemahkan teksnya atau ganti bahasanya.',
  },
  'policy-language-allowed': {
    message: 'Organisasi Anda tidak menulis template dalam {language}; yang boleh: {allowed}.',
    fix: 'Pilih salah satunya.',
  },
  'policy-name-prefix-reserved': {
    message: 'Nama yang diawali {prefix} disimpan organisasi Anda untuk pihak lain.',
    fix: 'Pilih nama lain.',
  },
  'policy-name-prefix-required': {
    message: 'Di organisasi Anda, nama template diawali {prefix}.',
    fix: 'Taruh itu di depan namanya.',
  },
  'policy-link-host-forbidden': {
    message: 'Organisasi Anda tidak membolehkan tautan ke {host}.',
    fix: 'Pakai tautan lain atau hapus tautannya.',
  },
  'policy-word-forbidden': {
    message: 'Organisasi Anda tidak memakai "{word}" dalam template.',
    fix: 'Pakai kata lain.',
  },
} as const satisfies Record<string, Words>
