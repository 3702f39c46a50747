/** The words Meta presets, for the languages we show them in; others are shown in English (rule reference, section 5). */

export interface AuthenticationWords {
  /** With Meta's bold mark around the code. */
  code: string
  advice: string
  expiry: (minutes: number) => string
  copy: string
  autofill: string
}

const english: AuthenticationWords = {
  code: '*123456* is your verification code.',
  advice: 'For your security, do not share this code.',
  expiry: (minutes) => `This code expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  copy: 'Copy code',
  autofill: 'Autofill',
}

const wordsByLanguage: Readonly<Record<string, AuthenticationWords>> = {
  es: {
    code: '*123456* es tu código de verificación.',
    advice: 'Por tu seguridad, no lo compartas.',
    expiry: (minutes) => `Este código caduca en ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}.`,
    copy: 'Copiar código',
    autofill: 'Autocompletar',
  },
  pt: {
    code: 'Seu código de verificação é *123456*.',
    advice: 'Para sua segurança, não o compartilhe.',
    expiry: (minutes) => `Este código expira em ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}.`,
    copy: 'Copiar código',
    autofill: 'Preencher',
  },
  de: {
    code: '*123456* ist dein Bestätigungscode.',
    advice: 'Teile diesen Code zu deiner Sicherheit nicht mit anderen.',
    expiry: (minutes) => `Dieser Code läuft in ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} ab.`,
    copy: 'Code kopieren',
    autofill: 'Automatisch ausfüllen',
  },
  id: {
    code: '*123456* adalah kode verifikasi Anda.',
    advice: 'Demi keamanan, jangan bagikan kode ini.',
    expiry: (minutes) => `Kode ini kedaluwarsa dalam ${minutes} menit.`,
    copy: 'Salin kode',
    autofill: 'Isi otomatis',
  },
  hi: {
    code: '*123456* आपका सत्यापन कोड है।',
    advice: 'अपनी सुरक्षा के लिए, यह कोड शेयर न करें।',
    expiry: (minutes) => `यह कोड ${minutes} मिनट में समाप्त हो जाएगा।`,
    copy: 'कोड कॉपी करें',
    autofill: 'ऑटोफ़िल करें',
  },
}

export const authenticationWords = (language: string): AuthenticationWords =>
  wordsByLanguage[language.split(/[_-]/, 1)[0]?.toLowerCase() ?? ''] ?? english

/** Labels that WhatsApp puts on buttons whose label is not the business's own. */
export const fixedButtonLabels: Readonly<Record<string, string>> = {
  COPY_CODE: 'Copy offer code',
  CATALOG: 'View catalog',
  MPM: 'View items',
  SPM: 'View',
  VOICE_CALL: 'Call Now',
  ORDER_DETAILS: 'Review and Pay',
  REQUEST_CONTACT_INFO: 'Share Contact Info',
  PAYMENT_REQUEST: 'Open payment link',
}

/** What every preview says besides the template's own words. */
export const interfaceWords = {
  seeAll: 'See all options',
  otherOptions: 'More options',
  nothing: 'Nothing to show yet.',
  fromLibrary: 'Meta fills in the words of its library template',
  choosePreference: 'Choose preference',
  mayWeCall: 'Can we call you on WhatsApp?',
  callDetail: 'You choose whether and for how long.',
  offerEnds: 'Ends in 23:59:59',
  offerCode: 'Code',
  time: '10:30',
} as const
