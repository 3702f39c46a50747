/**
 * From one sentence to an approved template, and what may happen to it afterwards, without an account of Meta's. Start
 * `npm run meta:mock`, then the service with the settings that it prints, then in a third terminal
 * `node examples/publish.mjs [service] [mock]`.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'

const [base = 'http://127.0.0.1:8000', mock = 'http://127.0.0.1:8200'] = process.argv.slice(2)

let token
/** Sends a request, again when it is told to wait; ends the tour with the problem if it is refused. */
async function call(method, path, body, at = base) {
  const isForm = body instanceof FormData
  const answer = await fetch(`${at}${path}`, {
    method,
    headers: {
      ...(token && at === base && { authorization: `Bearer ${token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  if (answer.status === 429) {
    await sleep(Number(answer.headers.get('retry-after')) * 1000)
    return call(method, path, body, at)
  }
  const content = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path}: ${content.code}, ${content.detail}`)
  return content
}

const heading = (text) => console.log(`\n== ${text}`)

/** Asks again until `isDone`, for half a minute. */
async function until(path, isDone) {
  for (let round = 0; round < 60; round += 1) {
    const found = await call('GET', path)
    if (isDone(found)) return found
    await sleep(500)
  }
  throw new Error(`Waited in vain for ${path}`)
}

let session
let seen
async function say(message) {
  console.log(`\n> ${message}`)
  const answer = await call('POST', '/chat', { message, session_id: session, draft_hash: seen })
  session = answer.session_id
  seen = answer.draft_hash
  console.log(answer.reply)
  return answer
}

/** A picture of one colour, 8 bits a channel. */
function picture(width, height) {
  const crc = (bytes) => {
    let rest = ~0
    for (const byte of bytes) {
      rest ^= byte
      for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
    }
    return ~rest >>> 0
  }
  const number = (value) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])
  const chunk = (type, data) => {
    const content = Buffer.concat([Buffer.from(type), data])
    return Buffer.concat([number(data.length), content, number(crc(content))])
  }
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 'e8a33d', 'hex')])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([number(width), number(height), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

try {
  heading('An account here, and one at the Meta of the tests')
  const user = { user_id: `tour-${randomUUID()}`, password: randomUUID() }
  await call('POST', '/users', user)
  token = (await call('POST', '/users/login', user)).access_token
  const { workspace_id: workspace } = (await call('GET', '/workspaces')).workspaces[0]
  const account = await call(
    'POST',
    '/__mock/accounts',
    { name: 'Mill Street Bakes', callback_url: `${base}/webhooks/meta` },
    mock,
  )
  const connection = await call('POST', `/workspaces/${workspace}/connections`, {
    waba_id: account.wabaId,
    app_id: account.appId,
    app_secret: account.appSecret,
    token: account.token,
  })
  console.log(`   ${connection.name}: ${connection.status}, the token ends in ${connection.token_last_four}`)

  heading('A sentence, a picture, and final')
  session = (await call('POST', '/session/new', { workspace_id: workspace })).session_id
  await say('Tell the customers of Mill Street Bakes that their order is ready for pickup, with an image on top')
  const form = new FormData()
  form.set('file', new Blob([picture(800, 418)]), 'cake.png')
  const { media, draft } = await call('POST', `/session/${session}/media`, form)
  seen = draft.draft_hash
  console.log(`\n   ${media.name}: ${media.type}, ${media.width} x ${media.height}`)
  const final = await say('Looks good, finalize it')
  if (final.action !== 'FINAL') throw new Error('the template is not final')

  let atMeta
  /** Hands it in, and waits until Meta has it. */
  const submit = async (draft_hash) => {
    const order = { connection_id: connection.connection_id, draft_hash }
    const { submission_id } = await call('POST', `/session/${session}/submit`, order)
    const done = await until(`/submissions/${submission_id}`, ({ state }) => state === 'accepted' || state === 'failed')
    atMeta = done.meta_id
    console.log(`   submitted: ${done.kind}, ${done.state}; Meta's review: ${done.review_status}`)
  }
  const review = (move) => call('POST', '/__mock/review', { id: atMeta, move }, mock)
  const listed = (isDone) =>
    until(`/workspaces/${workspace}/templates`, ({ templates }) => templates.some(isDone)).then(
      ({ templates }) => templates[0],
    )

  heading('Submitted, and rejected')
  await submit(final.draft_hash)
  await review({ to: 'REJECTED', reason: 'INVALID_FORMAT' })
  const { template_id: template } = await listed(({ status }) => status === 'REJECTED')
  const diagnosis = await call('GET', `/workspaces/${workspace}/templates/${template}/diagnosis`)
  console.log(`   ${diagnosis.cause}`)

  heading('Changed, submitted again, and approved')
  await say('Add a footer: "Mill Street Bakes, 8 Canal Walk"')
  const second = await say('Finalize it')
  await submit(second.draft_hash)
  await review({ to: 'APPROVED' })
  await listed(({ status }) => status === 'APPROVED')
  console.log('   approved')

  heading('How it is sent')
  const { contract } = await call('GET', `/workspaces/${workspace}/templates/${template}/send-contract`)
  console.log(contract.curl)

  heading('Meta announces another category')
  await review({ category: 'MARKETING', announced: true })
  await listed(({ coming_category }) => coming_category === 'MARKETING')
  const alarm = await call(
    'GET',
    `/workspaces/${workspace}/templates/${template}/category-alarm?country=DE&volume=10000`,
  )
  console.log(JSON.stringify(alarm, null, 2))

  heading('And forgotten')
  await call('DELETE', `/workspaces/${workspace}/connections/${connection.connection_id}`).catch(() => undefined)
  console.log('   The account is connected no more.')
} catch (error) {
  const away = `Nobody answers at ${base} or ${mock}: start npm run meta:mock, and the service with the settings that it prints.`
  console.error(`\nThe tour ended early. ${error.cause ? away : error.message}`)
  process.exitCode = 1
}
