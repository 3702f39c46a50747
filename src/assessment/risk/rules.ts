/** Which rules of the validator are risks, of which kind and how grave, and what to do about them. */
import type { RiskFinding } from '../contract.ts'

type Facts = readonly [kind: RiskFinding['kind'], severity: RiskFinding['severity'], advice: string]

export const riskRules: Readonly<Record<string, Facts>> = {
  'review-sensitive-identifiers': [
    'sensitive-data',
    'high',
    'Do not ask for card numbers, account numbers or identity documents in a chat. Ask for the last four digits, or link to a secure page.',
  ],
  'review-credentials': [
    'sensitive-data',
    'high',
    'Leave sign-in data out. Send a link by which people set a password of their own.',
  ],
  'review-threatening': [
    'policy',
    'high',
    'Say what is due and how it can be settled. Meta refuses threats and shaming.',
  ],
  'review-commerce-policy': [
    'regulated-goods',
    'critical',
    'Meta’s commerce policy bans these goods. A template for them is refused and can cost the account.',
  ],
  'review-regulated': [
    'regulated-goods',
    'medium',
    'Such goods need Meta’s permission or an age limit, or are allowed in some countries only. Check this before sending.',
  ],
  'review-impersonation': ['impersonation', 'high', 'Write in the name of your own business only.'],
  'review-spam-scam': ['spam', 'high', 'This reads like a scam. Say plainly who writes, why, and what people get.'],
  'review-games-contests': ['spam', 'low', 'Say who holds the game, its terms and its end. It is marketing.'],
  'url-shortener': ['link', 'medium', 'Use the full address of your own site. Reviewers refuse shortened links.'],
  'body-url-shortener': ['link', 'medium', 'Use the full address of your own site. Reviewers refuse shortened links.'],
  'review-shortened-url': [
    'link',
    'medium',
    'Use the full address of your own site. Reviewers refuse shortened links.',
  ],
  'url-whatsapp-domain': ['link', 'medium', 'Link to your own site. Links to WhatsApp itself are refused.'],
  'body-whatsapp-link': ['link', 'low', 'Link to your own site, or let people reply to the message.'],
  'review-whatsapp-link': ['link', 'low', 'Link to your own site, or let people reply to the message.'],
  'url-https': ['link', 'low', 'Use an address that begins with https.'],
  'url-private-host': ['link', 'medium', 'Use an address that everybody can reach.'],
  'url-public-host': ['link', 'medium', 'Use an address that everybody can reach.'],
  'url-redirect-pattern': ['link', 'medium', 'Link to the page itself. Addresses that forward to others are refused.'],
  'url-variable-in-host': ['link', 'high', 'Keep the domain fixed. A variable there could lead anywhere.'],
  'category-otp-elsewhere': [
    'policy',
    'high',
    'One-time codes may be sent by AUTHENTICATION templates only. Others are rejected.',
  ],
  'heur-emoji-hype': ['spam', 'low', 'Fewer exclamation marks, capitals and emoji make it look less like spam.'],
}
