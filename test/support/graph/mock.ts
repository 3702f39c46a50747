/**
 * `npm run meta:mock`: the Graph API for tests as a program, so that the whole way can be tried without an account. Templates
 * are reviewed after three seconds; webhooks go to META_MOCK_CALLBACK_URL, or where a subscription says.
 */
import { startGraph } from './index.ts'

const {
  META_MOCK_PORT = '8200',
  META_MOCK_CALLBACK_URL: callbackUrl = 'http://127.0.0.1:8000/webhooks/meta',
  META_WEBHOOK_VERIFY_TOKEN: verifyToken = 'mock-verify-token',
} = process.env

const graph = await startGraph({
  port: Number(META_MOCK_PORT),
  callbackUrl,
  autoReview: { afterMs: 3000 },
  fixedSecrets: true,
})
const { wabaId, appId, appSecret, token, phoneNumberId } = graph.credentials

console.log(`For the service:

META_GRAPH_URL=${graph.url}
META_WEBHOOK_VERIFY_TOKEN=${verifyToken}

For a connection:

WhatsApp Business Account  ${wabaId}
Phone number id            ${phoneNumberId}
App id                     ${appId}
App secret                 ${appSecret}
Token                      ${token}

Webhooks go to ${callbackUrl} once the service has subscribed.

A template is reviewed 3 s after it was handed in. Rejected are texts with "casino" (ABUSIVE_CONTENT), "lottery" (SCAM),
"verification code" (INCORRECT_CATEGORY), and with variables side by side (INVALID_FORMAT). UTILITY with "10% off",
"discount", "coupon", "sale" or "special offer" becomes MARKETING. By hand, for example:

curl -X POST ${graph.url}/__mock/review -H 'content-type: application/json' \\
  -d '{"name":"order_news","language":"en_US","move":{"to":"PAUSED"}}'
curl -X POST ${graph.url}/__mock/webhooks/verify -H 'content-type: application/json' \\
  -d '{"url":"${callbackUrl}","verify_token":"${verifyToken}"}'
curl ${graph.url}/__mock/state`)
