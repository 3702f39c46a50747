/** What people may say, in other words than those of the blueprints, and the purpose that they mean. */
import type { GalleryLanguage } from '../../src/gallery/index.ts'

export type Queries = Readonly<Record<GalleryLanguage, readonly string[]>>

export const queries: Readonly<Record<string, Queries>> = {
  sale: {
    en: [
      'everything in the shop 30% cheaper this weekend, tell them',
      'promo message, twenty percent off shoes until Sunday',
    ],
    es: ['quiero anunciar que todo tiene 30% de descuento este finde', 'haz un mensaje de oferta 2x1 en pizzas'],
    pt_BR: ['quero avisar que a loja toda está com 20% de desconto', 'faz um anúncio da nossa liquidação de inverno'],
    hi: ['सभी साड़ियों पर 25% की छूट है, ग्राहकों को बताना है', 'दिवाली सेल का मैसेज बना दो'],
    hi_Latn: ['sab sarees pe 25 percent off dena hai ek mast msg bana do', 'winter sale ka message chahiye'],
    id: ['mau kasih tahu pelanggan ada diskon 20% sampai minggu', 'bikin pesan promo beli satu gratis satu'],
    de: [
      'alle Schuhe sind jetzt 30 % reduziert, bitte Kunden informieren',
      'Nachricht für unseren Winterschlussverkauf',
    ],
    fr: ['annoncer -30 % sur toute la boutique pour les soldes', 'un message pour notre promotion sur les manteaux'],
  },
  price_change: {
    en: ['membership will cost more next year, we have to tell people', 'inform clients that our prices are going up'],
    es: ['avisar a los socios que la cuota va a subir en enero', 'tenemos que aumentar los precios el mes que viene'],
    pt_BR: ['avisar os alunos que a mensalidade vai subir', 'comunicar reajuste dos nossos preços'],
    hi: ['जिम की फ़ीस बढ़ा रहे हैं, सबको बताना है', 'अगले महीने से दाम बढ़ेंगे'],
    hi_Latn: ['gym ki fees badha rahe hain members ko batana hai', 'agle mahine se rate badh jayenge'],
    id: ['kasih tahu member kalau iuran bulanan naik', 'harga kami naik mulai bulan depan'],
    de: [
      'Mitglieder informieren, dass der Beitrag ab Januar steigt',
      'wir müssen die Preise leider anheben, Preiserhöhung',
    ],
    fr: ['prévenir les adhérents que l’abonnement va augmenter', 'informer nos clients d’une hausse des tarifs'],
  },
  order_shipped: {
    en: [
      'message when the parcel has left our warehouse with the tracking number',
      'tell buyers their order has been sent',
    ],
    es: ['avisar al cliente de que su pedido ya salió', 'mensaje cuando mandamos el paquete con la guía'],
    pt_BR: ['avisar que o pedido saiu para o correio com código de rastreio', 'mensagem de pedido despachado'],
    hi: ['ग्राहक को बताना है कि ऑर्डर भेज दिया गया है', 'पार्सल निकल गया, ट्रैकिंग नंबर के साथ'],
    hi_Latn: ['customer ko batana hai ki order nikal gaya', 'parcel bhej diya tracking number ke saath msg'],
    id: ['kabari pembeli kalau barangnya sudah dikirim', 'pesan kirim nomor resi ke pelanggan'],
    de: ['Kunden Bescheid geben, dass die Bestellung verschickt wurde', 'Paket ist unterwegs, mit Sendungsnummer'],
    fr: ['prévenir que la commande est partie avec le numéro de suivi', 'message quand le colis est envoyé'],
  },
  delivery_failed: {
    en: ['driver rang the bell and nobody opened', 'the parcel could not be delivered today, we try again tomorrow'],
    es: ['pasamos a entregar y no había nadie', 'el paquete no se pudo entregar hoy'],
    pt_BR: ['o entregador passou e não tinha ninguém em casa', 'não deu para entregar a encomenda'],
    hi: ['पार्सल देने गए थे पर घर पर कोई नहीं था', 'सामान की डिलीवरी नहीं हो पाई'],
    hi_Latn: ['delivery boy gaya tha par ghar pe koi nahi tha', 'parcel deliver nahi ho paya'],
    id: ['kurir datang tapi rumahnya kosong tidak ada orang', 'paket gagal diantar hari ini'],
    de: ['Fahrer hat geklingelt, aber niemand war da', 'das Paket konnte heute nicht zugestellt werden'],
    fr: ['le livreur est passé mais il n’y avait personne', 'le colis n’a pas pu être livré aujourd’hui'],
  },
  appointment_reminder: {
    en: [
      'people keep forgetting their slot at the salon, send something the day before',
      'remind patients about the visit tomorrow',
    ],
    es: ['recordarles a los pacientes su cita de mañana', 'los clientes se olvidan del turno en la peluquería'],
    pt_BR: ['lembrar os pacientes da consulta de amanhã', 'mensagem um dia antes do horário marcado no salão'],
    hi: ['मरीज़ों को कल के अपॉइंटमेंट की याद दिलानी है', 'क्लिनिक के लिए रिमाइंडर मैसेज'],
    hi_Latn: [
      'patients ko kal ke appointment ka reminder bhejna hai',
      'salon ke customers ko ek din pehle yaad dilana hai',
    ],
    id: ['ingatkan pasien soal jadwal besok', 'pelanggan salon sering lupa janjinya, kirim pengingat'],
    de: ['Patienten einen Tag vorher an den Termin erinnern', 'Erinnerung für den Friseurtermin morgen'],
    fr: ['rappeler aux patients leur rendez-vous de demain', 'les clients oublient leur rendez-vous au salon'],
  },
  verification_code: {
    en: ['users get a code to sign in to our app', 'otp for login valid five minutes'],
    es: ['un código para entrar a la app', 'mandar clave de verificación al registrarse'],
    pt_BR: [
      'código para o cliente entrar no aplicativo',
      'mandar código de confirmação do cadastro para verificar a conta',
    ],
    hi: ['ऐप में लॉगिन के लिए ओटीपी भेजना है', 'खाते के लिए वेरिफिकेशन कोड'],
    hi_Latn: ['app login ke liye otp bhejna hai', 'account verify karne ka code'],
    id: ['kode otp untuk masuk ke aplikasi', 'kirim kode verifikasi saat daftar'],
    de: ['Code für die Anmeldung in unserer App', 'Einmalcode zur Verifizierung per WhatsApp'],
    fr: ['un code pour se connecter à l’espace client', 'code de vérification pour l’inscription'],
  },
}

/** Words about no purpose at all. */
export const pointless = [
  'hello',
  'what can you do?',
  'thanks a lot',
  'asdf qwer',
  'hola, buenos días',
  'bom dia',
  'नमस्ते',
  'kya haal hai',
  'terima kasih ya',
  'guten Morgen zusammen',
  'merci beaucoup',
  '12345',
  '???',
]

/** What a purpose is not, however many of its words the query has. */
export const reversals: readonly [query: string, not: string][] = [
  ['the order could not be delivered', 'order_shipped'],
  ['prices go up next month', 'sale'],
  ['the monthly fee goes up, no discount or anything', 'sale'],
  ['die Preise steigen, kein Rabatt', 'sale'],
  ['mensaje de cupón con código de descuento', 'verification_code'],
  ['das Paket konnte nicht zugestellt werden', 'order_shipped'],
  ['price drop on shoes', 'price_change'],
]
