import type { MarketingBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const newBranch: MarketingBlueprint = {
  id: 'new_branch',
  name: 'new_branch_opening',
  category: 'MARKETING',
  industries: [
    'retail',
    'restaurant',
    'beauty',
    'healthcare',
    'fitness',
    'education',
    'finance',
    'automotive',
    'professional_services',
  ],
  titles: {
    en: 'New branch opens',
    es: 'Nueva sucursal',
    pt_BR: 'Nova unidade',
    hi: 'नई शाखा',
    hi_Latn: 'Nayi branch',
    id: 'Cabang baru dibuka',
    de: 'Neue Filiale',
    fr: 'Nouvelle adresse ouverte',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    place: { kind: 'place', per: 'message', required: true },
    date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    offer: { kind: 'offer', per: 'message' },
    count: { kind: 'count', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we are opening another branch[ of {business}]: {place}.[ Opening day: {date} at {time}.| Opening day: {date}.][ Opening hours: {hours}.][ To celebrate: {offer} for the first {count} visitors.| To celebrate: {offer}.][ Valid until {deadline}.] We look forward to welcoming you there.',
      warm: 'Hi[ {customer_name}], we are growing, and you are the first to know! There will soon be another branch[ of {business}]: {place}.[ We open on {date} at {time}.| We open on {date}.][ Opening hours: {hours}.][ As a little welcome: {offer} for the first {count} visitors.| As a little welcome: {offer}.][ Valid until {deadline}.]\n\nCome by, have a look around and say hello. We cannot wait to see you!',
      playful:
        'Knock, knock[, {customer_name}]! It’s our brand-new front door[ at {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Until {deadline}]\n\nThe paint is dry, the lights are on, and all that is missing is you!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: abrimos una nueva sucursal[ de {business}] en {place}.[ Inauguración: {date} a las {time}.| Inauguración: {date}.][ Horario: {hours}.][ Para celebrarlo: {offer} para las primeras {count} personas.| Para celebrarlo: {offer}.][ Válido hasta el {deadline}.] Será un gusto recibirte allí.',
      warm: '¡Hola[, {customer_name}]! Estamos creciendo y queremos contártelo antes que a nadie: abrimos una nueva sucursal[ de {business}] en {place}.[ Abrimos el {date} a las {time}.| Abrimos el {date}.][ Horario: {hours}.][ Para darte la bienvenida: {offer} para las primeras {count} personas.| Para darte la bienvenida: {offer}.][ Válido hasta el {deadline}.]\n\nPásate, míralo todo y salúdanos. ¡Tenemos muchas ganas de verte!',
      playful:
        '¡Toc, toc[, {customer_name}]! Estrenamos puerta[ en {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Hasta el {deadline}]\n\nLa pintura ya está seca y las luces encendidas. ¡Solo faltas tú!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Vamos abrir mais uma unidade[ da {business}]: {place}.[ Inauguração: {date}, às {time}.| Inauguração: {date}.][ Horário: {hours}.][ Para comemorar: {offer} para as primeiras {count} pessoas.| Para comemorar: {offer}.][ Válido até {deadline}.] Será um prazer receber você lá.',
      warm: 'Oi[, {customer_name}]! Estamos crescendo e queremos contar para você em primeira mão: vem aí mais uma unidade[ da {business}]: {place}.[ Abrimos em {date}, às {time}.| Abrimos em {date}.][ Horário: {hours}.][ Para dar as boas-vindas: {offer} para as primeiras {count} pessoas.| Para dar as boas-vindas: {offer}.][ Válido até {deadline}.]\n\nPasse lá, conheça tudo e dê um oi. A gente mal pode esperar para ver você!',
      playful:
        'Toc, toc[, {customer_name}]! Tem porta nova[ na {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Até {deadline}]\n\nA tinta secou, as luzes estão acesas e só falta você!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], हमारी[ {business} की] नई शाखा खुल रही है: {place}।[ शुभारंभ: {date}, {time}।| शुभारंभ: {date}।][ समय: {hours}।][ इस ख़ुशी में: {offer}, पहले {count} लोगों के लिए।| इस ख़ुशी में: {offer}।][ {deadline} तक।] वहाँ आपका स्वागत करके हमें ख़ुशी होगी।',
      warm: 'नमस्ते[ {customer_name} जी], हमारा परिवार बढ़ रहा है और यह ख़बर सबसे पहले आपके लिए:[ {business} की] नई शाखा खुल रही है: {place}।[ शुभारंभ: {date}, {time}।| शुभारंभ: {date}।][ समय: {hours}।][ स्वागत में: {offer}, पहले {count} लोगों के लिए।| स्वागत में: {offer}।][ {deadline} तक।]\n\nज़रूर आइए, सब देखिए और हमसे मिलिए। आपका इंतज़ार रहेगा!',
      playful:
        'ठक-ठक[, {customer_name} जी]![ {business} का] एक नया दरवाज़ा खुल रहा है 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ {deadline} तक]\n\nदीवारें सज गईं, बत्तियाँ जल गईं, बस आपकी कमी है!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], hamari[ {business} ki] nayi branch khul rahi hai: {place}.[ Opening: {date}, {time}.| Opening: {date}.][ Time: {hours}.][ Is khushi mein: {offer}, pehle {count} logon ke liye.| Is khushi mein: {offer}.][ {deadline} tak.] Wahan aapka swagat karke humein khushi hogi.',
      warm: 'Namaste[ {customer_name} ji], hamara parivaar badh raha hai aur yeh khabar sabse pehle aapke liye:[ {business} ki] nayi branch khul rahi hai: {place}.[ Opening: {date}, {time}.| Opening: {date}.][ Time: {hours}.][ Swagat mein: {offer}, pehle {count} logon ke liye.| Swagat mein: {offer}.][ {deadline} tak.]\n\nZaroor aaiye, sab dekhiye aur humse miliye. Aapka intezaar rahega!',
      playful:
        'Knock knock[, {customer_name} ji]! Khul raha hai[ {business} ka] ek naya darwaza 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ {deadline} tak]\n\nDeewarein saj gayin, lights jal gayin, bas aapki kami hai!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami membuka cabang baru[ {business}] di {place}.[ Pembukaan: {date} pukul {time}.| Pembukaan: {date}.][ Jam buka: {hours}.][ Untuk merayakannya: {offer} bagi {count} pengunjung pertama.| Untuk merayakannya: {offer}.][ Berlaku sampai {deadline}.] Kami tunggu kedatangan Anda di sana.',
      warm: 'Halo Kak[ {customer_name}], ada kabar gembira: kami membuka cabang baru[ {business}] di {place}.[ Kami buka mulai {date} pukul {time}.| Kami buka mulai {date}.][ Jam buka: {hours}.][ Sebagai sambutan: {offer} bagi {count} pengunjung pertama.| Sebagai sambutan: {offer}.][ Berlaku sampai {deadline}.]\n\nMampir, lihat-lihat, dan sapa kami, ya. Kami sudah tidak sabar bertemu Kakak!',
      playful:
        'Tok, tok[, Kak {customer_name}]! Ada pintu baru[ dari {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Sampai {deadline}]\n\nCat sudah kering, lampu sudah menyala, tinggal Kakak yang belum datang!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir eröffnen eine weitere Filiale[ von {business}]: {place}.[ Eröffnung: {date}, {time}.| Eröffnung: {date}.][ Öffnungszeiten: {hours}.][ Zur Feier: {offer} für die ersten {count} Gäste.| Zur Feier: {offer}.][ Gültig bis {deadline}.] Wir freuen uns, Sie dort zu begrüßen.',
      warm: 'Hallo[ {customer_name}], wir wachsen, und Sie erfahren es zuerst: Bald gibt es eine weitere Filiale[ von {business}]: {place}.[ Eröffnung: {date}, {time}.| Eröffnung: {date}.][ Öffnungszeiten: {hours}.][ Zur Begrüßung: {offer} für die ersten {count} Gäste.| Zur Begrüßung: {offer}.][ Gültig bis {deadline}.]\n\nKommen Sie vorbei und schauen Sie sich um. Wir freuen uns auf Sie!',
      playful:
        'Klopf, klopf[, {customer_name}]! Hier öffnet sich eine neue Tür[ von {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Bis {deadline}]\n\nDie Farbe ist trocken, das Licht ist an. Es fehlen nur noch Sie!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous ouvrons une nouvelle adresse[ de {business}] : {place}.[ Ouverture : {date} à {time}.| Ouverture : {date}.][ Horaires : {hours}.][ Pour fêter cela : {offer} pour les {count} premières personnes.| Pour fêter cela : {offer}.][ Valable jusqu’au {deadline}.] Nous serons ravis de vous y accueillir.',
      warm: 'Bonjour[ {customer_name}], nous grandissons, et vous êtes parmi les premiers à le savoir ! Une nouvelle adresse[ de {business}] ouvre ses portes : {place}.[ Ouverture : {date} à {time}.| Ouverture : {date}.][ Horaires : {hours}.][ En guise de bienvenue : {offer} pour les {count} premières personnes.| En guise de bienvenue : {offer}.][ Valable jusqu’au {deadline}.]\n\nVenez faire un tour et nous dire bonjour. Nous avons hâte de vous voir !',
      playful:
        'Toc, toc[, {customer_name}] ! Une nouvelle porte s’ouvre[ chez {business}] 🎉\n\n📍 {place}[\n📅 {date}, {time}|\n📅 {date}][\n🎁 {offer}][\n⏳ Jusqu’au {deadline}]\n\nLa peinture est sèche, les lumières sont allumées, il ne manque plus que vous !',
    },
  },
  purposes: {
    en: 'new branch opening|we are opening a second shop|opening a new location|grand opening of our new store|another branch opens|second location opens|new outlet opening|opening our new salon|we open a new restaurant downtown',
    es: 'abrimos una nueva sucursal|inauguración de la nueva tienda|abrimos otro local|gran apertura|nueva sede|abrimos un nuevo local|otra sucursal más|abre nuevo local|abrimos nuevo local|nueva sucursal|abrimos otra tienda|inauguramos local|abrimos segunda tienda',
    pt_BR:
      'inauguração da nova loja|abrimos uma nova unidade|vamos abrir outra filial|nova filial|grande inauguração|abertura da nova unidade|mais uma loja nossa',
    hi: 'नई शाखा खुल रही है|नई ब्रांच का उद्घाटन|दूसरी दुकान खोल रहे हैं|नया शोरूम खुला|नया आउटलेट',
    hi_Latn:
      'nayi branch khul rahi hai|new branch opening|dusri dukaan khol rahe hain|naya showroom|naya outlet khula|grand opening|nayi branch opening|new outlet opening|nayi branch khul rahi|naya outlet khul raha|new outlet khul raha|naya outlet opening|nayi dukaan khul rahi',
    id: 'buka cabang baru|pembukaan toko baru|grand opening|cabang kedua|outlet baru|pembukaan cabang|cabang baru',
    de: 'neue Filiale eröffnet|Eröffnung unseres zweiten Geschäfts|Neueröffnung|wir eröffnen einen weiteren Standort|zweiter Laden|neuer Standort eröffnet',
    fr: 'ouverture d’une nouvelle boutique|nouvelle adresse ouvre|deuxième magasin|inauguration du nouveau magasin|nouvelle agence|ouverture d’un second restaurant',
  },
  not: ['we have moved', 'moving to', 'new opening hours', 'account opening'],
}
