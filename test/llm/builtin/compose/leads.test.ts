import { describe, expect, it } from 'vitest'
import { isTask, stripLeads } from '../../../../src/llm/builtin/compose/leads.ts'

describe('words that tell us to write', () => {
  it.each([
    ['I need a message to tell customers their order is on the way', 'their order is on the way'],
    ['maybe offer them 5 dollars off a haircut', '5 dollars off a haircut'],
    ['could you do me a note for my regulars about the new menu', 'the new menu'],
    ['please let our patients know that we are closed on 1 May', 'we are closed on 1 May'],
    ['also say parking is free', 'parking is free'],
    ['and mention free delivery', 'free delivery'],
    ['our hotel wants to tell guests that breakfast is served until 11', 'breakfast is served until 11'],
    ['we want to send people a text when a repair is finished', 'your repair is finished'],
  ])('are taken off "%s"', (words, content) => {
    expect(stripLeads(words)).toMatchObject({ text: content, isTold: true })
  })

  it.each([
    ['ask them to pay by 5 May', 'request'],
    ['thank my clients for a great year', 'thanks'],
    ['apologise to guests for the noise', 'sorry'],
    ['invite parents to the fair', 'invite'],
    ['remind students of the exam', 'remind'],
    ['confirm their table for tonight', 'confirm'],
  ])('give "%s" its kind of sentence', (words, mode) => {
    expect(stripLeads(words).mode).toBe(mode)
  })

  it('leave words alone that tell nothing to do', () => {
    expect(stripLeads('15% off all roses')).toEqual({ text: '15% off all roses', isTold: false, mode: 'tell' })
  })
})

describe('a task is told from a message', () => {
  it.each([
    'a reminder about their appointment',
    'tell them we moved',
    'something about our new menu',
    'they must bring an ID',
    'put that in the text',
  ])('"%s" is a task', (words) => {
    expect(isTask(words)).toBe(true)
  })
  it.each([
    'Hello {{1}}, your parcel is here.',
    'Your glasses are ready. Pick them up until 6 pm.',
    'Thank you for your visit, tell us how you liked it!',
    '20% off everything this weekend',
  ])('"%s" is a message', (words) => {
    expect(isTask(words)).toBe(false)
  })
})
