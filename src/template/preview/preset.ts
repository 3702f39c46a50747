/** Words that stand in previews and are not the template's own. */

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
  presetUnknown: 'Shown in English: what Meta writes in this language is not known here.',
  fromLibrary: 'Meta fills in the words of its library template',
  choosePreference: 'Choose preference',
  mayWeCall: 'Can we call you on WhatsApp?',
  callDetail: 'You choose whether and for how long.',
  offerEnds: 'Ends in 23:59:59',
  offerCode: 'Code',
  time: '10:30',
} as const
