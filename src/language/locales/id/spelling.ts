import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'yg>yang|dgn>dengan|dg>dengan|utk>untuk|sdh>sudah|udh>sudah|udah>sudah|blm>belum|sblm>sebelum|stlh>setelah|' +
    'tdk>tidak|gak>tidak|ga>tidak|nggak>tidak|ngga>tidak|gk>tidak|tgl>tanggal|jgn>jangan|krn>karena|karna>karena|' +
    'klo>kalau|kalo>kalau|kl>kalau|bs>bisa|bsa>bisa|hrs>harus|sm>sama|sma>sama|drpd>daripada|pd>pada|kpd>kepada|' +
    'ttg>tentang|spy>supaya|jd>jadi|jg>juga|aja>saja|aj>saja|lg>lagi|skrg>sekarang|skg>sekarang|bsk>besok|' +
    'besuk>besok|hr>hari|mgg>minggu|mlm>malam|malem>malam|pagi2>pagi-pagi|org>orang|org2>orang-orang|tmn>teman|' +
    'bhw>bahwa|dpt>dapat|dlm>dalam|dtg>datang|tlg>tolong|tlp>telepon|telp>telepon|hub>hubungi|no hp>nomor HP|' +
    'byk>banyak|bnyk>banyak|sy>saya|kmi>kami|mrk>mereka|trs>terus|trus>terus|tp>tapi|trims>terima kasih|' +
    'makasih>terima kasih|mksh>terima kasih|thx>terima kasih|pake>pakai|pakek>pakai|dateng>datang|nganter>mengantar|' +
    'anter>antar|tau>tahu|kasi>kasih|ksh>kasih|ksih>kasih|bikin>buat|pengen>ingin|pgn>ingin|liat>lihat|denger>dengar|' +
    'bener>benar|cepet>cepat|deket>dekat|rame>ramai|pinter>pintar|sampe>sampai|smp>sampai|ampe>sampai|mulei>mulai|' +
    'jadual>jadwal|jadwl>jadwal|ijin>izin|apotik>apotek|praktek>praktik|resiko>risiko|aktifitas>aktivitas|' +
    'nopember>November|pebruari>Februari|jumat>Jumat|rebo>Rabu|ahad>Minggu|antri>antre|antrian>antrean|' +
    'diskonan>diskon|gratiss>gratis|pesenan>pesanan|pelangan>pelanggan|plggn>pelanggan|pelanggn>pelanggan|' +
    'pengirman>pengiriman|pembayran>pembayaran|pmbayaran>pembayaran|kwitansi>kuitansi|nomer>nomor|alamt>alamat|' +
    'beda2>berbeda-beda|masing2>masing-masing|anak2>anak-anak|teman2>teman-teman|ibu2>ibu-ibu|bapak2>bapak-bapak|' +
    'cuman>hanya|cuma>hanya|doang>saja|kira2>kira-kira|lsg>langsung|lgsg>langsung|dibawah>di bawah|diatas>di atas|' +
    'didepan>di depan|disini>di sini|disana>di sana|kesini>ke sini|dirumah>di rumah|ditoko>di toko',
  spared:
    'tuhan|kisah|dollar|tunjukan|masukan|dibebaskan|pertunjukkan|mengandung|kerana|permata|bereskan|beratnya|sikat|' +
    'pengejaran|sambungan|karung|kerasukan|melakukanya|menganggu|kelapa',
  alike: '',
  isPlain: true,
}
