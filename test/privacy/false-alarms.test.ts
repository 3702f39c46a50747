import { describe, expect, it } from 'vitest'
import { redactText } from '../../src/privacy/redact.ts'

const innocent = [
  // Orders and the like.
  'BK-20418',
  'BK-9876543210',
  '8842',
  'order 8842',
  'ORD-2024-001234',
  'INV/2024-25/001234',
  'order 123456789012',
  'order no. 9876543210',
  'Order #9876543210',
  'order number is 9876543210',
  'Your order ID: 9876543210 has shipped',
  'orders 9876543210, 9876543211 and 9876543212',
  'order_id=9876543210',
  '{"order_id":"9876543210"}',
  'invoice 4512345678',
  'AWB 7345678901',
  'Tracking number 9612345678',
  'Booking ref. 8123456789',
  'ticket 98765 43210',
  'ऑर्डर 9876543210',
  'pedido nº 9876543210',
  '#9876543210',
  'UTR 412345678901',
  'The number 26542345 was drawn',
  'reach 5000000 customers',
  '12 345 678 and 912 345 678',
  'GSTIN 27AAPFU0939F1ZV',
  'IMEI 490154203237518',
  'template 594425479261596',
  'WABA 102290129340398',
  'PNR 2345678901',
  'OTP 482913',
  'Use code SAVE20 or FEST2026',
  // Money.
  '1,299.00',
  '₹649',
  '₹9876543210',
  'Rs. 9876543210',
  'Rs 98,76,54,321.00',
  'INR 6490000000',
  '$2025550143',
  'USD 1,234,567.89',
  '1.234.567,89 €',
  'AED 2345678901',
  'save 20% or 50 percent',
  '100% of 9876543210%',
  '+20% off',
  '-15 or +15',
  // Dates and times.
  '2026-11-20',
  '20/11/2026',
  '20-11-2026',
  '20.11.2026',
  '3 December',
  '3 December 2026',
  '20261120',
  '2026-11-20T14:30:00Z',
  '2026-11-20 14:30',
  '2026-11-20 14:30:00.123',
  '20 11 2026 10:30',
  '01-11-2026 05:30 - 05-11-2026 06:30',
  '01-11-2026 - 05-12-2026',
  '2023 2024 2025 2026',
  'FY 2024-2025',
  'call before 20-11-2026',
  'call by 2026-11-20',
  'Call us 10am to 8pm',
  'call between 10:00 and 20:00',
  '24x7',
  '10am to 8pm, 9:30-17:00',
  'UTC+05:30',
  '1700000000',
  '1700000000000',
  // Templates.
  '{{1}}',
  '{{1}} {{2}} {{3}} {{10}}',
  'Hello {{1}}, your order {{2}} is ready',
  'diwali_offer_2026',
  'order_update_v2_9876543210',
  'en_US, pt_BR, zh_CN, sk_SK',
  // Machines.
  '550e8400-e29b-41d4-a716-446655440000',
  '00000000-0000-4000-8000-000000000000',
  'https://shop.example.com/orders/9876543210',
  'https://shop.example.com/p/98765-43210?id=9876543210&page=2',
  'https://example.com/item?id=4111111111',
  'www.example.com/12345678',
  'v1.2.3',
  'version 10.15.7',
  'node 20.19.0',
  '192.168.100.200',
  'contact server 192.168.100.200',
  '12.9715987, 77.5945627',
  'TTL 2592000',
  'message_send_ttl_seconds 2592000',
  '"ttl": 2592000',
  'VOICE_CALL | "Call Now" | optional `ttl_minutes` 1440-43200',
  'At most 25 (VOICE_CALL 20). Subcode 2388040',
  'Please call. Our area is 2592000 square feet',
  'sha256 9f86d081884c7d659a2feaa0c55ad015',
  'gpt-4o-mini-2024-07-18',
  'react@18.2.0',
  'logo@2x.png',
  '@example',
  'meet @ 8pm',
  'user@localhost',
  '{{1}}@{{2}}.com',
  'a @ b.com',
  'input_tokens: 12345',
  // Places.
  '560001',
  '560 001',
  'PIN 560001',
  '90210-1234',
  'SW1A 1AA',
  'No. 221B, 4th Cross, 12th Main, Bengaluru 560038',
  // Lists of numbers.
  '1 2 3 4 5 6 7 8 9 10',
  '10 20 30 40 50',
  '100-200, 200-300',
  '100000-200000',
  '1234567890123456',
  '4111 1111 1111 1112',
  '12345678901234567890',
  // Words that resemble secrets.
  'sk-SK',
  'Bearer of good news',
  'bearer identification-documents',
  'Basic understanding is enough',
  'Your password is {{1}}',
  'GB82 WEST 1234 5698 7654 33',
  'DE12 is a room',
  // Nothing at all.
  '',
  ' ',
  'नमस्ते, आपका ऑर्डर तैयार है',
  'مرحبا',
  '🎉🎉🎉',
  '\ud800 lone \udc00',
  '[PHONE] [EMAIL] [CARD] [IBAN] [SECRET]',
]

describe('text that is not personal data', () => {
  it.each(innocent)('leaves %j alone', (text) => {
    expect(redactText(text)).toBe(text)
  })

  it('leaves them alone in a sentence', () => {
    for (const text of innocent) {
      const sentence = `We say: ${text}, and that is all.`
      expect(redactText(sentence)).toBe(sentence)
    }
  })

  it('leaves them alone next to each other', () => {
    const text = innocent.filter((entry) => !/call|contact/i.test(entry)).join('\n')
    expect(redactText(text)).toBe(text)
  })

  it('returns the same string if it has no digit and no @', () => {
    const text = 'Write me a template for a sale. '.repeat(2000)
    expect(redactText(text)).toBe(text)
  })
})
