import type { Catalogue } from '../catalogue.ts'

const bar: Catalogue['bar'] = {
  skip: 'Zum Inhalt',
  brand: 'Vorlagen-Werkstatt',
  main: 'Hauptmenü',
  build: 'Erstellen',
  mine: ['Meine ', 'Vorlagen', ''],
  gallery: 'Galerie',
  check: 'Prüfen',
  support: 'Kundendienst',
  signIn: 'Anmelden',
  workIn: 'Arbeiten in',
  language: 'Sprache dieser Seite',
  galleryTitle: 'Fertige Texte',
  checkTitle: 'Eine Vorlage prüfen',
}

const page: Catalogue['page'] = {
  notLoaded: 'Dieser Teil ließ sich nicht laden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  loadAgain: 'Neu laden',
}

const mine: Catalogue['mine'] = {
  title: 'Meine Vorlagen',
  ofTeam: (team) => `Vorlagen von ${team}`,
  ofBrowser: 'Vorlagen dieses Browsers',
  ofAccount: 'Vorlagen Ihres Kontos',
  newTemplate: 'Neue Vorlage',
  members: 'Mitglieder und Einstellungen',
  submitted: 'Was Sie eingereicht haben, finden Sie unter ',
  onlyHere: 'Nur dieser Browser kennt sie. Um sie überall zu finden und für sich zu behalten,',
  signIn: 'melden Sie sich an',
  search: 'Suchen',
  state: 'Stand',
  filters: { all: 'Alle', draft: 'Entwürfe', final: 'Fertige', pending: 'Warten auf Freigabe' },
  states: {
    draft: 'Entwurf',
    final: 'Fertig',
    pending: 'Wartet auf Freigabe',
    approved: 'Freigegeben',
    rejected: 'Zurückgegeben',
  },
  begunTitle: 'In diesem Browser ohne Konto begonnen',
  save: 'In meinem Konto speichern',
  notSaved: 'Nicht alle wurden gespeichert.',
  notDeleted: 'Nicht gelöscht.',
  nothingFits: 'Nichts gefunden. Versuchen Sie andere Wörter oder alle Stände.',
  none: 'Noch keine Vorlagen. Beginnen Sie eine, dann finden Sie sie hier wieder.',
  heads: ['Vorlage', 'Kategorie', 'Sprache', 'Stand', 'Letzte Änderung'],
  showMore: 'Mehr zeigen',
  by: (author) => `von ${author}`,
  byNobody: 'von jemandem, der nicht mehr da ist',
  newName: 'Neuer Name',
  rename: 'Umbenennen',
  delete: 'Löschen',
  deleteForGood: 'Endgültig löschen',
  keep: 'Behalten',
  renameOf: (name) => `${name} umbenennen`,
  deleteOf: (name) => `${name} löschen`,
  unnamed: 'Neue Vorlage',
}

const account: Catalogue['account'] = {
  yours: 'Ihr Konto',
  create: 'Konto anlegen',
  signIn: 'Anmelden',
  close: 'Schließen',
  signedInAs: 'Angemeldet als ',
  claimed: 'Die offene Vorlage ist jetzt unter Ihrem Namen gespeichert, und nur Sie können sie öffnen.',
  signOut: 'Abmelden',
  withOthers: 'Mit anderen arbeiten',
  membersOf: (team) => `Mitglieder und Einstellungen von ${team}`,
  forSupport: 'Für den Kundendienst',
  expired: 'Sie wurden abgemeldet. Melden Sie sich wieder an, um weiterzumachen.',
  hint: 'Sie können Vorlagen ohne Konto erstellen. Mit einem Konto sind sie unter Ihrem Namen gespeichert, und nur Sie können sie öffnen.',
  user: 'Benutzername',
  password: 'Passwort',
  passwordNew: 'Mindestens 8 Zeichen. Bewahren Sie es gut auf: Ein neues lässt sich hier nicht zuschicken.',
  passwordForgotten: 'Vergessen? Es lässt sich nicht per Mail schicken; fragen Sie, wer diesen Dienst betreibt.',
  invitation: 'Einladungscode',
  createNow: 'Konto anlegen',
  haveOne: 'Ich habe ein Konto',
  wrong: 'Der Benutzername oder das Passwort ist falsch.',
  taken: 'Diesen Benutzernamen gibt es schon. Wählen Sie einen anderen, oder melden Sie sich an.',
  closed: 'Neue Konten lassen sich hier nicht anlegen. Fragen Sie, wer diesen Dienst betreibt.',
  needsInvitation: 'Ein neues Konto braucht einen Einladungscode, der unbenutzt und noch gültig ist.',
  changePassword: 'Passwort ändern',
  currentPassword: 'Bisheriges Passwort',
  newPassword: 'Neues Passwort',
  savePassword: 'Neues Passwort speichern',
  passwordChanged: 'Das Passwort ist geändert. Andere Geräte wurden abgemeldet.',
  currentWrong: 'Das bisherige Passwort ist falsch.',
  personal: 'Persönlich',
}

const safe = 'Nichts ist verloren.'
const later = `${safe} Versuchen Sie es {wait} noch einmal.`
const reload = 'Laden Sie die Seite neu.'

const problems: Catalogue['problems'] = {
  codes: {
    UNREACHABLE: [
      'Der Server ist nicht erreichbar.',
      `${safe} Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.`,
    ],
    OVERLOADED: ['Gerade sind sehr viele Menschen hier.', later],
    SHUTTING_DOWN: ['Der Dienst wird neu gestartet.', later],
    DATABASE_UNAVAILABLE: [
      'Im Moment lässt sich nichts speichern.',
      'Was Sie geschrieben haben, bleibt hier. Versuchen Sie es {wait} noch einmal.',
    ],
    RATE_LIMITED: ['Das war viel in kurzer Zeit.', 'Sie können {wait} weitermachen.'],
    REQUEST_TIMEOUT: ['Ihre Verbindung ist sehr langsam.', `${safe} Versuchen Sie es noch einmal.`],
    INTERNAL: [
      'Bei uns ist etwas schiefgegangen.',
      `${safe} Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie Bescheid, wer diesen Dienst betreibt.`,
    ],
    UNAUTHENTICATED: ['Sie sind nicht angemeldet.', 'Melden Sie sich oben an und versuchen Sie es noch einmal.'],
    INVALID_CREDENTIALS: ['Der Benutzername oder das Passwort ist falsch.', 'Nichts wurde geändert.'],
    FORBIDDEN: ['Ihr Konto darf das nicht.', 'Fragen Sie, wer diesen Dienst betreibt.'],
    SESSION_NOT_FOUND: [
      'Dieses Gespräch gibt es nicht mehr.',
      'Es wurde gelöscht oder gehört zu einem Konto: Melden Sie sich dort an, oder beginnen Sie neu mit Ihrem Text.',
    ],
    SESSION_UNREADABLE: [
      'Dieses Gespräch lässt sich nicht öffnen.',
      'Eine andere Version hat es gespeichert. Beginnen Sie neu mit Ihrem Text.',
    ],
    REVISION_CONFLICT: [
      'Der Entwurf wurde anderswo geändert.',
      'Er ist jetzt auf dem neuesten Stand; ändern Sie ihn bitte noch einmal.',
    ],
    IDEMPOTENCY_KEY_REUSED: [
      'Diese Nachricht wurde schon in anderen Worten gesendet.',
      'Ändern Sie sie und senden Sie sie noch einmal.',
    ],
    WORKSPACE_NOT_FOUND: [
      'Dieses Team gibt es nicht mehr, oder Sie gehören nicht mehr dazu.',
      'Wählen Sie oben, wo Sie arbeiten, und versuchen Sie es noch einmal.',
    ],
    MEMBER_NOT_FOUND: ['Diese Person ist nicht mehr im Team.', reload],
    INVITATION_NOT_FOUND: [
      'Dieser Link funktioniert nicht mehr.',
      'Er wurde benutzt, zurückgezogen oder ist abgelaufen.',
    ],
    API_KEY_NOT_FOUND: ['Dieser Schlüssel funktioniert nicht mehr.', reload],
    POLICY_CONFLICT: ['Inzwischen hat jemand anderes die Regeln geändert.', `${reload} Ändern Sie dann noch einmal.`],
    LAST_OWNER: ['Ein Team braucht einen Besitzer.', 'Machen Sie erst jemand anderen dazu.'],
    NOT_FINAL: ['Die Vorlage ist nicht mehr fertig.', reload],
    EXPORT_RUNNING: ['Es wird bereits alles heruntergeladen.', 'Sie können es {wait} wieder tun.'],
    MEDIA_UNSUITABLE: [
      'WhatsApp kann diese Datei nicht verwenden.',
      'Ein Bild muss JPEG oder PNG sein, ein Video MP4, ein Dokument PDF, und nichts davon beschädigt.',
    ],
    MEDIA_TOO_LARGE: ['Diese Datei ist zu groß.', 'Ein Bild darf 5 MB haben, ein Video oder Dokument 16 MB.'],
    MEDIA_FULL: [
      'Für weitere Dateien ist kein Platz.',
      'Löschen Sie Vorlagen, die Sie nicht mehr brauchen, und versuchen Sie es noch einmal.',
    ],
    MEDIA_MISSING: [
      'Ein Bild, Video oder Dokument fehlt.',
      'Legen Sie es in der Vorschau ab oder geben Sie einen Link, dann stellen Sie die Vorlage wieder fertig und reichen sie ein.',
    ],
    BODY_TOO_LARGE: ['Das ist zu viel auf einmal.', 'Kürzen Sie es und versuchen Sie es noch einmal.'],
    DRAFT_TOO_LARGE: ['Die Vorlage würde zu groß.', 'Nehmen Sie erst etwas heraus, oder kürzen Sie.'],
  },
  offline: ['Sie sind offline.', `${safe} Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind.`],
  again: 'Noch einmal versuchen',
  in: (seconds) => ` in ${seconds} s`,
  soon: 'gleich',
  nothingLost: `${safe} Versuchen Sie es noch einmal.`,
  sentWhenBack: 'Sie sind offline. Ihre Nachricht wird gesendet, sobald Sie wieder verbunden sind.',
  connectionLost: 'Die Verbindung ist abgebrochen. Neuer Versuch…',
  failed: 'Das hat nicht geklappt.',
  tryingAgain: (what, wait) => `${what} Neuer Versuch ${wait}…`,
  request: 'Wenn Sie um Hilfe bitten, nennen Sie diese Anfrage:',
}

export const around = { bar, page, mine, account, problems }
