import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('hi')
const moveOrDrop = 'ये शब्द हटा दें या मार्केटिंग श्रेणी चुनें।'

export const review = {
  'utility-promotional': {
    message: 'यह प्रचार जैसा लगता है ("{words}"); Meta इसे यूटिलिटी नहीं, मार्केटिंग मानेगा और वैसे ही पैसे लेगा।',
    fix: 'प्रचार हटा दें या मार्केटिंग श्रेणी चुनें।',
  },
  'utility-mixed': {
    message: 'संदेश जानकारी भी देता है ("{beside}") और प्रचार भी करता है ("{words}"); Meta सबको मार्केटिंग मानकर पैसे लेता है।',
    fix: 'प्रचार अलग मार्केटिंग टेम्पलेट में भेजें।',
  },
  'utility-not-specific': {
    message: 'संदेश में कोई ऑर्डर, खाता, बुकिंग, तारीख़ या रकम नहीं है; Meta इसे मार्केटिंग बना सकता है।',
    fix: 'बताएँ कौन सा ऑर्डर, खाता, बुकिंग, तारीख़ या रकम है।',
  },
  'utility-unclear': {
    message: 'लिखे हुए शब्दों से पता नहीं चलता कि संदेश किसलिए है; Meta इसे मार्केटिंग बना सकता है।',
    fix: 'वेरिएबल के आस-पास पूरा वाक्य लिखें।',
  },
  'category-otp-elsewhere': {
    message: 'पहचान जाँचने का कोड ("{words}") इस श्रेणी में नहीं चलता; Meta इसे ठुकराता है।',
    fix: 'ऑथेंटिकेशन टेम्पलेट रखें; उसका टेक्स्ट Meta तय करता है।',
  },
  'heur-promo-lexicon': { message: '"{words}" यूटिलिटी संदेश में प्रचार जैसा लगता है।', fix: moveOrDrop },
  'heur-renewal': { message: '"{words}" नवीनीकरण या बड़ा प्लान लेने को कहता है; यह मार्केटिंग है।', fix: moveOrDrop },
  'heur-survey-generic': {
    message: '"{words}" राय माँगता है पर किस बारे में, यह नहीं बताता; यह मार्केटिंग है।',
    fix: 'बताएँ किस ऑर्डर या मुलाक़ात की बात है, या मार्केटिंग श्रेणी चुनें।',
  },
  'heur-cart': { message: '"{words}" कार्ट या देखी हुई चीज़ें याद दिलाता है; यह मार्केटिंग है।', fix: moveOrDrop },
  'heur-greeting': { message: '"{words}" बधाई या शुक्रिया है; यह मार्केटिंग है।', fix: moveOrDrop },
  'heur-otp-words': {
    message: '"{words}" लॉगिन कोड जैसा लगता है; वह सिर्फ़ ऑथेंटिकेशन में चलता है।',
    fix: 'ऑथेंटिकेशन टेम्पलेट रखें या ये शब्द हटा दें।',
  },
  'heur-emoji-hype': { message: '"{words}" यूटिलिटी संदेश के लिए बहुत ज़ोरदार है और प्रचार लगता है।', fix: 'शांत वाक्य में लिखें।' },
  'heur-shop-button': { message: 'बटन "{words}" ख़रीदने को कहता है; यह मार्केटिंग है।', fix: 'बटन बदलें या मार्केटिंग श्रेणी चुनें।' },
  'heur-optout-missing': {
    message: 'संदेश में नहीं लिखा कि इसे बंद कैसे करें; तब लोग अक्सर ब्लॉक कर देते हैं।',
    fix: `फुटर में "${optOutLines.hi}" जैसी लाइन या ऐसा क्विक रिप्लाई जोड़ें।`,
  },
  'review-variable-format': {
    message: 'तीन या ज़्यादा वेरिएबल बिना शब्दों के लगातार हैं; Meta इसे ठुकराता है।',
    fix: 'बीच में शब्द रखें जो बताएँ कि हर एक क्या है।',
  },
  'review-unclear-variable': {
    message: 'वेरिएबल {variable} अकेला पूरा वाक्य है; पता नहीं चलता किसलिए है।',
    fix: 'उसे ऐसे वाक्य में रखें जिससे पता चले।',
  },
  'review-shortened-url': {
    message: '{host} के छोटे लिंक से पता नहीं चलता वह कहाँ जाता है; Meta इसे ठुकराता है।',
    fix: 'अपनी वेबसाइट का पूरा पता लिखें।',
  },
  'review-whatsapp-link': {
    message: '{host} का लिंक वापस WhatsApp पर जाता है; अक्सर ऐसे संदेश ठुकराए जाते हैं।',
    fix: 'लिंक हटा दें या कॉल बटन रखें।',
  },
  'review-blank-lines': { message: 'संदेश में फ़ालतू खाली लाइनें हैं (कुल {count})।', fix: 'उन्हें हटा दें।' },
  'review-sensitive-identifiers': {
    message: '"{words}" निजी जानकारी माँगता है; Meta इसे ठुकराता है। आख़िरी चार अंक ठीक हैं।',
    fix: 'सिर्फ़ आख़िरी चार अंक माँगें, या सुरक्षित पेज पर भेजें।',
  },
  'review-credentials': {
    message: '"{words}" लॉगिन की जानकारी जैसा है; ऐसे टेम्पलेट ठुकराए गए हैं।',
    fix: 'उसे हटा दें और लोगों को पासवर्ड बनाने के पेज पर भेजें।',
  },
  'review-threatening': {
    message: '"{words}" धमकी जैसा लगता है; Meta इसे ठुकराता है।',
    fix: 'बताएँ क्या बाकी है और कैसे चुकाएँ, अंजाम की बात न करें।',
  },
  'review-commerce-policy': {
    message: 'WhatsApp के नियम इसे बेचने नहीं देते: "{words}"।',
    fix: 'इसे हटा दें; WhatsApp पर नहीं बेचा जा सकता।',
  },
  'review-regulated': {
    message: '"{words}" पर नियम लगते हैं; अनुमति, उम्र की सीमा या ख़ास देश की शर्त हो सकती है।',
    fix: 'भेजने से पहले अपने देश के लिए WhatsApp के नियम देखें।',
  },
  'review-impersonation': {
    message: '"{words}" से लगता है कि WhatsApp, Meta या कोई और कंपनी लिख रही है।',
    fix: 'अपने कारोबार के नाम से लिखें।',
  },
  'review-spam-scam': { message: '"{words}" स्पैम या धोखा लगता है।', fix: 'इनाम या पैसे का वादा किए बिना लिखें।' },
  'review-games-contests': {
    message: '"{words}" खेल या प्रतियोगिता की बात करता है; ज़्यादा से ज़्यादा यह मार्केटिंग में चलता है।',
    fix: 'मार्केटिंग श्रेणी चुनें और प्रतियोगिता के नियमों का लिंक दें।',
  },
  'review-spelling': { message: '"{words}" ग़लत वर्तनी, दोहराया शब्द या चैट का छोटा रूप लगता है।', fix: 'इसे ठीक करें।' },
  'review-too-vague': { message: '"{words}" इतना आम है कि कोई भी संदेश हो सकता है।', fix: 'बताएँ संदेश किस बारे में है।' },
  'review-language-mismatch': {
    message: ({ found, language }) => `संदेश ${named(found)} में लगता है, पर टेम्पलेट की भाषा ${named(language)} है।`,
    fix: 'संदेश का अनुवाद करें या भाषा बदलें।',
  },
  'policy-language-allowed': {
    message: 'आपकी संस्था {language} में टेम्पलेट नहीं बनाती; ये चलती हैं: {allowed}।',
    fix: 'इनमें से एक चुनें।',
  },
  'policy-name-prefix-reserved': {
    message: '{prefix} से शुरू होने वाले नाम आपकी संस्था ने दूसरों के लिए रखे हैं।',
    fix: 'दूसरा नाम चुनें।',
  },
  'policy-name-prefix-required': { message: 'आपकी संस्था में टेम्पलेट के नाम {prefix} से शुरू होते हैं।', fix: 'नाम के आगे यह लगाएँ।' },
  'policy-link-host-forbidden': { message: 'आपकी संस्था {host} के लिंक नहीं लेने देती।', fix: 'दूसरा लिंक दें या लिंक हटा दें।' },
  'policy-word-forbidden': { message: 'आपकी संस्था टेम्पलेट में "{word}" नहीं लिखती।', fix: 'दूसरा शब्द रखें।' },
} as const satisfies Record<string, Words>
