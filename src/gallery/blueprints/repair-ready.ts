import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, seeTheDetails } from '../button-words.ts'

export const repairReady: UtilityBlueprint = {
  id: 'repair_ready',
  name: 'repair_ready_for_collection',
  category: 'UTILITY',
  industries: ['automotive', 'home_services', 'retail', 'telecom', 'professional_services'],
  titles: {
    en: 'Repair ready',
    es: 'Reparación lista',
    pt_BR: 'Conserto pronto',
    hi: 'मरम्मत पूरी हुई',
    hi_Latn: 'Repair ho gaya',
    id: 'Servis selesai',
    de: 'Reparatur fertig',
    fr: 'Réparation terminée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    device: { kind: 'device', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'new screen',
        es: 'cambio de pantalla',
        pt_BR: 'troca de tela',
        hi: 'नई स्क्रीन',
        hi_Latn: 'nayi screen',
        id: 'ganti layar',
        de: 'Displaytausch',
        fr: 'changement d’écran',
      },
    },
    ticket_number: { kind: 'ticket_number', per: 'customer' },
    amount: { kind: 'amount', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '6 months',
        es: '6 meses',
        pt_BR: '6 meses',
        hi: '6 महीने',
        hi_Latn: '6 mahine',
        id: '6 bulan',
        de: '6 Monate',
        fr: '6 mois',
      },
    },
    place: { kind: 'place', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    document: { kind: 'document', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [seeTheDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], [the repair of your {device}|your repair][ at {business}] is finished and ready for collection.[ Work done: {product}.][ Repair number: {ticket_number}.][ Amount to pay: {amount}.][ Warranty on the repair: {duration}.][ Address: {place}.][ Opening hours: {hours}.][ Please collect it by {deadline}.][ Please bring: {document}.] If you have any questions about the repair, please reply to this message.',
      warm: 'Hi[ {customer_name}], good news: [the repair of your {device}|your repair][ at {business}] is done and you can come and pick it up 🔧[\nWork done: {product}][\nRepair number: {ticket_number}][\nAmount to pay: {amount}][\nWarranty on the repair: {duration}][\nWhere: {place}][\nWhen: {hours}][\nPlease collect it by {deadline}][\nPlease bring: {document}]\n\nAny questions about the repair? Just reply to this message. See you soon!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu reparación[ en {business}] está terminada. [Ya puedes pasar a recoger tu {device}.|Ya puedes pasar a recogerla.][ Trabajo realizado: {product}.][ Número de reparación: {ticket_number}.][ Importe por pagar: {amount}.][ Garantía de la reparación: {duration}.][ Dirección: {place}.][ Horario: {hours}.][ Fecha límite para recoger: {deadline}.][ Trae contigo: {document}.] Si tienes alguna pregunta sobre la reparación, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Buenas noticias: tu reparación[ en {business}] está terminada y [ya puedes pasar a recoger tu {device}|ya puedes pasar a recogerla] 🔧[\nTrabajo realizado: {product}][\nNúmero de reparación: {ticket_number}][\nImporte por pagar: {amount}][\nGarantía de la reparación: {duration}][\nDónde: {place}][\nCuándo: {hours}][\nFecha límite para recoger: {deadline}][\nTrae contigo: {document}]\n\n¿Alguna duda sobre la reparación? Responde a este mensaje. ¡Hasta pronto!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu conserto[ na {business}] está pronto[: {device}]. Você já pode vir retirar.[ Serviço realizado: {product}.][ Ordem de serviço: {ticket_number}.][ Valor a pagar: {amount}.][ Garantia do conserto: {duration}.][ Endereço: {place}.][ Horário: {hours}.][ Retire até {deadline}.][ Traga: {document}.] Se tiver alguma dúvida sobre o conserto, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Boa notícia: seu conserto[ na {business}] ficou pronto e você já pode vir buscar 🔧[\nItem: {device}][\nServiço realizado: {product}][\nOrdem de serviço: {ticket_number}][\nValor a pagar: {amount}][\nGarantia do conserto: {duration}][\nOnde: {place}][\nQuando: {hours}][\nRetire até {deadline}][\nTraga: {document}]\n\nAlguma dúvida sobre o conserto? É só responder a esta mensagem. Até logo!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] [{device} की मरम्मत पूरी हो गई है|मरम्मत का काम पूरा हो गया है]। अब आप आकर ले जा सकते हैं।[ क्या काम हुआ: {product}।][ रिपेयर नंबर: {ticket_number}।][ देय राशि: {amount}।][ मरम्मत की वारंटी: {duration}।][ पता: {place}।][ समय: {hours}।][ कृपया {deadline} तक ले जाएँ।][ साथ लाएँ: {document}।] मरम्मत के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], अच्छी ख़बर:[ {business} में] [{device} की मरम्मत हो गई है|मरम्मत का काम हो गया है] और अब आप आकर ले जा सकते हैं 🔧[\nक्या काम हुआ: {product}][\nरिपेयर नंबर: {ticket_number}][\nदेय राशि: {amount}][\nमरम्मत की वारंटी: {duration}][\nकहाँ: {place}][\nकब: {hours}][\nकब तक ले जाएँ: {deadline}][\nसाथ लाएँ: {document}]\n\nमरम्मत के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें। आपसे जल्द मुलाक़ात होगी!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] [{device} ki repair poori ho gayi hai|repair ka kaam poora ho gaya hai]. Ab aap aakar le ja sakte hain.[ Kya kaam hua: {product}.][ Repair number: {ticket_number}.][ Dena hai: {amount}.][ Repair ki warranty: {duration}.][ Address: {place}.][ Time: {hours}.][ Please {deadline} tak le jayein.][ Saath layein: {document}.] Repair ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], achhi khabar:[ {business} mein] [{device} ki repair ho gayi hai|repair ka kaam ho gaya hai] aur ab aap aakar le ja sakte hain 🔧[\nKya kaam hua: {product}][\nRepair number: {ticket_number}][\nDena hai: {amount}][\nRepair ki warranty: {duration}][\nKahan: {place}][\nKab: {hours}][\nKab tak le jayein: {deadline}][\nSaath layein: {document}]\n\nRepair ke baare mein koi sawaal ho, toh bas is message par reply karein. Aapse jald mulaqat hogi!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [servis {device} Anda|pesanan servis Anda][ di {business}] sudah selesai dan siap diambil.[ Pekerjaan: {product}.][ Nomor servis: {ticket_number}.][ Yang perlu dibayar: {amount}.][ Garansi servis: {duration}.][ Alamat: {place}.][ Jam buka: {hours}.][ Mohon diambil paling lambat {deadline}.][ Mohon bawa: {document}.] Jika ada pertanyaan tentang servis ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kabar baik: [servis {device} Kakak|servisan Kakak][ di {business}] sudah beres dan siap diambil 🔧[\nPekerjaan: {product}][\nNomor servis: {ticket_number}][\nYang perlu dibayar: {amount}][\nGaransi servis: {duration}][\nTempat: {place}][\nJam buka: {hours}][\nDiambil paling lambat {deadline}][\nJangan lupa bawa: {document}]\n\nAda pertanyaan soal servisnya? Balas saja pesan ini, ya. Sampai jumpa!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Reparatur[ ({device})] ist fertig und kann[ bei {business}] abgeholt werden.[ Ausgeführte Arbeiten: {product}.][ Reparaturnummer: {ticket_number}.][ Zu zahlen: {amount}.][ Garantie auf die Reparatur: {duration}.][ Adresse: {place}.][ Öffnungszeiten: {hours}.][ Abholung bitte bis {deadline}.][ Bitte bringen Sie mit: {document}.] Wenn Sie Fragen zur Reparatur haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], gute Nachricht: Ihre Reparatur[ ({device})] ist fertig und wartet[ bei {business}] auf Sie 🔧[\nAusgeführte Arbeiten: {product}][\nReparaturnummer: {ticket_number}][\nZu zahlen: {amount}][\nGarantie auf die Reparatur: {duration}][\nWo: {place}][\nWann: {hours}][\nAbholung bitte bis {deadline}][\nBitte bringen Sie mit: {document}]\n\nFragen zur Reparatur? Antworten Sie einfach auf diese Nachricht. Bis bald!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre réparation[ chez {business}] est terminée. [Vous pouvez venir récupérer votre {device}.|Vous pouvez venir la récupérer.][ Travaux effectués : {product}.][ Numéro de réparation : {ticket_number}.][ Montant à régler : {amount}.][ Garantie sur la réparation : {duration}.][ Adresse : {place}.][ Horaires : {hours}.][ À récupérer au plus tard le {deadline}.][ À apporter : {document}.] Pour toute question sur la réparation, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], bonne nouvelle : votre réparation[ chez {business}] est terminée et [vous pouvez venir récupérer votre {device}|vous pouvez venir la récupérer] 🔧[\nTravaux effectués : {product}][\nNuméro de réparation : {ticket_number}][\nMontant à régler : {amount}][\nGarantie sur la réparation : {duration}][\nOù : {place}][\nQuand : {hours}][\nÀ récupérer au plus tard le {deadline}][\nÀ apporter : {document}]\n\nUne question sur la réparation ? Répondez simplement à ce message. À bientôt !',
    },
  },
  purposes: {
    en: 'your phone is repaired|your car is ready|car is fixed, come and get it|laptop repaired|has been fixed, pick it up|repair is done|shoes are mended|alterations are finished|fixed and ready to collect|bike repair done, pick it up|vehicle ready after service|washing machine fixed|watch repaired|mechanic finished the car|the garage is done with the car|repair finished|glasses fixed|motorbike is ready|your car service is complete|jewellery repaired|when a phone is done text the owner|bike repair finished|pick up your repaired device|car repaired, licence plate and price|repaired and can be collected|your watch is fixed|the dress has been altered|alteration is done|shoes are resoled',
    es: 'ya está reparado|el auto está reparado|ya quedó el arreglo|tu celular ya está arreglado|móvil reparado|arreglo listo para recoger|el coche está listo|el carro ya está listo en el taller|la moto ya está arreglada|compostura lista|terminamos la reparación|lavadora reparada|pasar a buscar el equipo reparado|laptop arreglada|tele arreglada|zapatos arreglados|ya quedó el carro|avisar al cliente que su auto está listo|matrícula y total a pagar|la reparación terminó|celular reparado|ya puede recoger su equipo|el vestido está arreglado|el arreglo está listo|su reparación quedó lista|la reparación está lista|cuando el coche está listo|avisar que el arreglo está listo y cuánto es|tu moto está lista|el celular quedó listo',
    pt_BR:
      'celular consertado|o carro está pronto|carro pronto na oficina|carro pronto, pode vir buscar|aparelho consertado|consertado, pode retirar|reparo concluído|terminamos o conserto|pode buscar o aparelho consertado|a moto ficou pronta|o aparelho ficou pronto|assistência técnica concluída|manutenção do carro pronta|geladeira consertada|máquina de lavar consertada|notebook arrumado|bicicleta pronta|sapato consertado|o celular ficou pronto|conserto terminado|retirar o aparelho consertado|ficou pronto o conserto|placa e valor do serviço|o vestido ficou pronto|ajuste da roupa pronto|o conserto ficou pronto|conserto pronto e quanto deu|seu carro está pronto|a bike ficou pronta',
    hi: 'फ़ोन ठीक हो गया|मोबाइल रिपेयर हो गया|मोबाइल बन गया है|गाड़ी ठीक हो गई|गाड़ी की सर्विस हो गई|लैपटॉप ठीक हो गया|रिपेयर का काम हो गया|गाड़ी तैयार है ले जाइए|बाइक रिपेयर हो गई|मशीन ठीक हो गई|घड़ी ठीक हो गई|टीवी ठीक हो गया|रिपेयर के बाद तैयार|फोन ठीक हो गया|मरम्मत हो गई ले जाएं|कपड़े की सिलाई हो गई|फोन ठीक हो गया आकर ले जाओ|फोन रेडी|मोबाइल ठीक हो गया|गाड़ी तैयार है|गाड़ी की सर्विस पूरी|लैपटॉप तैयार|बाइक तैयार|मरम्मत हो गई|मशीन बन गई|फ्रिज ठीक हो गया',
    hi_Latn:
      'phone theek ho gaya|phone ban gaya hai|mobile repair ho gaya|gaadi theek ho gayi|gaadi ban gayi hai|gaadi ki service ho gayi|laptop theek ho gaya|bike repair ho gayi|gaadi taiyar hai aake le jao|repairing complete|marammat ho gayi|machine theek ho gayi|tv theek ho gaya|scooty ban gayi hai|phone theek ho gaya aake le jao|phone ready hone pe message|gaadi ready hai|repair ho gaya le jao|model aur bill amount|suit alter ho gaya|phone ready hone pe|phone ready|mobile ready|tv repair ho gaya|laptop ready|gaadi ready|bike ready|car service ho gayi|repair ho gaya aake le jao|fridge theek ho gaya|ac repair ho gaya',
    id: 'mobil selesai diservis|perbaikan selesai|HP sudah diperbaiki|hp udah bener tinggal ambil|hp sudah bisa diambil habis servis|motor selesai servis|laptop sudah beres|servisan sudah jadi|barang servis bisa diambil|kendaraan selesai di bengkel|AC sudah diperbaiki|reparasi selesai|motor sudah beres|kulkas sudah diperbaiki|jam tangan sudah diservis|sepatu selesai direparasi|servis sudah selesai|motor sudah selesai diservis|hp sudah diperbaiki|perbaikan selesai bisa diambil|baju sudah selesai dipermak|hp sudah selesai diperbaiki|hp selesai diservis|motor selesai|mobil selesai servis|laptop selesai|servisan selesai bisa diambil|perbaikan sudah selesai|ac selesai diservis|sepatu selesai dicuci|selesai diperbaiki bisa diambil',
    de: 'Reparatur abholbereit|Handy repariert|Auto aus der Inspektion fertig|Auto ist fertig|Auto aus der Werkstatt abholen|Fahrzeug fertig|Gerät repariert|Reparatur abgeschlossen|Fahrrad ist repariert|Laptop wieder heil|Waschmaschine repariert|Uhr repariert|Schuhe repariert|Wagen kann abgeholt werden nach Reparatur|Brille repariert|das Auto ist fertig|Uhr fertig repariert|Kennzeichen und Preis|Reparatur fertig, abholen|Kleid ist geändert und kann abgeholt werden|Änderung ist fertig|Schuhe sind besohlt|Rad ist fertig|Radl fertig|Fahrrad fertig abholen|Auto fertig holen|Auto ist fertig holen|Reparatur fertig|Handy ist repariert abholen|Inspektion fertig|Fahrzeug abholbereit|Kennzeichen Auto fertig|Gerät fertig repariert|Werkstatt fertig|Uhr ist fertig|Schuhe fertig besohlt|Kleid fertig geändert|Änderungsschneiderei fertig|E-Bike repariert',
    fr: 'réparation finie|téléphone réparé|appareil réparé|voiture prête au garage|la voiture est réparée|vélo réparé|ordinateur réparé|venir récupérer l’appareil réparé|machine à laver réparée|la révision est faite|véhicule prêt|montre réparée|chaussures réparées|ordinateur prêt après réparation|la voiture est prête|réparation terminée|immatriculation et montant|la robe est retouchée|la retouche est prête|sa réparation est prête|la réparation est prête et combien ça coûte|votre voiture est prête|le vélo est prêt|votre téléphone est prêt',
  },
  not: [
    'cannot be repaired',
    'not repaired',
    'repair is delayed',
    'service is due',
    'time for your',
    'repartidor',
    'repartidor',
  ],
}
