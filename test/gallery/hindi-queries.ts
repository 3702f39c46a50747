/** What shop owners type in Hindi, in either script: short, sloppy, regional; by the purpose that they mean. */
const rows = {
  appointment_cancelled:
    'madam bimar hai aaj ki sari appointment cancel | डॉक्टर साहब शहर से बाहर हैं, परसों के सब अपॉइंटमेंट हट गए | aaj clinic me dr nahi, appointment hata do sabki | फिजियो वाले आज छुट्टी पर, अपॉइंटमेंट रद्द',
  appointment_changed:
    'mera appointment wala msg jisme time change bataye | डॉक्टर अब शाम को देखेंगे, पुराना समय बदल गया | doctor ki emergency ki wajah se appointment ka time 4 se 6 baje kar diya hai batana hai | अपॉइंटमेंट की तारीख बदल गई है, नया दिन बताना है',
  appointment_confirmed:
    'jab koi salon me slot le to usko pakka ka msg jaye | अपॉइंटमेंट पक्का होने की सूचना | facial ka slot pakka ho gaya | डॉक्टर के यहां नंबर लग गया',
  appointment_reminder:
    'kal 11 baje dentist ke paas aana hai wala reminder | patient ko ek ghante pehle yaad | kal subah doctor ko dikhana hai wala yaad | haircut appointment bhool jate hai log | main ek dentist hoon, patients ko ek din pehle yaad dilana hai ki kal appointment hai, naam aur time aana chahiye | हमारा सैलून है लक्स सैलून, ग्राहकों को उनके अपॉइंटमेंट से एक दिन पहले याद दिलाना है',
  back_in_stock: 'sold out hoodie dobara aa gayi batana hai | वही कुर्ती फिर से मिल रही है',
  birthday_offer:
    'customer ka janmdin ho to free cake wala msg | बर्थडे वाले दिन स्पेशल छूट | jiska bday ho usko mubarak + free dessert | जन्मदिन की मुबारकबाद के साथ कूपन | customer ke janamdin par wish karna hai aur 15% discount dena hai 7 din ke liye | ग्राहक के जन्मदिन पर बधाई और एक मुफ़्त मिठाई का डिब्बा',
  booking_cancelled: 'banquet ki booking cancel hui paisa wapas | बारिश से ट्रेक रद्द',
  booking_confirmed:
    'lawn book ho gaya 12 feb ka uska confirmation | होटल में दो रात की बुकिंग हो गई | guest ko batana hai ki room pakka | गाड़ी की बुकिंग हो चुकी | hotel hai manali me, room book hone par guest ko confirmation bhejna hai naam, tareekh aur booking number ke saath | टेबल बुक होने पर ग्राहक को पक्का होने का मैसेज',
  cart_reminder:
    'site pe item add karke bhag gaye | ऑर्डर बीच में छोड़ने वालों को याद | cart khali nahi kiya customer ne yaad dilao | लोग कार्ट भरकर भूल जाते हैं | website par log saman cart me daal kar chhod dete hain unko yaad dilana hai 10% off ke saath | हमारी वेबसाइट पर ग्राहक कार्ट में सामान छोड़ देते हैं, उन्हें वापस लाना है',
  closed_days:
    'kal shop nahi khulegi | hum 3 din nahi rahenge shaadi hai | होली पर दो दिन बंद | chhath puja pe dukan band | गणतंत्र दिवस पर अवकाश | hamara clinic 24 se 26 October tak band rahega diwali ki wajah se, 27 ko phir khulega | मेरी किराने की दुकान कल बंद रहेगी, सबको बता दो',
  coupon: 'naya promo code FIRST50 sabko | छूट वाला कोड भेजो | 100 rs off wala code bhejo | सबको एक डिस्काउंट कोड',
  course_start: 'tally ki class 1 tareekh se | नई बैच की क्लास शुरू | guitar class agle hafte se | नीट का नया बैच',
  delivery_failed:
    'address nahi mila delivery boy ko | पता नहीं मिला इसलिए सामान वापस | delivery wale ko koi nahi mila | फोन बंद था डिलीवरी नहीं हुई | courier company hai hamari, ghar par koi na mile to message jaye ki hum kal phir aayenge | पार्सल देने गए पर ग्राहक घर पर नहीं था, अगले दिन फिर आएँगे',
  delivery_slot: 'fridge kal subah pahunchega time slot | गैस सिलेंडर कल 10 से 12 के बीच आएगा',
  event_invitation:
    'garba night ka invite | सत्संग में सब आमंत्रित | showroom launch pe aaiye | bhajan sandhya me aana | फ़ैशन शो का निमंत्रण | open house sunday | 5 March ko nayi dukan ka udghatan hai sham 6 baje, sabko bulana hai, chai nashta free | हम रविवार को मुफ़्त आँखों की जाँच का कैंप लगा रहे हैं, सबको बुलाना है',
  festival_greeting:
    'makar sankranti ki shubhkamnaye | गुरुपर्व की बधाई | independence day wish | shubh deepawali | बैसाखी की शुभकामनाएं | naya saal mubarak',
  festival_offer:
    'raksha bandhan pe gift hamper pe chhoot | ईद पर कपड़ों पर छूट | christmas cake offer | dhanteras pe chandi pe chhoot | holi pe pichkari sale | ओणम ऑफर | Meri mithai ki dukan hai Sharma Sweets naam se, Diwali par sab mithai par 20% off dena hai 1 se 5 November tak, code DIWALI20 | नमस्ते, हमारी ज्वेलरी की दुकान है, धनतेरस पर मेकिंग चार्ज में 50% की छूट है, ग्राहकों को मैसेज भेजना है',
  interview_invitation:
    'helper ki job ke liye kal milne bulao | नौकरी के लिए बुलाना है इंटरव्यू | cook ka interview kal dopahar | सेल्समैन के इंटरव्यू के लिए | candidate ko kal 11 baje interview ke liye bulana hai address ke saath documents laane hain | सेल्समैन की नौकरी के लिए इंटरव्यू का बुलावा',
  invoice_document:
    'is mahine ka bill pdf me | बिजली का बिल बन गया है | customer ko invoice pdf chahiye | पक्का बिल भेज दो',
  loyalty_points:
    'aapke 200 point ho gaye | जमा पॉइंट से क्या मिलेगा | points dekhne wala msg | आपके खाते में इतने पॉइंट | har customer ko batana hai uske kitne points hain aur kab tak use kar sakta hai | ग्राहक को उसके पॉइंट और इनाम के बारे में बताना है',
  new_arrivals:
    'shaadi season ka naya lehenga collection | नए जूते आ गए | naya phone aaya hai shop pe | kurtiyon ka naya stock | नई घड़ियाँ आई हैं | fresh aam aa gaye | boutique hai, summer ki nayi kurtiyan aa gayi hain 799 se shuru | नया कलेक्शन आ गया है, दुकान पर आकर देखें',
  new_service:
    'ab car wash bhi milega hamare yaha | अब ऑनलाइन क्लास भी | bike service bhi start kar di | अब घर पर भी खाना पहुंचाएंगे',
  opening_hours:
    'sardi me dukan 10 se 8 | अब संडे को भी खुले रहेंगे | summer timing 8 se 9 | बैंक का समय बदला | ab hamari dukan subah 9 ki jagah 10 baje khulegi 1 December se | क्लिनिक का समय 1 जनवरी से बदल रहा है, अब शाम 5 से 9',
  order_cancelled:
    'item nahi bacha isliye order cancel karna pad raha | आपका ऑर्डर रद्द हुआ | order nahi bhej payenge cancel | स्टॉक न होने के कारण ऑर्डर नहीं दे पाएंगे | saman stock me nahi hai isliye order cancel, paise 3 din me wapas | ग्राहक का ऑर्डर रद्द हो गया, रिफ़ंड 5 दिन में',
  order_confirmed: 'order lag gaya uska pakka msg | आपका ऑर्डर हमें मिला | order note ho gaya | आपका ऑर्डर बुक कर लिया',
  order_delayed:
    'transport ki hartal se maal late | सामान दो दिन बाद आएगा माफ़ करना | maal kal nahi parso milega deri | ट्रैफिक के कारण ऑर्डर लेट | barish ki wajah se order 2 din late ho jayega, maafi ke saath batana hai | ऑर्डर में देरी के लिए माफ़ी माँगनी है, नई तारीख बतानी है',
  order_delivered: 'customer tak saman pahunch gya msg | पार्सल पहुंच गया',
  order_ready:
    'blouse sil gaya hai le jaye | दवा तैयार है ले जाइए | pizza ready aake le lo | laptop cover ready le lo | मिठाई पैक है ले जाएं | lehenga taiyar | tailor hoon, jab kapde sil jaye to customer ko batana hai aake le jaye, shop 10 se 8 khuli hai | बेकरी है, केक तैयार होने पर ग्राहक को बताना है कि आकर ले जाएँ',
  order_refunded: 'paisa account me wapas daal diya | पैसे लौटा दिए हैं | refund daal diya check karo | आपका पैसा वापस',
  order_shipped:
    'saree courier se nikal di tracking ke sath | आज पार्सल पोस्ट कर दिया | delhivery se bhej diya | सामान रवाना हो गया | hamari online saree ki dukan hai, jab order courier ho jaye to customer ko tracking number ke saath message jaye | ऑर्डर भेजने पर ग्राहक को ट्रैकिंग नंबर और डिलीवरी की तारीख बतानी है',
  out_for_delivery:
    'khana le ke ladka nikal gaya | डिलीवरी बॉय 20 मिनट में पहुंचेगा | zomato jaisa rider aa raha hai | ऑर्डर आज पहुंच जाएगा',
  payment_due:
    'do mahine ka kiraya nahi diya | ट्यूशन फीस बाकी है | khata clear kar do bhai | bijli bill last date | लोन की किस्त | society maintenance baki | paise kab doge | tuition centre chalata hoon, jin bachchon ki fees nahi aayi unke parents ko pyar se yaad dilana hai, 10 tareekh tak jama karein | किराएदारों को याद दिलाना है कि इस महीने का किराया 5 तारीख तक देना है',
  payment_failed: 'google pay se paisa nahi aaya fail dikha raha | पेमेंट नहीं हो पाया | card nahi chala | पेमेंट अटका हुआ',
  payment_received:
    '5000 mil gaye aapke thanks | किस्त मिल गई | advance mil gaya | शुल्क प्राप्त हुआ | fees milne par parents ko raseed ke saath thank you | भुगतान मिलने पर ग्राहक को बताना है रसीद के साथ',
  pick_up_reminder: 'ready order 5 din se pada hai | बना हुआ चश्मा ले नहीं गए',
  price_change:
    'petrol mehnga isliye delivery charge badha | अगले महीने से टिफिन 100 रुपये महंगा | sabzi mehngi | हेयरकट का रेट 50 रुपये बढ़ा | 1 april se gym ki fees 1500 se 1800 ho rahi hai members ko batana hai | दूध का दाम 1 तारीख से 2 रुपये बढ़ रहा है',
  real_estate_listing:
    '3bhk bikau andheri me | दुकान किराये पर देनी है | plot available jaipur | ऑफिस किराए पर | 3 BHK flat bikau hai noida sector 62 me 85 lakh, site visit ke liye reply | नया प्रोजेक्ट लॉन्च हुआ है, 2 बीएचके 45 लाख से',
  referral:
    'apne dost ko jodo 200 kamao | दोस्त को लाने पर एक महीना मुफ़्त | friend laao ek mahina free | जान-पहचान वालों को बताओ | gym member apne dost ko laye to dono ko ek mahina free | दोस्त को लाने पर 500 रुपये की छूट',
  review_request:
    'google map pe achha likh do please | रेटिंग चाहिए गूगल पर | justdial rating | फेसबुक पर रिव्यू | restaurant hai, khana khane ke baad customer se google review maangna hai link ke saath | सर्विस के बाद ग्राहक से गूगल पर रिव्यू लिखने को कहना है',
  sale: 'sab kuch aadhe daam pe | कपड़ों पर भारी छूट चल रही है | jutte 40 percent off | dhamaka 70% | सब सामान आधे रेट | buy one get one shoes | shoes ki shop hai, is weekend sab joote par 30% off, sunday tak | कपड़ों की दुकान पर 50 प्रतिशत तक की छूट चल रही है 15 तारीख तक, लिंक भी देना है',
  school_notice:
    'bachho ka result shanivar ko | माता-पिता की बैठक है | school bus nahi aayegi kal | parents ko batao kal half day | होमवर्क | fees ptm ke din | school se parents ko batana hai ki shanivar ko PTM hai 10 baje',
  subscription_ending:
    'netflix jaisa plan khatam hone wala hai yaad | डेटा पैक समाप्त हो रहा है | tiffin ka plan 3 din me khatam ho raha hai renew karne ko bolna hai | ग्राहक का रिचार्ज प्लान ख़त्म होने वाला है',
  survey:
    'humari service me kya kami hai puchna | सर्वे फॉर्म भरवाना | aapko humara kaam kaisa laga | सुझाव दीजिए | service ke baad customer se poochna hai kaisa laga, 2 minute ka form hai | ग्राहकों की राय जाननी है कि हमारी सेवा कैसी लगी',
  verification_code:
    'login karte time 6 digit number bhejna | ओटीपी | app me login ke liye otp bhejna hai 5 minute valid | ऐप में साइन अप करने वालों को कोड भेजना है',
  visit_follow_up:
    'daant nikalne ke baad dard to nahi puchna | ऑपरेशन के बाद तबीयत पूछना | vaccine ke baad bukhar to nahi | सर्जरी के बाद हाल',
  waitlist: 'abhi seat nahi hai list me naam likh liya | आपका टोकन नंबर 12 | jagah khali hone pe batayenge | कतार',
  weekly_offer: 'har tuesday pizza pe ek free | रविवार स्पेशल बिरयानी | shaniwar ko chai free | रोज़ शाम 5 से 7 छूट',
  welcome:
    'jo naya jude usko namaste bol do aur 10% | पहली बार आने वाले ग्राहक का स्वागत | group me naye logo ka swagat | नए सदस्य को हैलो | jo naya customer register kare usko welcome message aur 10% ka coupon | नए ग्राहकों का स्वागत करना है और पहले ऑर्डर पर छूट देनी है',
  win_back:
    '6 mahine se gym nahi aaya member usko bulao | बहुत समय से ख़रीदा नहीं | bahut din hue aaye nahi | पुराने मरीज़ वापस बुलाने | parlour me jo ladies 3 mahine se nahi aayi unko 25% off dekar bulana hai | जो ग्राहक कई महीनों से नहीं आए उन्हें 20% छूट देकर वापस बुलाना है',
} as const satisfies Record<string, string>

export const hindiQueries = Object.entries(rows).flatMap(([id, list]) =>
  list.split(' | ').map((query) => ({ id, query })),
)
