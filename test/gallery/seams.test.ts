/** How a person's own words for a day, a time or an occasion join the words before them in English, German and French. */
import { expect, it } from 'vitest'
import { appendValue } from '../../src/gallery/fit.ts'
import type { SlotKind } from '../../src/gallery/index.ts'
import type { GalleryLanguage } from '../../src/gallery/languages.ts'

type Row = readonly [language: GalleryLanguage, kind: SlotKind, text: string, value: string, joined: string]

const rows: readonly Row[] = [
  ['en', 'date', 'closed on ', '12 March', 'closed on 12 March'],
  ['en', 'date', 'closed on ', 'yesterday', 'closed yesterday'],
  ['en', 'date', 'closed on ', '24 to 26 December', 'closed from 24 to 26 December'],
  ['en', 'date', 'closed on ', 'from 24 to 26 December', 'closed from 24 to 26 December'],
  ['en', 'date', 'closed on ', 'Monday to Friday', 'closed from Monday to Friday'],
  ['en', 'date', 'closed on ', 'early March', 'closed in early March'],
  ['en', 'date', 'closed on ', 'March 12', 'closed on March 12'],
  ['en', 'time', 'is at ', '9 AM to 11 AM', 'is from 9 AM to 11 AM'],
  ['en', 'time', 'is at ', 'between 9 and 11', 'is between 9 and 11'],
  ['en', 'deadline', 'valid until ', 'while stocks last', 'valid while stocks last'],
  ['en', 'product', 'two for one on ', 'any large pizza', 'two for one on any large pizza'],
  ['de', 'date', 'hat am ', '24. bis 26. Dezember', 'hat vom 24. bis 26. Dezember'],
  ['de', 'date', 'hat am ', 'vom 24. bis 26. Dezember', 'hat vom 24. bis 26. Dezember'],
  ['de', 'date', 'hat am ', 'Montag bis Freitag', 'hat von Montag bis Freitag'],
  ['de', 'date', 'hat am ', 'März', 'hat im März'],
  ['de', 'date', 'hat am ', 'Ende März', 'hat Ende März'],
  ['de', 'date', 'hat am ', 'den 12. März', 'hat am 12. März'],
  ['de', 'time', 'ist um ', '10 bis 12 Uhr', 'ist von 10 bis 12 Uhr'],
  ['de', 'time', 'ist um ', 'ab 10 Uhr', 'ist ab 10 Uhr'],
  ['de', 'deadline', 'gültig bis ', 'zum 31. März', 'gültig bis zum 31. März'],
  ['de', 'date', 'erhältlich ab ', 'am 3. Mai', 'erhältlich ab dem 3. Mai'],
  ['de', 'event', 'wünscht zu ', 'Weihnachten', 'wünscht zu Weihnachten'],
  ['de', 'event', 'wünscht zu ', 'Muttertag', 'wünscht zum Muttertag'],
  ['de', 'event', 'wünscht zu ', 'die Feiertage', 'wünscht zu den Feiertagen'],
  ['fr', 'date', 'fermés le ', '24 au 26 décembre', 'fermés du 24 au 26 décembre'],
  ['fr', 'date', 'fermés le ', 'du 24 au 26 décembre', 'fermés du 24 au 26 décembre'],
  ['fr', 'date', 'fermés le ', 'lundi au vendredi', 'fermés du lundi au vendredi'],
  ['fr', 'date', 'fermés le ', 'la semaine prochaine', 'fermés la semaine prochaine'],
  ['fr', 'date', 'fermés le ', 'mars', 'fermés en mars'],
  ['fr', 'date', 'fermés le ', 'vendredi 12 juin', 'fermés le vendredi 12 juin'],
  ['fr', 'date', 'fermés le ', 'vendredi', 'fermés vendredi'],
  ['fr', 'time', 'rendez-vous à ', '10 h à 12 h', 'rendez-vous de 10 h à 12 h'],
  ['fr', 'time', 'rendez-vous à ', 'vers 10 h', 'rendez-vous vers 10 h'],
  ['fr', 'deadline', 'valable jusqu’au ', '18 h', 'valable jusqu’à 18 h'],
  ['fr', 'deadline', 'valable jusqu’au ', 'épuisement des stocks', 'valable jusqu’à épuisement des stocks'],
  ['fr', 'deadline', 'répondez d’ici le ', 'vendredi', 'répondez d’ici vendredi'],
  ['fr', 'deadline', 'répondez d’ici le ', 'minuit', 'répondez avant minuit'],
  ['fr', 'date', 'dès le début, à partir du ', 'aujourd’hui', 'dès le début, à partir d’aujourd’hui'],
  ['fr', 'business', 'l’équipe de ', 'Orange', 'l’équipe d’Orange'],
  ['fr', 'business', 'l’équipe de ', 'Feuille Verte', 'l’équipe de Feuille Verte'],
]

it.each(rows)('%s %s: "%s" and "%s"', (language, kind, text, value, joined) => {
  expect(appendValue(text, value, kind, language)).toBe(joined)
})
