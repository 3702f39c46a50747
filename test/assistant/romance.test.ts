import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { emptyDraft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const briefFor = (message: string) => briefOf(requestOf({ message }))

function toldIn(message: string) {
  const brief = briefFor(message)
  const { components } = applyEdits(emptyDraft(), brief?.edits ?? [])
  const body = components.flatMap((part) => (part.type === 'BODY' ? (part.text ?? '') : [])).join()
  return { body, purpose: brief?.facts.find(({ key }) => key === 'purpose')?.value ?? null }
}

/** As people type, speak and mistype them: message, purpose, words of the text, words that it must not have. */
type Row = readonly [message: string, purpose: string, has: readonly string[], lacks?: readonly string[]]

const spanish: readonly Row[] = [
  [
    'Estudio Contable Ríos: la cuota vence el 20, recordarles a los clientes, después hay recargo del 3%',
    'payment_due',
    ['Después hay recargo del 3%'],
    ['descuento'],
  ],
  ['Gimnasio Norte: desde enero abrimos los domingos de 9 a 14', 'opening_hours', ['enero', 'los domingos de 9 a 14']],
  [
    'ONG Manos Abiertas busca voluntarios para repartir comida el sábado 21 de 9 a 13 en la plaza Mayor',
    'volunteer_call',
    ['sábado 21', 'plaza Mayor'],
    ['reparación'],
  ],
  [
    'Somos la academia de inglés Big Ben. Hay que avisar a los padres que el viernes 6 no hay clase por puente y que volvemos el lunes 9',
    'closed_days',
    ['Big Ben', 'viernes 6', 'puente', 'lunes 9'],
    ['avisar'],
  ],
  [
    'necesito un aviso para inquilinos: van a cortar el agua el jueves 12 de 8 a 14 por arreglo de cañerías. Administración Belgrano',
    'service_outage',
    ['jueves 12', 'de 8 a 14', 'arreglo de cañerías'],
    ['inquilinos'],
  ],
  [
    'che necesito el mensaje de turno confirmado para el consultorio Los Ceibos, y que traigan el carnet de la obra social',
    'appointment_confirmed',
    ['tu turno en Los Ceibos', 'el carnet de la obra social'],
    ['cita', 'che'],
  ],
  [
    'hola qué tal soy Marta de la tienda Paso Firme nos acaban de llegar las sandalias de verano desde 24 euros y quería contárselo a mis clientas',
    'new_arrivals',
    ['Paso Firme', 'las sandalias de verano', '24 euros'],
    ['Marta', 'contárselo'],
  ],
  [
    'mañana no abrimos por motivos personales, disculpen, el miércoles ya estamos. Verdulería Don Pepe',
    'closed_days',
    ['mañana', 'miércoles'],
    ['disculpen'],
  ],
  ['Gimnasio Titan. la cuota vence el dia 5', 'payment_due', ['Gimnasio Titan', 'Concepto: cuota'], ['suscripción']],
  [
    'Curso de repostería en Azúcar y Canela, empieza el sábado 8 de marzo a las 10, trae delantal',
    'course_start',
    ['8 de marzo a las 10', 'delantal'],
  ],
  [
    'se cancela el concierto del sábado 21 por lluvia, se devuelve el dinero en 10 días. Teatro Lope',
    'event_cancelled',
    ['cancelación', 'concierto', 'sábado 21', 'lluvia', 'Se devuelve el dinero en 10 días'],
    ['invitación'],
  ],
  [
    'se te quedó algo en el carrito, Tienda Lunar, usa LUNA10 para 10%',
    'cart_reminder',
    ['Tienda Lunar', 'LUNA10', '10%'],
  ],
  [
    'devolución aceptada, el reembolso llega en 5 días hábiles, tienda online Trapitos',
    'order_returned',
    ['5 días hábiles'],
  ],
  [
    'El agua ya volvió en el barrio, gracias por la paciencia, Aguas del Valle',
    'service_restored',
    ['agua'],
    ['la paciencia', 'agua ya'],
  ],
]

const portuguese: readonly Row[] = [
  [
    'Condomínio Parque dos Lírios: avisa os moradores que o boleto vence dia 10 e que depois tem multa de 2%. O valor muda pra cada um.',
    'payment_due',
    ['dia 10', 'Depois tem multa de 2%'],
    ['desconto'],
  ],
  [
    'aumento da mensalidade de 120 para 135 reais a partir de abril Studio Pilates Leve',
    'price_change',
    ['a partir de abril', 'de 120 para 135 reais'],
  ],
  [
    'Sou recepcionista da Clínica Vida Serena e preciso lembrar os pacientes da consulta do dia seguinte',
    'appointment_reminder',
    ['consulta marcada', 'Clínica Vida Serena'],
    ['recepcionista', 'horário marcado'],
  ],
  [
    'amanhã não vamos abrir por motivo pessoal, desculpa, quarta já tamo de volta. Padaria do Zé',
    'closed_days',
    ['amanhã', 'quarta'],
    ['tamo'],
  ],
  [
    'Floricultura Jardim da Ana: chegaram as flores da primavera, a partir de R$ 12, vem ver',
    'new_arrivals',
    ['as flores da primavera', 'R$ 12'],
    ['vem ver'],
  ],
  [
    'Padaria São Brás, quarta é 2x1 em empadas das 17h às 20h',
    'weekly_offer',
    ['2x1 em empadas', 'quarta', '17h às 20h'],
  ],
  [
    'Condomínio Parque dos Lírios: avisa os moradores que o boleto vence dia 10',
    'payment_due',
    ['boleto', 'dia 10'],
    ['moradores'],
  ],
  [
    'Fala! Sou da Pizzaria Bella Massa, quero chamar quem não pede faz tempo, dou 20% com o cupom VOLTA20',
    'win_back',
    ['Bella Massa', '20%', 'VOLTA20'],
    ['chamar'],
  ],
  [
    'URGENTE quem comprou a cadeirinha Kiko tem que parar de usar por defeito no cinto, a gente devolve o dinheiro',
    'general_notice',
    ['tem que parar de usar por defeito no cinto', 'devolve o dinheiro'],
  ],
  [
    'Contabilidade Moreira. Pedir aos clientes que mandem as notas do mês até o dia 10',
    'document_request',
    ['Contabilidade Moreira', 'dia 10'],
    ['mandem'],
  ],
  [
    'Convite para entrevista na Metalúrgica Itaúba. Levar carteira de trabalho',
    'interview_invitation',
    ['carteira de trabalho'],
  ],
]

const french: readonly Row[] = [
  [
    'rappel de rendez-vous salon Mèche Rebelle, prénom et heure, annuler au moins 4 heures avant',
    'appointment_reminder',
    ['Mèche Rebelle'],
    ['annulé'],
  ],
  [
    'Cabinet Martin : rdv confirmé, date et heure varient, apporter vos radios',
    'appointment_confirmed',
    ['vos radios'],
  ],
  [
    "on n'ouvre pas demain pour raisons personnelles, désolé, on est là mercredi. Primeur Chez Jo",
    'closed_days',
    ['fermés demain', 'mercredi'],
    ['fermés mercredi'],
  ],
  [
    "avis aux locataires : coupure d'eau jeudi 12 de 8h à 14h. Syndic Bellecour",
    'service_outage',
    ['jeudi 12', 'de 8h à 14h'],
    ['locataires'],
  ],
  [
    "Boutique Ambre : soldes d'hiver jusqu'à -50% sur tout le magasin du 7 au 31 janvier",
    'sale',
    ["jusqu'à 50%", 'tout le magasin', '31 janvier'],
    ['-50'],
  ],
  [
    "Salon Marisol : rappeler à la cliente qu'elle a rendez-vous demain. Qu'elle prévienne si elle ne peut pas venir",
    'appointment_reminder',
    ['rendez-vous', 'demain'],
    ['annulé', 'cliente'],
  ],
  [
    'Cabinet Alba : la séance de kiné est reportée à mardi 12 à 10h',
    'appointment_changed',
    ['votre séance de kiné', 'mardi 12', '10h'],
  ],
  ['Salle de sport Titan. La cotisation est à payer avant le 5', 'payment_due', ['Objet : cotisation', 'le 5']],
  [
    'Joyeux anniversaire de la part du Spa Serena, 20% sur les massages',
    'birthday_offer',
    ['Joyeux anniversaire', 'Spa Serena', '20%'],
    ['bougies'],
  ],
  [
    'retour reçu, remboursement sous 5 jours ouvrés, boutique en ligne Fripouille, numéro de commande',
    'order_returned',
    ['Fripouille', '5 jours ouvrés'],
    ['avons effectué'],
  ],
  [
    "Je voudrais souhaiter de bonnes fêtes aux clients du Cabinet Prado et dire qu'on ferme du 24 au 1er et qu'on revient le 2 janvier",
    'festival_greeting',
    ['belles fêtes', '24 au 1er', '2 janvier'],
    ['souhaiter de bonnes'],
  ],
]

const languages: readonly (readonly [language: string, rows: readonly Row[]])[] = [
  ['Spanish', spanish],
  ['Brazilian Portuguese', portuguese],
  ['French', french],
]

describe.each(languages)('a brief in %s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (message, [, purpose, has, lacks = []]) => {
    const told = toldIn(message)
    // What is told whole is told in the person's own words.
    expect([purpose, 'general_notice', 'general_news']).toContain(told.purpose)
    for (const words of told.purpose === purpose ? has : []) expect(told.body).toContain(words)
    for (const words of told.purpose === purpose ? lacks : []) expect(told.body).not.toContain(words)
  })
})

it.each([
  'Suscripción a la revista Cumbre se renueva sola el próximo mes, avisar que pueden cancelar antes',
  'A assinatura da revista Cume renova sozinha mês que vem, avisar que dá pra cancelar antes',
  "L'abonnement à la revue Cime se renouvelle tout seul le mois prochain, prévenir qu'on peut résilier avant",
  'Garage du Lavoir. Rappeler aux clients que leur contrôle technique arrive à échéance',
])('says nothing that is not so: %s', (message) => {
  expect(['subscription_renewed', 'subscription_ending', 'new_arrivals']).not.toContain(toldIn(message).purpose)
})
