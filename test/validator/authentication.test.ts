import {
  app,
  authentication,
  body,
  buttons,
  card,
  carousel,
  expiry,
  footer,
  header,
  media,
  offer,
  otp,
  plain,
  quick,
  template,
  utility,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const first = 'components/1/buttons/0'
const withOtp = (more: object) => ({ template: authentication([otp({ ...more })]) })
const oneTap = (more: object = {}) => withOtp({ otp_type: 'ONE_TAP', supported_apps: [app], ...more })
const apps = (...list: unknown[]) => oneTap({ supported_apps: list })
const withBody = (more: object) => ({
  template: template('AUTHENTICATION', [{ type: 'BODY', ...more }, buttons(otp())]),
})

testRule('auth-body-no-text', {
  valid: [
    withBody({}),
    withBody({ add_security_recommendation: false }),
    withBody({ text: '' }),
    { template: utility(body('Hi there')) },
  ],
  invalid: [
    { ...withBody({ text: 'Your code' }), path: 'components/0/text' },
    { ...withBody({ example: { body_text: [['1']] } }), path: 'components/0/example' },
    { ...withBody({ add_security_recommendation: 'yes' }), path: 'components/0/add_security_recommendation' },
  ],
})

testRule('auth-footer-only-expiry', {
  valid: [1, 90, '10'].map((minutes) => ({ template: authentication(undefined, expiry(minutes)) })),
  invalid: [
    ...[0, 91, 1.5, 'soon', -1, true].map((minutes) => ({
      template: authentication(undefined, expiry(minutes)),
      path: 'components/1/code_expiration_minutes',
      message: 'WhatsApp allows 1 to 90',
    })),
    { template: authentication(undefined, footer('Bye')), path: 'components/1/text' },
    {
      template: authentication(undefined, { type: 'FOOTER' }),
      path: 'components/1/code_expiration_minutes',
      severity: 'warning',
    },
  ],
})

testRule('auth-expiry-default', {
  valid: [{ template: authentication(undefined, expiry(10)) }, { template: utility(body('Hi there')) }],
  invalid: [{ template: authentication(), path: 'components', severity: 'warning', message: '10 minutes' }],
})

testRule('auth-no-header', {
  valid: [
    { template: authentication() },
    { template: authentication(undefined, { type: 'HEADER', format: 'LOCATION' }) },
  ],
  invalid: [header('Hi'), media('IMAGE')].map((part) => ({
    template: authentication(undefined, part),
    path: 'components/1',
  })),
})

testRule('auth-one-otp-button', {
  valid: [{ template: authentication() }, { template: utility(body('Hi there')) }],
  invalid: [
    { template: authentication([]), path: 'components' },
    { template: authentication([quick('Got it')]), path: 'components/1/buttons' },
    { template: authentication([otp(), otp()]), path: 'components/1/buttons', message: '2 buttons' },
    { template: authentication([otp(), quick('Help')]), path: 'components/1/buttons' },
  ],
})

testRule('auth-otp-type', {
  valid: ['COPY_CODE', 'one_tap', 'ZERO_TAP'].map((otp_type) => withOtp({ otp_type })),
  invalid: [
    { ...withOtp({ otp_type: 'SMS' }), path: `${first}/otp_type`, message: '"SMS"' },
    { ...withOtp({ otp_type: undefined }), path: `${first}/otp_type`, message: 'no otp_type' },
    { ...withOtp({ otp_type: 'NO_BUTTONS' }), path: `${first}/otp_type`, severity: 'warning' },
  ],
})

testRule('auth-otp-label', {
  valid: [withOtp({})],
  invalid: [
    { ...withOtp({ text: 'Copy OTP' }), path: `${first}/text`, severity: 'warning' },
    { ...oneTap({ autofill_text: 'Autofill' }), path: `${first}/autofill_text`, severity: 'warning' },
  ],
})

testRule('auth-otp-label-length', {
  valid: [
    withOtp({}),
    withOtp({ text: 'c'.repeat(25) }),
    oneTap({ autofill_text: '𝒂'.repeat(12) }),
    withOtp({ text: 7 }),
    { template: utility(body(plain), buttons(quick('c'.repeat(26)))) },
  ],
  invalid: [
    { ...withOtp({ text: 'c'.repeat(26) }), path: `${first}/text`, message: '26 characters; WhatsApp allows 25' },
    { ...oneTap({ autofill_text: 'a'.repeat(26) }), path: `${first}/autofill_text` },
    { ...oneTap({ text: 'c'.repeat(30), autofill_text: 'a'.repeat(30) }), path: `${first}/text`, times: 2 },
    { ...oneTap({ autofill_text: '𝒂'.repeat(25) }), path: `${first}/autofill_text`, severity: 'warning' },
  ],
})

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...app, package_name: `com.example.app${index}` }))

testRule('auth-supported-apps', {
  valid: [oneTap(), apps(...numbered(5)), withOtp({}), withOtp({ supported_apps: [app] })],
  invalid: [
    { ...oneTap({ supported_apps: undefined }), path: `${first}/supported_apps`, message: '0 supported apps' },
    { ...apps(), path: `${first}/supported_apps` },
    { ...apps(...numbered(6)), name: 'six apps', path: `${first}/supported_apps`, message: '6' },
    { ...apps(app, app), path: `${first}/supported_apps`, severity: 'warning' },
    { ...oneTap({ supported_apps: app }), path: `${first}/supported_apps` },
  ],
})

const packageName = (package_name: unknown) => apps({ ...app, package_name })
const longest = `com.${'a'.repeat(220)}`

testRule('auth-package-name', {
  valid: ['example.luckyshrub', 'com.example1.app_2', longest].map(packageName),
  invalid: [
    'luckyshrub',
    'com.1example.app',
    'com..app',
    'com.example.',
    'com.ex-ample',
    `${longest}a`,
    5,
    undefined,
  ].map((name) => ({
    ...packageName(name),
    path: `${first}/supported_apps/0/package_name`,
  })),
})

const hash = (signature_hash: unknown) => apps({ ...app, signature_hash })

testRule('auth-signature-hash', {
  valid: ['K8a/AINcGX7', 'K8a+AINcGX='].map(hash),
  invalid: [
    { ...hash('K8a/AINcGX'), path: `${first}/supported_apps/0/signature_hash`, message: '10 characters' },
    { ...hash('K8a/AINcGX77'), path: `${first}/supported_apps/0/signature_hash`, message: '12 characters' },
    { ...hash('K8a%AINcGX7'), path: `${first}/supported_apps/0/signature_hash`, message: 'characters other than' },
    { ...hash(undefined), path: `${first}/supported_apps/0/signature_hash` },
  ],
})

testRule('auth-inline-app-deprecated', {
  valid: [oneTap()],
  invalid: [
    { ...withOtp({ otp_type: 'ONE_TAP', ...app }), path: `${first}/package_name` },
    { ...oneTap({ signature_hash: 'K8a/AINcGX7' }), path: `${first}/signature_hash` },
  ],
})

testRule('auth-zero-tap-terms', {
  valid: [withOtp({ otp_type: 'ZERO_TAP', zero_tap_terms_accepted: true }), oneTap()],
  invalid: [undefined, false, 'true', 1].map((accepted) => ({
    ...withOtp({ otp_type: 'ZERO_TAP', zero_tap_terms_accepted: accepted }),
    path: `${first}/zero_tap_terms_accepted`,
  })),
})

testRule('auth-no-url-media-emoji', {
  valid: [withOtp({ text: 'Copy code' })],
  invalid: [
    { ...withOtp({ text: 'Copy 👍' }), path: `${first}/text` },
    { ...oneTap({ autofill_text: 'https://x.example' }), path: `${first}/autofill_text` },
  ],
})

testRule('auth-zero-tap-android', {
  valid: [withOtp({})],
  invalid: [{ ...oneTap(), path: `${first}/otp_type`, severity: 'warning' }],
})

testRule('auth-no-carousel-lto', {
  valid: [{ template: authentication() }],
  invalid: [offer('Soon over'), carousel(card('IMAGE', []), card('IMAGE', []))].map((part) => ({
    template: authentication(undefined, part),
    path: 'components/1',
  })),
})
