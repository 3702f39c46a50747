import type { Telling } from '../../telling.ts'

export const telling: Telling = {
  orders: [
    [
      '(dan) (kami/saya) mau/ingin/pengen tanya/tahu/tau/menanyakan (ke/kepada/pada) (@) ~bagaimana/gimana/apa/apakah/kapan/seberapa',
      'Mohon beri tahu kami ',
    ],
    ['(dan) tanya/tanyakan/tanyain (ke/kepada/pada) (@) ~bagaimana/gimana/apa/kapan/seberapa', 'Mohon beri tahu kami '],

    ['pesan/pengumuman/info/kabar … isinya/bahwa/kalau/kalo/yang_bilang', ''],
    [
      '(tolong/mohon/mau/ingin/perlu/bisa) beri_tahu/beritahu/beritahukan/kasih_tahu/kasih_tau/kasihtau/kabari/kabarin/kabarkan/infokan/infoin/info/informasikan/sampaikan/sampein/umumkan/bilang/bilangin/katakan/jelaskan/sebutkan/tulis/kasi_tau/kasi_tahu/memberi_tahu/memberitahu/mengabari/menginfokan/mengumumkan … bahwa/kalau/kalo/klo',
      '',
    ],
    ['(biar/supaya/agar) @ tahu/tau (bahwa/kalau/kalo)', ''],
    ['(tolong) ingatkan/ingetin/mengingatkan … bahwa/kalau/kalo', 'Kami mengingatkan bahwa '],
    ['(tolong/sekalian/dan) ingatkan/ingetin/mengingatkan … untuk/buat/agar/supaya', 'Jangan lupa untuk '],
    [
      '(tolong/sekalian/dan) ingatkan/ingetin/mengingatkan … ~bawa/membawa/bayar/membayar/datang/pakai/kumpulkan/isi',
      'Jangan lupa ',
    ],
    ['pengingat … untuk/tentang/soal', 'Kami mengingatkan tentang '],
    ['(tolong/dan) minta/suruh/mohon/meminta/minta_tolong mereka/@ (untuk/agar/supaya)', 'Mohon '],
    ['(tolong/dan) minta/suruh/mohon/meminta/minta_tolong @ yang … untuk/agar/supaya', 'Mohon '],
    ['(dan) (agar/supaya) @ harus/wajib/diminta/perlu/sebaiknya', 'Mohon '],
    ['(dan) tanya/tanyakan/tanyain … apakah', 'Mohon kabari kami apakah '],
    [
      'tambahkan/tambahin/tambah/masukkan (juga) permintaan_maaf/permohonan_maaf (juga)',
      'Mohon maaf atas ketidaknyamanannya',
    ],
    [
      '(dan) (ucapkan/sampaikan/bilang) terima_kasih/makasih (ke/kepada/buat/untuk) (semua) (@) yang',
      'Terima kasih kepada yang ',
    ],
    ['terima_kasih ~atas', 'Terima kasih '],
    ['(dan) ucapkan/sampaikan terima_kasih/makasih … atas', 'Terima kasih atas '],
    ['(dan) minta_maaf/mohon_maaf/sampaikan_maaf … atas/karena', 'Mohon maaf atas '],
    ['(dan) ucapkan selamat', 'Selamat '],
    ['(dan) undang/ajak/mengundang/mengajak @ untuk/ke/ikut/hadir', 'Kami mengundang Anda untuk hadir: '],
    ['pesan/pengumuman/info/kabar … tentang/soal/mengenai', 'Kami ingin menyampaikan kabar tentang '],
  ],
  addressing: [['pesan/pengumuman/info/template/teks/pengingat untuk/buat ~@', 'Untuk ']],
  courtesies: [
    [
      '(dan) (sampaikan/ucapkan) minta_maaf/permintaan_maaf/permohonan_maaf (atas_ketidaknyamanannya)',
      'Mohon maaf atas ketidaknyamanannya',
    ],
    ['(dan) ucapkan/sampaikan terima_kasih/makasih', 'Terima kasih'],
  ],
  toUs: [
    '@ dapat/terima/menerima pesan/notifikasi/whatsapp',
    'apakah bisa',
    'bisakah',
    '(halo/hai/kak/min) (tolong/bisa/boleh/bantu/minta) (tolong) buat/buatkan/buatin/bikin/bikinin/bikinkan/tulis/tuliskan/siapkan/kirim/kirimkan (pesan/pengumuman/info/kabar/template/teks/pengingat)',
    '(saya/kami/aku) mau/ingin/butuh/perlu (kirim/buat/bikin) (pesan/pengumuman/template/teks/pengingat)',
    '(tolong) kasih_tahu/kasih_tau/kabari/infokan/beri_tahu (ke/kepada) @ (ya/dong/yaa)',
    'untuk/buat/kepada/ke @ yang',
    'isinya',
    'bahasanya yang',
  ],
  shifts: [
    [
      '(para/semua/semua_para) pelanggan/anggota/orang_tua/orangtua/wali_murid/penghuni/warga/pasien/peserta/donatur/relawan/siswa/murid/tamu/penyewa ~bisa/dapat/harus/boleh/akan/perlu/wajib/diminta/tidak/sudah/tetap',
      'Anda',
    ],
    ['mereka', 'Anda'],
    ['toko/bengkel/klinik/kedai/sekolah saya/aku', 'tempat kami'],
  ],
  single: {
    leads: 'seorang|setiap|tiap',
    shifts: [['dia', 'Anda']],
  },
  indirect: 'apa|siapa|kapan|di mana|dimana|berapa|yang mana|sampai kapan',
  please: 'tolong|mohon|silakan',
  stop: '.',
}
