import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'hari ini|besok|lusa|malam ini|minggu ini|akhir pekan|akhir pekan ini|weekend|weekend ini|minggu depan|bulan depan|tahun depan|akhir bulan|akhir bulan ini|akhir tahun|bulan ini|hari kerja berikutnya|keesokan harinya|sekarang|segera|sore ini|siang ini|nanti malam|besok pagi|besok siang|besok sore|setiap hari|akhir minggu ini|akhir minggu|sepanjang bulan ini|seharian|sepanjang hari|hari minggu ini|pekan ini|pekan depan|sabtu minggu|mulai besok|mulai hari ini|malam minggu|akhir bulan depan|awal bulan|awal bulan depan|bulan puasa|selama ramadan|selama lebaran|selama libur lebaran|tahun ini|dua hari lagi|nanti sore|nanti siang|pagi ini|besok malam',
  dayLeads: 'setiap|tiap|setiap hari',
  dayTails: 'ini|depan|besok|lalu|kemarin|berikutnya|mendatang|nanti',
  periods: 'minggu|bulan|tahun|pekan',
  recurring: 'setiap|tiap|setiap hari',
  dayParts: 'pagi|siang|sore|malam',
  dateGlue: 'bulan',
  festivals:
    'lebaran|idul fitri|idul adha|natal|tahun baru|imlek|nyepi|waisak|ramadan|ramadhan|hari kemerdekaan|17 agustus|hari ibu|valentine|hari kartini|black friday|harbolnas|hari raya|diwali|maulid|isra miraj|hari guru|galungan|idulfitri|iduladha|lebaran haji|kurban|tujuh belasan|agustusan|hut ri|17an|hari pelanggan nasional|hari pelanggan|cap go meh|paskah|jumat agung|kuningan|saraswati|hari anak nasional|hari pahlawan|hari batik nasional|malam tahun baru|mudik|maulid nabi|tahun baru islam|muharram|hari ayah|hari perempuan|hari santri|hari buruh|cuti bersama|libur nasional|libur lebaran|libur natal|9.9|10.10|11.11|12.12',
  timeLeads:
    'jam|pukul|pkl|jam buka|mulai jam|sampai jam|dari jam|pkl.|pk|mulai pukul|dari pukul|sampai pukul|hingga pukul|hingga jam|sampe jam|s/d jam|jam operasional|jam praktik|antara jam|sekitar jam|sekitar pukul',
  timeUnits: 'wib|wita|wit|pagi|siang|sore|malam',
  timeNames: 'tengah malam|tengah hari',
  numbers: 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah|dua belas|lima belas|dua puluh',
  units: 'menit|jam|hari|minggu|bulan|tahun|hari kerja|malam',
  percent: 'persen|prosen',
  currencies: 'ribu|rb|ribuan|juta|jt|rupiah|k|idr|dolar|ribu rupiah|juta rupiah|ribuan rupiah|ratus ribu|perak|jutaan',
  per: 'per bulan|sebulan|per orang|per kelas|per jam|per kilo|per malam|perbulan|tiap bulan|setiap bulan|per tahun|setahun|per sesi|per hari|per porsi|per pcs|per anak|per kepala|per box|per pax|/orang|/bulan|per item|per kilogram|sekali datang|per pertemuan|per malamnya|per liter|per lembar|per buah',
  upTo: 'hingga|sampai|sampai dengan|s.d.|s/d|mulai|minimal|lebih dari|up to|upto|sampe|mencapai|maksimal',
  upToAfter: '',
  until:
    'sampai|hingga|sampai dengan|s/d|s.d.|sd|berlaku sampai|berlaku hingga|paling lambat|sebelum|batas waktu|berakhir|berakhir pada|jatuh tempo|cuma sampai|hanya sampai|hanya hingga|sampai tanggal|hingga tanggal|sebelum tanggal|paling lambat tanggal|jatuh tempo tanggal|tenggat|deadline|batas akhir|maksimal|terakhir|sampe|s/d tanggal|s.d|sampai dengan tanggal|paling telat|paling akhir|berlaku sampe|berlaku s/d|hingga akhir|sampai akhir|disimpan sampai|batas pembayaran|batasnya|terakhir tanggal|pendaftaran ditutup|paling lama|max|maks|maks.|selambat-lambatnya|selambatnya',
  untilAfter: '',
  from: 'mulai|dari|sejak|mulai tanggal|dari tanggal|per tanggal|terhitung|mulai hari|mulai dari|per|berlaku mulai|setelah|start',
  fromAfter: '',
  to: 'sampai|hingga|ke|sampai jam|hingga jam|dan|sampai dengan|s/d|sd|sampai pukul|jadi|menjadi',
  ends: 'jatuh tempo|jatuh tempo tanggal|berakhir|berakhir pada|habis tanggal|berakhir tanggal|jatuh tempo pada|habis pada|habis hari|habis masa berlakunya|expired|expired tanggal|akan berakhir',
  dayNumberLeads: 'tanggal|tgl|sampai tanggal|hingga tanggal|mulai tanggal',
  dayWords: 'tanggal|tgl',
  ordinals: '',
  againAfter:
    'kami buka lagi|buka lagi|kami kembali|buka kembali|sudah buka lagi|kembali buka|buka seperti biasa|normal lagi|kembali normal|masuk seperti biasa|kami buka seperti biasa',
  includeAfter:
    'harus ada|harus muncul|disertakan|dicantumkan|dimasukkan|ditulis|wajib ada|harus dicantumkan|disebutkan',
  varyingName: 'nama',
  streetEndings: '',
  visits: '',
  amountLeads: 'harga|biaya|tiket|htm|iuran|seharga|cuma|hanya|tarif|harga baru|senilai|sebesar',
  arrivals:
    'sudah ada lagi|ada lagi|tersedia lagi|sudah datang|sudah tersedia|telah hadir|sudah hadir|kembali hadir|ready lagi|restock|ready stock lagi|sudah ready lagi|udah ada lagi|udah ready lagi|udah ready|udah datang|udah dateng|sudah ready|restok|restock lagi|restok lagi|balik lagi|hadir lagi|kembali tersedia|udah tersedia lagi|masuk lagi stoknya|telah tersedia|telah tersedia kembali|tersedia kembali|sudah tersedia kembali',
  firstOnes: 'pertama',
  persons: 'orang|tamu|pax',
  novelty: 'restok|restock',
  noveltyAfter: 'baru|terbaru',
  monthParts: 'akhir|awal|pertengahan|akhir bulan|bulan',
  quantifiers: 'semua|seluruh|setiap|semua jenis|seluruh produk|semua produk|segala|berbagai',
  on: 'pada|tanggal|hari|di|untuk|pada tanggal|pada hari|tgl|jadi|menjadi|ke',
  changes: 'pindah|dipindah|berubah|diganti|dijadwal ulang|diundur|digeser|ganti|bergeser|jadwal ulang',
  old: 'bukan|dari sebelumnya|sebelumnya|tadinya|semula|dulu|yang lama|biasanya',
  oldAfter: '',
  again:
    'buka lagi|buka kembali|kembali buka|buka lagi tanggal|buka lagi hari|buka kembali tanggal|buka lagi pada|buka kembali pada|kembali beroperasi|buka lagi mulai|buka normal|buka normal lagi|kembali normal|aktif lagi|aktif kembali|masuk lagi|masuk kembali|masuk sekolah lagi|kembali melayani|mulai buka lagi|buka kembali mulai|praktik lagi|praktik kembali',
  because:
    'karena|gara-gara|akibat|disebabkan|alasan|alasannya|sebab|lantaran|soalnya|dikarenakan|gara2|krn|karna|berhubung|oleh karena|dikarenakan adanya|karena ada|karena adanya',
  becauseAfter: '',
  code: 'kode|kode promo|kode voucher|pakai kode|dengan kode|kupon|voucher|gunakan kode|kodenya|kode diskon',
  is: 'adalah',
  named: 'bernama|namanya|nama|nama usahanya|nama tokonya|nama toko saya|dengan nama|nama usaha saya|nama toko',
  namedAfter: '',
  trades:
    'toko roti|toko|klinik|gym|salon|restoran|rumah makan|warung|kafe|cafe|kedai|kedai kopi|butik|hotel|klinik gigi|dokter gigi|apotek|toko bunga|toko buku|barbershop|spa|studio|studio yoga|sekolah|kursus|bengkel|tempat kursus|bakery|katering|catering|pasar|supermarket|minimarket|agen|agen travel|travel|perusahaan|usaha|bisnis|kantor|klinik hewan|pet shop|petshop|laundry|kurir|ekspedisi|paud|perpustakaan|museum|bioskop|optik|bank|asuransi|properti|dealer|toko sepatu|toko emas|toko online|online shop|olshop|yayasan|rumah sakit|laboratorium|les|bimbel|distro|toko baju|toko kue|toko mainan|percetakan|villa|homestay|penginapan|sanggar|pabrik|brand|cuci mobil|konter|toko bangunan|depot|sekolah musik|akademi|les musik|koperasi|penjahit|cucian motor|rental mobil|angkringan|bakso|soto|sanggar tari|daycare|puskesmas|posyandu|panti|bimbingan belajar|toko bahan kue|warung makan|warung kopi|warkop|mie ayam|ayam geprek|sekolah renang|sekolah mengemudi|kursus musik|kursus mengemudi|les renang|les privat|smp|sma|smk|pesantren|madrasah|universitas|kos|kost|kosan|kontrakan|apartemen|perumahan|klinik kecantikan|klinik kulit|praktik|praktek|praktik dokter|rsia|rsu|bidan|toko obat|toko elektronik|toko komputer|toko hp|bengkel motor|bengkel mobil|travel umroh|biro perjalanan|biro umroh|bprs|bpr|pegadaian|florist|wedding organizer|studio foto|fotografi|studio tari|studio musik|futsal|lapangan futsal|kolam renang|gor|fitness|masjid|gereja|vihara|komunitas|karang taruna|panti asuhan|lembaga|lpk|pt|mebel|toko mebel|furniture|konveksi|toko batik|toko sembako|sembako|grosir|agen gas|agen galon|depot air|jasa cuci|pet care|grooming|barber|salon kecantikan|nail art|donat|martabak|seblak|resto|ayam bakar|pecel lele|pempek|kedai es|gerai|outlet|studio senam|perguruan|dojo|galeri|toko alat tulis|fotokopi|toko buah|toko sayur|peternakan|kebun|koperasi simpan pinjam|jasa kirim|kargo|sd negeri|sdn|smpn|sman|smkn|tkit|sdit|sd islam|sd|mts',
  brandLeads:
    'dari|di|kami|saya dari|punya|punya usaha|ini|untuk|kami dari|saya punya|pemilik|nama usaha|usaha saya|toko saya|tim|brand|merek|brand kami|toko kami|atas nama|di toko|saya pemilik|saya admin|saya pengelola|saya ownernya|admin|kita dari|aku punya|aku dari|ini dari|saya kepala|nama usahaku|nama tokoku',
  brandTails: '',
  introductions: 'kami adalah|saya punya|kami punya|saya pemilik|saya dari|kami dari',
  bareLeads: 'untuk',
  nameGlue: '&|dan|+|-|de|del|di|of|the|and|n',
  titles: 'dr|dr.|drg|drg.|dokter|pak|bapak|bu|ibu|mas|mbak|ustadz|coach|guru|kak',
  with: 'dengan|sama|bareng|bersama',
  productLeads: 'untuk|buat|pada|untuk pembelian',
  productTails: '',
  offers:
    'beli 1 gratis 1|beli satu gratis satu|beli 2 gratis 1|buy 1 get 1|gratis ongkir|bebas ongkir|setengah harga|beli dua gratis satu|beli 1 dapat 2|ongkir gratis|beli 3 gratis 1|beli 1 free 1|beli 1 dapat 1|beli satu dapat satu|gratis antar|free ongkir|gratis pengiriman|gratis satu|b1g1|buy one get one|beli 5 gratis 1|beli 10 gratis 1|beli 2 dapat 3|gratis pendaftaran|bebas biaya pendaftaran|gratis biaya pendaftaran|tanpa biaya pendaftaran|masuk gratis|gratis masuk',
  reductions:
    'diskon|potongan|off|lebih murah|voucher|cashback|diskonan|potongan harga|korting|disc|hemat|potongan sebesar',
  free: 'gratis|cuma-cuma|free|gratisan|tanpa biaya|tidak dipungut biaya',
  invitations: 'undang|mengundang|undangan|ajak|mengajak|diundang|ngundang',
  eventNouns:
    'workshop|konser|pesta|acara|festival|pameran|seminar|webinar|konferensi|bazar|bazaar|pembukaan|grand opening|makan malam|turnamen|rapat|rapat orang tua|wisata|study tour|pertunjukan|perayaan|ujian|lomba|pelatihan|peluncuran|soft opening|buka bersama|bukber|pengajian|open house|kelas memasak|arisan|kumpul|ulang tahun|launching|pentas seni|field trip|karyawisata|pembagian rapor|undangan rapat|rapat wali murid|pertemuan orang tua|pertemuan|pertemuan wali murid|kerja bakti|donor darah|senam bersama|lari bareng|fun run|jalan sehat|pentas|wisuda|perpisahan|lomba mewarnai|lomba masak|kelas gratis|kelas demo|trial class|sosialisasi|penyuluhan|pemeriksaan gratis|cek kesehatan gratis|bakti sosial|baksos|sunatan massal|khitanan massal|nobar|nonton bareng|live music|talkshow|kopdar|gathering|family gathering|halal bihalal|syukuran|khataman|maulidan|kajian|tabligh akbar|ibadah|kebaktian|misa|pasar murah|garage sale|demo masak|tur|tour wisata|open day|open trip|peresmian|pembukaan pameran|bedah buku|pasar kaget|buka cabang baru|pembukaan cabang baru|pembukaan cabang|peresmian cabang',
  courseNouns:
    'kelas|kursus|les|pelatihan|training|bimbel|sesi|kursus komputer|kursus menjahit|kelas yoga|kelas zumba|kelas masak|les piano|les gitar|les renang|les bahasa inggris|pelatihan barista|angkatan|gelombang|batch|bimbingan',
  bring:
    'bawa|membawa|dibawa|bawalah|harap bawa|harap membawa|mohon bawa|mohon membawa|wajib membawa|diminta membawa|diharap membawa|jangan lupa bawa|jangan lupa membawa|sambil bawa|bawa juga|wajib bawa|perlu bawa|siapkan|menyiapkan|bawain',
  bringAfter: '',
  dues: 'spp|uang sekolah|uang kuliah|uang kos|uang les|uang sewa|sewa kos|sewa rumah|sewa kamar|ipl|iuran|iuran bulanan|iuran kebersihan|iuran anggota|tagihan air|tagihan listrik|tagihan internet|tagihan wifi|cicilan|angsuran|les musik|pembayaran les|uang pangkal|uang pendaftaran|premi|arisan|kas rt',
  addressLeads:
    'alamat|alamatnya|alamat kami|lokasi|tempat|lokasinya|tempatnya|alamat di|bertempat di|berlokasi di|lokasi di|tempat di|kumpul di|titik kumpul|titik kumpul di|diadakan di|beralamat di|alamatnya di',
  streets: 'jalan|jl|jl.|jln|gang|gg|komplek|ruko|gedung|lantai|mall|blok|perumahan|plaza|taman',
  before: 'sebelumnya|sebelum|lebih awal|sebelum jadwal',
  include:
    'dengan|ada|sertakan|termasuk|cantumkan|sebutkan|harus ada|perlu|butuh|isi|pakai|plus|beserta|berisi|kasih|tambahkan|lengkap dengan|yang ada|sama|masukkan|tulis',
  customerName:
    'nama pelanggan|nama customer|nama pasien|nama pembeli|nama mereka|nama siswa|nama tamu|namanya|nama member|nama penerima|nama orangnya|nama peserta|nama murid|nama klien|nama konsumen|nama masing-masing|nama pemesan|nama penghuni|nama pelamar|nama kandidat|nama orang tua|nama santri|nama anggota|nama donatur|nama pengirim|nama jamaah|nama penyewa|nama anak dan orang tua|nama kakak|nama kliennya|nama pelanggannya',
  orderNumber:
    'nomor pesanan|no pesanan|no. pesanan|nomor order|nomer pesanan|no order|kode pesanan|nomor orderan|id pesanan|nomor nota|no nota|no. nota|nota|nomer nota|kode nota|kode order|kode pengambilan|nomer order|nomor bon|id order|nomor transaksi|kode transaksi|no transaksi',
  trackingNumber:
    'nomor resi|no resi|resi|nomer resi|no. resi|kode pelacakan|nomor pelacakan|nomor tracking|kode resi|nomor awb|no awb|link lacak|nomor kiriman|no kiriman',
  bookingNumber:
    'nomor booking|kode booking|nomor reservasi|kode reservasi|no booking|id booking|nomer booking|nomor kamar booking|kode pemesanan|nomor pemesanan',
  invoiceNumber:
    'nomor invoice|nomor tagihan|no invoice|nomor faktur|no. invoice|nomor kwitansi|no kwitansi|nomer invoice|no tagihan|id tagihan|nomor virtual account',
  varyingDate:
    'tanggal|hari|tanggal jatuh tempo|jatuh tempo|tanggal pengiriman|tanggal baru|tanggalnya|tgl|harinya|check in|check out|tanggal check in|tanggal check out|tgl check in|tanggal masuk|tanggal keluar|tanggal berakhir|masa berlaku|tanggalnya beda|jatuh temponya|tanggal jatuh temponya|jadwalnya|tanggal ambil|jadwal baru',
  varyingTime: 'waktu|jam|jamnya|jam baru|waktunya|jam kedatangan|jam berangkat|jam antar|pukul|jam mulai|jam janji',
  varyingAmount:
    'jumlah|harga|total|nominal|jumlah tagihan|total harga|jumlahnya|nominalnya|biaya|total bayar|biayanya|totalnya|tagihannya|sisa tagihan|total belanja|ongkos|ongkosnya|harganya|besarnya|jumlah bayar|total tagihan|jumlah refund|nominal refund|uang kembali',
  varyingPerson: 'nama dokter|dokter|nama terapis|nama stylist|nama kurir|kurir|nama guru|terapis|nama pelatih',
  plain: 'formal|resmi|netral|profesional|sederhana|singkat|pendek|sopan|lugas|serius|simpel|to the point',
  warm: 'hangat|ramah|akrab|lebih hangat|lebih ramah|personal|lembut|bersahabat|santun|friendly|menyentuh',
  playful:
    'lucu|seru|asyik|ceria|gaul|emoji|emot|emotikon|santai|lebih seru|kocak|jenaka|playful|kekinian|heboh|menarik|asik|fun',
  shorter: 'lebih pendek|lebih singkat|pendekkan|persingkat|ringkas|kepanjangan|terlalu panjang',
  another: 'yang lain|lainnya|versi lain|coba lagi|lain|pilihan lain|beda|satu lagi|yang beda',
  dictation:
    'bilang kalau|bilang bahwa|katakan bahwa|katakan kalau|sampaikan bahwa|sampaikan kalau|beritahu bahwa|beri tahu bahwa|kasih tahu kalau|kasih tau kalau|kasih tau bahwa|sebutkan bahwa|sebutkan kalau|ingatkan bahwa|ingatkan untuk|minta mereka|minta untuk|ucapkan|doakan|jelaskan bahwa|jelaskan kalau|suruh|infokan bahwa|infokan kalau|kabari kalau|tolong bilang|bahwa|tambahkan bahwa|minta supaya|bilang|beri tahu orang tua bahwa|beri tahu pelanggan bahwa|beri tahu mereka bahwa|kasih tau pelanggan kalau|kasih tau pelanggan bahwa|kasih tahu pelanggan kalau|bilang ke pelanggan kalau|bilang ke customer kalau|bilangin kalau|kabari pelanggan kalau|kabari pelanggan bahwa|infokan ke pelanggan bahwa|infokan ke pelanggan kalau|informasikan bahwa|informasikan kepada pelanggan bahwa|sampaikan ke pelanggan bahwa|sampaikan ke pelanggan kalau|ingatkan pelanggan bahwa|ingetin kalau|umumkan bahwa|umumin kalau|kasih info kalau|mau kasih tau kalau|mau kasih tahu kalau|mau ngabarin kalau|mau info kalau|tolong infokan bahwa',
  announcing:
    'kasih tahu|kasih tau|kasihtau|beri tahu|beritahu|beritahukan|kabari|kabarin|infokan|infoin|informasikan|sampaikan|sampein|ingatkan|ingetin|umumkan|bilang|bilangin|jelaskan|sebutkan|tulis|kasi tau|kasi tahu|tau|tahu',
  that: 'kalau|bahwa|kalo|klo|klau|bahwasanya',
  subjects: '',
  about:
    'tombol|footer|header|judul|karakter|kata|variabel|beda|berbeda|berbeda-beda|beda-beda|tiap orang|setiap pelanggan|berubah-ubah|emoji|nada|singkat|pendek|sopan|whatsapp|salam|hormat kami|jangan ada promo|tanpa promo|jangan sebut|tanpa menyebut|jangan pakai|bukan promo',
  theirs: 'mereka|dia|ia|pelanggan|customer|pasien|siswa|murid|saya|aku',
  negations: 'tidak|bukan|tanpa|jangan|belum|gak|nggak|ga|enggak|tak|ngga',
  orders:
    'tulis|tuliskan|buat|buatkan|buatin|bikin|bikinin|kasih tahu|kasih tau|beri tahu|kabari|infokan|ingatkan|umumkan|sesuatu tentang|dengan kata-katamu|minta maaf|kirim|undang',
  thirdPerson: 'mereka|pelanggan|customer|pasien|member|saya|konsumen|pembeli|siswa',
  handover: 'tuliskan untuk saya|tulis sesuatu|bisa tuliskan|dengan kata-katamu|tuliskan teksnya|terserah',
  secondPerson: 'anda|kamu|kakak|bapak|ibu|kak',
  anew: 'template baru|sekarang satu untuk|template lain|template berikutnya|sekarang buat untuk|pesan baru untuk|sekarang untuk',
  wish: 'pesan|template|templat|teks|tulis|tuliskan|buat|buatkan|buatin|bikin|bikinin|kirim|kirimkan|kasih tahu|kasih tau|beri tahu|beritahu|kabari|kabarin|infokan|informasikan|ingatkan|ingetin|pengingat|umumkan|pengumuman|perlu|butuh|mau|ingin|pengen|whatsapp|wa|notifikasi|minta|menginformasikan|mengingatkan|memberitahu|mengirim|bantu|info|broadcast|dibuatkan|dibikinin|dibuatin|bikinkan|minta dibuatkan|mau bikin|mau buat|pengumumannya|broadcastnya|chat|wa blast|blast|ngabarin|ngasih tau|ngasih tahu|kasihtau|kasih info|memberi tahu|memberitahukan|disampaikan|menyampaikan|sampein|mengumumkan|tolong buat',
  filler:
    'aplikasi|app|tolong|mohon|dong|ya|yah|kak|min|halo|hai|hi|selamat|pagi|siang|sore|malam|makasih|terima kasih|terimakasih|trims|ok|oke|nih|sih|deh|kok|lah|saya|aku|kami|kita|anda|kamu|mereka|dia|nya|yang|yg|dan|atau|di|ke|dari|untuk|utk|buat|pada|dengan|dgn|oleh|dalam|itu|ini|tersebut|adalah|akan|sudah|udah|telah|sedang|lagi|masih|bisa|dapat|harus|boleh|ada|punya|semua|seluruh|para|tiap|setiap|orang|pelanggan|customer|konsumen|pasien|klien|siswa|murid|tamu|member|anggota|pembeli|peserta|jamaah|wali murid|orang tua|kalau|kalo|jika|bila|saat|ketika|setelah|sebelum|bahwa|karena|agar|supaya|seperti|sebagai|juga|saja|aja|lebih|paling|sangat|baru|baik|bagus|cepat|sedikit|banyak|besar|kecil|sesuatu|hal|soal|tentang|mengenai|usaha|pemilik|tim|bantuan|contoh|misalnya|dll|dsb|urgent|segera|kota|daerah|lokal|punya usaha|spesial|khusus|setia|tercinta|sahabat|apa|siapa|mana|bagaimana|gimana|dulu|nanti|terus|jadi|cuma|hanya|pun|per|secara|otomatis|mereka yang|nama|jualan|jual|lewat|via|kontak|daftar|bgt|banget|udh|sdh|tdk|sama|sm|krn|dr|pd|tsb|bbrp|beberapa|kepada|kpd|bagi|diberi|dapatkan|nah|begini|begitu|gitu|gini|mereka bisa|isinya|isi|bunyinya|kirim ke|kayak|kaya|biar|maaf|sekali|sekalian|pak|bu|mas|mbak|link|tautan|website|situs|halaman|kunjungan|menginap|berkunjung|belanja|beda2|tiap2|dong kak|kakak|admin|gan|bos|bang|bro|sis|yth|beliau|penghuni|penyewa|warga|jemaat|ortu|orangtua|orang tua murid|wali|santri|mahasiswa|karyawan|calon|donatur|penumpang|pengunjung|tamunya|pelanggannya|customernya|pembelinya|muridnya|pasiennya|membernya|barangnya|pesannya|teksnya|sebut|sebutin|dateng|yuk|ayo|ayuk|kalian|tokonya|usahanya|kasih|mohon dibuatkan|hormat kami|salam|wassalam|makasi|mksh|tq|thx|thanks|tks|bgmn|gmn|spy|sdg|blm|belom|klo|kl|klu|jg|jgn|trs|trus|tp|tapi|namun|kmrn|bs|dpt|krj|sy|km|kmu|org|brg|sbg|ttg|tlg|tolongin|bantuin|bkin|bkinin|bikinlah|buatlah|ingin|pingin|pgn|pengin|kepengen|rencananya|kebetulan|kemarin|barusan|tadi|sekarang ini',
  and: 'dan|serta|juga|atau|plus|sama|&',
  determiners: 'si|sang|para|masing-masing',
  languageLeads:
    'dalam|dalam bahasa|bahasa|pakai bahasa|pake bahasa|ke|ke bahasa|terjemahkan ke|terjemahkan ke bahasa|dengan bahasa|versi|pakai',
  audience:
    'pelanggan|customer|konsumen|anggota|orang tua|orangtua|wali murid|penghuni|warga|pasien|peserta|donatur|relawan|siswa|murid|tamu|penyewa|pengunjung|jamaah|jemaah|karyawan|pelamar|pembeli|penjual|pedagang|mahasiswa|pemilik|semua orang|semuanya|semua|mereka|pengguna|penumpang|pendukung|klien|ibu-ibu|bapak-bapak|tetangga|member|penerima manfaat|sopir|kurir|pemasok|umat|pelatih|guru|dosen|kakek nenek|pemegang saham|pemegang kartu|nasabah|petani|peternak|pembaca|pelari|penonton|wali santri|santri',
  beforeAudience: 'para|semua|ke|kepada|pada|untuk|buat|seluruh|setiap|tiap|sama|kita|kami|dengan|bapak ibu',
  openers:
    'halo|hai|hi|hei|kak|min|gan|selamat pagi|selamat siang|selamat sore|selamat malam|permisi|jadi|dan|tapi|karena|juga|terus|nah|oh ya|eh|begini|gini|maaf|pagi|siang|sore|assalamualaikum|halo kak|bro|sis|oke',
  closers:
    'ya|yaa|dong|tolong|terima kasih|makasih|thanks|trims|dan|tapi|karena|juga|dengan|untuk|nih|deh|kak|min|trims ya|makasih ya|ya kak|terimakasih',
  own: 'saya|aku|gue|gua',
  selves: 'saya|aku|gue|gua',
  promoting:
    'donasi|berdonasi|sumbangan|relawan|ikutan|yuk|ayo|diskon|promo|potongan harga|obral|undang|mengundang|undangan|hadiah|doorprize|gratis|bazar|grand opening|peluncuran|lomba|setengah harga',
  general: 'siapa pun|siapapun|barang siapa|siapa saja|bagi yang|yang sudah',
  lengths: 'karakter|huruf',
  conditions: 'jika|kalau|bila|apabila|begitu|saat',
  sells: 'kami jual|kami menjual|kami menyewakan|kami jualan|saya jual|saya menjual',
}
