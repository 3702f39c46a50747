import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const parcelWaiting: UtilityBlueprint = {
  id: 'parcel_waiting',
  name: 'parcel_waiting',
  category: 'UTILITY',
  industries: ['logistics', 'e_commerce', 'retail'],
  titles: {
    en: 'Parcel at pickup point',
    es: 'Paquete por recoger',
    pt_BR: 'Encomenda no ponto',
    hi: 'पार्सल पिकअप पॉइंट पर',
    hi_Latn: 'Parcel pickup point par',
    id: 'Paket di titik ambil',
    de: 'Paket an Abholstation',
    fr: 'Colis en point relais',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    tracking_number: { kind: 'tracking_number', per: 'customer' },
    order_number: { kind: 'order_number', per: 'customer' },
    code: {
      kind: 'code',
      per: 'customer',
      sample: {
        en: 'K7M-21',
        es: 'K7M-21',
        pt_BR: 'K7M-21',
        hi: 'K7M-21',
        hi_Latn: 'K7M-21',
        id: 'K7M-21',
        de: 'K7M-21',
        fr: 'K7M-21',
      },
    },
    place: { kind: 'place', per: 'customer', usual: true },
    hours: { kind: 'hours', per: 'message' },
    deadline: { kind: 'deadline', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '3 days',
        es: '3 días',
        pt_BR: '3 dias',
        hi: '3 दिन',
        hi_Latn: '3 din',
        id: '3 hari',
        de: '3 Tage',
        fr: '3 jours',
      },
    },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'photo ID',
        es: 'documento de identidad',
        pt_BR: 'documento com foto',
        hi: 'फ़ोटो पहचान पत्र',
        hi_Latn: 'photo ID',
        id: 'kartu identitas',
        de: 'Lichtbildausweis',
        fr: 'pièce d’identité',
      },
    },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your parcel[ {tracking_number}| {order_number}][ from {business}] has arrived at the pickup point.[ Where: {place}.][ Pickup code: {code}.][ Opening hours: {hours}.][ Please collect it by {deadline}.][ It is kept for {duration}.][ Please bring: {document}.] If you have a question about the pickup, please reply to this message.',
      warm: 'Hi[ {customer_name}], your parcel[ {tracking_number}| {order_number}][ from {business}] is at the pickup point and waiting for you 📦[\nWhere: {place}][\nPickup code: {code}][\nOpening hours: {hours}][\nPlease collect it by {deadline}][\nIt is kept for {duration}][\nPlease bring: {document}]\n\nIf you have a question about the pickup, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu paquete[ {tracking_number}| {order_number}][ de {business}] ya está en el punto de recogida.[ Dónde: {place}.][ Código de recogida: {code}.][ Horario: {hours}.][ Puedes recogerlo hasta el {deadline}.][ Plazo para recogerlo: {duration}.][ Trae, por favor: {document}.] Si tienes alguna pregunta sobre la recogida, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Tu paquete[ {tracking_number}| {order_number}][ de {business}] te espera en el punto de recogida 📦[\nDónde: {place}][\nCódigo de recogida: {code}][\nHorario: {hours}][\nPuedes recogerlo hasta el {deadline}][\nPlazo para recogerlo: {duration}][\nTrae, por favor: {document}]\n\nSi tienes alguna pregunta sobre la recogida, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua encomenda[ {tracking_number}| {order_number}][ da {business}] já está no ponto de retirada.[ Onde: {place}.][ Código de retirada: {code}.][ Horário: {hours}.][ Retire até {deadline}.][ Prazo para retirar: {duration}.][ Por favor, leve: {document}.] Se tiver alguma dúvida sobre a retirada, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Sua encomenda[ {tracking_number}| {order_number}][ da {business}] está esperando por você no ponto de retirada 📦[\nOnde: {place}][\nCódigo de retirada: {code}][\nHorário: {hours}][\nRetire até {deadline}][\nPrazo para retirar: {duration}][\nPor favor, leve: {document}]\n\nSe tiver alguma dúvida sobre a retirada, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका पार्सल[ {tracking_number}| {order_number}] पिकअप पॉइंट पर पहुँच गया है।[ पता: {place}।][ पिकअप कोड: {code}।][ समय: {hours}।][ कृपया {deadline} तक ले जाएँ।][ कब तक रखा जाएगा: {duration}।][ कृपया साथ लाएँ: {document}।] पार्सल के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका पार्सल[ {tracking_number}| {order_number}] पिकअप पॉइंट पर आपका इंतज़ार कर रहा है 📦[\nपता: {place}][\nपिकअप कोड: {code}][\nसमय: {hours}][\nकृपया {deadline} तक ले जाएँ][\nकब तक रखा जाएगा: {duration}][\nकृपया साथ लाएँ: {document}]\n\nपार्सल के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka parcel[ {tracking_number}| {order_number}] pickup point par pahunch gaya hai.[ Address: {place}.][ Pickup code: {code}.][ Time: {hours}.][ Please {deadline} tak le jayein.][ Kab tak rakha jayega: {duration}.][ Please saath laayein: {document}.] Parcel ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka parcel[ {tracking_number}| {order_number}] pickup point par aapka intezaar kar raha hai 📦[\nAddress: {place}][\nPickup code: {code}][\nTime: {hours}][\nPlease {deadline} tak le jayein][\nKab tak rakha jayega: {duration}][\nPlease saath laayein: {document}]\n\nParcel ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], paket Anda[ {tracking_number}| {order_number}][ dari {business}] sudah tiba di titik pengambilan.[ Tempat: {place}.][ Kode pengambilan: {code}.][ Jam buka: {hours}.][ Mohon diambil paling lambat {deadline}.][ Disimpan selama {duration}.][ Mohon bawa: {document}.] Jika ada pertanyaan tentang pengambilan paket, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], paket Kakak[ {tracking_number}| {order_number}][ dari {business}] sudah menunggu di titik pengambilan 📦[\nTempat: {place}][\nKode pengambilan: {code}][\nJam buka: {hours}][\nMohon diambil paling lambat {deadline}][\nDisimpan selama {duration}][\nMohon bawa: {document}]\n\nKalau ada pertanyaan tentang pengambilan paket, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Paket[ {tracking_number}| {order_number}][ von {business}] liegt an der Abholstation bereit.[ Ort: {place}.][ Abholcode: {code}.][ Öffnungszeiten: {hours}.][ Bitte holen Sie es bis {deadline} ab.][ Lagerzeit: {duration}.][ Bitte mitbringen: {document}.] Wenn Sie Fragen zur Abholung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihr Paket[ {tracking_number}| {order_number}][ von {business}] wartet an der Abholstation auf Sie 📦[\nOrt: {place}][\nAbholcode: {code}][\nÖffnungszeiten: {hours}][\nBitte bis {deadline} abholen][\nLagerzeit: {duration}][\nBitte mitbringen: {document}]\n\nWenn Sie Fragen zur Abholung haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre colis[ {tracking_number}| {order_number}][ de {business}] est arrivé au point de retrait.[ Lieu : {place}.][ Code de retrait : {code}.][ Horaires : {hours}.][ À retirer d’ici le {deadline}.][ Délai de garde : {duration}.][ À présenter : {document}.] Pour toute question sur le retrait, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre colis[ {tracking_number}| {order_number}][ de {business}] vous attend au point de retrait 📦[\nLieu : {place}][\nCode de retrait : {code}][\nHoraires : {hours}][\nÀ retirer d’ici le {deadline}][\nDélai de garde : {duration}][\nÀ présenter : {document}]\n\nUne question sur le retrait ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'parcel is in the locker|parcel locker|pickup code for the locker|package arrived at the pickup point|parcel can be collected at the post office|parcel shop has the package|collect the parcel from the locker|parcel waiting at the kiosk|package is held for pickup at the branch',
    es: 'paquete en el casillero|el paquete está en el punto de recogida|código para retirar el paquete|paquete en la sucursal para retirar|recoger el paquete en la taquilla|paquete disponible en la oficina de correos|el envío llegó al punto de retiro',
    pt_BR:
      'encomenda no armário|pacote no ponto de retirada|código de retirada do pacote|encomenda disponível na agência|retirar a encomenda no locker|pacote aguardando retirada nos correios',
    hi: 'पार्सल लॉकर में है|पार्सल पिकअप पॉइंट पर|पार्सल डाकघर में|लॉकर का पिकअप कोड|पार्सल केंद्र से ले जाएं',
    hi_Latn:
      'parcel locker mein hai|parcel pickup point par hai|pickup code locker|parcel post office mein|parcel branch se le jao|locker se parcel',
    id: 'paket ada di loker|paket di titik pengambilan|kode ambil loker|paket bisa diambil di agen|paket sampai di drop point|ambil paket di kantor pos',
    de: 'Paket in der Packstation|Paket liegt im Schließfach|Abholcode für das Paket|Paket in der Filiale|Paket im Paketshop|Sendung an der Abholstation|Päckchen liegt zur Abholung in der Post',
    fr: 'colis en point relais|colis dans le casier|code de retrait du colis|colis disponible au bureau de poste|colis arrivé au point de retrait|casier automatique|colis à retirer en consigne',
  },
  not: ['food is ready', 'order is ready', 'not picked up', 'repair', 'could not be delivered'],
}
