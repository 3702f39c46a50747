import type { Words } from '../../words.ts'

const ownWords = 'बटन का टेक्स्ट हटा दें; उसे WhatsApp लिखता है।'
const value = 'दूसरा चुनें या हटा दें।'
const presetParts = 'इसे हटा दें; कोड वाले संदेश में बाकी सब WhatsApp तय करता है।'
const eachVariable = 'हर वेरिएबल का एक उदाहरण बताएँ।'

export const commerce = {
  'sub-category-enum': { message: 'उप-श्रेणी "{value}" नहीं होती।', fix: value },
  'display-format-enum': { message: 'ऐसा डिस्प्ले फ़ॉर्मेट नहीं होता।', fix: value },
  'location-header-category': { message: 'कोड वाले संदेश में लोकेशन नहीं चलती।', fix: 'हेडर हटा दें।' },
  'footer-text-required': { message: 'फुटर खाली है।', fix: 'फुटर का टेक्स्ट लिखें या फुटर हटा दें।' },
  'example-count': { message: 'उदाहरण ({count}) वेरिएबल ({variables}) के बराबर नहीं हैं।', fix: eachVariable },
  'example-named-match': { message: 'उदाहरण वेरिएबल से मेल नहीं खाते।', fix: eachVariable },
  'example-non-empty': { message: 'एक उदाहरण खाली है; WhatsApp उसे नहीं लेता।', fix: 'असली जैसा उदाहरण दें।' },
  'contact-info-label': { message: 'इस बटन का टेक्स्ट WhatsApp तय करता है।', fix: ownWords },
  'contact-info-category': { message: 'कोड वाला संदेश संपर्क की जानकारी नहीं माँग सकता।', fix: 'बटन हटा दें।' },
  'cpr-category': { message: 'कोड वाला संदेश कॉल की अनुमति नहीं माँग सकता।', fix: 'यूटिलिटी या मार्केटिंग रखें।' },
  'payment-request-setting': {
    message: 'भुगतान के बटन में भुगतान का तरीका नहीं है।',
    fix: 'जो आपके भुगतान सँभालते हैं उनसे पूरा करवाएँ।',
  },
  'payment-request-label': {
    message: 'भुगतान के बटन पर "{text}" नहीं हो सकता; WhatsApp में चलता है: {allowed}।',
    fix: ownWords,
  },
  'payment-request-count': { message: 'भुगतान के {count} बटन हैं; WhatsApp {limit} लेता है।', fix: 'कुछ हटा दें।' },
  'order-status-shape': {
    message: 'ऑर्डर की स्थिति का संदेश यूटिलिटी होता है, जिसमें सिर्फ़ टेक्स्ट और चाहें तो फुटर होता है।',
    fix: 'यूटिलिटी चुनें और बाकी हटा दें।',
  },
  'payment-request-region': { message: 'भुगतान के बटन सिर्फ़ ब्राज़ील में चलते हैं।', fix: null },
  'order-details-label': { message: 'भारत में इस बटन पर "Review and Pay" होना चाहिए।', fix: '"Review and Pay" लिखें।' },
  'fixed-label': { message: 'इस बटन पर हमेशा "{fixed}" लिखा होता है।', fix: '"{fixed}" लिखें।' },
  'commerce-marketing-only': { message: 'यह बटन सिर्फ़ मार्केटिंग टेम्पलेट में चलता है।', fix: 'श्रेणी मार्केटिंग करें।' },
  'mpm-header-text': { message: 'कई उत्पादों वाले टेम्पलेट में टेक्स्ट हेडर चाहिए।', fix: 'एक जोड़ें।' },
  'spm-header-product': { message: 'एक उत्पाद वाला टेम्पलेट उसे हेडर में दिखाता है।', fix: 'उत्पाद को हेडर में रखें।' },
  'commerce-single-button': { message: 'यह बटन अकेला होता है।', fix: 'बाकी बटन हटा दें।' },
  'carousel-product-card-count': {
    message: 'उत्पाद कैरोसेल में {count} कार्ड हैं; यह {limit} से बनता है और भेजते समय 10 तक हो सकते हैं।',
    fix: 'दो कार्ड रखें।',
  },
  'carousel-card-buttons-media': {
    message: 'एक कार्ड पर ऐसे बटन हैं जो WhatsApp वहाँ नहीं लेता।',
    fix: 'ज़्यादा से ज़्यादा 2 रखें: क्विक रिप्लाई, लिंक या कॉल।',
  },
  'carousel-card-buttons-product': {
    message: 'उत्पाद के कार्ड पर एक ही बटन होता है: उत्पाद या लिंक।',
    fix: 'दोनों में से एक रखें।',
  },
  'carousel-top-level-only-body': {
    message: 'कैरोसेल के साथ सिर्फ़ टेक्स्ट होता है; बाकी ठुकराया जा सकता है।',
    fix: 'वह हिस्सा हटा दें।',
  },
  'auth-no-header': { message: 'कोड वाले संदेश में हेडर नहीं होता।', fix: 'हेडर हटा दें।' },
  'auth-body-no-text': { message: 'कोड वाले संदेश का टेक्स्ट WhatsApp तय करता है।', fix: presetParts },
  'auth-no-carousel-lto': { message: 'कोड वाले संदेश में कैरोसेल या ऑफ़र नहीं होते।', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) => (name === '' ? 'एक ऐप का तकनीकी नाम नहीं है।' : '"{name}" Android ऐप का तकनीकी नाम नहीं है।'),
    fix: 'com.example.shop की तरह लिखें; ऐप बनाने वाले को पता होता है।',
  },
  'auth-signature-hash': {
    message: 'ऐप का सिग्नेचर सही नहीं है ({length} अक्षर; {limit} होने चाहिए)।',
    fix: 'ऐप बनाने वाले से लें।',
  },
} as const satisfies Record<string, Words>
