/** Words that mean the same in each language, for facts that are told in another language than they were given in. */
import { type LocaleCode, localeCodes } from '../locale.ts'

type ByLocale = Readonly<Record<LocaleCode, string>>

/** In the order of `localeCodes`, with a dot between the languages. */
function row(words: string): ByLocale {
  const all = words.split(' · ')
  return Object.fromEntries(localeCodes.map((code, at) => [code, all[at] ?? ''])) as ByLocale
}

/** The first of the words of a row is the one that is written; all of them are understood. */
export const sameDays: readonly ByLocale[] = [
  row("today · hoy · hoje · आज · aaj|today · hari ini · heute · aujourd'hui|aujourd’hui"),
  row('tomorrow · mañana · amanhã · कल · kal|tomorrow · besok · morgen · demain'),
  row('tonight · esta noche · hoje à noite · आज रात · aaj raat · malam ini · heute Abend · ce soir'),
  row(
    'this weekend|the weekend|weekend · este fin de semana|el fin de semana · este fim de semana|neste fim de semana · इस वीकेंड · is weekend · akhir pekan ini|akhir pekan · dieses Wochenende|am Wochenende · ce week-end|le week-end',
  ),
  row(
    'this week · esta semana · esta semana|nesta semana · इस हफ़्ते · is hafte · minggu ini · diese Woche · cette semaine',
  ),
  row(
    'next week · la próxima semana|próxima semana · na próxima semana|próxima semana · अगले हफ़्ते · agle hafte · minggu depan · nächste Woche · la semaine prochaine',
  ),
  row('this month · este mes · este mês · इस महीने · is mahine · bulan ini · diesen Monat · ce mois-ci'),
  row(
    'the end of the month|end of the month|end of month · fin de mes|finales de mes · fim do mês|final do mês · महीने के अंत · mahine ke end · akhir bulan · Ende des Monats|Monatsende · la fin du mois|fin du mois',
  ),
  row(
    'the next working day|next working day · el próximo día hábil|próximo día hábil · próximo dia útil · अगले कार्य दिवस · agle working day · hari kerja berikutnya · der nächste Werktag|nächster Werktag · le prochain jour ouvré|prochain jour ouvré',
  ),
]

export const sameFeasts: readonly ByLocale[] = [
  row('Christmas|xmas · Navidad · Natal · क्रिसमस · Christmas · Natal · Weihnachten · Noël'),
  row(
    "New Year|New Year's · Año Nuevo · Ano Novo · नया साल|नए साल · naya saal|New Year · Tahun Baru · Neujahr · Nouvel An",
  ),
  row('Easter · Pascua · Páscoa · ईस्टर · Easter · Paskah · Ostern · Pâques'),
  row(
    "Mother's Day|mothers day · Día de la Madre|día de las madres · Dia das Mães · मदर्स डे · Mother's Day|mothers day · Hari Ibu · Muttertag · fête des Mères",
  ),
  row(
    "Father's Day|fathers day · Día del Padre · Dia dos Pais · फ़ादर्स डे · Father's Day · Hari Ayah · Vatertag · fête des Pères",
  ),
  row(
    "Valentine's Day|valentines|valentines day · San Valentín · Dia dos Namorados · वैलेंटाइन डे · Valentine's Day|valentine day · Valentine · Valentinstag · Saint-Valentin",
  ),
  row('Diwali · Diwali · Diwali · दिवाली|दीपावली · Diwali · Diwali · Diwali · Diwali'),
  row('Eid · Eid · Eid · ईद · Eid · Idul Fitri|Lebaran · Zuckerfest · Aïd'),
  row(
    'Black Friday · Black Friday · Black Friday · ब्लैक फ़्राइडे · Black Friday · Black Friday · Black Friday · Black Friday',
  ),
  row('Halloween · Halloween · Halloween · हैलोवीन · Halloween · Halloween · Halloween · Halloween'),
]

export const sameOffers: readonly ByLocale[] = [
  row(
    'free delivery|free shipping · envío gratis|envíos gratis · frete grátis|entrega grátis · मुफ़्त डिलीवरी|फ्री डिलीवरी · free delivery · gratis ongkir · kostenloser Versand|gratis versand|kostenlose lieferung|versandkostenfrei · livraison offerte|livraison gratuite',
  ),
  row(
    'buy one, get one free|buy one get one free|buy 1 get 1 free|buy one get one|bogo · 2x1|dos por uno · leve 2 e pague 1|leve 2 pague 1 · एक पर एक मुफ़्त|एक पर एक फ्री · ek par ek free|buy one get one free · beli 1 gratis 1 · 2 für 1|zwei zum preis von einem · un acheté, un offert|1 acheté 1 offert',
  ),
  row(
    'half price|half off · a mitad de precio|mitad de precio · pela metade do preço|metade do preço · आधे दाम पर|आधे दाम · aadhe daam par|half price · setengah harga · zum halben Preis|halber preis · à moitié prix|moitié prix',
  ),
]

/** Things that differ per customer. */
export const sameThings: readonly ByLocale[] = [
  row(
    'Door code · Código de la puerta · Código da porta · दरवाज़े का कोड · Door code · Kode pintu · Türcode · Code de la porte',
  ),
  row(
    'Pick-up code|pickup code · Código de recogida · Código de retirada · पिकअप कोड · Pickup code · Kode ambil|kode pengambilan · Abholcode · Code de retrait',
  ),
  row(
    'Room number|room · Número de habitación|habitación · Número do quarto|quarto · कमरा नंबर · Room number · Nomor kamar|kamar · Zimmernummer|zimmer · Numéro de chambre|chambre',
  ),
  row(
    'Table number|table · Número de mesa|mesa · Número da mesa|mesa · टेबल नंबर · Table number · Nomor meja|meja · Tischnummer|tisch · Numéro de table|table',
  ),
  row(
    'Seat number|seat · Número de asiento|asiento · Número do assento|assento · सीट नंबर · Seat number|seat · Nomor kursi|kursi · Sitzplatznummer|sitzplatz · Numéro de siège|siège',
  ),
  row(
    'Flight number · Número de vuelo · Número do voo · फ़्लाइट नंबर · Flight number · Nomor penerbangan · Flugnummer · Numéro de vol',
  ),
  row(
    'Licence plate|license plate|plate number|number plate|registration number · Matrícula|placa|patente · Placa|placa do carro · गाड़ी नंबर|गाड़ी का नंबर · Gaadi number|gaadi ka number|car number · Plat nomor|nopol|nomor polisi · Kennzeichen · Immatriculation|plaque',
  ),
  row(
    'Policy number · Número de póliza · Número da apólice · पॉलिसी नंबर · Policy number · Nomor polis · Policennummer|versicherungsnummer · Numéro de contrat',
  ),
  row(
    'Account number · Número de cuenta · Número da conta · खाता नंबर · Account number · Nomor rekening · Kontonummer · Numéro de compte',
  ),
  row(
    "Membership number|member number · Número de socio · Número do sócio · सदस्य संख्या · Membership number|member id · Nomor anggota|nomor member · Mitgliedsnummer · Numéro d’adhérent|numéro d'adhérent",
  ),
  row('Size · Talla · Tamanho · साइज़ · Size · Ukuran · Größe · Taille'),
  row('Colour|color · Color · Cor · रंग · Colour|color|rang · Warna · Farbe · Couleur'),
  row('Class · Grupo|clase · Turma · कक्षा · Class · Kelas · Klasse · Classe'),
  row(
    'Teacher · Docente|maestra|maestro · Docente|professora · शिक्षक · Teacher · Guru · Lehrkraft|lehrer|lehrerin · Enseignant|enseignante',
  ),
  row(
    "Pet|pet name|pet's name|name of the pet|name of their pet · Mascota|nombre de la mascota · Pet|nome do pet · पालतू का नाम · Pet ka naam|pet name · Hewan|nama hewan|nama anabul · Haustier|name des tieres|tiername|name des haustiers · Animal|nom de l'animal",
  ),
  row(
    "Child|name of the child|child's name · Nombre de la niña o del niño|nombre del niño|nombre de la niña · Nome da criança · बच्चे का नाम · Bachche ka naam · Nama anak · Name des Kindes|kindername · Prénom de l’enfant|nom de l'enfant|prénom de l'enfant",
  ),
]

export const sameCurrencies: readonly ByLocale[] = [
  row('euros|euro · euros|euro · euros|euro · यूरो · euro · euro · Euro · euros|euro'),
  row('dollars|dollar|bucks · dólares|dólar · dólares|dólar · डॉलर · dollar · dolar · Dollar · dollars|dollar'),
  row('pounds|pound|quid · libras|libra · libras|libra · पाउंड · pound · pound · Pfund · livres|livre'),
  row('rupees|rupee|rs · rupias · rúpias · रुपये|रुपए|रु · rupaye|rs|rupees · rupee · Rupien · roupies'),
  row('pesos|peso · pesos|peso · pesos · पेसो · peso · peso · Pesos · pesos'),
  row('reais · reales · reais|real · रियाल · reais · real · Reais · réaux'),
]

export const samePeriods: readonly ByLocale[] = [
  row(
    'a month|per month|monthly · al mes|por mes|mensuales · por mês|ao mês|mensais · प्रति माह|हर महीने · per month|har mahine · per bulan|sebulan · pro Monat|im Monat|monatlich · par mois',
  ),
  row(
    'a year|per year · al año|por año · por ano|ao ano · प्रति साल|हर साल · per year|har saal · per tahun|setahun · pro Jahr|im Jahr · par an',
  ),
  row(
    'a week|per week · a la semana|por semana · por semana · प्रति सप्ताह · per week · per minggu · pro Woche · par semaine',
  ),
  row(
    'per person|pp|each · por persona · por pessoa · प्रति व्यक्ति · per person · per orang · pro Person · par personne',
  ),
  row('a night|per night · por noche · por noite · प्रति रात · per night · per malam · pro Nacht · par nuit'),
  row(
    "an hour|per hour · por hora|la hora · por hora · प्रति घंटा · per hour · per jam · pro Stunde · par heure|de l'heure",
  ),
  row('a day|per day · por día|al día · por dia · प्रति दिन · per day · per hari · pro Tag · par jour'),
]

/** One and many. */
export const sameUnits: readonly ByLocale[] = [
  row(
    'minute|minutes|min|mins · minuto|minutos|min · minuto|minutos|min · मिनट · minute|minutes · menit · Minute|Minuten|min · minute|minutes|min',
  ),
  row(
    'hour|hours|hr|hrs · hora|horas · hora|horas · घंटा|घंटे · ghanta|ghante|hours · jam · Stunde|Stunden · heure|heures',
  ),
  row(
    'working day|working days|business day|business days · día hábil|días hábiles|días laborables · dia útil|dias úteis · कार्य दिवस · working day|working days · hari kerja · Werktag|Werktage|werktagen|arbeitstage|arbeitstagen · jour ouvré|jours ouvrés|jours ouvrables',
  ),
  row('day|days · día|días · dia|dias · दिन · din|days · hari · Tag|Tage|tagen · jour|jours'),
  row(
    'week|weeks · semana|semanas · semana|semanas · हफ़्ता|हफ़्ते|हफ्ते · hafta|hafte · minggu · Woche|Wochen · semaine|semaines',
  ),
  row('month|months · mes|meses · mês|meses · महीना|महीने · mahina|mahine · bulan · Monat|Monate|monaten · mois'),
  row('year|years · año|años · ano|anos · साल · saal · tahun · Jahr|Jahre|jahren · an|ans'),
]

/** How a date is put together: behind the number, before the month, before the year, behind the weekday. */
export const dateForms: Readonly<Record<LocaleCode, { day: string; month: string; year: string; weekday: string }>> = {
  en: { day: '', month: ' ', year: ' ', weekday: ' ' },
  es: { day: '', month: ' de ', year: ' de ', weekday: ' ' },
  pt: { day: '', month: ' de ', year: ' de ', weekday: ', ' },
  hi: { day: '', month: ' ', year: ' ', weekday: ', ' },
  'hi-Latn': { day: '', month: ' ', year: ' ', weekday: ', ' },
  id: { day: '', month: ' ', year: ' ', weekday: ' ' },
  de: { day: '.', month: ' ', year: ' ', weekday: ', ' },
  fr: { day: '', month: ' ', year: ' ', weekday: ' ' },
}

export const sameWords = {
  to: row('to · al · a · से · se · sampai · bis · au'),
  and: row('and · y · e · और · aur · dan · und · et'),
  every: row('every · cada · cada · हर · har · setiap · jeden · chaque'),
  upTo: row('up to · hasta · até ·  ·  · hingga · bis zu · jusqu’à'),
} as const

/** A clock time; `#` is the hour and `##` the minutes, in the second form if there are any. `12` counts hours twice a day. */
export const clockForms: Readonly<Record<LocaleCode, { full: string; minutes: string; isTwelve?: true }>> = {
  en: { full: '#', minutes: '#:##', isTwelve: true },
  es: { full: '#:00', minutes: '#:##' },
  pt: { full: '#h', minutes: '#h##' },
  hi: { full: '#:00 बजे', minutes: '#:## बजे' },
  'hi-Latn': { full: '#', minutes: '#:##', isTwelve: true },
  id: { full: '#.00', minutes: '#.##' },
  de: { full: '# Uhr', minutes: '#:## Uhr' },
  fr: { full: '# h', minutes: '# h ##' },
}
