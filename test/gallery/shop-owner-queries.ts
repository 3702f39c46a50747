/** What shop owners type in Spanish, Portuguese and Indonesian: short, sloppy, regional; by the purpose that they mean. */
const rows = {
  account_alert:
    'alguien intento entrar a su cuenta | tentaram invadir a conta dele | akunnya kami kunci | bloqueamos su cuenta por seguridad | bloqueamos sua conta por segurança | akun diblokir demi keamanan',
  appointment_cancelled:
    'el dentista esta enfermo y hay q cancelar los turnos de mañana | no podremos atenderte mañana | a doutora ficou doente preciso desmarcar todo mundo amanha | não vai ter atendimento amanhã, cancelar horários | dokternya sakit jadi janji hari ini batal semua | el peluquero está enfermo, hay que cancelar las citas de hoy | a cabeleireira está doente, cancelar os horários de hoje | kapsternya sakit jadi semua janji hari ini dibatalkan | la clínica cierra mañana y se cancelan las consultas | consulta de amanhã cancelada | jadwal praktek dokter besok dibatalkan',
  appointment_changed:
    'pasar el turno del martes al jueves | necesito correr las citas una hora | passar o horário da cliente pra quinta | trocar o dia da consulta dos pacientes | geser jadwal pasien ke hari kamis | su cita pasa del martes al miércoles a la misma hora | sua consulta passou de terça para quarta | jadwal kontrolnya pindah dari selasa ke rabu',
  appointment_confirmed:
    'que su turno quedó reservado para el lunes a las 10 | confirmar que o horário dela no salão ficou marcado | kasih tau kalau bookingan salonnya sudah fix',
  appointment_reminder:
    'recordar q mañana tienen turno con la nutricionista | mensagem pra lembrar as clientes do horário de amanhã | ingetin pasien besok ada jadwal kontrol | soy dentista y quiero recordar la cita de mañana a las 10 con botones para confirmar o cambiar | sou dentista, quero lembrar a consulta de amanhã com botão de confirmar | saya dokter gigi mau ingatkan pasien jadwal besok jam 10, ada tombol konfirmasi | recordatorio cita | porfa un msj pa recordar la cita de mañana | lembrete consulta | oi queria um lembrete pros pacientes q tem consulta amanhã | pengingat janji | kak bikinin reminder buat pasien dong',
  back_in_stock:
    'llegaron de nuevo las zapatillas q se habian agotado | chegou mais daquele vestido que tinha esgotado | tas yang kemarin habis udah ada lagi | volvió el perfume que estaba agotado | o perfume que estava esgotado voltou | parfum yang sempat habis sudah ready | ya hay otra vez talla M de la chaqueta | reposição do tênis preto | restock sepatu putih',
  birthday_offer:
    'saludar a mis clientas en su cumple con un regalito | parabéns pro cliente com 10% de desconto no mês do niver | ucapin ultah ke member plus diskon | felicitación de cumpleaños con postre de regalo | parabéns de aniversário com sobremesa grátis | ucapan ulang tahun dengan gratis dessert | feliz cumple a los clientes | feliz aniversário pro cliente | selamat ultah buat pelanggan',
  booking_cancelled:
    'por la tormenta se suspende el tour, avisar a los que reservaron | passeio de lancha cancelado por causa da chuva | trip dibatalkan karena ombak besar | cancelamos tu reserva del hotel | sua reserva foi cancelada | reservasi kamar dibatalkan',
  booking_confirmed:
    'confirmar la mesa para 4 el sabado | confirmar a reserva da pousada com data de entrada e saída | konfirmasi kamar sudah dibooking | confirmación de reserva de habitación del hotel | confirmação da reserva do quarto | konfirmasi reservasi kamar hotel | reserva para dos personas el sábado a las 21 confirmada | reserva para duas pessoas sábado às 21h confirmada | reservasi dua orang sabtu jam 9 malam dikonfirmasi',
  booking_reminder:
    'recordarles que tienen mesa reservada esta noche | lembrar o hóspede que a reserva é sexta | ingatkan tamu soal bookingan meja nanti malam',
  cart_reminder:
    'dejaron cosas en el carrito y no pagaron | cliente colocou no carrinho e não comprou | udah masukin keranjang tapi belum bayar | la gente deja cosas en el carrito de mi web | o pessoal abandona o carrinho no meu site | banyak yang ninggalin keranjang di website saya | carrito abandonado | esqueceu itens no carrinho | keranjang belum checkout',
  check_in:
    'instrucciones de llegada para los que alquilan el depto | instruções de check-in do airbnb | info check in villa buat tamu | check in online del vuelo | faça o check-in da pousada | silakan check-in hotel',
  class_time_change:
    'la clase de zumba pasa a las 7 | aula de pilates mudou pra terça | kelas zumba pindah jam 7 | la clase de spinning de los martes pasa de las 18 a las 19 | a aula de spinning de terça passa das 18h para as 19h | kelas spinning selasa pindah dari jam 6 ke jam 7 | la clase de yoga se cambia al miércoles | a aula de yoga mudou pra quarta | kelas yoga pindah ke rabu',
  closed_days:
    'el lunes es feriado y no abrimos | não abrimos no carnaval | vamos emendar o feriado | toko libur lebaran tanggal 10 sampai 15 | cerramos del 24 al 26 por navidad | não vamos funcionar entre 24 e 26 de dezembro | kami tutup tanggal 24 sampai 26 desember | cierre por vacaciones en agosto | fechados na sexta-feira santa | libur tahun baru | el 25 no atendemos | dia 25 não atendemos | tanggal 25 kami tidak buka',
  coupon:
    'mandar codigo VERANO10 de 10% off | mandar o código VERAO10 pra galera usar no site | kasih kode HEMAT10 buat belanja di web | código de descuento de 20% para los clientes frecuentes | cupom de 20% para clientes fiéis | kode voucher 20% untuk pelanggan setia | un cupón porfa | cupom | voucher',
  course_start:
    'arrancamos el curso de barberia el 5 | o curso de manicure começa dia 5 | kursus jahit mulai tanggal 5 | el curso de inglés empieza el lunes a las 18 | o curso de inglês começa segunda às 18h | kursus bahasa inggris mulai senin jam 6',
  delivery_failed:
    'el cadete fue y no lo atendieron | motoboy foi e ninguém atendeu | kurir udah ke rumah tapi ga ada orang | el paquete no se entregó porque no había nadie, volvemos mañana | não conseguimos entregar porque não tinha ninguém, voltamos amanhã | paket tidak terkirim karena rumah kosong, besok kami antar lagi | no pudimos entregar | entrega falhou | gagal antar | el pedido no pudo ser entregado | o pedido não foi entregue | pesanan tidak bisa diantar',
  delivery_slot:
    'el mueble se entrega el jueves entre 9 y 13 | vamos entregar o sofá quinta de manhã | kulkas diantar kamis jam 9 sampai 12',
  document_request:
    'que traigan el dni y recibo de sueldo | pedir foto do rg | minta ktp sama kk | faltan papeles para su trámite | falta mandar o comprovante de endereço | berkasnya masih kurang',
  donation_thanks:
    'agradecer a los que donaron al refugio | agradecer quem doou para o abrigo | terima kasih buat yang sudah donasi ke panti',
  event_invitation:
    'invitarlos a la inauguracion del local | chamar os clientes pra inauguração | undang ke grand opening | inauguramos nueva tienda el 5 de mayo a las 18, invitar a los clientes con vino gratis | noite de queijos e vinhos dia 20, quero convidar os melhores clientes | kami mengadakan demo masak tanggal 20, mau undang pelanggan | invitación a una cata de vinos el viernes | convite pro nosso aniversário de loja com bolo | undangan makan malam bersama pelanggan',
  festival_greeting:
    'desearles feliz navidad sin vender nada | feliz natal pros clientes só um carinho | ucapan selamat lebaran maaf lahir batin | quiero desear feliz año nuevo a mis clientes de la inmobiliaria | mensagem de ano novo para os clientes do escritório | ucapan tahun baru untuk klien kantor | felices fiestas de parte del equipo | boas festas de toda a equipe | selamat hari raya dari tim kami',
  festival_offer:
    'promo dia de la madre 20% en perfumes | promoção dia das mães | promo 17 agustus | ofertas de navidad en juguetes | oferta de páscoa de chocolates | promo ramadan hampers',
  insurance_renewal:
    'se vence el seguro del auto | seguro do carro vencendo | asuransi motor mau habis | el seguro de la moto vence en marzo | a apólice vence em março | polis asuransi jatuh tempo maret',
  interview_invitation:
    'citar a los postulantes para entrevista | chamar pra entrevista vaga de vendedor | panggil pelamar buat interview | invitar al candidato a una entrevista el lunes a las 11 | convidar o candidato para entrevista segunda às 11h | undang kandidat interview senin jam 11 | entrevista de trabajo mañana a las 9 | entrevista amanhã às 9h na loja | interview kerja besok jam 9',
  invoice_document:
    'mandarle la boleta del mes | mandar a nota fiscal e o boleto | kirim invoice bulan ini | aquí tiene su factura de marzo | segue a fatura de março | berikut invoice bulan maret',
  loyalty_points:
    'cuantos puntos tiene y q puede canjear | quantos pontos tem no cartão fidelidade | info jumlah poin member | decirles cuántos puntos llevan y que vencen en marzo | dizer quantos pontos têm e que vencem em março | kasih tau jumlah poin dan hangus bulan maret | saldo de puntos | saldo de pontos | saldo poin | te faltan 20 puntos para un café | faltam 20 pontos para um café | kurang 20 poin lagi dapat kopi',
  membership_renewal: 'se vence la membresía del club | o plano da academia tá vencendo | member gym hampir habis',
  moved_address:
    'nos cambiamos de local, ahora estamos en av. corrientes | mudamos de endereço, agora na rua augusta | toko kami pindah ke jalan sudirman',
  new_arrivals:
    'entro la coleccion de invierno | chegou a coleção nova de inverno | koleksi lebaran udah ready | llegaron los vestidos de primavera | chegaram os vestidos da primavera | gamis model baru sudah datang | nueva carta de otoño en el restaurante | cardápio novo de outono | menu baru bulan ini',
  new_device_login:
    'entraron a su cuenta desde un celular nuevo | alguém entrou na conta por um celular novo | ada login dari hp baru',
  new_service:
    'ahora tambien hacemos depilacion laser | agora fazemos design de sobrancelha | sekarang kami juga terima laundry sepatu | ahora hacemos envíos a domicilio | agora entregamos em casa | sekarang bisa antar ke rumah',
  opening_hours:
    'desde el lunes abrimos de 9 a 20 | a partir de segunda abrimos das 9 às 20 | mulai senin buka jam 9 sampai 8 malam | en verano abrimos solo por la mañana | no verão vamos abrir só de manhã | selama ramadan kami buka jam 3 sore | nuevo horario | agora fechamos às 22h | jam buka baru selama puasa',
  order_cancelled:
    'no hay stock y hubo q anular la compra | acabou o produto e tive que cancelar o pedido | stok habis pesanan kami batalkan | se canceló el pedido porque no hay existencias | o pedido foi cancelado por falta de produto | pesanan dibatalkan karena stok kosong | cancelamos su pedido | seu pedido foi cancelado | pesanan dibatalkan',
  order_confirmed:
    'avisar que nos llego el pedido y esta ok | avisar que recebemos o pedido | orderan sudah kami terima | gracias por su compra, pedido confirmado | obrigado pela compra, pedido confirmado | terima kasih sudah order, pesanan dikonfirmasi',
  order_delayed:
    'el pedido viene atrasado por el paro de camioneros | vai atrasar a entrega por causa da greve | pengiriman telat karena banjir | el pedido se atrasó por la nieve, llega el lunes | o pedido atrasou por causa da chuva, chega segunda | pesanan telat karena hujan, sampai hari senin | disculpe, su pedido llegará dos días tarde | desculpe, o pedido vai chegar dois dias depois | maaf pesanan telat dua hari',
  order_delivered:
    'ya dejamos el paquete en porteria | encomenda deixada na portaria | paket sudah dititip di satpam | tu pedido ya llegó | seu pedido foi entregue hoje | pesanan kakak sudah sampai',
  order_ready:
    'ya pueden venir a retirar la torta | o bolo está pronto pode vir buscar | kue sudah jadi bisa diambil | farmacia: su medicina ya está lista para recoger | ótica: os óculos chegaram e podem ser retirados | apotek: obatnya sudah bisa diambil | tu pedido está listo para recoger en la panadería | seu pedido está pronto para retirar na padaria | pesanan roti siap diambil',
  order_refunded:
    'ya le devolvimos la plata | devolvi o dinheiro do cliente no pix | uangnya sudah kami balikin | avisar que ya le hicimos el reembolso de 40 euros | avisar que o estorno de 40 reais foi feito | kasih tahu kalau refund 40 ribu sudah diproses | reembolso hecho | reembolso feito | refund selesai',
  order_returned:
    'nos llego la devolucion del zapato | recebemos o produto que ele devolveu | barang retur sudah kami terima | recibimos su devolución | sua devolução chegou aqui | retur kakak sudah kami terima',
  order_shipped:
    'despachamos el pedido por correo argentino | postei o pedido nos correios | paket sudah kami serahkan ke JNE | cuando sale el paquete quiero que les llegue el número de guía | quando eu despachar o pacote quero mandar o código de rastreamento | kalau paket udah dikirim kasih nomor resinya | se envió su compra con número de rastreo | seu pacote foi enviado com rastreio | barang dikirim ini nomor resinya',
  out_for_delivery:
    'el repartidor salio con la pizza | o motoboy saiu com a pizza | gofood otw nganter | el pedido va en camino y llega hoy entre las 4 y las 6 | o pedido saiu e chega hoje entre 16h e 18h | pesanan lagi diantar, sampai hari ini jam 4 | ya va el repartidor | seu lanche saiu para entrega | makanan sedang diantar',
  payment_due:
    'recordar q paguen la cuota del gym antes del 10 | cobrar a mensalidade que vence dia 10 | tagih uang kos jatuh tempo tanggal 10 | recordatorio de que la factura vence el viernes | lembrete de que a fatura vence sexta | pengingat tagihan jatuh tempo hari jumat | cobrar a los morosos | cobrança de inadimplentes | nagih hutang pelanggan',
  payment_failed:
    'le rebotó la tarjeta | o cartão do cliente não passou | kartunya ditolak pas bayar | la tarjeta del cliente fue rechazada, que actualice sus datos | a cobrança falhou, pedir para atualizar o cartão | pembayaran langganan gagal, minta update kartu | su pago no pasó | o pagamento não foi aprovado | pembayaran gagal',
  payment_received:
    'nos entro su transferencia gracias | recebi o pix obrigado | transferannya sudah masuk | confirmar que recibimos el pago de la matrícula | confirmar que o pagamento da matrícula caiu | konfirmasi pembayaran uang sekolah sudah masuk | pago recibido, gracias | pagamento recebido, obrigado | pembayaran diterima terima kasih',
  pick_up_reminder:
    'hace una semana q no vienen a buscar el pedido | o cliente não veio buscar a encomenda | pesanan udah seminggu belum diambil | su pedido sigue aquí, pase por él | seu pedido ainda está aqui | pesanan belum diambil juga',
  policy_change:
    'cambiamos las condiciones de cancelación | mudou a política de cancelamento do estúdio | aturan pembatalan berubah',
  price_change:
    'aumenta la cuota desde enero | vamos reajustar os valores em janeiro | harga naik mulai januari | tengo un gimnasio y en enero la mensualidad pasa de 30 a 35 euros, cómo lo digo? | sou dona de um estúdio de pilates, vou subir o preço de 200 para 230 a partir de março | gym kami naikin iuran dari 200rb jadi 250rb mulai januari | el corte de pelo sube a 15 euros desde marzo | o corte vai para 60 reais a partir de março | potong rambut naik jadi 50 ribu mulai maret | lamentablemente tenemos que subir los precios, sin ninguna promo | infelizmente vamos aumentar os preços | mohon maaf harga kami naik bulan depan',
  real_estate_listing:
    'depto 2 ambientes en venta en palermo | apê de 2 quartos pra alugar | rumah tipe 36 dijual | nuevo departamento en renta, 2 recámaras en la Roma | casa nova à venda com 3 quartos no centro | rumah baru dijual 3 kamar di depok',
  real_estate_viewing:
    'confirmar la visita al departamento el sábado a las 11 | confirmar visita ao apartamento sábado 11h | konfirmasi jadwal lihat rumah sabtu jam 11',
  recall_notice:
    'hay que devolver el lote de yogures por un problema | recolher o lote de iogurte com problema | tarik produk yogurt karena bermasalah',
  referral:
    'si traen un amigo les doy una clase gratis | quem indicar um amigo ganha uma aula | ajak temen dapet bonus | trae a un amigo y los dos reciben 10% | traga um amigo e os dois ganham 10% | ajak teman dan kalian berdua dapat 10% | recomienda y gana 10 euros | indique um amigo e ganhe 20 reais | ajak teman dapat 50 ribu',
  repair_estimate:
    'pasarle el presupuesto del arreglo | mandar o orçamento do conserto | biaya servisnya sekian setuju ga',
  repair_ready:
    'ya esta el celu arreglado | o carro ficou pronto na oficina | hp nya udah selesai diservis | su lavadora ya está arreglada | sua geladeira está consertada | kulkasnya sudah selesai diperbaiki',
  review_request:
    'que nos pongan estrellitas en google | pedir pra avaliarem no google | minta bintang 5 di google maps | después de la compra pedir una reseña en google | depois da compra pedir uma avaliação no google | setelah beli minta ulasan di google | pedir opinión en google a los pacientes | pede avaliação google | minta ulasan google dong',
  sale: 'remate de invierno todo al 50 | bota fora de inverno 50% off | cuci gudang diskon 50 persen | necesito un mensaje pa promocionar las rebajas de enero | tenho uma loja de roupas e vou fazer uma liquidação de verão até domingo | toko sepatu saya lagi diskon 30% sampai tanggal 10 | descuentos | promoção relâmpago de tênis | promo diskon akhir tahun semua sepatu | 20% off en toda la tienda hasta el domingo, tono divertido | 20% off em tudo até domingo | diskon 20% semua barang sampai minggu',
  schedule_change:
    'la salida del micro se paso a las 8 | o ônibus vai sair mais tarde | jam berangkat travel berubah | cambió la hora de salida del barco | mudou o horário de saída do barco | jadwal kapal berubah',
  school_closed:
    'mañana no hay clases por el temporal | amanhã não vai ter aula por causa da chuva | besok sekolah libur karena banjir',
  school_notice:
    'excursión al museo el martes, traer la autorización | passeio ao museu na terça, trazer autorização | murid kelas 5 study tour ke museum, bawa surat izin | mañana salimos antes del colegio por reunión de profes | amanhã saída mais cedo na escola por reunião de professores | besok murid pulang lebih awal karena guru rapat',
  service_outage:
    'mañana cortan el agua en el edificio | amanhã o sistema vai ficar fora do ar para manutenção | besok server maintenance',
  service_restored: 'ya volvió la app | o app voltou ao normal | aplikasi sudah normal lagi',
  subscription_ending:
    'se le vence el plan el mes que viene | o plano dele acaba semana que vem | paket internetnya mau habis | la suscripción termina el 30 de abril | a assinatura termina dia 30 de abril | langganan berakhir tanggal 30 april',
  subscription_renewed:
    'se le renovo el plan anual | renovou a assinatura anual | langganannya sudah diperpanjang setahun | se renovó su suscripción | sua assinatura foi renovada | langganan berhasil diperpanjang',
  support_reply:
    'estado de tu ticket de soporte | atualização do chamado do cliente | keluhan kakak sudah kami tangani',
  survey:
    'preguntarles como les fue con el servicio | perguntar o que acharam do atendimento | tanya pelanggan puas ga sama layanan kita | encuesta corta después de la visita al restaurante | pesquisa rápida depois da visita ao restaurante | survei singkat setelah makan di restoran | una encuesta de satisfacción de dos minutos | pesquisa de satisfação de dois minutos | survei kepuasan dua menit',
  test_results_ready: 'ya estan los analisis | os exames ficaram prontos | hasil lab udah keluar',
  verification_code:
    'codigo para entrar | token de acesso | kode OTP daftar akun | necesito mandar otp para iniciar sesión | preciso mandar código de login | kirim otp buat login | código de verificación para registrarse | código de verificação | verifikasi nomor',
  visit_follow_up:
    'como sigue despues de la extraccion | saber como a paciente está depois do procedimento | tanya kabar pasien habis cabut gigi | cómo se siente después de la visita | como você está depois da consulta | bagaimana keadaannya setelah perawatan',
  volunteer_call:
    'necesitamos voluntarios para limpiar la playa | precisamos de gente pra ajudar no mutirão da praia | cari relawan bersih pantai',
  waitlist:
    'quedo anotado en lista de espera | colocar na fila de espera | masuk antrian tunggu | está llena la clase, queda en lista de espera | a turma lotou, ficou na lista de espera | kelasnya penuh, masuk daftar tunggu | lista de espera del restaurante | fila de espera do restaurante | daftar tunggu restoran | le avisamos cuando se libere una plaza | avisamos quando abrir vaga | nanti dikabari kalau ada slot kosong',
  weekly_offer:
    'martes de tacos 2x1 | quarta do rodízio | jumat berkah diskon | todos los jueves happy hour de 18 a 20 | toda quinta happy hour das 18h às 20h | setiap kamis happy hour jam 6 sampai 8 | happy hour viernes | terça em dobro | promo setiap rabu',
  welcome:
    'mensaje para los que se suman por primera vez | boas vindas pra quem entrou agora | sambut member baru | dar la bienvenida a los que se registran con 10% | dar as boas-vindas a quem se cadastra com 10% | sambut pelanggan yang baru daftar dengan diskon 10% | bienvenida a nuevos suscriptores | boas-vindas | selamat datang member',
  win_back:
    'hace 6 meses q no vienen | clientes que não aparecem há meses | pelanggan yang udah lama ga belanja | clientes que no compran desde hace tres meses, ofrecerles 15% | clientes que não compram há três meses, oferecer 15% | pelanggan yang sudah tiga bulan tidak belanja, kasih 15% | extrañamos a los clientes que dejaron de venir a la peluquería | saudade das clientes sumidas do salão | ajak balik pelanggan salon yang sudah lama tidak datang',
}

export const shopOwnerQueries: readonly (readonly [id: string, queries: readonly string[]])[] = Object.entries(
  rows,
).map(([id, queries]) => [id, queries.split(' | ')])

/** What they say of a template or of us, which is about no purpose. */
export const shopOwnerTalk = [
  'ok perfecto',
  'no me gusta, otra',
  'hazlo más corto',
  'cambia el botón por Reservar',
  'quién eres',
  'puedes enviar los mensajes tú?',
  'en qué idiomas puedes escribir',
  'el nombre está mal',
  'quita la segunda variable',
  'sí, dale',
  'qué categoría es?',
  'por qué lo rechazó meta',
  'en inglés por favor',
  'más cercano',
  'pon el logo arriba',
  'ta bom',
  'não gostei',
  'deixa mais curto',
  'troca o botão',
  'quem é você',
  'quanto custa isso?',
  'você consegue enviar as mensagens?',
  'em inglês por favor',
  'coloca emoji',
  'tira o rodapé',
  'qual a categoria?',
  'por que foi rejeitado?',
  'pode finalizar',
  'bagus',
  'lebih pendek dong',
  'ganti tombolnya',
  'kamu siapa',
  'bisa kirim pesannya langsung?',
  'pakai bahasa inggris',
  'tambahkan emoji',
  'hapus footer',
  'oke lanjut',
  'terima kasih banyak ya',
]
