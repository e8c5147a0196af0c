import { say } from '../phrase.ts'
import { edit } from './remedy.ts'
import { quote } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** Looking at processes, their sockets and their configuration. */
export const unseenConduct = {
  'process-unreadable': (why, at) => ({
    what: say`${why.about ?? 'the processes'} of ${placeOf(at)} could not be seen${quote(why)}`,
    now: edit(
      say`let the user who looks see them: as root of the host, or with ${'sh'} and ${'ls'} in the image; behind a remote engine nobody can`,
    ),
  }),
  'compose-missing': (why, at) => ({
    what: say`there is no ${why.about ?? 'docker compose'} that could compute what ${placeOf(at)} would be made of now`,
    now: edit(say`install the Compose that made the container, or take ${'current:'} away`),
  }),
  'compose-failed': (why, at) => ({
    what: say`compose could not compute what ${placeOf(at)} would be made of now${quote(why)}`,
    now: edit(say`run ${'docker compose config'} in its project directory and mend what it complains about`),
  }),
  'compose-variable': (why, at) => ({
    what: say`the compose files of ${placeOf(at)} need ${why.about ?? 'variables'}, which stands in no file there, so that only whoever deploys knows it`,
    now: edit(say`write it into ${'.env'} beside the compose file when deploying, or take ${'current:'} away`),
  }),
  'compose-files-unreadable': (why, at) => ({
    what: say`${why.about ?? 'the compose files'} of ${placeOf(at)} may not be read, or lies elsewhere`,
    now: edit(say`let the user who looks read the files of the compose project, or take ${'current:'} away`),
  }),
} satisfies Record<string, UnseenTeller>
