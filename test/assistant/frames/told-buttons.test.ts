import { describe, expect, it } from 'vitest'
import { toldButtons } from '../../../src/assistant/frames/told-buttons.ts'

const reply = (...labels: string[]) => labels.map((text) => ({ type: 'QUICK_REPLY', text }))
const link = (text: string, url: string) => [{ type: 'URL', text, url }]
const call = (text: string, phone_number: string) => [{ type: 'PHONE_NUMBER', text, phone_number }]

describe('buttons told beside what a template is for', () => {
  it.each([
    [
      'Rappeler le contrôle technique aux clients. Bouton "Prendre RDV" https://a.example/rdv',
      link('Prendre RDV', 'https://a.example/rdv'),
    ],
    [
      'Le SAV a répondu, on peut lire la réponse ici : bouton « Lire la réponse » https://a.example',
      link('Lire la réponse', 'https://a.example'),
    ],
    [
      'les plantes de printemps sont là. bouton Voir le catalogue https://a.example',
      link('Voir le catalogue', 'https://a.example'),
    ],
    ['demander un avis sur le support, boutons Bien, Moyen et Mauvais', reply('Bien', 'Moyen', 'Mauvais')],
    [
      'llegaron las sandalias con un botón que diga Ver modelos y vaya a https://a.example/s',
      link('Ver modelos', 'https://a.example/s'),
    ],
    ['recordar la cita de mañana, botones Confirmo o No puedo', reply('Confirmo', 'No puedo')],
    [
      'no pudimos entregar el paquete. Respuestas rápidas "Mañana", "Otro día" y "Lo recojo"',
      reply('Mañana', 'Otro día', 'Lo recojo'),
    ],
    ['avisar del corte, con botón de llamada Llámanos +34 600 111 222', call('Llámanos', '+34600111222')],
    [
      'perguntar se gostaram, botao de resposta Adorei, Mais ou menos, Não gostei',
      reply('Adorei', 'Mais ou menos', 'Não gostei'),
    ],
    ['nova tentativa de entrega amanhã, botões Ok e Outro dia', reply('Ok', 'Outro dia')],
    ['Der Termin steht an. Button „Termin ansehen“ https://a.example/t', link('Termin ansehen', 'https://a.example/t')],
    ['the card was declined, please tell them. buttons "Update card" and "Later"', reply('Update card', 'Later')],
  ])('%s', (message, buttons) => {
    expect(toldButtons(message)?.buttons).toEqual(buttons)
  })

  it('are blanked out of the message, with every other word in its place', () => {
    const message = 'Cita mañana en Dental Sol, con botones Sí y No. Gracias por todo'
    const rest = toldButtons(message)?.rest ?? ''
    expect(rest.length).toBe(message.length)
    expect(rest.replace(/ +/g, ' ')).toBe('Cita mañana en Dental Sol . Gracias por todo')
  })

  it.each([
    'Add a button "Shop now" https://a.example',
    'Texto: Hola, mira el botón "Ver" https://a.example y reserva ya tu mesa',
    'queremos un botón para que confirmen la cita de mañana',
    'an order is ready with a button See order https://a.example/o/{{1}}',
  ])('are none in "%s"', (message) => {
    expect(toldButtons(message)).toBeNull()
  })
})
