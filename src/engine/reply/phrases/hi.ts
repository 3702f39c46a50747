import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'एक तस्वीर',
  VIDEO: 'एक वीडियो',
  GIF: 'एक GIF',
  DOCUMENT: 'एक दस्तावेज़ (PDF)',
  LOCATION: 'एक लोकेशन',
  PRODUCT: 'एक उत्पाद',
}

const partNames: Record<string, string> = {
  category: 'श्रेणी',
  language: 'भाषा',
  name: 'नाम',
  header: 'हेडर',
  body: 'संदेश',
  footer: 'फुटर',
  buttons: 'बटन',
  carousel: 'कैरोसेल',
  limited_time_offer: 'सीमित समय का ऑफ़र',
  call_permission_request: 'कॉल की अनुमति',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `WhatsApp का तय कोड संदेश${security ? ', सुरक्षा सलाह के साथ' : ''}${minutes === undefined ? '' : `, ${minutes} मिनट की वैधता`} और कोड के लिए एक बटन`

export const hi: Phrases = {
  language: 'hi',
  changed: {
    category: (to) => `श्रेणी: ${to}।`,
    language: (to) => `भाषा: ${to}।`,
    name: (to) => `नाम: ${to}।`,
    renamed: (to, from) => `नाम: ${to} ("${from}" उस रूप में जो WhatsApp लेता है)।`,
    headerText: (text) => `हेडर: "${text}"।`,
    headerMedia: (format) => `हेडर: ${media[format] ?? format}।`,
    body: (text) => `संदेश: "${text}"`,
    bodyByAssistant: (text) => `संदेश के लिए मेरा सुझाव:\n"${text}"`,
    footer: (text) => `फुटर: "${text}"।`,
    removed: (part) => `हटाया गया: ${partNames[part]}।`,
    buttonAdded: (label) => `बटन जोड़ा: ${label}।`,
    buttonChanged: (before, label) => `बटन बदला: ${before} अब ${label} है।`,
    buttonRemoved: (label) => `बटन हटाया: ${label}।`,
    buttonsReordered: 'बटन नए क्रम में हैं।',
    samples: (list) => `उदाहरण: ${list}।`,
    samplesByAssistant: (list) => `WhatsApp हर वेरिएबल का उदाहरण माँगता है; मैंने ${list} चुना। चाहें तो दूसरे बताएँ।`,
    renumbered: (list) => `वेरिएबल के नंबरों में एक खाली जगह थी, मैंने उसे भर दिया: ${list}। हर उदाहरण अपने वेरिएबल के साथ है।`,
    authentication: (security, minutes) => `मैंने ${preset(security, minutes)} रखा है।`,
    part: (part) => `बदला गया: ${partNames[part]}।`,
    details: (part) => `इसके विवरण बदल गए: ${partNames[part]}।`,
    options: {
      sub_category: ({ sub_category: to }) => (to === undefined ? 'अब कोई उप-श्रेणी नहीं है।' : `उप-श्रेणी: ${to}।`),
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED' ? 'वेरिएबल के नाम हैं, जैसे {{first_name}}।' : 'वेरिएबल के नंबर हैं, जैसे {{1}}।',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'संदेश कितनी देर तक भेजने की कोशिश हो, यह WhatsApp तय करता है।'
        return seconds < 0
          ? 'WhatsApp जब तक हो सके संदेश पहुँचाने की कोशिश करता है।'
          : `WhatsApp ${duration('hi', seconds)} तक संदेश पहुँचाने की कोशिश करता है, उसके बाद नहीं।`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'अब कोई ख़ास डिस्प्ले फ़ॉर्मेट नहीं है।' : `डिस्प्ले फ़ॉर्मेट: ${to}।`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut ? 'WhatsApp वेबसाइट बटन पर क्लिक नहीं गिनता।' : 'WhatsApp वेबसाइट बटन पर क्लिक गिनता है।',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly ? 'संदेश सिर्फ़ ग्राहक के मुख्य फ़ोन पर जाता है।' : 'संदेश ग्राहक के सभी डिवाइस पर जाता है।',
    },
    everything: 'सब मिटा दिया; नए सिरे से शुरू करते हैं।',
    undone: 'पिछला बदलाव वापस ले लिया।',
    redone: 'वह बदलाव फिर से कर दिया।',
    restored: (part) => `पहले वाला वापस आ गया: ${partNames[part] ?? part}।`,
  },
  refused: {
    authenticationFixed:
      'ऑथेंटिकेशन टेम्पलेट में शब्द WhatsApp तय करता है: अपना संदेश, हेडर, मीडिया, दूसरे बटन या प्रचार नहीं। केवल सुरक्षा सलाह, वैधता और कोड बटन चुने जा सकते हैं।',
    unknownLanguage: (asked, near) =>
      `WhatsApp में "${asked}" टेम्पलेट की भाषा नहीं है।${near === '' ? '' : ` इसकी जगह ${near} चुन सकते हैं।`}`,
    noValidName: 'टेम्पलेट के नाम में केवल a-z, 0-9 और _ हो सकते हैं।',
    breaksRules: (why) => `मैंने अपना एक सुझाव छोड़ दिया क्योंकि WhatsApp उसे ठुकरा देता: ${why}`,
    tooLarge:
      'मैंने उसे नहीं जोड़ा, क्योंकि टेम्पलेट बहुत बड़ा हो जाता: एक टेक्स्ट में ज़्यादा से ज़्यादा 4,096 अक्षर, और पूरे टेम्पलेट में 50 बटन और 64 KB हो सकते हैं।',
    nothingToUndo: 'वापस लेने को कुछ नहीं है।',
    nothingToRedo: 'फिर से करने को कुछ नहीं है।',
    nothingToRestore: (part) => `वापस लाने को पहले का कुछ नहीं मिला: ${partNames[part] ?? part}।`,
    nothingChanged: 'कुछ नहीं बदला।',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'संदेश किसलिए है? एक वाक्य काफ़ी है, जैसे "मरीज़ों को अपॉइंटमेंट याद दिलाना", और मैं पूरा टेम्पलेट बना दूँगा। या अपना टेक्स्ट ही दे दें।',
        'एक वाक्य में बताइए कि किसे और क्यों लिखना है, या सीधे टेक्स्ट दे दीजिए।',
        'मुझे बस इतना जानना है कि संदेश किसलिए है; बाकी मैं सुझा दूँगा।',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'यह किस तरह का संदेश है: मार्केटिंग (ऑफ़र, ख़बर), यूटिलिटी (ऑर्डर, बुकिंग या खाते के बारे में) या ऑथेंटिकेशन (लॉगिन कोड)?',
          'कौन सी श्रेणी ठीक है: मार्केटिंग, यूटिलिटी या ऑथेंटिकेशन?',
          'श्रेणी अभी चाहिए: प्रचार हो तो मार्केटिंग, ग्राहक के किए काम के बारे में हो तो यूटिलिटी, कोड हो तो ऑथेंटिकेशन।',
        ),
      language: (again) =>
        nth(again, 'ग्राहक इसे किस भाषा में पढ़ेंगे?', 'संदेश किस भाषा में है, जैसे हिंदी या अंग्रेज़ी?', 'संदेश की भाषा अभी चाहिए।'),
      name: (again) =>
        nth(
          again,
          'टेम्पलेट का नाम क्या हो? जैसे order_update।',
          'टेम्पलेट को क्या नाम दूँ? मैं भी चुन सकता हूँ।',
          'नाम अभी चाहिए (a-z, 0-9 और _), या कहें "आप चुनें"।',
        ),
      body: (again) =>
        nth(
          again,
          'संदेश में क्या लिखा हो? पूरा टेक्स्ट दें, या बताएँ किस बारे में है और मैं लिख दूँगा।',
          'कौन सा टेक्स्ट रखूँ? मुख्य बातें बताएँ तो मैं लिख सकता हूँ।',
          'संदेश का टेक्स्ट अभी चाहिए: आपके शब्द, या कुछ बातें जिनसे मैं लिखूँ।',
        ),
      header: (again) =>
        nth(
          again,
          'हेडर में क्या हो: छोटा टेक्स्ट, तस्वीर, वीडियो, दस्तावेज़ या लोकेशन?',
          'कैसा हेडर चाहिए? टेक्स्ट भेजें (60 अक्षर तक) या कहें तस्वीर, वीडियो, दस्तावेज़, लोकेशन।',
        ),
      footer: (again) => nth(again, 'फुटर में क्या हो (60 अक्षर तक)?', 'फुटर के शब्द क्या हों?'),
      buttons: (again) =>
        nth(again, 'कौन से बटन चाहिए: क्विक रिप्लाई, वेबसाइट लिंक, कॉल या कूपन कोड?', 'बटन पर क्या लिखा हो और वे क्या करें?'),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `यह ${hi.categories[category]} लगता है। यही श्रेणी रखूँ या कोई और (मार्केटिंग, यूटिलिटी, ऑथेंटिकेशन)?`,
        `क्या श्रेणी ${hi.categories[category]} ठीक है, या मार्केटिंग, यूटिलिटी, ऑथेंटिकेशन में से कोई?`,
      ),
    fix: (again) => nth(again, 'इसे कैसे बदलें?', 'इसकी जगह क्या रखूँ?', 'यह क्या होना चाहिए?'),
    fixWith: (proposal, again) =>
      nth(again, `इसकी जगह ${proposal} रखूँ?`, `क्या ${proposal} ठीक रहेगा?`, `मेरा सुझाव है ${proposal}। ठीक है?`),
    confirm: (again) =>
      nth(again, 'क्या इसे फाइनल करूँ?', 'सब ठीक है? तो "फाइनल करो" कहें।', 'ठीक लगे तो "फाइनल करो" कहें, या बताएँ क्या बदलना है।'),
    startOver: 'सच में सब मिटाकर नए सिरे से शुरू करूँ?',
    forget: 'यह पूरी बातचीत और इसमें जो कुछ है मिटा दूँ? इसे वापस नहीं लाया जा सकेगा।',
  },
  summary: {
    title: 'यह आपका टेम्पलेट है:',
    invented: (parts) => `ये मैंने लिखे हैं, कृपया जाँच लें: ${parts}।`,
    category: 'श्रेणी',
    language: 'भाषा',
    name: 'नाम',
    header: 'हेडर',
    body: 'संदेश',
    footer: 'फुटर',
    buttons: 'बटन',
    samples: 'उदाहरण',
    preset,
  },
  why: {
    purpose: 'संदेश के मकसद से मेल खाता है',
    text: 'टेक्स्ट से मेल खाता है',
    writer: 'आप मुझे इसी भाषा में लिखते हैं',
    usual: 'आमतौर पर यही चुना जाता है',
    suggested: 'यह मेरा सुझाव है',
  },
  assumed: (list) => `मैंने अपनी ओर से चुना: ${list}। एक शब्द में बदल सकते हैं।`,
  unused: (list) => `मैंने ${list} का इस्तेमाल नहीं किया।`,
  canBeAdded: 'अलग वाक्य के रूप में जोड़ने के लिए "इसे टेक्स्ट में जोड़ो" कहें।',
  ordinals: [
    ['पहला', 'पहली', 'पहला वाला', 'पहली वाली', 'विकल्प 1', 'नंबर 1'],
    ['दूसरा', 'दूसरी', 'दूसरा वाला', 'दूसरी वाली', 'विकल्प 2', 'नंबर 2'],
    ['तीसरा', 'तीसरी', 'तीसरा वाला', 'तीसरी वाली', 'विकल्प 3', 'नंबर 3'],
    ['चौथा', 'चौथी', 'चौथा वाला', 'चौथी वाली', 'विकल्प 4', 'नंबर 4'],
  ],
  anyOption: ['आप चुनो', 'आप चुनें', 'आप ही चुनो', 'तुम चुनो', 'कोई भी', 'कुछ भी', 'जो ठीक लगे', 'हाँ', 'हां', 'ठीक है', 'ओके'],
  whichOption: 'इनमें से कौन-सा सबसे पास है? नंबर बताइए, या दूसरे शब्दों में कहिए कि संदेश किसलिए है।',
  final: (name) => `आपका टेम्पलेट ${name} फाइनल है और WhatsApp के लिए तैयार है।`,
  next: 'अब इसे ऐसे ही WhatsApp में बनाएँ, या जो बनाते हैं उन्हें दे दें। यहाँ अब भी कुछ भी बदल सकते हैं, या नया टेम्पलेट शुरू कर सकते हैं।',
  offerQuestion: 'क्या मैं यह करूँ?',
  pickOption: 'आपको कौन-सा पसंद है? नंबर बताइए, या क्या बदलना है।',
  notFinal: 'साफ़ कर दूँ: टेम्पलेट अभी फाइनल नहीं है।',
  notSent: 'साफ़ कर दूँ: Meta को अभी कुछ नहीं भेजा गया है, और Meta ने अभी कुछ स्वीकृत नहीं किया है।',
  stillFinal: 'आपका टेम्पलेट फाइनल है; कुछ नहीं बदला।',
  notYet: (parts) => `अभी फाइनल नहीं कर सकता; बाकी है: ${parts}।`,
  warning: (message) => `ध्यान दें: ${message}`,
  offersOptOut: (line) => `"बंद करने वाली लाइन जोड़ो" कहने पर फुटर में "${line}" आ जाएगा।`,
  parts: {
    category: 'श्रेणी',
    language: 'भाषा',
    name: 'नाम',
    body: 'संदेश',
    header: 'हेडर',
    footer: 'फुटर',
    buttons: 'बटन',
  },
  categories: { MARKETING: 'मार्केटिंग', UTILITY: 'यूटिलिटी', AUTHENTICATION: 'ऑथेंटिकेशन' },
  buttonTypes: {
    QUICK_REPLY: 'क्विक रिप्लाई',
    URL: 'वेबसाइट',
    PHONE_NUMBER: 'कॉल',
    COPY_CODE: 'कोड कॉपी',
    OTP: 'कोड',
    FLOW: 'फ़ॉर्म',
    VOICE_CALL: 'WhatsApp कॉल',
  },
  hello: 'मैं ऐसे WhatsApp टेम्पलेट बनाने में मदद करता हूँ जो मंज़ूर हो जाते हैं।',
  notUnderstood: (again) =>
    nth(again, 'मुझे ठीक से समझ नहीं आया।', 'समझ नहीं आया; जैसे कहें: फुटर जोड़ो "धन्यवाद"।', 'यह मैं नहीं कर सकता।'),
  noted: (again) => nth(again, 'ठीक है, याद रखूँगा।', 'समझ गया।', 'ध्यान में रखता हूँ।'),
  cancelled: 'ठीक है, जैसा है वैसा रहने देता हूँ। सब मिटाने के लिए कहें "नए सिरे से शुरू करो"।',
  forgotten: 'यह बातचीत और इसमें जो कुछ था मिटा दिया गया।',
  overBudget: 'भाषा मॉडल का आज का कोटा पूरा हो गया; फ़िलहाल बिल्ट-इन सहायक जवाब दे रहा है।',
  repeatIntro: 'फिर से:',
  shortcuts: {
    MARKETING: 'मार्केटिंग',
    UTILITY: 'यूटिलिटी',
    AUTHENTICATION: 'ऑथेंटिकेशन',
    'write-for-me': 'आप लिख दें',
    'name-it': 'नाम आप चुनें',
    finalize: 'फाइनल करो',
    yes: 'हाँ',
    no: 'नहीं',
    'add-button': 'एक बटन जोड़ो',
    skip: 'छोड़ो',
    'website-button': 'वेबसाइट बटन',
    'quick-replies': 'क्विक रिप्लाई: हाँ, नहीं',
    'start-over': 'नए सिरे से शुरू करो',
    undo: 'वापस लो',
    'add-unused': 'इसे टेक्स्ट में जोड़ो',
    'add-opt-out': 'बंद करने वाली लाइन जोड़ो',
    'for-orders': 'ग्राहकों को बताना है कि ऑर्डर भेज दिया गया है',
    'for-appointments': 'ग्राहकों को अपॉइंटमेंट याद दिलाना है',
    'for-sales': 'सेल की घोषणा करनी है',
  },
}
