import type { AuthenticationBlueprint } from '../blueprint.ts'

/** Meta presets every word of these; only the time after which the code expires is ours to say. */
export const verificationCode: AuthenticationBlueprint = {
  id: 'verification_code',
  name: 'verification_code',
  category: 'AUTHENTICATION',
  industries: ['software', 'finance', 'e_commerce', 'telecom', 'healthcare', 'travel'],
  titles: {
    en: 'Verification code',
    es: 'Código de verificación',
    pt_BR: 'Código de verificação',
    hi: 'वेरिफ़िकेशन कोड',
    hi_Latn: 'Verification code',
    id: 'Kode verifikasi',
    de: 'Bestätigungscode',
    fr: 'Code de vérification',
  },
  slots: { duration: { kind: 'duration', per: 'message' } },
  purposes: {
    en: 'verification code|one-time password|OTP|login code|sign-in code|two-factor authentication|passcode|confirm phone number|verify the account|otp code|2fa code|security code for login|one time pin|sms code|code to confirm a transfer|one-time passcode|digit code to log in|code so they can log in|code when someone logs in|pin to confirm their number|confirm their phone number with a code',
    es: 'código de verificación|contraseña de un solo uso|OTP|código de acceso|código para iniciar sesión|doble factor|verificar la cuenta|clave dinámica|código para entrar|clave de acceso|token de acceso|código por sms|pin de seguridad|código de confirmación|clave de un solo uso|código de dígitos para entrar|pin para confirmar el número',
    pt_BR:
      'código de verificação|senha de uso único|OTP|código de acesso|código de login|autenticação em dois fatores|verificar a conta|código para entrar|token de acesso|código por sms|token|código de confirmação|código de segurança|senha temporária|código pin|código de dígitos para entrar|confirmar o número com código',
    hi: 'सत्यापन कोड|वेरिफ़िकेशन कोड|ओटीपी|लॉगिन कोड|वन टाइम पासवर्ड|खाता सत्यापित करना|लॉगिन के लिए ओटीपी|ओटीपी भेजना|साइन अप कोड|मोबाइल नंबर वेरिफ़ाई करना|लॉगिन का ओटीपी|ओटीपी कोड|किसी को न बताएं|ओटीपी मान्य|मिनट में खत्म कोड|वेरिफिकेशन कोड|कोड मिनट में खत्म|ओटीपी मिनट में एक्सपायर|कोड मिनट में समाप्त|ऐप में लॉगिन का ओटीपी कोड',
    hi_Latn:
      'verification code|OTP|login code|one time password|account verify karna|code bhejna login ke liye|otp bhejna|login otp|app login code|sign up otp|sign up code|mobile number verify|login ka otp|kisi ko mat batana|otp valid|minute valid otp|share na kare otp|code minute me expire|otp minute me khatam|otp minute tak valid',
    id: 'kode verifikasi|OTP|kata sandi sekali pakai|kode login|kode masuk|autentikasi dua langkah|verifikasi akun|kode otp|kode pin|kode keamanan|kode daftar akun|token masuk|kode konfirmasi akun|kode verifikasi login|jangan dibagikan kode|jangan kasih tahu siapapun|kode aktivasi|berlaku menit kode|masuk aplikasi',
    de: 'Bestätigungscode|Verifizierungscode|Einmalpasswort|OTP|Anmeldecode|Login-Code|Zwei-Faktor-Authentifizierung|Konto bestätigen|Code für die Anmeldung|OTP Code|Sicherheitscode|TAN|2FA Code|Code zum Einloggen|Code per Nachricht|Code nicht weitergeben|Einmalcode|Code gültig Minuten|Zwei-Faktor-Code|Anmeldecodes|stelliger Code zum Anmelden|PIN zum Bestätigen der Nummer',
    fr: 'code de vérification|mot de passe à usage unique|OTP|code de connexion|code d’accès|double authentification|vérifier le compte|code pour se connecter|code OTP|code de sécurité|code 2FA|code d’authentification|code de confirmation|code de double authentification|code à chiffres pour se connecter',
  },
  not: [
    'discount code',
    'coupon code',
    'promo code',
    'code promo',
    'código de descuento',
    'cupom',
    'kode promo',
    'rabattcode',
    'gutscheincode',
    'tracking code',
    'código de rastreio',
    'healing',
  ],
}
