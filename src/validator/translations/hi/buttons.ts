import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} में {length} अक्षर हैं; WhatsApp ज़्यादा से ज़्यादा {limit} लेता है।`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'नई लाइन',
  emoji: 'इमोजी',
  mark: 'निशान {mark}',
}
const fewer = 'कुछ हटा दें।'
const keepOne = 'एक ही रखें।'
const fullAddress = 'अपनी वेबसाइट का पूरा पता लिखें।'
const variableLast = 'वेरिएबल को पते के अंत में रखें।'
const phone = 'नंबर देश के कोड के साथ लिखें, जैसे +15550051310।'
const toMarketing = 'श्रेणी मार्केटिंग करें या इसे हटा दें।'
const otherTime = 'दूसरा समय चुनें, या WhatsApp पर छोड़ दें।'

export const buttons = {
  'buttons-total': { message: '{count} बटन हैं; WhatsApp {limit} लेता है।', fix: fewer },
  'button-category': { message: 'यह बटन इस श्रेणी में नहीं चलता।', fix: 'दूसरा बटन रखें या श्रेणी बदलें।' },
  'button-text-required': { message: 'एक बटन पर टेक्स्ट नहीं है।', fix: 'उस पर 25 अक्षर तक का टेक्स्ट दें।' },
  'button-text-length': { message: tooLong('बटन के टेक्स्ट'), fix: 'बटन का टेक्स्ट छोटा करें।' },
  'button-text-plain': {
    message: ({ what }) => `बटन के टेक्स्ट में ${plainLabel[String(what)]} है; WhatsApp सिर्फ़ सीधा टेक्स्ट लेता है।`,
    fix: 'बटन का टेक्स्ट एक लाइन में, सीधा लिखें।',
  },
  'button-text-duplicate': { message: 'दो बटनों पर "{text}" लिखा है।', fix: 'हर बटन पर अलग टेक्स्ट रखें।' },
  'quick-reply-contiguous': {
    message: 'क्विक रिप्लाई दूसरे बटनों के बीच में हैं; WhatsApp इसे ठुकराता है।',
    fix: 'सारे क्विक रिप्लाई एक साथ रखें, शुरू में या अंत में।',
  },
  'url-count': { message: 'लिंक वाले {count} बटन हैं; WhatsApp {limit} लेता है।', fix: fewer },
  'phone-count': { message: 'कॉल वाले {count} बटन हैं; WhatsApp {limit} लेता है।', fix: keepOne },
  'copy-code-count': { message: 'कोड कॉपी करने वाले {count} बटन हैं; WhatsApp {limit} लेता है।', fix: keepOne },
  'buttons-desktop-4': { message: '{count} बटन हों तो संदेश कंप्यूटर वाले WhatsApp पर नहीं दिखता; 3 तक दिखता है।', fix: null },
  'buttons-desktop-mix': {
    message: 'क्विक रिप्लाई के साथ दूसरा बटन हो तो संदेश कंप्यूटर वाले WhatsApp पर नहीं दिखता।',
    fix: null,
  },
  'buttons-see-all': {
    message: '{count} में से {shown} बटन दिखते हैं; बाकी "सभी विकल्प देखें" के पीछे रहते हैं।',
    fix: 'सबसे ज़रूरी बटन पहले रखें।',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'कॉल बटन पर नंबर नहीं है।' : tooLong('नंबर')),
    fix: phone,
  },
  'phone-number-valid': { message: '"{number}" फ़ोन नंबर नहीं है।', fix: phone },
  'phone-number-format': { message: '"{number}" देश के कोड वाला नंबर नहीं लगता।', fix: phone },
  'copy-code-example-required': { message: 'कॉपी बटन का कोड नहीं है।', fix: '15 अक्षरों और अंकों तक का कोड दें।' },
  'copy-code-example-length': { message: tooLong('कोड'), fix: 'छोटा कोड रखें।' },
  'copy-code-alphanumeric': {
    message: 'कोड "{code}" में निशान हैं; भेजते समय सिर्फ़ अक्षर और अंक चलते हैं।',
    fix: 'सिर्फ़ अक्षर और अंक रखें।',
  },
  'copy-code-web': { message: 'कूपन वाले संदेश WhatsApp Web पर नहीं दिखते।', fix: null },
  'url-required': { message: 'बटन पर लिंक नहीं है।', fix: 'पूरा पता दें, https:// के साथ।' },
  'url-length': { message: tooLong('पते'), fix: 'अपनी वेबसाइट का छोटा पता रखें।' },
  'url-valid': { message: '"{url}" पूरा वेब पता नहीं है।', fix: 'पूरा लिखें, जैसे https://www.example.com/orders।' },
  'url-public-host': {
    message: 'लिंक खोलने वाले के अपने डिवाइस पर जाता है ({host}); WhatsApp इसे ठुकराता है।',
    fix: fullAddress,
  },
  'url-private-host': { message: 'आपके नेटवर्क के बाहर कोई {host} नहीं खोल सकता।', fix: fullAddress },
  'url-https': { message: 'पता http:// से शुरू होता है, https:// से नहीं।', fix: 'https:// रखें।' },
  'url-one-variable': { message: 'पते में {count} वेरिएबल हैं; WhatsApp {limit} लेता है।', fix: 'एक रखें, अंत में।' },
  'url-variable-at-end': { message: 'वेरिएबल {token} के बाद कुछ और है; वेरिएबल सबसे अंत में होना चाहिए।', fix: variableLast },
  'url-variable-name': { message: 'पते का वेरिएबल {token} है; WhatsApp को {{1}} चाहिए।', fix: 'पते के अंत में {{1}} रखें।' },
  'url-variable-in-host': {
    message: 'वेरिएबल {token} वेबसाइट के नाम में है, इसलिए पता नहीं चलता कि लिंक कहाँ जाता है।',
    fix: variableLast,
  },
  'url-example-required': { message: 'पते में वेरिएबल है और उसका एक उदाहरण चाहिए।', fix: 'उसका एक उदाहरण बताएँ।' },
  'url-example-shape': { message: 'पते का उदाहरण बहुत लंबा है।', fix: 'छोटा उदाहरण दें।' },
  'url-whatsapp-domain': {
    message: 'लिंक WhatsApp पर जाता है ({host}); WhatsApp इसे नहीं लेता।',
    fix: 'अपनी वेबसाइट का लिंक या क्विक रिप्लाई रखें।',
  },
  'url-shortener': {
    message: 'लिंक छोटा किया हुआ है ({host}); Meta इसे ठुकराता है, क्योंकि पता नहीं चलता वह कहाँ जाता है।',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: '"{parameter}" की वजह से लगता है कि लिंक किसी और पेज पर ले जाता है।',
    fix: 'सीधे उस पेज का लिंक दें।',
  },
  'flow-one-source': { message: 'बटन से एक ही फ़ॉर्म खुलना चाहिए।', fix: 'बताएँ कौन सा।' },
  'flow-navigate-screen': { message: 'बटन से खुलने वाले फ़ॉर्म की पहली स्क्रीन नहीं बताई गई।', fix: 'उस स्क्रीन का नाम बताएँ।' },
  'flow-count': { message: 'फ़ॉर्म वाले {count} बटन हैं; आमतौर पर {limit} होता है।', fix: keepOne },
  'voice-call-text-length': {
    message: 'कॉल बटन के टेक्स्ट में {length} अक्षर हैं; {limit} तक पक्का चलता है।',
    fix: 'बटन का टेक्स्ट छोटा करें।',
  },
  'voice-call-ttl': { message: 'कॉल बटन {actual} मिनट चलता है; WhatsApp {from} से {to} तक लेता है।', fix: 'दूसरा समय चुनें।' },
  'cpr-body': { message: 'कॉल की अनुमति माँगने के लिए टेक्स्ट चाहिए।', fix: 'लिखें कि आप क्यों कॉल करना चाहते हैं।' },
  'cpr-no-other-interactive': { message: 'कॉल की अनुमति बटन या कैरोसेल के साथ नहीं चलती।', fix: 'दोनों में से एक हटा दें।' },
  'carousel-category': { message: 'कैरोसेल सिर्फ़ मार्केटिंग टेम्पलेट में होता है।', fix: toMarketing },
  'carousel-card-count': {
    message: 'कैरोसेल में {count} कार्ड हैं; WhatsApp {from} से {to} तक लेता है।',
    fix: 'कार्ड जोड़ें या हटा दें।',
  },
  'carousel-uniform-cards': {
    message: 'कार्ड {card} के हिस्से पहले कार्ड जैसे नहीं हैं।',
    fix: 'सब कार्डों में वही हिस्से उसी क्रम में रखें।',
  },
  'carousel-card-body-length': { message: tooLong('एक कार्ड के टेक्स्ट'), fix: 'वह टेक्स्ट छोटा करें।' },
  'lto-category': { message: 'सीमित समय का ऑफ़र सिर्फ़ मार्केटिंग टेम्पलेट में होता है।', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'ऑफ़र में टेक्स्ट नहीं है।' : tooLong('ऑफ़र के टेक्स्ट')),
    fix: '1 से 16 अक्षर का टेक्स्ट रखें।',
  },
  'lto-header-format': {
    message: 'सीमित समय के ऑफ़र के साथ हेडर में तस्वीर या वीडियो होता है।',
    fix: 'तस्वीर या वीडियो रखें, या हेडर हटा दें।',
  },
  'lto-body-length': { message: 'संदेश में {length} अक्षर हैं; सीमित समय के ऑफ़र के साथ {limit} तक चलते हैं।', fix: 'संदेश छोटा करें।' },
  'lto-no-footer': { message: 'सीमित समय के ऑफ़र के साथ फुटर नहीं चलता।', fix: 'फुटर हटा दें।' },
  'lto-url-button': { message: 'सीमित समय के ऑफ़र में लिंक वाला बटन नहीं है।', fix: 'एक जोड़ें।' },
  'lto-copy-code-first': { message: 'सीमित समय के ऑफ़र में पहले कोड का बटन आता है, फिर लिंक।', fix: 'कोड का बटन पहले रखें।' },
  'lto-desktop': { message: 'सीमित समय के ऑफ़र WhatsApp Web और कंप्यूटर पर नहीं दिखते।', fix: null },
  'auth-expiry-default': {
    message: 'संदेश में नहीं लिखा कि कोड कब तक चलेगा; {minutes} मिनट बाद बटन काम नहीं करता।',
    fix: 'बताएँ कितने मिनट तक चले, जैसे 10।',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'कोड वाले संदेश के फुटर में सिर्फ़ यह लिखा होता है कि कोड कब तक चलेगा।'
        : 'कोड {actual} मिनट चलता है; WhatsApp {from} से {to} तक लेता है।',
    fix: '1 से 90 मिनट के बीच चुनें।',
  },
  'auth-one-otp-button': { message: 'कोड वाले संदेश में एक ही बटन होता है, कोड का।', fix: 'वही रखें, बाकी हटा दें।' },
  'auth-supported-apps': {
    message: 'इस कोड बटन के लिए 1 से 5 अलग-अलग ऐप चाहिए।',
    fix: 'बताएँ कौन से, या कोड कॉपी करने वाला बटन रखें।',
  },
  'auth-zero-tap-terms': {
    message: 'कोड अपने आप ऐप में आए, इसके लिए Meta की शर्तें माननी होती हैं।',
    fix: 'कहें कि आप मानते हैं, या कोड कॉपी करने वाला बटन रखें।',
  },
  'auth-zero-tap-android': {
    message: 'कोड अपने आप सिर्फ़ Android पर ऐप में आता है; बाकी फ़ोनों पर कॉपी करना होता है।',
    fix: null,
  },
  'ttl-range': { message: 'संदेश पहुँचाने का समय {actual} सेकंड है; WhatsApp {from} से {to} सेकंड तक लेता है।', fix: otherTime },
  'auth-ttl': {
    message: 'संदेश पहुँचाने का समय {actual} सेकंड है; कोड के लिए WhatsApp {from} से {to} सेकंड तक लेता है।',
    fix: otherTime,
  },
  'ttl-marketing-cloud-api': { message: 'मार्केटिंग में यह समय सिर्फ़ Meta की Marketing Messages सेवा से चलता है।', fix: null },
  'ttl-auth-vs-expiry': {
    message: 'संदेश {ttl} सेकंड तक पहुँच सकता है, पर कोड {minutes} मिनट ही चलता है।',
    fix: 'ऐसा समय चुनें जो कोड के समय से ज़्यादा न हो।',
  },
} as const satisfies Record<string, Words>
