import type { PhraseBook } from './phrase-book.ts'

/** Hindi in Devanagari and in Latin letters. */
export const hindi: PhraseBook = {
  code: 'hi',
  words: {
    ADD: 'jodo|jod do|add karo|add kar do|add kardo|dalo|daal do|dal do|lagao|laga do|daalo|जोड़ो|जोड़ें|जोड़ दो|जोड़िए|डालो|डालें|डाल दो|लगाओ|लगा दो|जोड़ दें|ऐड करो|शामिल करें|लगाएं|जोड़|डाल|add|लगाइए|ऐड करें|जोड़ दीजिए',
    REMOVE:
      'hatao|hata do|hatado|nikalo|nikal do|remove karo|remove kar do|delete karo|delete kar do|हटाओ|हटा दो|हटाएं|हटा दें|निकालो|निकाल दो|हटाइए|मिटा दो|मिटाओ|हटा दीजिए|remove|delete|hata dena|हटाना',
    CHANGE:
      'बदलकर|badalkar|badal kar|badlo|badal do|change karo|change kar do|badaldo|kar do|kardo|karo|change|बदलो|बदल दो|बदलें|बदलिए|बदल दें|चेंज करो|ठीक करो|कर दो|करो|सही करो|बदल दीजिए|update karo|update kar do|badal dena',
    REPLACE: 'replace karo|replace kar do|ki jagah|की जगह|के बदले|के बजाय',
    USE: 'use karo|istemal karo|rakho|rakh do|इस्तेमाल करो|उपयोग करें|रखो|रख दो|रखें|use|le lo|lelo|lo|le lena|lena|rakh lo|rakhlo|rakhna|maan lo|man lo|daal lo|le lijiye|lijiye|rakhiye|ले लो|लो|लें|ले लें|रख लो|मान लो|लीजिए|ले लीजिए|रखिए|मान लें|रख लें',
    CREATE:
      'banao|bana do|banado|banaiye|banana hai|taiyar karo|create karo|बनाओ|बनाएं|बना दो|बनाइए|तैयार करो|बनाना है|बनाना|बना दें|बना|बनवाना है|बना दीजिए|bana|banana|bana dijiye',
    WRITE:
      'aap likh dein|aap likh do|aap hi likh do|aap hi likh dein|likh dein|likho|likh do|likhdo|likhiye|aap likho|tum likho|khud likho|likh dijiye|लिखो|लिखें|लिख दो|लिखिए|आप लिखो|खुद लिखो|लिख दें|आप लिखें|आप ही लिखें|लिख दीजिए|likh ke do|aap hi likho|khud se likho|mere liye likho|मेरे लिए लिखें',
    KEEP: 'rakhna|rehne do|rakhen|रहने दो|बनाए रखें|रखना',
    SHORTEN:
      'chhota karo|chota karo|chhota kar do|chota kar do|short karo|short kar do|छोटा करो|छोटा करें|छोटा कर दो|बहुत लंबा|bahut lamba|छोटा|chhota|chota|lamba hai|छोटा कर दें|short',
    MOVE: 'upar karo|neeche karo',
    RENUMBER: 'number karo|नंबर करो',
    WANT: 'chahiye|chaiye|chahie|chahta hun|chahti hun|चाहिए|चाहता हूं|चाहती हूं|चाहते हैं|चाहता हूँ|चाहती हूँ|chahte hain',
    TRANSLATE: 'anuvad karo|translate karo|अनुवाद करो|अनुवाद करें',
    NO: 'bina|nahi chahiye|nahin chahiye|mat lagao|mat dalo|nahi chaiye|koi|बिना|नहीं चाहिए|मत लगाओ|मत डालो|कोई|नहीं चाहिये|no|without|mat rakho|ki zaroorat nahi|की ज़रूरत नहीं|की जरूरत नहीं',
    ONLY: 'sirf|kewal|केवल|सिर्फ|सिर्फ़|only',
    INSTEAD: 'iski jagah|uski jagah|इसकी जगह|उसकी जगह|ki bajaye|बजाय',
    MENTION:
      'zikr karo|batao ki|likho ki|ka zikr|bata do ki|mention karo|mention karna|mention ho|बताओ कि|बताएं कि|ज़िक्र करो|उल्लेख करें|लिखें कि|मेंशन करो|mention|लिखो कि|जिक्र करें|zaroor likho',
    TEMPLATE: 'template|templet|टेम्पलेट|टेंपलेट|टेम्प्लेट|whatsapp template|व्हाट्सएप टेम्पलेट|whatsapp|व्हाट्सएप',
    CATEGORY: 'category|shreni|श्रेणी|कैटेगरी|कैटगरी|केटेगरी',
    LANGUAGE: 'bhasha|language|भाषा|lang',
    NAME: 'naam|name|नाम|template ka naam|टेम्पलेट का नाम|नेम|iska naam|इसका नाम',
    BODY: 'sandesh|message|text|body|msg|matter|संदेश|मैसेज|टेक्स्ट|बॉडी|मेसेज|सन्देश|मैसेज में|content|body text|मजमून|लेख',
    HEADER: 'header|heading|title|shirshak|हेडर|शीर्षक|हैडर|हेडिंग|टाइटल',
    FOOTER: 'footer|फुटर|फूटर',
    BUTTON: 'button|buttons|btn|बटन|बटनों|बटन्स',
    QUICK_REPLY:
      'quick reply|quick replies|quick reply button|quick reply buttons|क्विक रिप्लाई|क्विक रिप्लाई बटन|त्वरित उत्तर|त्वरित जवाब|क्विक रिप्लाइ',
    URL_BUTTON:
      'website button|link button|url button|वेबसाइट बटन|लिंक बटन|website wala button|वेबसाइट का बटन|website ka button|link wala button',
    CALL_BUTTON: 'call button|phone button|कॉल बटन|फोन बटन|call wala button|call ka button|कॉल का बटन',
    COPY_CODE: 'copy code|copy code button|code copy button|कॉपी कोड|कॉपी कोड बटन|कोड कॉपी बटन',
    CODE: 'code|coupon|कोड|कूपन|coupon code',
    SAMPLE:
      'udaharan|udaharan ke liye|udaharan ke taur par|sample ke taur par|example ke taur par|misal ke taur par|sample ke liye|example ke liye|sample mein|नमूने के तौर पर|उदाहरण के तौर पर|उदाहरण के लिए|सैंपल के लिए|sample|samples|example|examples|namuna|misal|उदाहरण|नमूना|सैंपल|सैम्पल|उदाहरण मान|sample value|sample values|नमूने|एग्जांपल|मिसाल',
    VARIABLE: 'variable|variables|वेरिएबल|चर|वैरिएबल',
    LINE: 'line|lain|vakya|hissa|पंक्ति|लाइन|वाक्य|हिस्सा',
    EMOJI: 'emoji|emojis|इमोजी',
    IMAGE: 'image|photo|tasveer|picture|logo|तस्वीर|फोटो|इमेज|चित्र|लोगो|फ़ोटो|image header|इमेज हेडर',
    VIDEO: 'video|वीडियो|विडियो|video header',
    DOCUMENT: 'document|pdf|दस्तावेज़|डॉक्यूमेंट|पीडीएफ',
    LOCATION: 'location|location header|लोकेशन|स्थान|नक्शा|map',
    CUSTOMER_NAME:
      'grahak ka naam|customer ka naam|ग्राहक का नाम|कस्टमर का नाम|मरीज का नाम|unka naam|client ka naam|उनका नाम|customer name|छात्र का नाम',
    GREETING: 'shuruaat|abhivadan|शुरुआत|अभिवादन|greeting|शुरू',
    VALUE:
      'kimat|daam|discount|tareekh|samay|price|date|time|कीमत|दाम|छूट|तारीख|समय|डिस्काउंट|amount|राशि|रकम|दिन|din|ऑफर|offer',
    OTP: 'otp|ओटीपी|verification code|login code|satyapan code|सत्यापन कोड|वेरिफिकेशन कोड|लॉगिन कोड|वन टाइम पासवर्ड|लॉगिन ओटीपी|login otp',
    SECURITY_NOTE:
      'suraksha chetavni|security warning|सुरक्षा चेतावनी|सुरक्षा सलाह|सुरक्षा सूचना|security note|security message',
    EXPIRY:
      'expire|expires|valid|expiry|खत्म|ख़त्म|खतम|khatam|khatm|वैध|समाप्त|एक्सपायर|मान्य|expire hoga|expire ho|वैधता|validity',
    CALLED:
      'naam rakho|naam do|naam hoga|naam rakh do|naam rakhna|iska naam rakho|नाम रखो|नाम दो|नाम रखें|नाम होगा|नाम दें|नाम रख दो|naam hai|नाम है|ka naam ho|नाम हो|naam hona chahiye|नाम होना चाहिए|नाम रखिए|naam rakhiye|naam diya jaye',
    RENAME:
      'naam badal kar|naam badlo|naam badal do|naam badal ke|नाम बदलकर|नाम बदलो|नाम बदल दो|नाम बदलें|rename karo|नाम बदलकर रखो|naam change karo|naam change kar do|नाम बदल कर',
    SAYS: 'hona chahiye|yeh hona chahiye|ye hona chahiye|likha ho|me likho|mein likho|ye likho|yeh likho|ye rakho|yeh rakho|ye hoga|yeh hoga|होना चाहिए|लिखा हो|यह होना चाहिए|ये होना चाहिए|में लिखो|में लिखें|यह हो|में यह लिखें|यह लिखें|यह लिखो|ये लिखो|होगा|mein ye ho|ye hai|yeh hai|यह है|ये है|yeh ho|likhna hai|लिखना है',
    TO: 'ko|को|se|से',
    IS: '=|hai|hain|है|हैं|ho|हो',
    WITH: 'ke saath|के साथ|saath',
    AND: 'aur|tatha|और|तथा|व|evam|phir|फिर|and|साथ ही',
    OR: 'ya|या|na|ना',
    NOT: 'nahi|nahin|नहीं|na ki|न कि|not',
    FOR: 'ke liye|ka|ki|ke|के लिए|का|की|के|liye|लिए',
    IN: 'mein|me|main|में|par|पर|pe',
    THIS: 'yeh|ye|is|yah|यह|ये|इस|निम्न|niche wala|isko|इसे|इसको|ise',
    IT: 'usko|use|उसे|उसको',
    JUST: 'bas|बस',
    DETERMINER:
      'ek|एक|mera|meri|hamara|hamari|hamare|apna|apni|मेरा|मेरी|हमारा|हमारी|हमारे|अपना|अपनी|नया|naya|nayi|नई|dusra|doosra|mere|मेरे|apne|अपने',
    FILLER:
      'please|pls|plz|ab|to|toh|ji|zara|bhi|thoda|अब|तो|जी|ज़रा|भी|जरा|थोड़ा|mujhe|मुझे|humein|हमें|हमको|ne|ने|ही|hi|bhai|yaar|सर|wala|वाला|वाली|वाले|wali|wale|upar|neeche|ऊपर|नीचे|mere liye|मेरे लिए|se pehle',
    LABEL: 'label|लेबल|jis par likha ho|जिस पर लिखा हो',
    BACK: 'wapas|वापस',
    OPEN: 'khule|jo khole|link|url|website|khulta hai|खुले|खोले|लिंक|वेबसाइट|यूआरएल|जो खोले|नंबर|number|phone|फोन|लेबल|jo khulega',
    YES: 'haan|ha|han|haanji|ji haan|ji|thik hai|theek hai|sahi hai|bilkul|ok|okay|हां|हाँ|जी हां|जी हाँ|ठीक है|सही है|बिल्कुल|ओके|सही|thik|theek|chalega|चलेगा|haan ji|ठीक|जी|sahi',
    NEGATIVE:
      'nahi|nahin|na|nahi chahiye|नहीं|ना|नही|जी नहीं|ji nahi|abhi nahi|kuch nahi|कुछ नहीं|zaroorat nahi|जरूरत नहीं|ज़रूरत नहीं|कोई नहीं',
    PRAISE:
      'badhiya|accha|acha|bahut accha|bahut badhiya|mast|shandar|perfect|बढ़िया|अच्छा|बहुत अच्छा|बहुत बढ़िया|शानदार|परफेक्ट|अच्छा है|बढ़िया है|accha hai|acha hai|badiya|sahi lag raha hai|बहुत खूब|great',
    THANKS:
      'dhanyavaad|dhanyawad|shukriya|dhanyavad|thanks|thank you|धन्यवाद|शुक्रिया|थैंक्यू|बहुत धन्यवाद|बहुत बहुत धन्यवाद|bahut dhanyavaad|bahut shukriya',
    HELLO: 'namaste|namaskar|नमस्ते|नमस्कार|हैलो|हेलो|hello|hi|pranam|हाय',
    BYE: 'alvida|phir milenge|अलविदा|फिर मिलेंगे|bye',
    HOW_ARE_YOU:
      'kaise ho|kaise hain aap|aap kaise hain|kaisa chal raha hai|aap kaun ho|आप कैसे हैं|कैसे हो|कैसे हैं|आप कौन हैं|kya haal hai|क्या हाल है|kaun ho tum',
    SORRY: 'maaf karo|maaf kijiye|sorry|galti ho gayi|माफ करना|माफ कीजिए|सॉरी|गलती हो गई|mera matlab|मेरा मतलब',
    ACTUALLY: 'asal mein|darasal|waise|asal me|असल में|दरअसल|वैसे|ruko|रुको|actually',
    PLEASE: 'please|kripya|कृपया|प्लीज|pls|plz|kripaya',
    YOURSELF:
      'khud|apne aap|aap chuno|tum chuno|jo chaho|khud chun lo|aap decide karo|खुद|अपने आप|आप चुनें|आप चुनो|जो चाहें|खुद चुन लो|आप ही चुनें|kuch bhi|कुछ भी|aap hi chuno|khud rakh lo|khud soch lo|खुद सोच लो|apni marzi|aap hi soch lo',
    CHOOSE: 'chuno|chun lo|chun do|soch lo|चुनो|चुनें|चुन लो|सोच लो',
    SKIP: 'rehne dein|nahi rehne do|nahi rehne dein|नहीं रहने दो|रहने दें|chhodo|chodo|chhod do|skip karo|skip|rehne do|छोड़ो|छोड़ दो|रहने दो|छोड़ें|स्किप करो|aage badho|आगे बढ़ो|nahi lagana|jaane do|ज़रूरत नहीं|जरूरत नहीं',
    FINALIZE:
      'final karo|final kar do|final kardo|finalize karo|finalize kar do|ho gaya|bas itna hi|khatam karo|pura karo|pura kar do|फाइनल करो|फाइनल कर दो|फाइनल करें|पूरा करो|पूरा कर दो|हो गया|बस इतना ही|खत्म करो|फाइनल कर दें|अंतिम रूप दें|bas ho gaya|final|finalize|फाइनल|complete karo|complete kar do|finalise|फाइनलाइज़ करो|फाइनलाइज करें|done|पूरा करें|bas yahi hai|submit karo|submit kar do|final krdo|बस हो गया|फाइनल कीजिए|final kar dijiye|final kar dena|final kardena|finalize kar dena|final kar de|final kr do|final kr dena|final karna|final karde|final kijiye|pura kar dena|फाइनल कर देना|फाइनल कर दीजिए|फाइनल कर दे|फ़ाइनल कर दो|फ़ाइनल करो|पूरा कर दीजिए|पूरा कर देना|bas itna hi hai|ab bana do final|submit kar dena|bas final|pakka kar do|पक्का कर दो|तैयार कर दो अंतिम',
    UNDO: 'wapas lo|wapas karo|wapas le lo|undo karo|undo kar do|undo|pehle jaisa karo|वापस करो|वापस लो|पहले जैसा करो|अंडू करो|पहले जैसा कर दो|pehle jaisa kar do|वापस ले लो|pehle wala karo|wapas pehle jaisa',
    REDO: 'redo karo|phir se karo|redo|फिर से करो|दोबारा करो',
    RESTORE:
      'wapas lao|wapas lagao|wapas daalo|wapas dalo|वापस लाओ|वापस लगाओ|वापस डालो|wapas rakho|वापस लगा दो|wapas laga do|वापस लाएं',
    START_OVER:
      'shuru se|phir se shuru karo|naye sire se|sab hatao|शुरू से|फिर से शुरू करो|नए सिरे से|सब हटा दो|सब मिटा दो|dobara shuru karo|दोबारा शुरू करो|sab mita do|sab hata do|फिर से शुरू करें',
    SURE: 'pakka|yakeen hai|pakka hai|पक्का|यकीन है|sure|पूरा यकीन है|haan pakka|100% sure',
    CANCEL: 'cancel karo|cancel|रद्द करो|कैंसल करो|jane do|जाने दो|radd karo|रद्द करें',
    REPEAT:
      'dobara bolo|phir se bolo|kya kaha|दोबारा बोलो|फिर से बोलो|क्या कहा|samajh nahi aaya|समझ नहीं आया|phir se batao',
    SHOW: 'dikhao|dikha do|dekhna hai|दिखाओ|दिखाएं|दिखा दो|देखना है|दिखाइए|template dikhao|टेम्पलेट दिखाओ|abhi tak kya hai|kaisa dikhega|कैसा दिखेगा',
    FORGET:
      'ye baatcheet mita do|mera data mita do|यह बातचीत मिटा दो|मेरा डेटा मिटा दो|chat delete karo|चैट डिलीट करो|yeh chat mita do',
    QUESTION:
      'kya|kaise|kyun|kyu|kitne|kitna|kitni|kab|kahan|kaun|kaunsa|kaunsi|क्या|कैसे|क्यों|कितने|कितना|कितनी|कब|कहां|कहाँ|कौन|कौन सा|कौन सी|matlab kya|samjhao|समझाओ|समझाएं|मतलब',
    POLITE: 'kya aap|kya tum|क्या आप|क्या तुम|क्या हम',
    OWN: 'mera business|meri dukan|hamari dukan|meri company|मेरी दुकान|हमारी दुकान|मेरा व्यवसाय|मेरी कंपनी|mera restaurant|main chalata hun|मैं चलाता हूं|mera|meri|मेरा|मेरी|hamara|हमारा',
    BUSINESS:
      'dukan|dukaan|shop|store|clinic|restaurant|hotel|school|company|gym|salon|academy|दुकान|क्लिनिक|रेस्टोरेंट|होटल|स्कूल|कंपनी|जिम|सैलून|एकेडमी|बैंक|अस्पताल|hospital|bakery|बेकरी|coaching|कोचिंग|boutique|medical store',
  },
  categories: {
    MARKETING: 'marketing|prachar|मार्केटिंग|मार्केटिंग श्रेणी|विपणन|प्रचार',
    UTILITY: 'utility|upyogita|यूटिलिटी|उपयोगिता|युटिलिटी|यूटीलिटी',
    AUTHENTICATION: 'authentication|pramanikaran|ऑथेंटिकेशन|प्रमाणीकरण|ऑथेन्टिकेशन',
  },
  ordinals: [
    'pehla|pehli|pehle|पहला|पहली|पहले',
    'doosra|dusra|doosri|dusri|dusre|दूसरा|दूसरी|दूसरे',
    'teesra|tisra|teesri|तीसरा|तीसरी|तीसरे',
    'chautha|चौथा|चौथे',
    'paanchva|पांचवां',
  ],
  last: 'aakhri|akhri|आखिरी|अंतिम|आख़िरी',
  counts: [
    'akela',
    'do|दो|dono|दोनों',
    'teen|तीन',
    'char|chaar|चार',
    'paanch|panch|पांच|पाँच',
    'chhe|छह',
    'saat|सात',
    'aath|आठ',
    'nau|नौ',
    'das|दस',
  ],
  replies: {
    hello: 'नमस्ते! मैं WhatsApp मैसेज टेम्पलेट बनाने में आपकी मदद करता हूँ।',
    howAreYou: 'मैं ठीक हूँ, धन्यवाद! मैं टेम्पलेट सहायक हूँ: बताइए क्या भेजना है, मैं उसे WhatsApp टेम्पलेट बना दूँगा।',
    thanks: 'आपका स्वागत है!',
    bye: 'फिर मिलेंगे! आपका टेम्पलेट यहीं रहेगा।',
    praise: 'अच्छा लगा कि आपको पसंद आया।',
    guarded: 'मैं अपने निर्देश नहीं दिखा सकता और जाँच नहीं छोड़ सकता, पर आपके टेम्पलेट पर आगे काम करूँगा।',
    unknownQuestion:
      'इसके बारे में मुझे पक्का नहीं पता। मैं WhatsApp टेम्पलेट के नियम जानता हूँ: श्रेणी, भाषा, हेडर, बॉडी, फुटर, बटन, वेरिएबल और समीक्षा।',
    tellMe: 'मैं लिख दूँगा: थोड़े शब्दों में बताइए कि यह किस बारे में है।',
    ready: 'जहाँ तक मैं देख सकता हूँ, कुछ बाकी नहीं है और Meta का कोई नियम नहीं टूटता।',
    notReady: 'अभी पूरा नहीं है।',
    brackets: 'कोष्ठक के शब्द अब वेरिएबल हैं, तो हर ग्राहक को अपने शब्द मिलेंगे।',
    buttonNeeds: 'इसके शब्द और पता बताइए, जैसे: हमसे मिलें https://example.com',
    noSuchButton: 'ऐसा कोई बटन नहीं है।',
    unsupported: 'कैरोसेल, कैटलॉग, फ़्लो और काउंटडाउन यहाँ बातचीत से नहीं बन सकते; हेडर, टेक्स्ट, फुटर और बटन बन सकते हैं।',
    authenticationPreset:
      'ऑथेंटिकेशन टेम्पलेट का टेक्स्ट Meta तय करता है: अपना (custom) टेक्स्ट या प्रचार नहीं हो सकता। मैं मानक कोड संदेश रखता हूँ; ऑफ़र अलग मार्केटिंग टेम्पलेट में जा सकता है।',
    authenticationNoMedia: 'ऑथेंटिकेशन टेम्पलेट में हेडर (header), तस्वीर या अन्य मीडिया नहीं हो सकता, इसलिए मैंने उसे छोड़ दिया।',
  },
}
