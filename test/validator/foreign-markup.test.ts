import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validator/index.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'
import {
  authentication,
  body,
  footer,
  header,
  marketing,
  named,
  namedBody,
  plain,
  quick,
  utility,
  withButtons,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const saying = (text: string, ...samples: string[]) => ({ template: utility(body(text, ...samples)) })

testRule('text-foreign-markup', {
  valid: [
    saying('*Bold*, _italic_, ~struck~, `code` and ```more\ncode``` are its own.'),
    saying('Fish & chips; AT&T; R&D; 3 < 5 > 2, x<y and [see below] (page 2).'),
    saying('Room #5\n#offer\n* milk\n* bread\n1. tea'),
    saying('Sign here: ________ and rate us **** of five'),
    saying('Two * three * four\nand snake_case_names'),
    saying('*Hi {{1}}*,\n_your parcel is here_ today.', 'Ana'),
    { template: named(namedBody('Hi {{__first__name__}}, your parcel is here today.', { __first__name__: 'Ana' })) },
    { template: authentication([]) },
  ],
  invalid: [
    ...[
      'Your **parcel** is here',
      'Your __parcel__ is here',
      'Your ~~parcel~~ is here',
      'Your <b>parcel</b> is here',
      'Your parcel<br/>is here',
      'Your <a href="https://x.example">parcel</a>',
      'Terms &amp; conditions',
      'Caf&eacute; &#39;Lu&#39;',
      'See [our page](https://x.example)',
      'See ![photo](https://x.example/a.png)',
      'See [your page](/orders)',
      'It is [b]here[/b] now',
      '# Your parcel\nis here',
      'Dear *client,\nyour parcel* is here',
      'Dear _client,\nyour parcel_ is here',
    ].map((text) => ({ ...saying(text), path: 'components/0/text', severity: 'warning' as const })),
    { template: utility(header('Fish &amp; chips'), body(plain)), path: 'components/0/text', severity: 'warning' },
    {
      template: marketing(body(plain), footer('<i>STOP</i> to leave')),
      path: 'components/1/text',
      severity: 'warning',
    },
    { template: withButtons(quick('A &gt; B')), path: 'components/1/buttons/0/text', severity: 'warning' },
  ],
})

describe('markup of other systems', () => {
  it.each(['<a ', '[', '[a](', '**a', '__a', '~~a', '&#1', '# ', '*a\n', '_a\n', '</', '&a'])(
    'take time in step with the length of repeated %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(4096 / piece.length))
      expect(cpuMilliseconds(() => validate(utility(body(text))), 3, 400)).toBeLessThan(400)
    },
  )
})

const portal = (text: string, ...samples: string[]) => saying(text, ...samples)

testRule('review-credentials', {
  valid: [
    portal('Your password was changed on {{1}}. If that was not you, call us.', '4 May'),
    portal('We will never ask for your user name and password.'),
    portal('You asked to set a new password. Open the page to choose one.'),
    portal('Your order details are on our site; sign in to see them.'),
    portal('Deine Bestellung ist da, das Passwort hast du selbst gewählt.'),
  ],
  invalid: [
    portal('Welcome aboard. Username: {{1}}, password: {{2}}. Change it soon, please.', 'ana', 'x1'),
    portal('Here are your login details for the new portal of our school.'),
    portal('The portal is open. Your temporary password is {{1}} for the first visit.', 'x1'),
    portal('You can sign in with your user ID and password from today on.'),
    portal('Tus datos de acceso al portal ya están listos para ti.'),
    portal('Usuario {{1}}, contraseña {{2}}: cámbiala en tu primera visita.', 'ana', 'x1'),
    portal('Seus dados de acesso ao portal estão prontos desde hoje.'),
    portal('Ihre Zugangsdaten für das Portal liegen ab heute bereit.'),
    portal('Data login Anda untuk portal sudah siap mulai hari ini.'),
    portal('आपकी यूज़र आईडी {{1}} और पासवर्ड {{2}} तैयार है, कृपया बदल लें।', 'ana', 'x1'),
  ].map((one, index) => ({
    template: { ...one.template, language: ['en', 'en', 'en', 'en', 'es', 'es', 'pt_BR', 'de', 'id', 'hi'][index] },
    path: 'components/0/text',
    severity: 'warning' as const,
  })),
})
