/**
 * The texts that Meta presets for AUTHENTICATION, by language, as its preview endpoint returns them. For some languages
 * Meta itself returns English; for languages whose text is unknown we show English too, and say so.
 */

interface AuthenticationWords {
  /** Includes Meta's bold marks around the code. */
  code: string
  advice: string
  expiry: (minutes: number) => string
  copy: string
  autofill: string
  /** False if Meta's text in this language is unknown and English is shown instead. */
  isKnown: boolean
}

/** `#` is the code in bold, or the minutes; `{one|many}` is the form for one minute and for several. */
type Row = readonly [code: string, advice: string, expiry: string, copy: string, autofill: string]

const english: Row = [
  '# is your verification code.',
  'For your security, do not share this code.',
  'This code expires in # {minute|minutes}.',
  'Copy code',
  'Autofill',
]

/** Languages for which Meta itself returns English. */
const inEnglish = ['en', 'az', 'ca', 'fa', 'ga', 'ha', 'kk', 'ky', 'lo', 'rw', 'uz', 'zu']

// biome-ignore format: one line for each sentence of a language
const rows: Readonly<Record<string, Row>> = {
  af: ['# is jou verifikasiekode.', 'Moenie hierdie kode deel nie, vir jou eie sekuriteit.', 'Hierdie kode verstryk oor # {minuut|minute}.', 'Kopieer kode', 'Outovul'],
  ar: ['# هو رمز التحقق الخاص بك.', 'للحفاظ على أمانك، تجنب مشاركة هذا الرمز.', 'تنتهي صلاحية هذا الرمز خلال # {دقيقة|دقائق}.', 'نسخ الرمز', 'ملء تلقائي'],
  bg: ['# е вашият код за потвърждение.', 'С оглед на сигурността ви не споделяйте този код.', 'Този код изтича след # {минута|минути}.', 'Копиране на кода', 'Автоматично попълване'],
  bn: ['# হলো আপনার ভেরিফিকেশন কোড।', 'আপনার নিরাপত্তার কারণেই এই কোডটা শেয়ার করবেন না।', 'এই কোডের মেয়াদ # মিনিটের মধ্যে শেষ হয়ে যাবে।', 'কোডটি কপি করুন', 'অটোফিল করুন'],
  cs: ['Váš ověřovací kód je #.', 'Z bezpečnostních důvodů tenhle kód s nikým nesdílejte.', 'Platnost kódu skončí za # min.', 'Zkopírovat kód', 'Automatické vyplnění'],
  da: ['# er din verificeringskode.', 'Af hensyn til din sikkerhed må du ikke dele denne kode.', 'Denne kode udløber om # {minut|minutter}.', 'Kopiér koden', 'Udfyld automatisk'],
  de: ['Dein Verifizierungscode lautet #.', 'Aus Sicherheitsgründen solltest du den Code nicht teilen.', 'Dieser Code verfällt in # {Minute|Minuten}.', 'Code kopieren', 'Automatisch ausfüllen'],
  el: ['Το # είναι ο κωδικός επαλήθευσής σας.', 'Για τη δική σας ασφάλεια, μην τον κοινοποιήσετε σε τρίτους.', 'Ο κωδικός λήγει σε # {λεπτό|λεπτά}.', 'Αντιγραφή κωδικού', 'Αυτόματη συμπλήρωση'],
  es: ['Tu código de verificación es #.', 'Por tu seguridad, no lo compartas.', 'Este código caduca en # {minuto|minutos}.', 'Copiar código', 'Autocompletar'],
  et: ['# on sinu kinnituskood.', 'Turvalisuse huvides ära jaga seda koodi.', 'See kood aegub # minuti pärast.', 'Kopeeri kood', 'Automaatne täitmine'],
  fi: ['# on vahvistuskoodisi.', 'Pidä koodi omana tietonasi turvallisuussyistä.', 'Tämä koodi vanhenee # minuutin kuluttua.', 'Kopioi koodi', 'Täytä automaattisesti'],
  fil: ['# ang iyong verification code.', 'Para sa iyong seguridad, huwag i-share ang code na ito.', 'Mag-e-expire ang code na ito sa loob ng # minuto.', 'Kopyahin ang code', 'Autofill'],
  fr: ['Votre code de vérification est #.', 'Pour votre sécurité, ne le partagez pas.', 'Ce code expire dans # {minute|minutes}.', 'Copier le code', 'Saisie automatique'],
  gu: ['#એ તમારો ખાતરીનો કોડ છે.', 'તમારી સુરક્ષા માટે, આ કોડ કોઈની સાથે શેર કરશો નહીં.', 'આ કોડ # મિનિટમાં સમાપ્ત થશે.', 'કોડ કોપિ કરો', 'આપમેળે ભરો'],
  he: ['קוד האימות הוא #.', 'מטעמי אבטחה, אין לשתף את הקוד הזה.', 'תוקף הקוד הזה יפוג בעוד # דקות.', 'העתקת הקוד', 'מילוי אוטומטי'],
  hi: ['# आपका वेरिफ़िकेशन कोड है.', 'अपनी सुरक्षा के लिए, इस कोड को किसी के साथ शेयर न करें.', 'इस कोड की समय-सीमा # मिनट में समाप्त हो जाएगी.', 'कोड कॉपी करें', 'अपने आप भरें'],
  hr: ['# je vaš kôd za provjeru valjanosti.', 'Nemojte dijeliti kôd radi svoje sigurnosti.', 'Ovaj kôd istječe za # min.', 'Kopiraj kôd', 'Automatski ispuni'],
  hu: ['A(z) # az ellenőrző kódod.', 'A saját biztonságod érdekében mással ne oszd meg ezt a kódot.', 'Ez a kód # perc múlva lejár.', 'Kód másolása', 'Automatikus kitöltés'],
  id: ['# adalah kode verifikasi Anda.', 'Demi keamanan, jangan bagikan kode ini.', 'Kode ini kedaluwarsa dalam # menit.', 'Salin kode', 'Isi otomatis'],
  it: ['# è il tuo codice di verifica.', 'Per garantire la tua sicurezza, ti consigliamo di non condividere questo codice.', 'Questo codice scadrà tra # {minuto|minuti}.', 'Copia codice', 'Inserimento automatico'],
  ja: ['#があなたの認証コードです。', 'セキュリティのため、このコードは他の人に共有しないでください。', 'このコードは#分後に期限切れとなります。', 'コードをコピー', '自動入力'],
  ka: ['# არის თქვენი დამადასტურებელი კოდი.', 'თქვენივე უსაფრთხოებისთვის, არავის გაუზიაროთ ეს კოდი.', 'ამ კოდის მოქმედების ვადა ამოიწურება # წუთში.', 'კოდის კოპირება', 'თვითშევსება'],
  kn: ['# ಇದು ನಿಮ್ಮ ಪರಿಶೀಲನೆ ಕೋಡ್ ಆಗಿದೆ.', 'ನಿಮ್ಮ ಭದ್ರತೆಗಾಗಿ, ಈ ಕೋಡ್ ಅನ್ನು ಹಂಚಿಕೊಳ್ಳಬೇಡಿ.', 'ಈ ಕೋಡ್ # ನಿಮಿಷಗಳಲ್ಲಿ ಅವಧಿ ಮೀರುತ್ತದೆ.', 'ಕೋಡ್ ನಕಲಿಸಿ', 'ಸ್ವಯಂಭರ್ತಿ'],
  ko: ['인증 코드는 #입니다.', '보안을 위해 이 코드는 공유하지 마세요.', '이 코드는 #분 후에 만료됩니다.', '코드 복사', '자동 입력'],
  lt: ['# yra jūsų patvirtinimo kodas.', 'Saugos sumetimais nebendrinkite šio kodo.', 'Šis kodas baigs galioti po # min.', 'Kopijuoti kodą', 'Automatinis pildymas'],
  lv: ['# ir jūsu verifikācijas kods.', 'Jūsu drošībai nekopīgojiet šo kodu.', 'Koda derīgums beidzas pēc # {minūtes|minūtēm}.', 'Kopēt kodu', 'Automātiski aizpildīt'],
  mk: ['# е твојот код за верификација.', 'За твоја безбедност, не го споделувај овој код.', 'Кодов истекува за # {минута|минути}.', 'Копирај го кодот', 'Пополни автоматски'],
  ml: ['നിങ്ങളുടെ വെരിഫിക്കേഷൻ കോഡ് # ആണ്.', 'നിങ്ങളുടെ സുരക്ഷയ്ക്ക്, ഈ കോഡ് പങ്കിടരുത്.', 'ഈ കോഡ് # മിനിറ്റിനുള്ളിൽ കാലഹരണപ്പെടുന്നു.', 'കോഡ് പകർത്തുക', 'ഓട്ടോഫിൽ ചെയ്യുക'],
  mr: ['# हा तुमचा व्हेरिफिकेशन कोड आहे.', 'तुमच्या सुरक्षेसाठी, हा कोड शेअर करू नका.', 'हा कोड # मिनिटांमध्ये कालबाह्य होतो.', 'कोड कॉपी करा', 'ऑटोफिल'],
  ms: ['# adalah kod penentusahan anda.', 'Untuk keselamatan anda, jangan kongsikan kod ini.', 'Kod ini akan luput dalam masa # minit.', 'Salin kod', 'Autoisi'],
  nb: ['# er bekreftelseskoden din.', 'Av hensyn til sikkerheten din må du ikke dele denne koden.', 'Denne koden utløper om # {minutt|minutter}.', 'Kopier kode', 'Automatisk utfylling'],
  nl: ['# is je verificatiecode.', 'Deel deze code om veiligheidsredenen niet.', 'Deze code verloopt over # {minuut|minuten}.', 'Code kopiëren', 'Automatisch invullen'],
  pa: ['# ਤੁਹਾਡਾ ਪੁਸ਼ਟੀਕਰਨ ਕੋਡ ਹੈ।', 'ਆਪਣੀ ਸੁਰੱਖਿਆ ਲਈ, ਇਹ ਕੋਡ ਸਾਂਝਾ ਨਾ ਕਰੋ।', 'ਇਸ ਕੋਡ ਦੀ ਮਿਆਦ # ਮਿੰਟਾਂ ਵਿੱਚ ਸਮਾਪਤ ਹੋ ਜਾਵੇਗੀ।', 'ਕੋਡ ਕਾਪੀ ਕਰੋ', 'ਸਵੈਚਲ ਭਰੋ'],
  pl: ['# to kod weryfikacyjny.', 'Ze względów bezpieczeństwa nie udostępniaj tego kodu.', 'Ten kod wygaśnie za # {minutę|min}.', 'Skopiuj kod', 'Uzupełnij automatycznie'],
  pt: ['Seu código de verificação é #.', 'Para sua segurança, não o compartilhe.', 'Este código expira em # {minuto|minutos}.', 'Copiar código', 'Preenchimento automático'],
  pt_PT: ['# é o teu código de verificação.', 'Para tua segurança, não partilhes este código.', 'Este código expira dentro de # {minuto|minutos}.', 'Copiar código', 'Preencher automaticamente'],
  ro: ['# este codul tău de verificare.', 'Pentru siguranța ta, nu dezvălui acest cod.', 'Acest cod va expira peste # {minut|min}.', 'Copiază codul', 'Completare automată'],
  ru: ['Ваш код подтверждения — #.', 'Из соображений безопасности не сообщайте никому этот код.', 'Срок действия этого кода истекает через # мин.', 'Копировать код', 'Заполнить автоматически'],
  sk: ['# je váš overovací kód.', 'V záujme bezpečnosti tento kód nezdieľajte.', 'Tento kód vyprší o # min.', 'Kopírovať kód', 'Vyplniť automaticky'],
  sl: ['Tvoja potrditvena koda je #.', 'Zaradi varnosti ne deli te kode.', 'Koda bo potekla čez # min.', 'Kopiraj kodo', 'Samozapolnitev'],
  sq: ['# është kodi yt i verifikimit.', 'Për sigurinë tënde, mos e ndaj këtë kod.', 'Ky kod skadon pas # {minute|minutash}.', 'Kopjo kodin', 'Plotëso automatikisht'],
  sr: ['# је ваш кôд за потврду.', 'Ради сопствене безбедности, немојте га делити ни са ким.', 'Овај кôд истиче за # мин.', 'Копирај кôд', 'Аутоматско попуњавање'],
  sv: ['# är din verifieringskod.', 'Av säkerhetsskäl ska du inte dela koden med någon annan.', 'Koden går ut om # {minut|minuter}.', 'Kopiera koden', 'Autokomplettera'],
  sw: ['# ndio msimbo wako wa kuthibitisha.', 'Kwa usalama wako, usimpe mwingine msimbo huu.', 'Msimbo huu utakwisha muda baada ya dakika #.', 'Nakili msimbo', 'Jaza kiotomatiki'],
  ta: ['# என்பது சரிபார்ப்பு குறியீடாகும்.', 'பாதுகாப்பிற்காக, இந்தக் குறியீட்டைப் பகிர வேண்டாம்.', 'இந்தக் குறியீடு # நிமிடங்களில் காலாவதியாகும்.', 'குறியீட்டை நகலெடுத்திடுக', 'தானாக நிரப்புக'],
  te: ['# మీ వెరిఫికేషన్ కోడ్.', 'మీ భద్రత కోసం ఈ కోడ్‌ను షేర్ చేయవద్దు.', 'ఈ కోడ్ గడువు # నిమిషాల్లో ముగుస్తుంది.', 'కోడ్‌ను కాపీ చేయండి', 'ఆటోఫిల్ చేయి'],
  th: ['รหัสยืนยันของคุณคือ #', 'โปรดอย่าบอกรหัสนี้แก่ผู้อื่นเพื่อความปลอดภัยของคุณ', 'รหัสนี้จะหมดอายุใน # นาที', 'คัดลอกรหัส', 'กรอกอัตโนมัติ'],
  tr: ['# doğrulama kodun.', 'Güvenliğin için bu kodu paylaşma.', 'Bu kodun süresi # dakika sonra doluyor.', 'Kodu kopyala', 'Otomatik doldur'],
  uk: ['Ваш код підтвердження – #.', 'З міркувань безпеки не повідомляйте нікому цей код.', 'Термін дії цього коду закінчується через # хв.', 'Копіювати код', 'Заповнити автоматично'],
  ur: ['# آپ کا توثیقی کوڈ ہے۔', 'اپنی حفاظت کی خاطر یہ کوڈ شیئر نہ کریں۔', 'یہ کوڈ # منٹ میں زائد المیعاد ہو جائے گا۔', 'کوڈ کاپی کریں', 'آٹو میٹک طریقے سے بھریں'],
  vi: ['# là mã xác minh của bạn.', 'Để bảo mật, bạn đừng chia sẻ mã này.', 'Mã này sẽ hết hạn trong # phút nữa.', 'Sao chép mã', 'Tự động điền'],
  zh: ['# 是你的验证码。', '为安全起见，请不要分享这组验证码。', '这组验证码将在 # 分钟后过期。', '复制验证码', '自动填写'],
  zh_HK: ['# 是你的驗證碼。', '為了安全起見，請勿分享此驗證碼。', '這組驗證碼將於 # 分鐘後失效。', '複製驗證碼', '自動填入'],
  zh_TW: ['# 是你的驗證碼。', '為了安全起見，請勿分享此驗證碼。', '這組驗證碼將於 # 分鐘後失效。', '複製驗證碼', '自動填入'],
}

const shownCode = '*123456*'

function wordsOf([code, advice, expiry, copy, autofill]: Row, isKnown: boolean): AuthenticationWords {
  return {
    code: code.replace('#', shownCode),
    advice,
    expiry: (minutes) =>
      expiry
        .replace('#', String(minutes))
        .replace(/\{([^|{}]{1,20})\|([^|{}]{1,20})\}/, (_, one: string, many: string) => (minutes === 1 ? one : many)),
    copy,
    autofill,
    isKnown,
  }
}

/** Meta's texts for a language code; a region without its own texts uses those of its language. */
export function authenticationWords(code: string): AuthenticationWords {
  const [base = '', region = ''] = code.split(/[_-]/)
  const language = base.toLowerCase()
  const row = rows[`${language}_${region.toUpperCase()}`] ?? rows[language]
  if (row !== undefined) return wordsOf(row, true)
  return wordsOf(english, language === '' || inEnglish.includes(language))
}
