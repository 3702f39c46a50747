import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} berisi {length} karakter; WhatsApp menerima paling banyak {limit}.`
const noEmoji = 'Hapus emoji itu.'
const oneStyle = 'Pakai nomor saja atau nama saja.'

const files: Readonly<Record<string, string>> = { IMAGE: 'gambarnya', VIDEO: 'videonya', DOCUMENT: 'dokumennya' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'berkasnya'

export const wording = {
  'name-charset': {
    message: 'Nama "{name}" memuat tanda yang tidak diterima WhatsApp; hanya a-z, 0-9, dan _ yang boleh.',
    fix: 'Tulis dengan huruf kecil, tanpa spasi.',
  },
  'name-length': { message: tooLong('Nama'), fix: 'Pakai nama yang lebih pendek.' },
  'name-sample-reserved': {
    message: 'Nama "{name}" sudah dipakai Meta untuk template-nya sendiri.',
    fix: 'Pilih nama lain.',
  },
  'name-test-body': {
    message: 'WhatsApp mengharapkan template bernama "test" berisi persis "Hello {{1}}".',
    fix: 'Pilih nama lain.',
  },
  'name-descriptive': {
    message: 'Nama "{name}" tidak menjelaskan untuk apa template ini, sehingga peninjauannya lebih lama.',
    fix: 'Pilih nama yang menjelaskannya, misalnya info_pengiriman.',
  },
  'language-supported': {
    message: 'WhatsApp tidak mengenal bahasa "{language}".',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Pilih bahasa yang tersedia; yang mirip adalah {near}.'
        : 'Pilih bahasa yang tersedia, misalnya id atau en_US.',
  },
  'language-legacy-code': {
    message: 'Bahasa {language} tidak ada dalam daftar Meta.',
    fix: 'Pilih bahasa dari daftar itu.',
  },
  'language-costa-rica': { message: 'Untuk bahasa Spanyol Kosta Rika, es_CR lebih aman.', fix: 'Pakai es_CR.' },
  'language-content-match': {
    message: 'Huruf teksnya tidak cocok dengan bahasa yang dipilih ({language}).',
    fix: 'Ganti bahasa template atau terjemahkan teksnya.',
  },
  'header-format-enum': {
    message: 'Jenis header ini hanya untuk template marketing.',
    fix: 'Pakai teks, gambar, video, atau dokumen.',
  },
  'header-text-required': { message: 'Header masih kosong.', fix: 'Tulis teksnya atau hapus header.' },
  'header-text-length': { message: tooLong('Header'), fix: 'Persingkat header.' },
  'header-text-one-variable': {
    message: 'Header memuat {count} variabel; WhatsApp menerima {limit}.',
    fix: 'Sisakan satu dan pindahkan yang lain ke isi pesan.',
  },
  'header-text-no-newline': {
    message: 'Header terbagi dalam beberapa baris; WhatsApp tidak menerimanya.',
    fix: 'Tulis dalam satu baris.',
  },
  'header-text-no-emoji': { message: 'Header memuat emoji; WhatsApp tidak menerimanya di situ.', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'Header memuat tanda {mark}; WhatsApp tidak menerimanya di situ.',
    fix: 'Hapus tanda itu; header memang sudah tebal.',
  },
  'header-text-example': {
    message: 'Variabel {tokens} di header belum punya contoh.',
    fix: 'Beri saya contoh isinya.',
  },
  'header-media-handle': {
    message: 'WhatsApp meninjau header ini lewat berkas contoh, dan belum ada yang sah.',
    fix: ({ format }) =>
      `Tambahkan ${fileWord(format)} di pratinjau atau beri saya tautannya. Kalau tidak ada, pakai header teks atau tanpa header.`,
  },
  'header-handle-is-url': {
    message: 'Berkas header baru berupa tautan; WhatsApp meminta berkasnya sendiri.',
    fix: 'Pratinjau mengambilnya dari sana. Kalau gagal, tambahkan berkasnya di pratinjau atau beri saya tautan lain.',
  },
  'header-gif-mm-api': {
    message: 'GIF hanya bisa dengan layanan marketing Meta (Marketing Messages), paling besar 3,5 MB.',
    fix: 'Kalau tidak memakai layanan itu, pakai video.',
  },
  'footer-text-length': { message: tooLong('Footer'), fix: 'Persingkat footer.' },
  'footer-no-newline': {
    message: 'Footer terbagi dalam beberapa baris; WhatsApp tidak menerimanya.',
    fix: 'Tulis dalam satu baris.',
  },
  'footer-no-emoji': { message: 'Footer memuat emoji; WhatsApp tidak menerimanya di situ.', fix: noEmoji },
  'footer-no-variable': {
    message: 'Footer memuat variabel {token}; WhatsApp tidak menerimanya di situ.',
    fix: 'Tulis teks tetap atau pindahkan variabel itu ke isi pesan.',
  },
  'footer-formatting': {
    message: 'Footer memuat tanda {mark}; di situ tanda itu tidak berpengaruh dan bisa terlihat apa adanya.',
    fix: 'Hapus tanda itu.',
  },
  'body-text-required': { message: 'Isi pesan masih kosong.', fix: 'Tulis isi pesannya.' },
  'body-text-length': { message: tooLong('Isi pesan'), fix: 'Persingkat isi pesan.' },
  'body-newline-run': {
    message: 'Isi pesan memuat lebih dari {limit} ganti baris berturut-turut; WhatsApp menerima {limit}.',
    fix: 'Sisakan paling banyak satu baris kosong antarparagraf.',
  },
  'body-emoji-count': {
    message: 'Isi pesan memuat {count} emoji; WhatsApp menerima {limit}.',
    fix: 'Kurangi emojinya.',
  },
  'body-emoji-count-utility': {
    message: 'Isi pesan memuat {count} emoji; lebih dari {limit}, pesan utilitas bisa ditolak.',
    fix: 'Kurangi emojinya.',
  },
  'body-url-shortener': {
    message: 'Isi pesan memuat tautan pendek ({host}); Meta menolaknya karena tujuannya tidak terlihat.',
    fix: 'Tulis alamat lengkap situs Anda.',
  },
  'body-whatsapp-link': {
    message: 'Isi pesan memuat tautan ke WhatsApp ({host}); ini sering ditolak.',
    fix: 'Hapus saja; pelanggan bisa langsung membalas.',
  },
  'body-excess-spaces': {
    message: 'Isi pesan memuat tab atau lebih dari {limit} spasi berturut-turut.',
    fix: 'Pakai satu spasi saja.',
  },
  'body-markdown-balance': {
    message: 'Tanda {mark} tidak punya pasangan, jadi terlihat apa adanya.',
    fix: 'Tutup tanda itu atau hapus.',
  },
  'body-long-marketing': {
    message:
      'Isi pesan kira-kira {lines} baris; pada pesan marketing yang terlihat sekitar {limit} sebelum "Baca selengkapnya".',
    fix: 'Sebut yang terpenting dulu atau persingkat isinya.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'Tanda {found} dibuka di satu baris dan ditutup di baris lain, jadi terlihat apa adanya.'
        : 'Teksnya memuat tanda dari program lain ("{found}"), dan WhatsApp menampilkannya apa adanya.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Buka dan tutup tanda itu di baris yang sama.'
        : 'Pakai tanda WhatsApp: *tebal*, _miring_, ~coret~.',
  },
  'body-only-variables': {
    message: 'Isi pesan hanya berupa variabel.',
    fix: 'Tulis kata-kata yang menjelaskan pesannya.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `Isi pesan ${place === 'starts' ? 'diawali' : place === 'ends' ? 'diakhiri' : 'diawali dan diakhiri'} variabel ({token}); WhatsApp ingin kata-kata di situ.`,
    fix: 'Beri kata-kata sebelum variabel pertama dan sesudah yang terakhir.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Sesudah variabel {token} hanya ada "{marks}"; bagi WhatsApp, isi pesan berakhir dengan variabel.',
    fix: 'Tambahkan kata-kata penutup, misalnya "Terima kasih."',
  },
  'body-leading-variable-marks': {
    message: 'Sebelum variabel {token} hanya ada tanda baca; WhatsApp bisa menolaknya.',
    fix: 'Awali dengan kata-kata, misalnya sapaan.',
  },
  'body-adjacent-variables': {
    message: 'Variabel {left} dan {right} berdempetan; Meta menolaknya.',
    fix: 'Beri kata-kata di antaranya atau jadikan satu.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `Isi pesan hanya {words} kata untuk {variables} variabel; ${tooFew ? 'perlu paling sedikit {needed}' : '{better} atau lebih sudah aman'}.`,
    fix: 'Tambah kata atau kurangi variabel.',
  },
  'body-example-required': {
    message: ({ count }) => (count === 1 ? '{tokens} belum punya contoh.' : 'Masih kurang {count} contoh ({tokens}).'),
    fix: 'Beri saya satu contoh untuk setiap variabel.',
  },
  'var-braces': {
    message: '"{token}" bukan variabel yang lengkap.',
    fix: 'Pakai dua kurung kurawal di tiap sisi: {{1}} atau {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'Variabel {token} memuat spasi atau tanda di dalam kurungnya.',
    fix: 'Pakai nomor, seperti {{1}}, atau nama sederhana, seperti {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} bukan bilangan bulat mulai dari 1.',
    fix: 'Beri nomor variabelnya: {{1}}, {{2}}, dan seterusnya.',
  },
  'var-positional-contiguous': {
    message: 'Variabelnya {found}; nomornya harus urut mulai dari {{1}}.',
    fix: 'Rapikan nomornya; contoh tetap mengikuti variabelnya.',
  },
  'var-positional-repeat': {
    message: 'Variabel {token} dipakai lebih dari sekali; belum pasti WhatsApp menerimanya.',
    fix: 'Pakai variabel lain di tempat kedua.',
  },
  'var-named-charset': {
    message: 'Variabel {token} memuat tanda selain a-z, 0-9, dan _.',
    fix: 'Tulis namanya dengan huruf kecil, tanpa spasi.',
  },
  'var-named-length': { message: tooLong('Nama variabel {token}'), fix: 'Pakai nama yang lebih pendek.' },
  'var-named-unique': {
    message: 'Variabel {token} dipakai lebih dari sekali; hanya boleh sekali.',
    fix: 'Pakai variabel lain di tempat kedua.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} berupa nomor, padahal variabelnya memakai nama.'
        : '{token} berupa nama, padahal variabelnya memakai nomor.',
    fix: oneStyle,
  },
  'var-no-mixing': { message: 'Template ini mencampur variabel bernomor dan bernama.', fix: oneStyle },
  'var-button-label-none': {
    message: 'Tombolnya memuat variabel {token}; tulisan tombol tidak boleh memuat variabel.',
    fix: 'Tulis teks tetap.',
  },
  'example-no-newline': {
    message: 'Ada contoh dengan ganti baris atau terlalu banyak spasi; WhatsApp akan menolak nilai itu saat dikirim.',
    fix: 'Tulis contohnya dalam satu baris.',
  },
  'example-realistic': {
    message: 'Contoh "{sample}" tidak menjelaskan apa-apa kepada peninjau.',
    fix: 'Beri contoh yang wajar, misalnya Budi atau 12 Mei.',
  },
  'example-otp-like': {
    message: 'Contoh "{sample}" mirip kode masuk; itu hanya boleh dalam template autentikasi.',
    fix: 'Beri contoh lain, atau pakai template autentikasi.',
  },
} as const satisfies Record<string, Words>
