import { plain, say } from '../phrase.ts'
import { lasting } from './measure.ts'
import { edit } from './remedy.ts'
import { quote } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** What an endpoint says, when that cannot be taken for its word about this build. */
export const unseenSignatures = {
  'commit-not-text': (why, at) => ({
    what: say`${placeOf(at)} names no commit at ${why.about ?? 'the declared place'}: the value is a ${why.said ?? 'number'} and not a text`,
    now: edit(say`let the endpoint write the full commit id as a text, in quotes`),
  }),
  'key-repeated': (why, at) => ({
    what: say`${placeOf(at)} answered with JSON in which one object has the key ${why.about ?? ''} twice, so it says two things`,
    now: edit(say`let the endpoint write each key once`),
  }),
  'commit-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} names several commits at ${why.about ?? 'the declared place'}${quote(why)}`,
    now: edit(
      why.about?.startsWith('meta ')
        ? say`leave one tag of that name in the head of the page`
        : why.about?.startsWith('header ')
          ? say`let the server and every proxy before it send that header once`
          : say`name the one that counts with ${'metric:'} and ${'label:'} of the target`,
    ),
  }),
  'files-not-collected': (why, at) => ({
    what: say`what ${placeOf(at)} publishes holds no hashes of ${why.about ?? 'the declared files'}`,
    now: edit(say`make its script or server anew with ${'runtime-drift collector --config …'}, which lists the files`),
  }),
  'files-of-another-build': (why, at) => ({
    what: say`${placeOf(at)} hashed the files of ${why.about ?? 'the service'} by the manifest of another build`,
    now: edit(say`bring the manifest of this build there with every deployment, and make the script anew`),
  }),
  'signature-missing': (why, at) => ({
    what: say`${placeOf(at)} did not sign its answer: ${why.about ?? 'the signature'} is missing`,
    now: edit(say`let it sign as docs/endpoint.md says, or remove ${'sign:'} from the target`),
  }),
  'signature-wrong': (why, at) => ({
    what: say`the signature of ${placeOf(at)} does not fit its answer${why.about === undefined ? say`` : say` (${why.about})`}`,
    now: edit(say`see that both sides hold the same secret, and that no proxy changes the answer on its way`),
  }),
  'nonce-mismatch': (why, at) => ({
    what: say`${placeOf(at)} gave the answer to another request: it was kept, or is replayed`,
    now:
      why.about === 'collector'
        ? edit(say`let the login or the forced command run ${'sh -s'}, which runs the collector that is sent`)
        : edit(say`keep it out of every cache: ${'Cache-Control: no-store'}`),
  }),
  'clock-set-back': (why, at) => ({
    what: say`${placeOf(at)} says that ${why.about ?? 'a process'} started ${plain(lasting(why.amount ?? 0))} after the present time of its clock, so nobody can tell whether the process is newer than its files`,
    now: edit(
      say`set the clock there right (${'timedatectl set-ntp true'}), then restart ${why.about ?? 'the process'}`,
    ),
  }),
  'clock-skewed': (why, at) => ({
    what: say`the clock of ${placeOf(at)} differs from ours by ${plain(lasting(Math.abs(why.amount ?? 0)))}; ${plain(lasting(why.limit ?? 0))} are allowed`,
    now: edit(say`set the clock there right (${'timedatectl set-ntp true'})`),
  }),
} satisfies Record<string, UnseenTeller>
