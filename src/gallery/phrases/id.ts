/** Further ways in which people say what a message is for, in Indonesian: by purpose, divided by `|`. */
export const indonesian: Readonly<Record<string, string>> = {
  account_alert: 'akun diblokir sementara|saldo hampir habis|kuota hampir habis|akun dibatasi|pulsa hampir habis',
  appointment_cancelled:
    'jadwal dibatalkan dokter sakit|dokter tidak praktik|praktik libur jadwal batal|terpaksa batal jadwal|perawatan dibatalkan|jadwal konsultasi batal|dokter berhalangan',
  appointment_changed:
    'jadwal foto pindah|jadwal periksa pindah|janji dimajukan|janji diundur|jadwal perawatan pindah|jadwal janji temu berubah|jadwal diubah|ganti jadwal periksa',
  appointment_confirmed:
    'janji sudah dijadwalkan|booking dokter berhasil|jadwal sudah dikonfirmasi|janji temu berhasil dibuat|konfirmasi jadwal periksa|jadwal perawatan sudah dikonfirmasi|pendaftaran periksa berhasil',
  appointment_reminder:
    'ada jadwal perawatan|besok ada jadwal|jadwal besok|ingatkan jadwal kontrol|pengingat jadwal|ingatkan janji temu|jangan lupa jadwal|jadwal kontrol besok|jadwal periksa besok|jadwal treatment|pengingat kontrol gigi',
  back_in_stock: 'stok ada lagi|barang ready lagi|sudah restock|restok sepatu|ukuran lengkap lagi|masuk lagi',
  birthday_offer: 'selamat ulang tahun member|hadiah ulang tahun|kado ultah',
  booking_cancelled: 'trip batal|perjalanan dibatalkan|pesanan kamar batal|jadwal keberangkatan batal',
  booking_confirmed:
    'booking sudah dikonfirmasi|kamar sudah dibooking|check in sama check out|pemesanan kamar berhasil|dp diterima booking aman|sudah dibooking|dp booking lapangan',
  booking_reminder:
    'ingatkan reservasi|pengingat booking|booking besok|ingatkan booking|meja besok|keberangkatan besok|check in besok',
  cart_reminder: 'barang masih di keranjang|keranjang belanja|checkout belum selesai',
  check_in:
    'info check in|check in online|cara check in|check in jam|info sebelum kedatangan|petunjuk check in|kode pintu kamar|check in mulai jam|info check in tamu',
  class_time_change: 'jadwal kelas pindah|les pindah jam|jadwal les berubah|kelas diundur|latihan pindah hari',
  closed_days:
    'libur lebaran|libur nasional tutup|tutup tanggal buka lagi|praktik libur|tutup hari raya|cuti bersama tutup|libur tanggal|warung tutup|toko tutup sementara',
  coupon:
    'kode voucher|kupon potongan|pakai kode dapat diskon|kode promo untuk pelanggan|voucher potongan|kasih voucher',
  course_start:
    'kursus mulai|kursus komputer mulai|kelas perdana|hari pertama kelas|angkatan baru mulai|bimbel mulai|kelas mulai tanggal',
  delivery_failed: 'paket gagal diantar|penerima tidak di tempat|kurir tidak ketemu penerima|dikirim ulang besok',
  delivery_slot: 'jadwal antar|barang diantar besok|pengiriman hari|dikirim besok jam|jadwal kirim mebel|galon diantar',
  document_request:
    'kirim fotokopi ktp|berkas kurang|kumpulkan berkas|serahkan dokumen|kirim foto ktp|persyaratan belum lengkap',
  donation_thanks:
    'terima kasih donasi|donasi sudah diterima|sedekah diterima|terima kasih donatur|infak diterima|zakat diterima|wakaf diterima|ucapkan terima kasih donasi|donasi donatur',
  event_cancelled:
    'rapat dibatalkan|rapat warga dibatalkan|dibatalkan karena hujan|batal karena hujan|pengajian dibatalkan',
  event_invitation:
    'undangan pameran|pembukaan pameran|lari bareng|acara gratis|ikut webinar|soft opening|peresmian toko|bukber|senam bersama|kelas gratis|seminar gratis|pertama gratis pembukaan|open house|undangan makan malam|nobar|demo masak|lomba|pengajian rutin|kajian|pengajian|lomba mewarnai|kegiatan masjid',
  festival_greeting: 'selamat idul fitri|mohon maaf lahir batin|minal aidin',
  festival_offer:
    'promo ramadan|promo imlek|paket lebaran|promo kemerdekaan|promo 17 agustus|promo harbolnas|parsel lebaran|hampers natal',
  insurance_renewal:
    'polis habis|polis jatuh tempo|perpanjang asuransi|asuransi mobil habis|perpanjangan polis|premi asuransi|asuransi akan berakhir',
  interview_invitation:
    'undangan interview|undang pelamar|wawancara kerja|panggilan kerja|tes kerja|interview lowongan|lolos seleksi wawancara',
  invoice_document:
    'invoice terlampir|tagihan bulan ini|faktur terlampir|invoice sudah terbit|kwitansi|nota tagihan katering|tagihan katering',
  loyalty_points: 'poin member|poin hangus|kumpulkan poin|poin loyalti|kartu stempel',
  membership_renewal:
    'keanggotaan habis|perpanjang membership|keanggotaan berakhir|member habis masa berlaku|masa aktif member',
  moved_address: 'pindah ke jalan|alamat baru',
  new_arrivals: 'sudah datang koleksi',
  new_device_login:
    'login perangkat baru|masuk dari perangkat lain|login hp baru|perangkat baru terdeteksi|login mencurigakan',
  new_service: 'sekarang melayani|fasilitas baru|sekarang ada layanan antar|buka layanan',
  opening_hours: 'jam praktik berubah|sekarang buka sampai|jam buka selama ramadan',
  order_cancelled: 'pesanan dibatalkan stok habis|order batal|barang kosong pesanan batal|pesanannya dibatalkan',
  order_confirmed: 'pesanan diterima|order diterima|pesanan sedang diproses',
  order_delayed: 'pesanan telat|pesanan molor|pengiriman tertunda|barang telat|pesanan mundur|keterlambatan pengiriman',
  order_delivered: 'paket terkirim|pesanan sudah diantar|paket sampai tujuan',
  order_ready:
    'cucian sudah selesai|cucian selesai|cucian bisa diambil|laundry sudah bisa diambil|baju selesai dijahit|jahitan selesai|pesanan bisa diambil|pesanan udah jadi|obat bisa diambil|foto sudah jadi|cetakan selesai|undangan sudah jadi cetak|siap diambil|jahitan udah beres|udah beres tinggal ambil|jahitan beres',
  order_refunded: 'refund berhasil|uang kembali masuk rekening',
  order_returned: 'retur sudah sampai|barang kembali diterima|retur diproses|barang retur',
  order_shipped:
    'barangnya sudah dikirim|paket sudah dikirim|sudah diserahkan ke kurir|pesanan dalam perjalanan|dikirim hari ini',
  out_for_delivery:
    'lagi diantar kurir|kurir menuju alamat|driver menuju lokasi|pesanan lagi diantar|otw diantar|kurir dalam perjalanan|makanan sedang diantar',
  payment_due:
    'bayar spp|pembayaran spp|pengingat pembayaran spp|bayar sewa|bayar kos|bayar iuran|iuran bulanan|bayar cicilan|bayar uang les|ingatkan pembayaran|bayar angsuran|jatuh tempo pembayaran|tagihan belum dibayar|ipl|bayar uang sekolah',
  payment_failed: 'debit gagal',
  payment_received:
    'sudah lunas|spp sudah diterima|iuran sudah diterima|pembayaran les diterima|pembayaran pasien diterima|uang sekolah sudah masuk|konfirmasi pembayaran masuk|uang dp sudah diterima',
  pick_up_reminder:
    'belum diambil|segera diambil|paket belum diambil|barang menunggu diambil|ingatkan ambil|cucian belum diambil',
  policy_change: 'kebijakan berubah|perubahan ketentuan|kebijakan privasi|tata tertib baru|kebijakan pengembalian',
  price_change: 'harga baru|naik dari jadi|penyesuaian tarif',
  real_estate_listing: 'apartemen disewakan|rumah dikontrakkan|unit baru dijual|kos kosong|ruko disewakan|rumah baru',
  real_estate_viewing: 'lihat rumah|jadwal survei lokasi|kunjungan properti|lihat unit|survei unit',
  recall_notice: 'penarikan produk|produk ditarik|jangan dipakai lagi|tarik produk|kembalikan produk cacat',
  referral: 'referensi teman|bawa teman diskon|program ajak teman|rekomendasikan teman',
  repair_estimate:
    'estimasi biaya servis|estimasi biaya perbaikan|biaya servis sudah ada|perkiraan biaya|biaya perbaikan setuju|rincian biaya perbaikan',
  repair_ready:
    'hp sudah selesai diperbaiki|hp selesai diservis|motor selesai|mobil selesai servis|laptop selesai|servisan selesai bisa diambil|perbaikan sudah selesai|ac selesai diservis|sepatu selesai dicuci|selesai diperbaiki bisa diambil',
  review_request: 'ulasan di google|kasih ulasan|minta ulasan|rating google',
  sale: 'promo akhir tahun|sale besar|diskon besar-besaran|diskon sampai|promo diskon|diskon akhir pekan',
  schedule_change:
    'acara pindah|jadwal acara berubah|kegiatan diundur|acara dipindah|jadwal pertandingan|pengajian pindah|jadwal kapal berubah',
  school_notice:
    'rapat orang tua|rapat wali murid|undangan rapat orang tua|karyawisata|orang tua murid|ujian sekolah|pentas seni|kunjungan ke kebun binatang|imunisasi di sekolah|kegiatan sekolah|anak membawa bekal|pulang lebih awal|masuk sekolah|class meeting|vaksin di sekolah|siswa masuk lagi',
  service_outage:
    'gangguan layanan|maintenance|perbaikan pipa|air tidak mengalir|aplikasi tidak bisa diakses|gangguan jaringan|server down',
  service_restored:
    'sudah normal kembali|air sudah menyala|listrik sudah nyala|gangguan sudah selesai|layanan normal lagi|sudah pulih',
  subscription_ending:
    'langganan habis|langganan akan berakhir|masa langganan|paket internet habis|free trial habis|masa percobaan habis|langganan segera berakhir',
  subscription_renewed: 'perpanjangan otomatis berhasil',
  support_reply:
    'keluhan ditanggapi|jawaban keluhan|laporan sudah ditangani|komplain diproses|balasan dari cs|tanggapan keluhan',
  survey:
    'gimana nginepnya|bagaimana pengalaman|nilai layanan|puas tidak|kepuasan pelanggan|tanya kepuasan|puas biasa kurang|pendapat pelanggan|masukan pelanggan|gimana makanannya|isi kuesioner|gimana pengalamannya',
  test_results_ready:
    'hasil lab|hasil lab keluar|hasil tes sudah keluar|hasil pemeriksaan|hasil swab|hasil medical check up',
  verification_code:
    'kode verifikasi login|jangan dibagikan kode|jangan kasih tahu siapapun|kode aktivasi|berlaku menit kode|masuk aplikasi',
  visit_follow_up:
    'terima kasih sudah berkunjung|setelah perawatan|kabar setelah periksa|follow up pasien|bagaimana kondisi setelah|setelah operasi',
  volunteer_call: 'cari relawan|relawan dibutuhkan|panggilan relawan|donor darah|sukarelawan',
  waitlist: 'ada slot kosong|slot tersedia|antrean|giliran anda|ada yang batal slot',
  weekly_offer: 'menu hari ini|promo weekday|tiap Rabu beli 1 gratis 1|setiap Selasa promo|tiap Jumat diskon',
  welcome:
    'selamat datang member|sambut pelanggan baru|terima kasih sudah bergabung|anggota baru|ucapan selamat datang|sambut pelanggan',
  win_back:
    'udah lama nggak dateng|lama tidak datang|diajak balik|sudah lama tidak order|ayo balik lagi|member tidak aktif|lama nggak main|lama nggak pesan',
  new_branch: 'cabang baru',
  ticket_answered: 'tiket dijawab',
  school_closed: 'libur sekolah|sekolah diliburkan|sekolah libur ujian guru|murid libur',
}
