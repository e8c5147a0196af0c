import { say } from '../phrase.ts'
import { edit } from './remedy.ts'
import { about } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** Asking each instance for itself. */
export const unseenInstances = {
  'instances-unseen': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: ${about(why, at)} could not be looked at, so nobody knows them all`,
    now: edit(say`mend what is told of that target first`),
  }),
  'instance-missing': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: none runs of ${about(why, at)}`,
    now: edit(say`see why none of them runs there`),
  }),
  'instance-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} was asked at no instance: ${about(why, at)} may be containers of several owners`,
    now: edit(say`say which of them is meant (${'container:'})`),
  }),
  'instance-without-address': (why, at) => ({
    what: say`${placeOf(at)} was not asked at ${about(why, at)}: it has no address of its own`,
    now: edit(say`give it a network of its own, or ask the address that leads to it: ${'via: HOST:PORT'}`),
  }),
  'instance-out-of-reach': (why, at) => ({
    what: say`${placeOf(at)} was not asked at ${about(why, at)}: its engine is on another machine, and nothing leads to its containers from here`,
    now: edit(say`declare that machine as an ${'ssh://'} target`),
  }),
} satisfies Record<string, UnseenTeller>
