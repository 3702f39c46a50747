/** Texts in previews that do not come from the template. */

/** Labels that WhatsApp sets on buttons which have no custom label. */
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

/** Texts of the WhatsApp interface, and our own notes. */
export const interfaceWords = {
  seeAll: 'See all options',
  otherOptions: 'More options',
  nothing: 'Nothing to show yet.',
  presetUnknown: 'Shown in English: the text that Meta uses in this language is not known.',
  fromLibrary: 'Meta fills in the text of its library template',
  choosePreference: 'Choose preference',
  mayWeCall: 'Can we call you on WhatsApp?',
  callDetail: 'You choose whether and for how long.',
  offerEnds: 'Ends in 23:59:59',
  offerCode: 'Code',
  time: '10:30',
} as const
