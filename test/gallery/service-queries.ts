/** What people may say about papers, repairs, outages, support, a new address and new rules. */
import type { Queries } from './queries.ts'

export const serviceQueries: Readonly<Record<string, Queries>> = {
  document_request: {
    en: [
      'ask the applicants to upload a copy of their passport by friday',
      'some docs are missing from their file, they should bring them to the office',
      'remind clients to send us last year’s tax papers',
    ],
    es: [
      'pedirle al cliente que nos mande foto del DNI y la nómina',
      'le faltan papeles al expediente, que los traiga antes del viernes',
    ],
    pt_BR: [
      'pedir pro cliente mandar a cópia do RG e o comprovante de residência',
      'faltou documento no cadastro, tem que trazer até sexta',
    ],
    hi: ['ग्राहक से पैन कार्ड और आधार की कॉपी मँगवानी है', 'लोन के काग़ज़ात अभी अधूरे हैं, जमा करने को कहना है'],
    hi_Latn: ['client se pan card aur aadhaar ki copy mangwani hai', 'loan ke documents adhoore hain jama karwa do'],
    id: ['minta pelanggan kirim foto KTP dan slip gaji', 'berkasnya kurang lengkap, tolong dibawa ke kantor'],
    de: [
      'Mandanten sollen uns die fehlenden Unterlagen bis Freitag schicken',
      'bitte Ausweis und Meldebescheinigung mitbringen, Dokumente fehlen noch',
      'Bitte Steuerunterlagen bis Ende Januar einreichen',
    ],
    fr: [
      'demander au client d’envoyer son justificatif de domicile',
      'son dossier est incomplet, il doit apporter les pièces manquantes',
    ],
  },
  repair_ready: {
    en: ['tell the customer the car is fixed and can be picked up', 'phone repaired, come get it before 6'],
    es: ['avisar que el celular ya quedó arreglado y puede pasar por él', 'el coche ya está reparado en el taller'],
    pt_BR: [
      'avisar que o celular ficou pronto do conserto',
      'o carro já está pronto na oficina, pode buscar',
      'seu carro está pronto, pode vir buscar',
    ],
    hi: ['ग्राहक का मोबाइल ठीक हो गया है, आकर ले जाए', 'गाड़ी रिपेयर होकर तैयार है'],
    hi_Latn: ['customer ka mobile theek ho gaya aake le jaye', 'bike repair ho gayi hai batana hai'],
    id: [
      'kabari pelanggan laptopnya sudah selesai diservis',
      'hp nya udah beres diperbaiki bisa diambil',
      'hp nya udah bener, tinggal ambil',
    ],
    de: ['Auto ist repariert und kann abgeholt werden', 'Bescheid geben, dass das Handy fertig repariert ist'],
    fr: ['dire au client que sa voiture est réparée', 'le téléphone est réparé, il peut passer le chercher'],
  },
  repair_estimate: {
    en: [
      'send them the estimate for the repair and ask if we may start',
      'customer must ok the repair cost before we begin',
      'need approval for additional repair costs',
    ],
    es: ['mandar el presupuesto del arreglo y que lo apruebe', 'necesito que autorice la reparación y su costo'],
    pt_BR: ['mandar o orçamento do conserto pro cliente aprovar', 'preciso da aprovação do orçamento da oficina'],
    hi: ['मरम्मत में कितना ख़र्च आएगा, ग्राहक से मंज़ूरी लेनी है', 'रिपेयर का एस्टीमेट भेजकर हाँ लेनी है'],
    hi_Latn: [
      'repair ka estimate bhej ke approval lena hai',
      'theek karne ka kharcha batana hai, haan bole toh shuru karein',
    ],
    id: ['kirim estimasi biaya perbaikan dan minta persetujuan', 'tanya pelanggan setuju gak sama biaya servisnya'],
    de: [
      'Kostenvoranschlag schicken, Kunde muss ihn freigeben',
      'fragen, ob wir für den Preis reparieren dürfen',
      'Reparatur kostet 180 Euro, einverstanden?',
    ],
    fr: ['envoyer le devis de la réparation pour validation', 'le client doit accepter le devis avant qu’on répare'],
  },
  service_outage: {
    en: [
      'our booking app will be offline on sunday night for maintenance',
      'no internet in the building since this morning, tell the tenants',
      'no hot water on thursday due to boiler maintenance',
    ],
    es: [
      'el sistema se cayó y no podemos atender pedidos por la app',
      'mañana habrá mantenimiento y no habrá internet',
      'mañana cortan el agua en el edificio',
    ],
    pt_BR: ['o aplicativo caiu, avisar os clientes', 'amanhã tem manutenção programada e o sistema fica fora do ar'],
    hi: ['कल मेंटेनेंस की वजह से इंटरनेट नहीं चलेगा', 'सर्वर डाउन है, ग्राहकों को बताना है'],
    hi_Latn: [
      'kal maintenance hai isliye app band rahega',
      'area mein net nahi chal raha customers ko batao',
      'kal pani ki supply band rahegi',
    ],
    id: ['malam ini ada pemeliharaan, aplikasi tidak bisa dipakai', 'kabari pelanggan kalau internet lagi gangguan'],
    de: [
      'am Sonntag ist unsere App wegen Wartung nicht erreichbar',
      'Server ist ausgefallen, Kunden informieren',
      'heute kein Internet im Laden, nur Barzahlung',
    ],
    fr: [
      'le site sera indisponible dimanche pour maintenance',
      'prévenir d’une panne d’internet dans le quartier',
      'plus d’eau chaude mardi',
    ],
  },
  service_restored: {
    en: ['the outage is fixed, tell them everything is working again', 'our website is online again'],
    es: ['avisar que el sistema ya funciona otra vez', 'ya volvió el internet en la zona'],
    pt_BR: ['avisar que o sistema já voltou', 'a internet da região voltou ao normal', 'a luz voltou na loja'],
    hi: ['सर्वर ठीक हो गया है, सबको बता दो', 'इंटरनेट फिर से चालू हो गया'],
    hi_Latn: ['server theek ho gaya customers ko bata do', 'net phir se chalu ho gaya hai'],
    id: ['kabari pelanggan kalau sistemnya sudah normal', 'gangguan internet sudah teratasi'],
    de: ['Störung ist behoben, alles läuft wieder', 'Kunden sagen, dass das Internet wieder geht'],
    fr: [
      'la panne est terminée, tout remarche',
      'dire aux clients que le service est rétabli',
      'l’ascenseur fonctionne à nouveau',
    ],
  },
  support_reply: {
    en: [
      'tell the user that the status of their ticket is now closed',
      'we received the complaint and are working on it, with the case number',
      'thank you for contacting us, we will answer within 24 hours',
    ],
    es: ['el estado de su ticket de soporte cambió, avisarle', 'su reclamo está siendo revisado'],
    pt_BR: ['avisar que o chamado de suporte foi atualizado', 'recebemos a reclamação e estamos analisando'],
    hi: ['ग्राहक की शिकायत पर काम चल रहा है, बताना है', 'सपोर्ट टिकट की स्थिति बतानी है'],
    hi_Latn: ['complaint par kaam ho raha hai customer ko batao', 'support ticket ka status batana hai'],
    id: ['kabari pelanggan kalau keluhannya lagi diproses', 'status tiket bantuan diperbarui tim CS'],
    de: ['Kunde soll den Stand seines Tickets erfahren', 'wir bearbeiten die Reklamation, Stand mitteilen'],
    fr: [
      'informer le client de l’état de son ticket',
      'sa réclamation est en cours de traitement',
      'on a bien reçu votre demande',
    ],
  },
  moved_address: {
    en: [
      'our salon has moved to 12 Oak Street',
      'tell patients the clinic is relocating in march',
      'we are now at 5 Elm Road, old shop closed',
    ],
    es: [
      'nos mudamos de local, ahora estamos en otra calle',
      'avisar del cambio de dirección del consultorio',
      'desde el lunes atendemos en otra dirección',
    ],
    pt_BR: ['avisar que a loja mudou de endereço', 'a clínica vai pra outro lugar, novo endereço'],
    hi: ['हमारी दुकान नई जगह शिफ़्ट हो गई है', 'क्लिनिक का पता बदल गया है, मरीज़ों को बताना है'],
    hi_Latn: ['hamari dukaan dusri jagah shift ho gayi hai', 'clinic ka address badal gaya patients ko batao'],
    id: ['kabari pelanggan kalau toko kami pindah', 'klinik pindah ke alamat baru bulan depan'],
    de: ['unsere Praxis ist umgezogen, neue Adresse mitteilen', 'der Laden zieht im März um'],
    fr: ['notre cabinet a déménagé', 'dire aux clients que la boutique change d’adresse'],
  },
  policy_change: {
    en: [
      'from january anyone who cancels less than 24 hours before pays half, tell clients',
      'our terms and conditions have changed',
      'no-show will be charged 20 euros',
    ],
    es: ['informar de la nueva política de cancelación', 'cambiaron nuestros términos y condiciones'],
    pt_BR: ['avisar os alunos das novas regras de cancelamento', 'nossos termos de uso mudaram'],
    hi: ['कैंसिलेशन के नियम बदल गए हैं', 'हमारी शर्तें बदल रही हैं, ग्राहकों को बताना है'],
    hi_Latn: ['cancellation ke naye rules batane hain', 'hamari policy change ho gayi hai'],
    id: [
      'kasih tahu ada aturan baru soal pembatalan',
      'syarat dan ketentuan kami berubah',
      'aturan baru: telat 15 menit dianggap batal',
    ],
    de: ['unsere AGB ändern sich ab Januar', 'neue Regelung: wer zu spät absagt, zahlt eine Ausfallgebühr'],
    fr: ['nos conditions générales changent', 'prévenir de la nouvelle politique d’annulation'],
  },
}

export const serviceReversals: readonly [query: string, not: string][] = [
  ['the phone cannot be repaired', 'repair_ready'],
  ['the service has been restored', 'service_outage'],
  ['maintenance tonight, everything will be back online by 5', 'service_restored'],
  ['concert tickets are here, buy tickets now', 'support_reply'],
  ['your insurance policy ends in March', 'policy_change'],
  ['send us a proof of address', 'moved_address'],
  ['class cancelled because of a power cut', 'service_outage'],
  ['confirm the delivery address', 'moved_address'],
  ['time for your yearly car service', 'repair_ready'],
  ['free quote for every new customer', 'repair_estimate'],
]
