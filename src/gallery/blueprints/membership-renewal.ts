import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const membershipRenewal: UtilityBlueprint = {
  id: 'membership_renewal',
  name: 'membership_renewal',
  category: 'UTILITY',
  industries: ['fitness', 'nonprofit', 'events', 'professional_services', 'education', 'retail', 'beauty'],
  titles: {
    en: 'Membership expiring',
    es: 'Membresía por vencer',
    pt_BR: 'Plano de sócio vencendo',
    hi: 'मेंबरशिप समाप्ति',
    hi_Latn: 'Membership khatm hona',
    id: 'Keanggotaan berakhir',
    de: 'Mitgliedschaft endet',
    fr: 'Fin d’adhésion',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    plan: { kind: 'plan', per: 'customer' },
    reference_number: {
      kind: 'reference_number',
      per: 'customer',
      sample: {
        en: 'M-2071',
        es: 'S-2071',
        pt_BR: 'S-2071',
        hi: 'M-2071',
        hi_Latn: 'M-2071',
        id: 'A-2071',
        de: 'M-2071',
        fr: 'A-2071',
      },
    },
    date: { kind: 'date', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer' },
    deadline: { kind: 'deadline', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View membership',
        es: 'Ver mi membresía',
        pt_BR: 'Ver meu plano',
        hi: 'मेंबरशिप देखें',
        hi_Latn: 'Membership dekhein',
        id: 'Lihat keanggotaan',
        de: 'Mitgliedschaft ansehen',
        fr: 'Voir mon adhésion',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your membership[ at {business}] is about to expire.[ Type: {plan}.][ Membership number: {reference_number}.][ Last day: {date}.][ Fee if you renew: {amount}.][ Reply deadline: {deadline}.][ Where to renew: {place}.] If you would like to renew your membership or have a question about it, please reply to this message.',
      warm: 'Hi[ {customer_name}], a friendly reminder: your membership[ at {business}] is about to expire 🗓️[\nType: {plan}][\nMembership number: {reference_number}][\nLast day: {date}][\nFee if you renew: {amount}][\nReply deadline: {deadline}][\nWhere to renew: {place}]\n\nWhether you carry on is entirely up to you. If you would like to renew your membership or have a question, just reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu membresía[ en {business}] está por vencer.[ Tipo: {plan}.][ Número de socio: {reference_number}.][ Último día: {date}.][ Cuota del próximo periodo: {amount}.][ Fecha límite para responder: {deadline}.][ Dónde renovar: {place}.] Si quieres renovar tu membresía o tienes alguna duda, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Un pequeño recordatorio: tu membresía[ en {business}] está por vencer 🗓️[\nTipo: {plan}][\nNúmero de socio: {reference_number}][\nÚltimo día: {date}][\nCuota del próximo periodo: {amount}][\nFecha límite para responder: {deadline}][\nDónde renovar: {place}]\n\nSeguir o no es decisión tuya. Si quieres renovar tu membresía o tienes alguna duda, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu plano[ na {business}] está perto do vencimento.[ Tipo: {plan}.][ Número de sócio: {reference_number}.][ Último dia: {date}.][ Valor do próximo período: {amount}.][ Prazo para responder: {deadline}.][ Onde renovar: {place}.] Se quiser renovar o plano ou tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para lembrar: seu plano[ na {business}] está perto do vencimento 🗓️[\nTipo: {plan}][\nNúmero de sócio: {reference_number}][\nÚltimo dia: {date}][\nValor do próximo período: {amount}][\nPrazo para responder: {deadline}][\nOnde renovar: {place}]\n\nContinuar ou não é você quem decide. Se quiser renovar o plano ou tiver alguma dúvida, é só responder a esta mensagem que ajudamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी मेंबरशिप समाप्त होने वाली है।[ प्रकार: {plan}।][ मेंबर नंबर: {reference_number}।][ कब तक मान्य: {date}।][ आगे की फ़ीस: {amount}।][ जवाब देने की आख़िरी तारीख: {deadline}।][ रिन्यू कराने की जगह: {place}।] आप मेंबरशिप रिन्यू कराना चाहें या कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], एक छोटा-सा रिमाइंडर:[ {business} में] आपकी मेंबरशिप समाप्त होने वाली है 🗓️[\nप्रकार: {plan}][\nमेंबर नंबर: {reference_number}][\nकब तक मान्य: {date}][\nआगे की फ़ीस: {amount}][\nजवाब देने की आख़िरी तारीख: {deadline}][\nरिन्यू कराने की जगह: {place}]\n\nमेंबरशिप रिन्यू करानी हो या कोई सवाल हो, तो बस इस मैसेज का जवाब दें, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki membership khatm hone wali hai.[ Type: {plan}.][ Member number: {reference_number}.][ Kab tak valid: {date}.][ Aage ki fees: {amount}.][ Reply karne ki last date: {deadline}.][ Renew karane ki jagah: {place}.] Aap membership renew karana chahein ya koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], ek chhota sa reminder:[ {business} mein] aapki membership khatm hone wali hai 🗓️[\nType: {plan}][\nMember number: {reference_number}][\nKab tak valid: {date}][\nAage ki fees: {amount}][\nReply karne ki last date: {deadline}][\nRenew karane ki jagah: {place}]\n\nMembership renew karani ho ya koi sawaal ho, toh bas is message par reply karein, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], keanggotaan Anda[ di {business}] akan segera berakhir.[ Jenis: {plan}.][ Nomor anggota: {reference_number}.][ Berlaku sampai: {date}.][ Biaya periode berikutnya: {amount}.][ Batas waktu konfirmasi: {deadline}.][ Tempat perpanjangan: {place}.] Jika Anda ingin memperpanjang keanggotaan atau ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengingatkan: keanggotaan Kakak[ di {business}] akan segera berakhir 🗓️[\nJenis: {plan}][\nNomor anggota: {reference_number}][\nBerlaku sampai: {date}][\nBiaya periode berikutnya: {amount}][\nBatas waktu konfirmasi: {deadline}][\nTempat perpanjangan: {place}]\n\nMau lanjut atau tidak, Kakak yang menentukan. Kalau mau memperpanjang keanggotaan atau ada pertanyaan, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Mitgliedschaft[ bei {business}] läuft bald aus.[ Art: {plan}.][ Mitgliedsnummer: {reference_number}.][ Letzter Tag: {date}.][ Beitrag bei Verlängerung: {amount}.][ Antwortfrist: {deadline}.][ Ort für die Verlängerung: {place}.] Wenn Sie Ihre Mitgliedschaft verlängern möchten oder Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], eine kleine Erinnerung: Ihre Mitgliedschaft[ bei {business}] läuft bald aus 🗓️[\nArt: {plan}][\nMitgliedsnummer: {reference_number}][\nLetzter Tag: {date}][\nBeitrag bei Verlängerung: {amount}][\nAntwortfrist: {deadline}][\nOrt für die Verlängerung: {place}]\n\nOb Sie dabeibleiben, entscheiden Sie. Wenn Sie Ihre Mitgliedschaft verlängern möchten oder Fragen haben, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre adhésion[ auprès de {business}] arrive bientôt à échéance.[ Formule : {plan}.][ Numéro d’adhérent : {reference_number}.][ Dernier jour : {date}.][ Cotisation en cas de renouvellement : {amount}.][ Date limite de réponse : {deadline}.][ Lieu du renouvellement : {place}.] Si vous souhaitez renouveler votre adhésion ou avez une question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], un petit rappel : votre adhésion[ auprès de {business}] arrive bientôt à échéance 🗓️[\nFormule : {plan}][\nNuméro d’adhérent : {reference_number}][\nDernier jour : {date}][\nCotisation en cas de renouvellement : {amount}][\nDate limite de réponse : {deadline}][\nLieu du renouvellement : {place}]\n\nContinuer ou non, c’est à vous de choisir. Si vous souhaitez renouveler votre adhésion ou avez une question, répondez simplement à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'membership renewal|gym membership runs out|renew the membership|club membership ends|annual club subscription renewal|yoga studio membership lapses|coworking membership ends|members whose membership expires|annual membership fee is due for renewal|membership card expires|library card expires|remind members to renew|gym plan is about to end, renew|card expires on 31 December, renewal fee',
    es: 'renovación de membresía|vence la membresía del gimnasio|renovar la cuota de socio|carnet de socio caduca|se acaba la membresía|recordar a los socios que renueven|fin de la afiliación|renovar el carnet del club|la membresía se termina|renovar la membresía del gimnasio|la carta de socio expira|carnet que vence|renovar la membresía|tu membresía vence|socios que deben renovar',
    pt_BR:
      'renovação do plano da academia|plano da academia vence|anuidade do clube|plano anual do clube acaba|renovar a associação|matrícula da academia vencendo|sócios com plano a vencer|carteirinha de sócio vence|o plano da academia acaba|plano da academia vencendo|renovar o plano da academia|carteirinha vence|sua anuidade vence|renovar a carteirinha|sócios que precisam renovar',
    hi: 'मेंबरशिप ख़त्म होने वाली है|मेंबरशिप रिन्यू|जिम की मेंबरशिप ख़त्म|सदस्यता समाप्त हो रही है|सदस्यता नवीनीकरण|क्लब की सदस्यता|मेंबर को रिन्यू की याद दिलाना|सदस्यता खत्म होने वाली है|जिम की मेंबरशिप खत्म|सदस्यता रिन्यू|मेंबरशिप खत्म होने वाली|जिम का प्लान खत्म|मेंबरशिप खत्म होने वाली है|सदस्यता खत्म होने वाली|मेंबरशिप खत्म हो रही',
    hi_Latn:
      'membership khatm hone wali hai|membership renewal|gym ki membership khatm|membership renew karna|sadasyata samapt|club membership expire|members ko renew ki yaad dilana|membership khatam hone se pehle reminder|gym membership khatam|members ka plan khatam hone wala|membership renew karne ka|plan khatam hone wala hai yaad dilana|membership renew|gym plan khatam hone wala|plan khatam hone wala members|membership expire|members ka plan|membership khatam hone wali|renew karne pe off',
    id: 'membership habis|perpanjangan keanggotaan|member gym mau habis|perpanjang member|masa keanggotaan habis|kartu anggota kedaluwarsa|ingatkan anggota untuk perpanjang|membership gym habis|perpanjang keanggotaan|keanggotaan habis|perpanjang membership|keanggotaan berakhir|member habis masa berlaku|masa aktif member',
    de: 'Mitgliedschaft läuft aus|Mitgliedschaft verlängern|Verlängerung der Mitgliedschaft|Fitnessstudio-Mitgliedschaft endet|Vereinsmitgliedschaft|Mitgliedsbeitrag für das nächste Jahr|Mitglieder an die Verlängerung erinnern|Mitgliedskarte läuft ab|Mitgliedschaft läuft ab|Mitgliedsausweis läuft ab|Jahresmitgliedschaft endet|Vereinsmitgliedschaft verlängern|Mitgliedskarte erneuern',
    fr: 'adhésion arrive à échéance|renouvellement d’adhésion|renouveler la carte de membre|adhésion au club expire|carte d’adhérent expire|licence du club expire|cotisation annuelle à renouveler|rappeler aux adhérents de renouveler|renouvellement de la carte|adhérents dont la carte expire|la carte d’adhérent expire le|votre adhésion se termine|cotisation à renouveler',
  },
  not: [
    'membership renewed',
    'membership fee goes up',
    'will cost more',
    'new member',
    'welcome members',
    'become a member',
    'la cuota va a subir',
    'mensalidade vai subir',
    'beitrag ab januar steigt',
    'membresía renovada',
    'insurance renewal',
    'unpaid',
    'overdue',
    'not paid',
  ],
}
