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
    hi: 'सत्यापन कोड',
    hi_Latn: 'Verification code',
    id: 'Kode verifikasi',
    de: 'Bestätigungscode',
    fr: 'Code de vérification',
  },
  slots: { duration: { kind: 'duration', per: 'message' } },
  purposes: {
    en: ['verification code', 'one-time password', 'OTP', 'login code', 'sign-in code', 'two-factor authentication', 'passcode', 'confirm phone number', 'verify the account'],
    es: ['código de verificación', 'contraseña de un solo uso', 'OTP', 'código de acceso', 'código para iniciar sesión', 'doble factor', 'verificar la cuenta', 'clave dinámica'],
    pt_BR: ['código de verificação', 'senha de uso único', 'OTP', 'código de acesso', 'código de login', 'autenticação em dois fatores', 'verificar a conta', 'código para entrar'],
    hi: ['सत्यापन कोड', 'वेरिफ़िकेशन कोड', 'ओटीपी', 'लॉगिन कोड', 'वन टाइम पासवर्ड', 'खाता सत्यापित करना'],
    hi_Latn: ['verification code', 'OTP', 'login code', 'one time password', 'account verify karna', 'code bhejna login ke liye'],
    id: ['kode verifikasi', 'OTP', 'kata sandi sekali pakai', 'kode login', 'kode masuk', 'autentikasi dua langkah', 'verifikasi akun'],
    de: ['Bestätigungscode', 'Verifizierungscode', 'Einmalpasswort', 'OTP', 'Anmeldecode', 'Login-Code', 'Zwei-Faktor-Authentifizierung', 'Konto bestätigen'],
    fr: ['code de vérification', 'mot de passe à usage unique', 'OTP', 'code de connexion', 'code d’accès', 'double authentification', 'vérifier le compte'],
  },
  not: ['discount code', 'coupon code', 'promo code', 'code promo', 'código de descuento', 'cupom', 'kode promo', 'rabattcode', 'gutscheincode', 'tracking code', 'código de rastreio'],
}
