/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variabel|dua variabel|tiga variabel|variabelnya|dengan variabel|variabel untuk|isian|kolom untuk|pakai variabel|placeholder|placeholder untuk|sebagai variabel',
  variableTails:
    'jadi variabel|sebagai variabel|dijadikan variabel|dibuat variabel|pakai variabel|berbeda-beda|berbeda tiap pelanggan|berbeda setiap kali|berbeda tiap kali|berbeda untuk tiap pelanggan|beda-beda|beda tiap pelanggan|beda setiap kali|beda tiap kali|beda tiap orang|berbeda tiap orang|bervariasi|bisa berubah-ubah|berubah-ubah|berubah setiap kali|berubah tiap kali|berubah tiap pelanggan|berganti-ganti|tergantung pelanggan|menyesuaikan|diisi nanti|akan diisi|variabel|ganti-ganti|berubah sesuai pelanggan|beda tiap customer|beda-beda tiap orang|beda2|berbeda setiap pelanggan|beda setiap pelanggan|beda2 tiap orang|berbeda untuk setiap pelanggan|beda untuk tiap pelanggan|beda-beda tiap pelanggan|lain-lain|masing-masing beda|berlainan',
  changeTails: 'berubah|berbeda|beda',
  ticketNumber:
    'nomor tiket|no tiket|nomor kasus|nomor pengaduan|nomor laporan|nomor permintaan|nomor servis|nomor komplain|kode tiket',
  varyingPlace:
    'tempat|lokasi|alamat|wilayah|area|cabang|ruangan|daerah|kelurahan|titik jemput|titik kumpul|kamar|gerbang|tempatnya|lokasinya|alamatnya|cabangnya|wilayah terdampak|kecamatan',
  varyingDevice:
    'perangkat|model|tipe hp|merek hp|hp apa|jenis barang|tipe motor|kendaraan|alat|tipe perangkat|model hp|jenis perangkat|nama perangkat|perangkatnya',
  varyingProduct:
    'produk|barang|layanan|nama produk|nama barang|nama kelas|nama kursus|nama layanan|perawatan|properti|judul buku|apa yang dipesan|nama acara|posisi|lowongan|jenis layanan|jenis perawatan|produknya|barangnya',
  varyingPoints: 'poin|jumlah poin|saldo poin|total poin|berapa poin|stempel|poinnya',
  varyingStatus: 'status|status pesanan|status baru|hasil|statusnya',
  varyingCount:
    'jumlah orang|jumlah tamu|berapa orang|jumlah malam|jumlah barang|nomor antrean|jumlah tiket|jumlah peserta',
  varyingReason: 'alasan|penyebab|sebab|alasannya|dokumen yang kurang|yang kurang|penyebabnya',
  varyingDuration:
    'durasi|lama|waktu tunggu|perkiraan waktu|estimasi|estimasi waktu|lamanya|estimasi pengiriman|estimasi tiba|keterlambatan|lama perbaikan',
  varyingPlan: 'paket|nama paket|langganan|jenis keanggotaan|jenis paket|tipe member',
  varyingOther:
    'nomor meja|nomor kamar|nomor kursi|nomor penerbangan|plat nomor|nomor polisi|nopol|nomor polis|nomor rekening|nomor anggota|nomor member|ukuran|warna|ras|mata pelajaran|guru|kelas|grup|sopir|driver|dosis|obat|hewan|nama hewan|nama anabul|nama anjing|nama kucing|nama anak|nama bayi|link pembayaran|link pelacakan|kode ambil|kode pintu|berat|nomor hp|materi|nilai|loker|nomor loker|nomor antrian|nomor kontrak|nomor meteran|kode pengambilan|bulan|periode|nomor|nomer',
  sizes: 'ukuran|size|dari ukuran|ukurannya',
  instalments: 'x cicilan|kali cicilan|x cicilan tanpa bunga|x tanpa bunga|bulan cicilan|cicilan',
  points: 'poin|stempel|bintang|kunjungan|pembelian|cap',
  seats: 'kursi|tempat|slot|tiket|seat|kuota',
  restoring: 'pulih|kembali normal|normal lagi|normal kembali|buka lagi|kembali|nyala lagi|hidup lagi|beroperasi lagi',
  everyMonth: 'setiap bulan|tiap bulan|tiap bulannya|setiap bulannya',
  between: 'antara|di antara',
  inMonth: 'bulan|selama|di bulan|khusus bulan|selama bulan|sepanjang',
  within: 'dalam|dalam waktu|maksimal|paling lama|kurang dari|dalam kurun',
  withinAfter: '',
  purchases: 'pembelian|belanja|transaksi|pembelanjaan|order',
  tradeEndings: '',
  venues:
    'aula sekolah|aula|balai desa|balai kota|balai|gedung serbaguna|gedung|lapangan|perpustakaan|masjid|gereja|auditorium|ruang rapat|ruang|taman|museum|stadion|alun-alun|kantin|lobi|resepsionis|halaman|pendopo|pantai|kantor kelurahan|teras|ballroom|hall',
  venueLeads: 'di|bertempat di|ke|di dalam',
  opening: 'buka|jam buka|jam operasional|buka jam|buka dari|melayani',
  eventLines: 'acara|apa|kegiatan|agenda',
  nth: '',
  remarkLeads:
    'jangan|jangan lupa|bawa|datang|harap|mohon|silakan|silahkan|gunakan|pakai|simpan|tutup|balas|hubungi|konfirmasi|tempat sama|jam sama|kumpul di|titik kumpul|kalau hujan',
  remarkTails: 'terbatas|diperlukan',
  asking: 'mohon|harap',
  remedies: 'penggantian|pengembalian dana',
  hostLines: 'penyelenggara|sekolah|klinik|hotel|restoran',
  eachOne:
    'tiap orang|setiap orang|masing-masing|tiap pelanggan|setiap pelanggan|tiap kali|setiap kali|untuk tiap orang|untuk setiap orang|masing2',
  differs: 'beda|berbeda|beda-beda|berbeda-beda|lain|berubah|berlainan|selalu',
  eachGets: 'masing-masing dapat|masing-masing punya|tiap orang dapat|setiap orang dapat',
  numberEndings: '',
}
