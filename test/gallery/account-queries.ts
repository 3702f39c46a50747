/** Queries about accounts, policies, memberships, viewings, donations, helpers and recalls. */
import type { Queries } from './queries.ts'

export const accountQueries: Readonly<Record<string, Queries>> = {
  account_alert: {
    en: [
      'we run a small online bank and lock a customer account after 5 wrong passwords, keep it calm',
      'we had to lock somebody’s account after too many wrong passwords, let them know',
      'warn users when there is something suspicious going on in their account',
      'notify people that their password has just been changed',
    ],
    es: [
      'avisar al usuario que bloqueamos su cuenta por intentos fallidos',
      'mensaje de actividad sospechosa en la cuenta del cliente',
    ],
    pt_BR: [
      'avisar o cliente que a conta dele foi bloqueada por segurança',
      'mensagem quando a senha da conta for alterada',
    ],
    hi: ['ग्राहक को बताना है कि उसका अकाउंट लॉक हो गया है', 'खाते में कुछ संदिग्ध हो रहा है, चेतावनी भेजनी है'],
    hi_Latn: [
      'user ko batana hai ki uska account lock ho gaya hai',
      'account me kuch suspicious activity hui to alert jaye',
    ],
    id: ['kabari pengguna kalau akunnya kami blokir sementara', 'pesan kalau password akun baru saja diganti'],
    de: [
      'Kunden warnen, wenn ihr Konto wegen falscher Passwörter gesperrt wurde',
      'Hinweis bei verdächtigen Aktivitäten im Kundenkonto',
    ],
    fr: [
      'prévenir le client que son compte a été bloqué par sécurité',
      'message en cas d’activité bizarre ou suspecte sur le compte',
    ],
  },
  new_device_login: {
    en: [
      'tell users when somebody signs in from a device we do not know',
      'login from another phone, ask whether it was them',
    ],
    es: [
      'avisar cuando alguien entra a la cuenta desde otro teléfono',
      'mensaje de seguridad por acceso desde un dispositivo que no conocemos',
    ],
    pt_BR: [
      'avisar quando entrarem na conta com um celular diferente',
      'alerta de login feito num dispositivo que o cliente nunca usou',
    ],
    hi: ['किसी ने नए मोबाइल से अकाउंट में लॉगिन किया तो ग्राहक को बताना है', 'अनजान डिवाइस से लॉगिन होने पर मैसेज'],
    hi_Latn: [
      'kisi ne naye mobile se account me login kiya to user ko msg jaye',
      'unknown device se login hone par alert chahiye',
    ],
    id: [
      'kasih tahu user kalau ada yang login pakai hp baru',
      'pesan saat akun dibuka dari perangkat yang tidak dikenal',
    ],
    de: [
      'Nutzer informieren, wenn sich jemand mit einem unbekannten Gerät anmeldet',
      'Nachricht bei Login von einem anderen Handy, war er das?',
    ],
    fr: [
      'avertir l’utilisateur quand on se connecte avec un autre appareil',
      'message après une connexion d’un téléphone inconnu',
    ],
  },
  test_results_ready: {
    en: [
      'tell patients that their lab results came in, but not what they are',
      'the report from the lab is here and can be picked up at the front desk',
    ],
    es: [
      'avisar a los pacientes que ya pueden pasar por sus análisis',
      'mensaje de que los resultados del laboratorio están listos',
    ],
    pt_BR: ['avisar o paciente que o exame dele ficou pronto', 'laudo disponível para retirar na clínica'],
    hi: ['मरीज़ को बताना है कि उसकी जाँच की रिपोर्ट आ गई है', 'लैब की रिपोर्ट तैयार होने का मैसेज'],
    hi_Latn: ['patient ko batana hai ki uski lab report aa gayi', 'test ki report ready hai, aake le jaaye'],
    id: ['kasih tahu pasien kalau hasil labnya sudah keluar', 'hasil pemeriksaan bisa diambil di klinik'],
    de: ['Patienten informieren, dass ihr Befund da ist', 'die Laborwerte sind da und können abgeholt werden'],
    fr: ['prévenir le patient que ses analyses sont prêtes', 'les résultats du labo sont arrivés, sans dire lesquels'],
  },
  insurance_renewal: {
    en: [
      'I’m an insurance broker, remind clients a month before their home insurance runs out, with policy number',
      'remind people that their car insurance runs out next month',
      'policy expires soon, ask whether they want to keep it',
    ],
    es: ['recordar que el seguro del coche vence el mes que viene', 'la póliza del cliente está a punto de caducar'],
    pt_BR: ['lembrar que o seguro do carro vence no mês que vem', 'avisar os segurados que a apólice está acabando'],
    hi: ['ग्राहक की गाड़ी का बीमा अगले महीने ख़त्म हो रहा है', 'पॉलिसी रिन्यू कराने की याद दिलानी है'],
    hi_Latn: [
      'customer ki car ka insurance agle mahine khatm ho raha hai',
      'policy renew karane ka reminder bhejna hai',
    ],
    id: ['ingatkan nasabah kalau asuransi mobilnya mau habis', 'polis pelanggan jatuh tempo bulan depan'],
    de: ['Kunden erinnern, dass ihre Kfz-Versicherung bald ausläuft', 'die Police endet zum Jahresende'],
    fr: [
      'rappeler que l’assurance de la voiture arrive à échéance',
      'le contrat d’assurance du client se termine le mois prochain',
    ],
  },
  membership_renewal: {
    en: [
      'members should hear that their gym membership runs out soon',
      'our club wants to remind people to renew for the coming year',
    ],
    es: [
      'avisar a los socios del gimnasio que se les vence la membresía',
      'recordatorio para renovar el carnet del club',
    ],
    pt_BR: [
      'avisar os sócios do clube que o plano está vencendo',
      'lembrar o aluno que o plano da academia acaba semana que vem',
    ],
    hi: ['जिम के मेंबर को बताना है कि मेंबरशिप ख़त्म हो रही है', 'क्लब की सदस्यता रिन्यू कराने का रिमाइंडर'],
    hi_Latn: ['gym members ko batana hai membership khatm ho rahi hai', 'club ki membership renew karwane ka reminder'],
    id: ['ingatkan member gym kalau masa keanggotaannya mau habis', 'anggota klub harus perpanjang tahun depan'],
    de: ['Mitglieder erinnern, dass ihre Mitgliedschaft im Studio ausläuft', 'Vereinsmitglieder sollen verlängern'],
    fr: ['rappeler aux adhérents que leur carte de membre expire', 'l’adhésion au club se termine, il faut renouveler'],
  },
  real_estate_viewing: {
    en: [
      'estate agent here. need a confirmation for viewings with date, time, address and the agent’s name',
      'confirm when the buyer comes to see the house',
      'viewing of the flat is arranged for Saturday, the agent will be there',
    ],
    es: ['confirmar al interesado la hora para ver el piso', 'visita a la propiedad el sábado con el asesor'],
    pt_BR: [
      'confirmar com o interessado a visita ao apartamento no sábado',
      'o corretor vai mostrar a casa, avisar o cliente',
    ],
    hi: ['ग्राहक शनिवार को फ़्लैट देखने आएगा, समय पक्का करना है', 'साइट विज़िट कन्फ़र्म करने का मैसेज'],
    hi_Latn: ['customer saturday ko flat dekhne aayega uska time confirm karna hai', 'site visit ka confirmation msg'],
    id: ['konfirmasi jadwal calon pembeli lihat rumah hari sabtu', 'survei apartemen bersama agen sudah diatur'],
    de: [
      'Interessenten den Termin für die Wohnungsbesichtigung bestätigen',
      'Besichtigung des Hauses am Samstag steht',
    ],
    fr: ['confirmer à l’acheteur la visite de la maison samedi', 'rendez-vous pour visiter l’appartement avec l’agent'],
  },
  donation_thanks: {
    en: [
      'every time someone gives us money we want to send a thank you with the amount',
      'say thanks to everybody who gave money to our shelter',
      'donors get a confirmation with the amount they gave',
    ],
    es: ['dar las gracias a quien donó a la fundación', 'confirmar al donante que llegó su aporte'],
    pt_BR: ['agradecer quem doou para a nossa ong', 'confirmar para o doador que o valor chegou'],
    hi: ['जिन्होंने दान दिया उन्हें धन्यवाद कहना है', 'दानदाता को रसीद भेजनी है'],
    hi_Latn: ['jinhone donation diya unko thank you bolna hai', 'donor ko rasid bhejni hai'],
    id: ['bilang terima kasih ke para donatur panti', 'konfirmasi ke donatur kalau sumbangannya sudah masuk'],
    de: ['allen danken, die für das Tierheim gespendet haben', 'Bestätigung an Spender, dass das Geld da ist'],
    fr: ['dire merci à ceux qui ont donné à l’association', 'confirmer au donateur que son don est arrivé'],
  },
  volunteer_call: {
    en: [
      'need 20 people for our river clean-up on Saturday 9am at the old bridge, something fun',
      'we need people to help at the park clean-up on Saturday',
      'ask our supporters to volunteer at the food bank',
    ],
    es: ['necesitamos voluntarios para el banco de alimentos', 'pedir a los vecinos que ayuden a limpiar el parque'],
    pt_BR: ['chamar gente para o mutirão de sábado na escola', 'a ong precisa de voluntários para a cozinha'],
    hi: ['शनिवार के सफ़ाई अभियान के लिए वॉलंटियर चाहिए', 'लोगों को सेवा के लिए बुलाना है'],
    hi_Latn: ['saturday ke safai abhiyan ke liye volunteer chahiye', 'langar mein seva ke liye logon ko bulana hai'],
    id: ['butuh relawan untuk dapur umum hari sabtu', 'ajak warga kerja bakti bersih-bersih sungai'],
    de: ['wir suchen Freiwillige für die Tafel', 'wer hilft am Samstag beim Schulfest, Helfer gesucht'],
    fr: [
      'il nous faut des bénévoles pour la collecte de samedi',
      'demander aux parents un coup de main pour la kermesse',
    ],
  },
  recall_notice: {
    en: [
      'warn buyers that one batch of our toys is faulty and must come back',
      'safety issue with a heater we sold, they should stop using it',
    ],
    es: [
      'avisar que un lote de yogur salió defectuoso y hay que devolverlo',
      'retiramos un juguete del mercado por seguridad',
    ],
    pt_BR: ['avisar que um lote da ração está com problema e não é para usar', 'recall da cadeirinha de bebê'],
    hi: ['एक बैच में ख़राबी निकली है, ग्राहक सामान वापस करें', 'हीटर का रिकॉल, इस्तेमाल न करने को कहना है'],
    hi_Latn: ['ek batch me kharabi nikli hai product wapas karna hai', 'heater ka recall hai istemaal na kare'],
    id: ['satu batch susu bermasalah, pelanggan harus mengembalikan', 'recall mainan karena tidak aman'],
    de: [
      'eine Charge Babybrei ist fehlerhaft und muss zurück',
      'Rückruf eines Heizlüfters, Kunden sollen ihn nicht mehr benutzen',
    ],
    fr: ['prévenir qu’un lot de fromage est rappelé', 'un jouet vendu est dangereux, il ne faut plus l’utiliser'],
  },
}

/** What these purposes are not. */
export const accountReversals: readonly [query: string, not: string][] = [
  ['our account number has changed, please use the new one', 'account_alert'],
  ['a code to log in on the new phone', 'new_device_login'],
  ['publish the survey results', 'test_results_ready'],
  ['the insurance claim was approved', 'insurance_renewal'],
  ['the insurance premium is due on 5 March', 'insurance_renewal'],
  ['the membership fee goes up in January', 'membership_renewal'],
  ['the members have not paid yet, overdue membership', 'membership_renewal'],
  ['the viewing was cancelled by the owner', 'real_estate_viewing'],
  ['ask for donations before Christmas', 'donation_thanks'],
  ['thank the volunteers who helped at the fair', 'volunteer_call'],
  ['remind patients of their dental recall', 'recall_notice'],
  ['bitte um Rückruf', 'recall_notice'],
]

/** Who needs help with the template does not call for helpers. */
export const cryForHelp = [
  'help',
  'can you help me write a message',
  'necesito ayuda por favor',
  'preciso de ajuda',
  'मुझे मदद चाहिए',
  'mujhe madad chahiye',
  'tolong bantu saya',
  'kannst du mir helfen',
  'pouvez-vous m’aider',
]
