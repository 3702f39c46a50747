import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} में {length} अक्षर हैं; WhatsApp ज़्यादा से ज़्यादा {limit} लेता है।`
const noEmoji = 'इमोजी हटा दें।'
const oneStyle = 'सिर्फ़ नंबर या सिर्फ़ नाम रखें।'

const files: Readonly<Record<string, string>> = { IMAGE: 'तस्वीर', VIDEO: 'वीडियो', DOCUMENT: 'दस्तावेज़' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'फ़ाइल'

export const wording = {
  'name-charset': {
    message: 'नाम "{name}" में ऐसे निशान हैं जो WhatsApp नहीं लेता; सिर्फ़ a-z, 0-9 और _ चलते हैं।',
    fix: 'अंग्रेज़ी के छोटे अक्षरों में, बिना खाली जगह के लिखें।',
  },
  'name-length': { message: tooLong('नाम'), fix: 'छोटा नाम रखें।' },
  'name-sample-reserved': { message: 'नाम "{name}" Meta के अपने टेम्पलेट का है।', fix: 'दूसरा नाम चुनें।' },
  'name-test-body': {
    message: 'WhatsApp चाहता है कि "test" नाम के टेम्पलेट में ठीक "Hello {{1}}" लिखा हो।',
    fix: 'दूसरा नाम चुनें।',
  },
  'name-descriptive': {
    message: 'नाम "{name}" से पता नहीं चलता कि टेम्पलेट किसलिए है; ऐसे में जाँच में देर लगती है।',
    fix: 'काम बताने वाला नाम चुनें, जैसे order_update।',
  },
  'language-supported': {
    message: 'WhatsApp "{language}" भाषा नहीं जानता।',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0 ? 'उपलब्ध भाषा चुनें; मिलती-जुलती हैं {near}।' : 'उपलब्ध भाषा चुनें, जैसे hi या en_US।',
  },
  'language-legacy-code': { message: 'भाषा {language} Meta की सूची में नहीं है।', fix: 'सूची में से भाषा चुनें।' },
  'language-costa-rica': { message: 'कोस्टा रिका की स्पेनिश के लिए es_CR बेहतर है।', fix: 'es_CR रखें।' },
  'language-content-match': {
    message: 'संदेश की लिपि चुनी हुई भाषा ({language}) की नहीं है।',
    fix: 'टेम्पलेट की भाषा बदलें या संदेश का अनुवाद करें।',
  },
  'header-format-enum': {
    message: 'इस तरह का हेडर सिर्फ़ मार्केटिंग टेम्पलेट में होता है।',
    fix: 'टेक्स्ट, तस्वीर, वीडियो या दस्तावेज़ रखें।',
  },
  'header-text-required': { message: 'हेडर खाली है।', fix: 'हेडर का टेक्स्ट लिखें या हेडर हटा दें।' },
  'header-text-length': { message: tooLong('हेडर'), fix: 'हेडर छोटा करें।' },
  'header-text-one-variable': {
    message: 'हेडर में {count} वेरिएबल हैं; WhatsApp {limit} लेता है।',
    fix: 'एक रखें, बाकी संदेश में डालें।',
  },
  'header-text-no-newline': { message: 'हेडर एक से ज़्यादा लाइन में है; WhatsApp यह नहीं लेता।', fix: 'एक ही लाइन में लिखें।' },
  'header-text-no-emoji': { message: 'हेडर में इमोजी है; WhatsApp वहाँ इमोजी नहीं लेता।', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'हेडर में निशान {mark} है; WhatsApp उसे वहाँ नहीं लेता।',
    fix: 'निशान हटा दें; हेडर वैसे भी मोटा दिखता है।',
  },
  'header-text-example': { message: 'हेडर के वेरिएबल {tokens} का उदाहरण नहीं है।', fix: 'उसका एक उदाहरण बताएँ।' },
  'header-media-handle': {
    message: 'WhatsApp इस हेडर को नमूने की फ़ाइल से जाँचता है, और अभी कोई सही फ़ाइल नहीं है।',
    fix: ({ format }) =>
      `${fileWord(format)} को प्रीव्यू में जोड़ें या मुझे उसका लिंक दें। फ़ाइल न हो तो टेक्स्ट वाला हेडर रखें, या हेडर न रखें।`,
  },
  'header-handle-is-url': {
    message: 'हेडर की फ़ाइल का अभी सिर्फ़ लिंक है; WhatsApp को फ़ाइल ही चाहिए।',
    fix: 'प्रीव्यू उसे वहाँ से ले लेता है। न हो पाए तो फ़ाइल को प्रीव्यू में जोड़ें या मुझे दूसरा लिंक दें।',
  },
  'header-gif-mm-api': {
    message: 'GIF सिर्फ़ Meta की मार्केटिंग सेवा (Marketing Messages) से चलता है और 3.5 MB तक का होता है।',
    fix: 'वह सेवा न हो तो वीडियो रखें।',
  },
  'footer-text-length': { message: tooLong('फुटर'), fix: 'फुटर छोटा करें।' },
  'footer-no-newline': { message: 'फुटर एक से ज़्यादा लाइन में है; WhatsApp यह नहीं लेता।', fix: 'एक ही लाइन में लिखें।' },
  'footer-no-emoji': { message: 'फुटर में इमोजी है; WhatsApp वहाँ इमोजी नहीं लेता।', fix: noEmoji },
  'footer-no-variable': {
    message: 'फुटर में वेरिएबल {token} है; WhatsApp वहाँ वेरिएबल नहीं लेता।',
    fix: 'सीधा टेक्स्ट लिखें या वेरिएबल संदेश में डालें।',
  },
  'footer-formatting': {
    message: 'फुटर में निशान {mark} है; वहाँ उसका असर नहीं होता और वह वैसे ही दिख सकता है।',
    fix: 'निशान हटा दें।',
  },
  'body-text-required': { message: 'संदेश में टेक्स्ट नहीं है।', fix: 'संदेश का टेक्स्ट लिखें।' },
  'body-text-length': { message: tooLong('संदेश'), fix: 'संदेश छोटा करें।' },
  'body-newline-run': {
    message: 'संदेश में लगातार {limit} से ज़्यादा नई लाइनें हैं; WhatsApp {limit} लेता है।',
    fix: 'दो पैराग्राफ़ के बीच एक ही खाली लाइन रखें।',
  },
  'body-emoji-count': { message: 'संदेश में {count} इमोजी हैं; WhatsApp {limit} लेता है।', fix: 'कुछ इमोजी हटा दें।' },
  'body-emoji-count-utility': {
    message: 'संदेश में {count} इमोजी हैं; {limit} से ज़्यादा पर यूटिलिटी संदेश ठुकराया जा सकता है।',
    fix: 'कुछ इमोजी हटा दें।',
  },
  'body-url-shortener': {
    message: 'संदेश में छोटा किया हुआ लिंक है ({host}); Meta इसे ठुकराता है, क्योंकि पता नहीं चलता वह कहाँ जाता है।',
    fix: 'अपनी वेबसाइट का पूरा पता लिखें।',
  },
  'body-whatsapp-link': {
    message: 'संदेश में WhatsApp का लिंक है ({host}); अक्सर ऐसे संदेश ठुकराए जाते हैं।',
    fix: 'लिंक हटा दें; ग्राहक सीधे जवाब दे सकते हैं।',
  },
  'body-excess-spaces': { message: 'संदेश में टैब है या लगातार {limit} से ज़्यादा खाली जगहें हैं।', fix: 'एक ही खाली जगह रखें।' },
  'body-markdown-balance': { message: 'निशान {mark} बंद नहीं हुआ, इसलिए वह वैसे ही दिखेगा।', fix: 'निशान बंद करें या हटा दें।' },
  'body-long-marketing': {
    message: 'संदेश क़रीब {lines} लाइनों का है; मार्केटिंग में क़रीब {limit} दिखती हैं, फिर "और पढ़ें" आता है।',
    fix: 'सबसे ज़रूरी बात पहले लिखें या संदेश छोटा करें।',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'निशान {found} एक लाइन में शुरू होकर दूसरी में बंद होता है, इसलिए वैसे ही दिखेगा।'
        : 'संदेश में किसी और प्रोग्राम के निशान हैं ("{found}"); WhatsApp उन्हें वैसे ही दिखाता है।',
    fix: ({ kind }) =>
      kind === 'lines' ? 'निशान उसी लाइन में बंद करें।' : 'WhatsApp के निशान रखें: *मोटा*, _तिरछा_, ~कटा हुआ~।',
  },
  'body-only-variables': { message: 'संदेश में सिर्फ़ वेरिएबल हैं।', fix: 'ऐसे शब्द लिखें जिनसे पता चले कि संदेश किस बारे में है।' },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `संदेश वेरिएबल ({token}) से ${place === 'starts' ? 'शुरू' : place === 'ends' ? 'ख़त्म' : 'शुरू और ख़त्म'} होता है; WhatsApp को वहाँ शब्द चाहिए।`,
    fix: 'पहले वेरिएबल से पहले और आख़िरी के बाद शब्द रखें।',
  },
  'body-trailing-variable-punctuation': {
    message: 'वेरिएबल {token} के बाद सिर्फ़ "{marks}" है; WhatsApp के लिए संदेश वेरिएबल पर ख़त्म होता है।',
    fix: 'अंत में कुछ शब्द जोड़ें, जैसे "धन्यवाद।"',
  },
  'body-leading-variable-marks': {
    message: 'वेरिएबल {token} से पहले सिर्फ़ निशान हैं; WhatsApp इसे ठुकरा सकता है।',
    fix: 'शब्दों से शुरू करें, जैसे नमस्ते।',
  },
  'body-adjacent-variables': {
    message: 'वेरिएबल {left} और {right} साथ-साथ हैं; Meta इसे ठुकराता है।',
    fix: 'उनके बीच शब्द रखें या उन्हें एक कर दें।',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `{variables} वेरिएबल के लिए संदेश में सिर्फ़ {words} शब्द हैं; ${tooFew ? 'कम से कम {needed} चाहिए' : '{better} या ज़्यादा हों तो ठीक रहेगा'}।`,
    fix: 'शब्द जोड़ें या वेरिएबल कम करें।',
  },
  'body-example-required': {
    message: ({ count }) => (count === 1 ? '{tokens} का उदाहरण नहीं है।' : '{count} उदाहरण बाकी हैं ({tokens})।'),
    fix: 'हर वेरिएबल का एक उदाहरण बताएँ।',
  },
  'var-braces': { message: '"{token}" पूरा वेरिएबल नहीं है।', fix: 'दोनों तरफ़ दो-दो ब्रैकेट लगाएँ: {{1}} या {{first_name}}।' },
  'var-no-special-chars': {
    message: 'वेरिएबल {token} के ब्रैकेट में खाली जगह या निशान है।',
    fix: '{{1}} जैसा नंबर या {{first_name}} जैसा सीधा नाम रखें।',
  },
  'var-positional-integer': {
    message: '{token} 1 से शुरू होने वाला नंबर नहीं है।',
    fix: 'वेरिएबल को नंबर दें: {{1}}, {{2}} और आगे।',
  },
  'var-positional-contiguous': {
    message: 'वेरिएबल {found} हैं; नंबर {{1}} से लगातार होने चाहिए।',
    fix: 'नंबर ठीक करें; हर उदाहरण अपने वेरिएबल के साथ रहेगा।',
  },
  'var-positional-repeat': {
    message: 'वेरिएबल {token} एक से ज़्यादा बार है; पक्का नहीं कि WhatsApp इसे लेगा।',
    fix: 'दूसरी जगह दूसरा वेरिएबल रखें।',
  },
  'var-named-charset': {
    message: 'वेरिएबल {token} में a-z, 0-9 और _ के अलावा निशान हैं।',
    fix: 'उसका नाम अंग्रेज़ी के छोटे अक्षरों में, बिना खाली जगह के लिखें।',
  },
  'var-named-length': { message: tooLong('वेरिएबल {token} के नाम'), fix: 'छोटा नाम रखें।' },
  'var-named-unique': {
    message: 'वेरिएबल {token} एक से ज़्यादा बार है; वह एक ही बार आ सकता है।',
    fix: 'दूसरी जगह दूसरा वेरिएबल रखें।',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED' ? '{token} नंबर है, पर वेरिएबल के नाम हैं।' : '{token} नाम है, पर वेरिएबल के नंबर हैं।',
    fix: oneStyle,
  },
  'var-no-mixing': { message: 'टेम्पलेट में नंबर वाले और नाम वाले वेरिएबल मिले हुए हैं।', fix: oneStyle },
  'var-button-label-none': { message: 'बटन पर वेरिएबल {token} है; बटन के टेक्स्ट में वेरिएबल नहीं चलता।', fix: 'सीधा टेक्स्ट लिखें।' },
  'example-no-newline': {
    message: 'किसी उदाहरण में नई लाइन या बहुत सारी खाली जगह है; भेजते समय WhatsApp उसे ठुकरा देगा।',
    fix: 'उदाहरण एक ही लाइन में लिखें।',
  },
  'example-realistic': {
    message: 'उदाहरण "{sample}" से जाँचने वाले को कुछ पता नहीं चलता।',
    fix: 'असली जैसा उदाहरण दें, जैसे आशा या 12 मई।',
  },
  'example-otp-like': {
    message: 'उदाहरण "{sample}" लॉगिन कोड जैसा है; वह सिर्फ़ ऑथेंटिकेशन टेम्पलेट में चलता है।',
    fix: 'दूसरा उदाहरण दें, या ऑथेंटिकेशन टेम्पलेट रखें।',
  },
} as const satisfies Record<string, Words>
