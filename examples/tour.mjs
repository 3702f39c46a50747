/**
 * A tour of the API: from one sentence to a finished template. Start the service (`npm start`), then in another terminal
 * `node examples/tour.mjs [address]`; the address is http://127.0.0.1:8000 unless another is given.
 */
const base = process.argv[2] ?? 'http://127.0.0.1:8000'

/** Sends a request; ends the tour with the problem if the service refuses it. */
async function call(method, path, body) {
  const answer = await fetch(`${base}${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const content = answer.headers.get('content-type')?.includes('json') ? await answer.json() : await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${content.code}, ${content.detail}`)
  return content
}

const heading = (text) => console.log(`\n== ${text}`)

let session
let seen
async function say(message) {
  console.log(`\n> ${message}`)
  // `draft_hash` says which draft the person has seen: only that one can become final.
  const answer = await call('POST', '/chat', { message, session_id: session, draft_hash: seen })
  session = answer.session_id
  seen = answer.draft_hash
  console.log(answer.reply)
  return answer
}

try {
  heading('One sentence is enough for a complete proposal')
  const proposal = await say('Remind the patients of BrightSmile Dental of their appointment, with name, date and time')
  for (const { part, value, why } of proposal.assumptions) console.log(`   assumed ${part}: ${value} (${why})`)

  heading('Anything can be changed')
  const changed = await say('Add a footer: "BrightSmile Dental, 8 Canal Walk"')
  for (const { part, before, after } of changed.changes) console.log(`   ${part}: ${before} -> ${after}`)

  heading('What the customer will see')
  console.log(await call('GET', `/session/${session}/preview?format=text`))

  heading('Final, once the person says so')
  const { final_creation_payload: payload } = await say('Finalize it')
  console.log(JSON.stringify(payload, null, 2))

  heading('Any other template can be checked, without a conversation')
  const name = 'Order Update!'
  const judged = await call('POST', '/templates/validate', { template: { ...payload, name }, fix: true })
  for (const { rule, message } of judged.issues) console.log(`   ${rule}: ${message}`)
  console.log(`   repaired: ${judged.fixed.name}`)

  heading('And forgotten')
  await call('DELETE', `/session/${session}`)
  console.log('   The session is deleted.')
} catch (error) {
  console.error(
    `\nThe tour ended early. ${error.cause ? `No service answers at ${base}: start it with npm start.` : error.message}`,
  )
  process.exitCode = 1
}
