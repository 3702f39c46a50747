/** Further ways in which people say what a message is for, in Indonesian: by purpose, divided by `|`. */
export const indonesian: Readonly<Record<string, string>> = {
  account_alert:
    'akun diblokir sementara|akun dibekukan|aktivitas mencurigakan|saldo hampir habis|kuota hampir habis|akun dibatasi|pulsa hampir habis|transaksi mencurigakan',
  appointment_cancelled:
    'janji temu dibatalkan|jadwal dibatalkan dokter sakit|dokter tidak praktik|praktik libur jadwal batal|terpaksa batal jadwal|perawatan dibatalkan|jadwal konsultasi batal|dokter berhalangan',
  appointment_changed:
    'jadwal foto pindah|jadwal periksa pindah|janji dimajukan|janji diundur|jadwal dokter berubah|jadwal perawatan pindah|reschedule|jadwal janji temu berubah|jadwal diubah|ganti jadwal periksa',
  appointment_confirmed:
    'konfirmasi janji temu|janji sudah dijadwalkan|booking dokter berhasil|jadwal sudah dikonfirmasi|janji temu berhasil dibuat|konfirmasi jadwal periksa|jadwal perawatan sudah dikonfirmasi|pendaftaran periksa berhasil',
  appointment_reminder:
    'ada jadwal perawatan|besok ada jadwal|jadwal besok|ingatkan jadwal kontrol|pengingat jadwal|ingatkan janji temu|jangan lupa jadwal|jadwal kontrol besok|jadwal periksa besok|jadwal treatment|pengingat kontrol gigi|reminder jadwal',
  back_in_stock:
    'restok|restock|ready lagi|stok ada lagi|barang ready lagi|sudah restock|ready stock lagi|restok sepatu|ukuran lengkap lagi|stok terbatas restok|kembali tersedia|masuk lagi',
  birthday_offer:
    'ucapan ulang tahun|selamat ulang tahun member|promo ulang tahun|hadiah ulang tahun|diskon ulang tahun|ultah pelanggan|kado ultah|ultah member|ucapan ultah',
  booking_cancelled:
    'booking dibatalkan|reservasi dibatalkan|tur dibatalkan|trip batal|perjalanan dibatalkan|pesanan kamar batal|open trip batal|jadwal keberangkatan batal',
  booking_confirmed:
    'booking sudah dikonfirmasi|reservasi berhasil|kamar sudah dibooking|booking berhasil|meja sudah dipesan|konfirmasi booking|konfirmasi reservasi|check in sama check out|tiket sudah dipesan|pemesanan kamar berhasil|dp diterima booking aman|lapangan sudah dibooking|sudah dibooking|dp booking lapangan',
  booking_reminder:
    'ingatkan reservasi|pengingat booking|reservasi besok|booking besok|ingatkan booking|meja besok|keberangkatan besok|check in besok',
  cart_reminder:
    'keranjang belum dibayar|barang masih di keranjang|belum checkout|lupa checkout|keranjang belanja|checkout belum selesai',
  check_in:
    'info check in|check in online|cara check in|check in jam|info sebelum kedatangan|petunjuk check in|kode pintu kamar',
  class_time_change:
    'jam kelas berubah|kelas pindah jam|jadwal kelas pindah|les pindah jam|jadwal les berubah|kelas diundur|kelas dimajukan|latihan pindah hari',
  closed_days:
    'tutup sementara|libur lebaran|libur nasional tutup|tutup tanggal buka lagi|praktik libur|tutup hari raya|tutup karena renovasi|cuti bersama tutup|libur tanggal|warung tutup|toko tutup sementara|libur lebaran tutup',
  coupon:
    'voucher diskon|kode voucher|kupon potongan|pakai kode dapat diskon|voucher belanja|kode promo untuk pelanggan|voucher potongan|kasih voucher',
  course_start:
    'kursus mulai|kelas dimulai|kursus komputer mulai|pelatihan dimulai|kelas perdana|hari pertama kelas|angkatan baru mulai|bimbel mulai|kelas mulai tanggal',
  delivery_failed:
    'paket gagal diantar|rumah kosong|penerima tidak di tempat|kurir tidak ketemu penerima|alamat tidak ketemu|pengiriman gagal|dikirim ulang besok|tidak ada orang di rumah|antar ulang',
  delivery_slot:
    'jadwal antar|jadwal pengantaran|barang diantar besok|diantar antara jam|pengiriman hari|jam pengantaran|dikirim besok jam|jadwal kirim mebel|galon diantar',
  document_request:
    'dokumen kurang|berkas belum lengkap|lengkapi dokumen|kirim fotokopi ktp|upload dokumen|berkas kurang|kumpulkan berkas|serahkan dokumen|kirim foto ktp|persyaratan belum lengkap',
  donation_thanks:
    'terima kasih donasi|donasi sudah diterima|sedekah diterima|terima kasih donatur|infak diterima|zakat diterima|wakaf diterima|ucapkan terima kasih donasi|donasi donatur',
  event_invitation:
    'undangan pameran|pembukaan pameran|lari bareng|acara gratis|webinar gratis|ikut webinar|undang ke acara|buka cabang baru|pembukaan cabang|cabang baru|grand opening|soft opening|peresmian toko|bazar|bukber|senam bersama|kelas gratis|seminar gratis|pertama gratis pembukaan|open house|undangan makan malam|nobar|demo masak|lomba',
  festival_greeting:
    'ucapan lebaran|selamat idul fitri|ucapan natal|selamat tahun baru|mohon maaf lahir batin|selamat hari raya|ucapan imlek|minal aidin|ucapan nyepi',
  festival_offer:
    'promo lebaran|promo ramadan|promo natal|promo imlek|promo tahun baru|diskon lebaran|paket lebaran|hampers lebaran|promo kemerdekaan|promo 17 agustus|paket buka puasa|promo harbolnas|parsel lebaran|hampers natal',
  insurance_renewal:
    'polis habis|polis jatuh tempo|perpanjang asuransi|asuransi mobil habis|perpanjangan polis|premi asuransi|asuransi akan berakhir',
  interview_invitation:
    'undangan interview|undang pelamar|panggilan interview|undangan wawancara|wawancara kerja|panggilan kerja|tes kerja|interview lowongan|lolos seleksi wawancara',
  invoice_document:
    'invoice terlampir|tagihan bulan ini|faktur terlampir|invoice sudah terbit|kirim invoice|kwitansi|nota tagihan katering|tagihan katering',
  loyalty_points: 'poin member|tukar poin|saldo poin|poin hangus|kumpulkan poin|poin reward|poin loyalti|kartu stempel',
  membership_renewal:
    'keanggotaan habis|perpanjang membership|membership gym habis|keanggotaan berakhir|member habis masa berlaku|perpanjang keanggotaan|masa aktif member',
  moved_address:
    'pindah ke jalan|pindah alamat|pindah lokasi|kantor pindah|alamat baru|lokasi baru|pindah tempat|klinik pindah',
  new_arrivals:
    'koleksi baru|barang baru datang|produk baru|koleksi terbaru|model baru|menu baru|varian baru|new arrival|sudah datang koleksi',
  new_device_login:
    'login perangkat baru|masuk dari perangkat lain|login hp baru|perangkat baru terdeteksi|login mencurigakan',
  new_service: 'layanan baru|sekarang melayani|fasilitas baru|sekarang ada layanan antar|buka layanan',
  opening_hours:
    'jam buka baru|jam operasional baru|jam buka berubah|perubahan jam buka|jam praktik berubah|sekarang buka sampai|jam layanan|jam buka selama ramadan|jam buka ramadan',
  order_cancelled:
    'pesanan dibatalkan|pesanan dibatalkan stok habis|order batal|orderan dibatalkan|pesanan tidak bisa diproses|barang kosong pesanan batal|pesanannya dibatalkan',
  order_confirmed:
    'konfirmasi pesanan|pesanan diterima|pesanan masuk|orderan masuk|order diterima|pesanan sedang diproses',
  order_delayed:
    'pesanan terlambat|pesanan telat|pengiriman telat|pesanan molor|pengiriman tertunda|barang telat|pesanan mundur|keterlambatan pengiriman|delay pengiriman',
  order_delivered:
    'paket sudah sampai|pesanan sudah sampai|paket diterima|barang sudah sampai|paket terkirim|pesanan sudah diantar|paket sampai tujuan',
  order_ready:
    'cucian sudah selesai|cucian selesai|cucian bisa diambil|laundry selesai|laundry sudah bisa diambil|baju selesai dijahit|jahitan selesai|pesanan bisa diambil|pesanan siap diambil|kue sudah jadi|pesanan udah jadi|kacamata sudah jadi|obat bisa diambil|foto sudah jadi|cetakan selesai|undangan sudah jadi cetak|siap diambil|jahitan udah beres|udah beres tinggal ambil|jahitan beres',
  order_refunded:
    'uang sudah dikembalikan|dana dikembalikan|refund berhasil|refund sudah diproses|pengembalian dana|uang kembali masuk rekening|refund',
  order_returned: 'barang retur diterima|retur sudah sampai|barang kembali diterima|retur diproses|barang retur',
  order_shipped:
    'barangnya sudah dikirim|paket sudah dikirim|pesanan dikirim|barang sudah dikirim|sudah diserahkan ke kurir|pesanan dalam perjalanan|sudah dikirim resi|dikirim hari ini',
  out_for_delivery:
    'lagi diantar kurir|sedang diantar|kurir menuju alamat|driver menuju lokasi|pesanan lagi diantar|otw diantar|kurir dalam perjalanan|makanan sedang diantar|diantar hari ini',
  payment_due:
    'bayar spp|pembayaran spp|pengingat pembayaran spp|bayar sewa|bayar kos|tagihan jatuh tempo|bayar iuran|iuran bulanan|bayar cicilan|belum bayar|tunggakan|bayar uang les|ingatkan pembayaran|bayar angsuran|jatuh tempo pembayaran|tagihan belum dibayar|ipl|bayar uang sekolah',
  payment_failed:
    'pembayaran gagal|pembayaran langganan gagal|kartu ditolak|perbarui kartu|debit gagal|autodebet gagal|transaksi gagal|gagal bayar|kartu kedaluwarsa',
  payment_received:
    'pembayaran diterima|pembayaran les sudah diterima|pembayaran sudah diterima|uang sudah masuk|transfer sudah masuk|pembayaran lunas|sudah lunas|spp sudah diterima|pembayaran berhasil|iuran sudah diterima|pembayaran les diterima|pembayaran pasien diterima|uang sekolah sudah masuk|konfirmasi pembayaran masuk|uang dp sudah diterima',
  pick_up_reminder:
    'belum diambil|segera diambil|paket belum diambil|pesanan belum diambil|barang menunggu diambil|ingatkan ambil|cucian belum diambil',
  policy_change:
    'syarat dan ketentuan baru|kebijakan berubah|aturan baru|perubahan ketentuan|kebijakan privasi|tata tertib baru|kebijakan pengembalian',
  price_change:
    'harga naik|biaya naik|kenaikan harga|tarif naik|penyesuaian harga|iuran naik|harga baru|naik dari jadi|penyesuaian tarif|spp naik',
  real_estate_listing:
    'rumah dijual|apartemen disewakan|rumah dikontrakkan|tanah dijual|unit baru dijual|kos kosong|ruko disewakan|rumah baru',
  real_estate_viewing: 'survei rumah|lihat rumah|jadwal survei lokasi|kunjungan properti|lihat unit|survei unit',
  recall_notice: 'penarikan produk|produk ditarik|jangan dipakai lagi|tarik produk|kembalikan produk cacat',
  referral: 'ajak teman|referensi teman|kode referral|bawa teman diskon|program ajak teman|rekomendasikan teman',
  repair_estimate:
    'estimasi biaya servis|estimasi biaya perbaikan|biaya servis sudah ada|perkiraan biaya|biaya perbaikan setuju|konfirmasi biaya servis|rincian biaya perbaikan',
  repair_ready:
    'hp sudah selesai diperbaiki|hp selesai diservis|motor selesai|mobil selesai servis|laptop selesai|servis sudah selesai|servisan selesai bisa diambil|perbaikan sudah selesai|ac selesai diservis|sepatu selesai dicuci|selesai diperbaiki bisa diambil',
  review_request:
    'ulasan di google|kasih ulasan|minta ulasan|minta review|bintang lima|rating google|minta testimoni|kasih bintang',
  sale: 'cuci gudang|promo akhir tahun|obral|sale besar|diskon besar-besaran|flash sale|diskon sampai|promo diskon|diskon akhir pekan|potongan harga',
  schedule_change:
    'acara diundur|acara pindah|jadwal acara berubah|jam keberangkatan berubah|kegiatan diundur|acara dipindah|jadwal pertandingan|pengajian pindah|jadwal kapal berubah|jadwal kereta berubah',
  school_notice:
    'pembagian rapor|rapat orang tua|rapat wali murid|undangan rapat orang tua|study tour|karyawisata|libur sekolah|orang tua murid|ujian sekolah|pentas seni|sekolah diliburkan|kunjungan ke kebun binatang|imunisasi di sekolah|kegiatan sekolah|anak membawa bekal|field trip|pulang lebih awal|masuk sekolah|class meeting|vaksin di sekolah|sekolah libur|sekolah libur ujian guru|murid libur|siswa masuk lagi',
  service_outage:
    'air mati|listrik padam|pemadaman listrik|gangguan layanan|internet mati|maintenance|perbaikan pipa|pemeliharaan sistem|air tidak mengalir|lift rusak|lift tidak bisa dipakai|aplikasi tidak bisa diakses|gangguan jaringan|pemeliharaan jaringan|server down',
  service_restored:
    'sudah normal kembali|air sudah menyala|listrik sudah nyala|gangguan sudah selesai|internet sudah normal|layanan normal lagi|sudah pulih',
  subscription_ending:
    'langganan habis|langganan akan berakhir|masa langganan|paket internet habis|masa aktif habis|free trial habis|masa percobaan habis|langganan segera berakhir',
  subscription_renewed: 'langganan diperpanjang|perpanjangan otomatis berhasil|langganan aktif lagi|paket diperpanjang',
  support_reply:
    'keluhan ditanggapi|jawaban keluhan|tiket dijawab|laporan sudah ditangani|komplain diproses|balasan dari cs|tanggapan keluhan',
  survey:
    'survei kepuasan|gimana nginepnya|bagaimana pengalaman|nilai layanan|puas tidak|kepuasan pelanggan|tanya kepuasan|puas biasa kurang|pendapat pelanggan|masukan pelanggan|gimana makanannya|gimana pelayanannya|isi kuesioner|gimana pengalamannya',
  test_results_ready:
    'hasil lab|hasil lab keluar|hasil tes sudah keluar|hasil rontgen|hasil pemeriksaan|hasil swab|hasil medical check up|hasil laboratorium',
  verification_code:
    'kode otp|kode masuk|kode verifikasi login|jangan dibagikan kode|jangan kasih tahu siapapun|kode login|kode aktivasi|berlaku menit kode|masuk aplikasi',
  visit_follow_up:
    'terima kasih sudah berkunjung|setelah perawatan|kabar setelah periksa|follow up pasien|bagaimana kondisi setelah|setelah operasi|tindak lanjut kunjungan',
  volunteer_call: 'butuh relawan|cari relawan|relawan dibutuhkan|panggilan relawan|donor darah|kerja bakti|sukarelawan',
  waitlist: 'daftar tunggu|ada slot kosong|slot tersedia|antrean|giliran anda|ada yang batal slot',
  weekly_offer: 'promo mingguan|menu hari ini|jumat berkah|promo weekday|happy hour',
  welcome:
    'sambut member baru|selamat datang member|sambut pelanggan baru|terima kasih sudah bergabung|member baru|anggota baru|ucapan selamat datang|selamat bergabung|sambut pelanggan',
  win_back:
    'udah lama nggak dateng|lama tidak datang|lama tidak belanja|diajak balik|kangen pelanggan|sudah lama tidak order|ayo balik lagi|kami rindu|member tidak aktif|lama nggak main|lama nggak pesan',
}
