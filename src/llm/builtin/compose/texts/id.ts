import type { Wording } from './wording.ts'

export const indonesianWording: Wording = {
  texts: {
    reminder:
      'Halo {{1}}, ini pengingat[ dari {brand}] tentang {{2}} pada {{3}}. Silakan balas pesan ini bila ada pertanyaan.',
    booking_reminder:
      'Halo {{1}}, kami mengingatkan reservasi Anda[ di {brand}] pada {{2}} pukul {{3}}. Mohon kabari kami bila rencana berubah.',
    announcement:
      'Halo {{1}}, ada kabar[ dari {brand}] untuk Anda: {{2}}. Silakan balas pesan ini bila ada pertanyaan.',
    verification: 'Gunakan kode yang kami kirim untuk menyelesaikan proses masuk.',
    abandoned_cart:
      'Halo {{1}}, ada barang yang tertinggal di keranjang Anda[ di {brand}]. Barang pilihan Anda masih tersedia. Selesaikan pesanan kapan saja!',
    back_in_stock:
      'Kabar baik, {{1}}! {{2}} sudah tersedia kembali[ di {brand}]. Pesan segera selagi pilihannya masih lengkap.',
    delivery_delay:
      'Halo {{1}}, pesanan Anda {{2}}[ dari {brand}] mengalami keterlambatan. Tanggal pengiriman yang baru adalah {{3}}, mohon maaf atas ketidaknyamanan ini.',
    refund:
      'Halo {{1}}, pengembalian dana untuk pesanan {{2}}[ di {brand}] sudah diproses. Jumlah {{3}} akan masuk ke rekening Anda dalam 5 hari kerja.',
    out_for_delivery:
      'Halo {{1}}, pesanan Anda {{2}}[ dari {brand}] sedang diantar dan tiba hari ini. Mohon siapkan telepon Anda untuk kurir kami.',
    order_shipped:
      'Halo {{1}}, pesanan Anda {{2}}[ dari {brand}] sudah dikirim. Perkiraan tiba {{3}}, dan kami akan mengabari perkembangannya.',
    order_ready: 'Halo {{1}}, pesanan {{2}} sudah siap diambil[ di {brand}]. Mohon bawa nomor pesanan Anda.',
    order_confirmation:
      'Halo {{1}}, terima kasih atas pesanan Anda[ di {brand}]. Pesanan {{2}} sudah kami terima dan akan kami kabari saat dikirim.',
    booking_confirmation:
      'Halo {{1}}, pemesanan Anda[ di {brand}] untuk {{2}} sudah dikonfirmasi. Kabari kami bila ada perubahan.',
    appointment:
      'Halo {{1}}, kami mengingatkan janji temu Anda[ di {brand}] pada {{2}} pukul {{3}}. Mohon kabari kami bila berhalangan hadir.',
    payment_received:
      'Halo {{1}}, pembayaran Anda sebesar {{2}}[ ke {brand}] sudah kami terima. Terima kasih, tagihan Anda sudah lunas.',
    subscription:
      'Halo {{1}}, langganan Anda[ di {brand}] berakhir pada {{2}}. Perpanjang sebelum hari itu agar layanan tetap aktif.',
    payment_reminder:
      'Halo {{1}}, kami mengingatkan pembayaran sebesar {{2}}[ ke {brand}] jatuh tempo pada {{3}}. Abaikan pesan ini bila sudah membayar.',
    feedback:
      'Halo {{1}}, terima kasih atas kunjungan Anda[ ke {brand}] pada {{2}}. Ceritakan pengalaman Anda, hanya perlu kurang dari satu menit.',
    support:
      'Halo {{1}}, ada kabar tentang permintaan bantuan {{2}}[ di {brand}]. Buka akun Anda untuk membaca jawabannya atau balas di sini.',
    account_alert:
      'Halo {{1}}, ada perubahan pada akun Anda[ di {brand}] pada {{2}}. Jika bukan Anda, segera hubungi kami.',
    event:
      'Halo {{1}}, Anda diundang[ oleh {brand}]! Hadirlah pada {{2}} dalam acara yang kami siapkan untuk Anda. Sampai bertemu di sana!',
    welcome: 'Selamat datang[ di {brand}], {{1}}! Kami senang Anda bergabung. Balas pesan ini bila ada pertanyaan.',
    reengagement: 'Halo {{1}}, sudah lama Anda tidak berkunjung[ ke {brand}]. Kami ingin bertemu Anda lagi!',
    new_arrivals: 'Ada yang baru[ di {brand}]! Jadilah yang pertama melihat dan temukan favorit Anda.',
    promotion: 'Kabar baik[ dari {brand}]! Ada penawaran khusus untuk Anda. Ayo segera manfaatkan!',
    festival:
      'Salam hangat[ dari {brand}]! Semoga hari raya ini membawa kebahagiaan bagi Anda dan keluarga. Terima kasih sudah bersama kami.',
  },
  openings: {
    reminder: 'Halo {{1}}, ini pengingat[ dari {brand}].',
    booking_reminder: 'Halo {{1}}, kami mengingatkan reservasi Anda[ di {brand}].',
    announcement: 'Halo {{1}}, ada kabar untuk Anda[ dari {brand}].',
    payment_reminder: 'Halo {{1}}, kami mengingatkan pembayaran Anda[ ke {brand}].',
    appointment: 'Halo {{1}}, kami mengingatkan janji temu Anda[ di {brand}].',
    order_confirmation: 'Halo {{1}}, terima kasih atas pesanan Anda[ di {brand}].',
    order_shipped: 'Halo {{1}}, pesanan Anda[ dari {brand}] sedang dalam perjalanan.',
    order_ready: 'Halo {{1}}, pesanan Anda sudah siap[ di {brand}].',
    booking_confirmation: 'Halo {{1}}, pemesanan Anda[ di {brand}] sudah dikonfirmasi.',
    abandoned_cart: 'Ada barang yang tertinggal di keranjang Anda[ di {brand}].',
    event: 'Anda diundang[ oleh {brand}]!',
    promotion: 'Kabar baik[ dari {brand}]!',
    festival: 'Salam hangat[ dari {brand}]!',
    new_arrivals: 'Ada yang baru[ di {brand}]!',
    welcome: 'Selamat datang[ di {brand}]!',
    reengagement: 'Kami merindukan Anda[ di {brand}]!',
    back_in_stock: 'Kabar baik[ dari {brand}]: sudah tersedia kembali!',
    feedback: 'Terima kasih atas kunjungan Anda[ ke {brand}].',
  },
  closings: {
    abandoned_cart: 'Selesaikan pesanan kapan saja!',
    event: 'Sampai bertemu di sana!',
    promotion: 'Ayo segera manfaatkan!',
    festival: 'Terima kasih sudah bersama kami.',
    new_arrivals: 'Jadilah yang pertama melihatnya!',
    welcome: 'Balas pesan ini bila ada pertanyaan.',
    reengagement: 'Kami ingin bertemu Anda lagi!',
    feedback: 'Ceritakan pengalaman Anda kepada kami.',
  },
  discount: 'Nikmati diskon {value}.',
  code: 'Gunakan kode {value}.',
  invitation: 'Hadirilah {value}.',
  opening: 'Halo[ dari {brand}]!',
  closing: 'Balas pesan ini bila ada pertanyaan.',
}
