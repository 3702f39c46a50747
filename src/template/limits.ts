/** Every platform limit that payloads are checked against, with the rule that checks it (rule reference, section 13). */

const table = {
  nameLength: [512, 'name-length'],
  headerTextLength: [60, 'header-text-length'],
  headerVariables: [1, 'header-text-one-variable'],
  headerHandles: [1, 'header-media-handle'],
  bodyLength: [1024, 'body-text-length'],
  bodyLengthWithOffer: [600, 'lto-body-length'],
  bodyLengthWithProduct: [160, 'body-text-length'],
  cardBodyLength: [160, 'carousel-card-body-length'],
  bodyNewlines: [2, 'body-newline-run'],
  bodyEmoji: [10, 'body-emoji-count'],
  bodyEmojiUtility: [6, 'body-emoji-count-utility'],
  bodySpaces: [4, 'body-excess-spaces'],
  bodyVisibleLines: [5, 'body-long-marketing'],
  footerLength: [60, 'footer-text-length'],
  buttonTextLength: [25, 'button-text-length'],
  voiceCallTextLength: [20, 'voice-call-text-length'],
  buttons: [10, 'buttons-total'],
  buttonsShown: [3, 'buttons-see-all'],
  buttonsShownWithSheet: [2, 'buttons-see-all'],
  buttonsOnDesktop: [3, 'buttons-desktop-4'],
  urlButtons: [2, 'url-count'],
  phoneButtons: [1, 'phone-count'],
  copyCodeButtons: [1, 'copy-code-count'],
  flowButtons: [1, 'flow-count'],
  paymentRequestButtons: [3, 'payment-request-count'],
  otpTextLength: [25, 'auth-otp-label-length'],
  otpButtons: [1, 'auth-one-otp-button'],
  urlLength: [2000, 'url-length'],
  urlExampleLength: [2000, 'url-example-shape'],
  urlVariables: [1, 'url-one-variable'],
  phoneNumberDigits: [5, 'phone-number-valid'],
  phoneNumberLength: [20, 'phone-number-length'],
  // Conflict C2: some pages say 20, the limited-time-offer page and a documented refusal say 15. We trust the refusal.
  copyCodeLength: [15, 'copy-code-example-length'],
  offerTextLength: [16, 'lto-text-length'],
  cardsMin: [2, 'carousel-card-count'],
  cardsMax: [10, 'carousel-card-count'],
  productCards: [2, 'carousel-product-card-count'],
  mediaCardButtons: [2, 'carousel-card-buttons-media'],
  productCardButtons: [1, 'carousel-card-buttons-product'],
  variableNameLength: [32, 'var-named-length'],
  densityWordsPerVariable: [3, 'body-variable-density'],
  densityExtraWords: [1, 'body-variable-density'],
  codeExpirationMin: [1, 'auth-footer-only-expiry'],
  codeExpirationMax: [90, 'auth-footer-only-expiry'],
  codeExpirationDefault: [10, 'auth-expiry-default'],
  supportedAppsMin: [1, 'auth-supported-apps'],
  supportedAppsMax: [5, 'auth-supported-apps'],
  signatureHashLength: [11, 'auth-signature-hash'],
  packageNameLength: [224, 'auth-package-name'],
  packageNameSegments: [2, 'auth-package-name'],
  voiceCallTtlMin: [1440, 'voice-call-ttl'],
  voiceCallTtlMax: [43_200, 'voice-call-ttl'],
  ttlUnlimited: [-1, 'ttl-range'],
  ttlAuthenticationMin: [30, 'auth-ttl'],
  ttlAuthenticationMax: [900, 'auth-ttl'],
  ttlUtilityMin: [30, 'ttl-range'],
  ttlUtilityMax: [43_200, 'ttl-range'],
  ttlMarketingMin: [43_200, 'ttl-range'],
  ttlMarketingMax: [2_592_000, 'ttl-range'],
} as const satisfies Record<string, readonly [value: number, rule: string]>

export type LimitName = keyof typeof table

/** The value of every limit; its name tells whether it is in characters, items, minutes or seconds. */
export const limits = Object.fromEntries(Object.entries(table).map(([name, [value]]) => [name, value])) as {
  readonly [Name in LimitName]: (typeof table)[Name][0]
}

/** The id of the rule that checks a limit. */
export const ruleOfLimit = (name: LimitName): string => table[name][1]
