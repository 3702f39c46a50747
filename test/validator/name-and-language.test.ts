import { body, plain, template, utility, utilityWith } from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const named = (name: unknown) => ({ template: utilityWith({ name }) })
const inLanguage = (language: unknown) => ({ template: utilityWith({ language }) })
const ofCategory = (category: unknown) => ({ template: utilityWith({ category }) })
const astral = '𝒂'

testRule('name-required', {
  valid: [named('a'), named('_'), named('9')],
  invalid: [
    { ...named(''), path: 'name' },
    { ...named(undefined), path: 'name' },
    { ...named(5), path: 'name' },
    { template: null, path: 'name' },
    { template: [], path: 'name' },
  ],
})

testRule('name-charset', {
  valid: [named('2026_update'), named('_x'), named('order_update'), named('')],
  invalid: [
    { ...named('Order_Update'), path: 'name', message: '"Order_Update"' },
    { ...named('order-update'), path: 'name' },
    { ...named('order update'), path: 'name' },
    { ...named('café'), path: 'name' },
    { ...named('order_update\n'), path: 'name' },
  ],
})

testRule('name-length', {
  valid: [named('a'.repeat(512)), named('')],
  invalid: [
    { ...named('a'.repeat(513)), name: '513 letters', path: 'name', message: '513 characters; WhatsApp allows 512' },
    { ...named(astral.repeat(512)), name: '512 code points in 1024 units', path: 'name', severity: 'warning' },
    { ...named(astral.repeat(513)), name: '513 code points', path: 'name', message: '513' },
  ],
})

testRule('name-sample-reserved', {
  valid: [named('hello_world_2'), named('hello')],
  invalid: [
    { ...named('hello_world'), path: 'name' },
    { ...named('sample_shipping_confirmation'), path: 'name', severity: 'warning' },
  ],
})

testRule('name-test-body', {
  valid: [
    { template: template('UTILITY', [body('Hello {{1}}', 'Ana')], { name: 'test' }) },
    { template: template('UTILITY', [body(plain)], { name: 'test_2' }) },
  ],
  invalid: [{ ...named('test'), path: 'name', severity: 'warning' }],
})

testRule('name-descriptive', {
  valid: [named('order_shipped'), named('test'), named('template_of_shop')],
  invalid: [
    { ...named('template1'), path: 'name', severity: 'warning' },
    { ...named('a'), path: 'name', severity: 'warning' },
    { ...named('12345'), path: 'name', severity: 'warning' },
    { ...named('test_2'), path: 'name', severity: 'warning' },
  ],
})

testRule('language-required', {
  valid: [inLanguage('en'), inLanguage('xx')],
  invalid: [
    { ...inLanguage(''), path: 'language' },
    { ...inLanguage(undefined), path: 'language' },
    { ...inLanguage({ code: 'en' }), path: 'language' },
  ],
})

testRule('language-supported', {
  valid: ['en', 'en_US', 'pt_BR', 'zh_CN', 'fil', 'prs_AF', 'ky_KG', 'es_CRI', 'ar_SA', 'en-US'].map(inLanguage),
  invalid: ['pt', 'zh', 'xx', 'english', 'en_XX', '__proto__'].map((code) => ({
    ...inLanguage(code),
    path: 'language',
  })),
})

testRule('language-exact-spelling', {
  valid: ['en_US', 'pt', 'xx', 'fil'].map(inLanguage),
  invalid: ['en-US', 'EN', 'en_us', 'pt-br', ' en_US'].map((code) => ({
    ...inLanguage(code),
    path: 'language',
    message: 'spelt wrongly',
  })),
})

testRule('language-costa-rica', {
  valid: [inLanguage('es_CR')],
  invalid: [{ ...inLanguage('es_CRI'), path: 'language', severity: 'warning' }],
})

testRule('language-legacy-code', {
  valid: [inLanguage('ar'), inLanguage('es')],
  invalid: ['ar_SA', 'es_VE'].map((code) => ({ ...inLanguage(code), path: 'language', severity: 'warning' as const })),
})

testRule('language-content-match', {
  valid: [
    { template: utility(body(plain)) },
    { template: template('UTILITY', [body('आपका ऑर्डर भेज दिया गया है और कल आएगा।')], { language: 'hi' }) },
    { template: template('UTILITY', [body('Aapka order bhej diya gaya hai aur kal aayega.')], { language: 'hi' }) },
    { template: template('UTILITY', [body('您的订单已发货，将在三个工作日内送达您的地址。')], { language: 'zh_CN' }) },
    { template: template('UTILITY', [body('Ваш заказ отправлен и прибудет завтра.')], { language: 'ru' }) },
  ],
  invalid: [
    {
      template: utility(body('आपका ऑर्डर भेज दिया गया है और कल आएगा।')),
      path: 'components/0/text',
      severity: 'warning',
      message: 'Devanagari',
    },
    {
      template: template('UTILITY', [body(plain)], { language: 'ru' }),
      path: 'components/0/text',
      severity: 'warning',
    },
  ],
})

testRule('category-required', {
  valid: [ofCategory('MARKETING'), ofCategory('x')],
  invalid: [
    { ...ofCategory(undefined), path: 'category' },
    { ...ofCategory(''), path: 'category' },
    { ...ofCategory(1), path: 'category' },
  ],
})

testRule('category-enum', {
  valid: [
    ...['MARKETING', 'utility', 'Authentication', ''].map(ofCategory),
    {
      template: { name: 'order_update', language: 'en', category: 'UTILITY', library_template_name: 'order_update_1' },
    },
  ],
  invalid: [
    { ...ofCategory('TRANSACTIONAL'), path: 'category', message: '"TRANSACTIONAL"' },
    { ...ofCategory('SERVICE'), path: 'category' },
    { ...ofCategory('__proto__'), path: 'category' },
    { ...ofCategory('FREE_SERVICE'), path: 'category', severity: 'warning' },
    {
      template: {
        name: 'order_update',
        language: 'en',
        category: 'MARKETING',
        library_template_name: 'order_update_1',
      },
      path: 'category',
      message: 'cloned from the library',
    },
  ],
})
