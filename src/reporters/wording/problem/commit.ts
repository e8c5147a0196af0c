import type { CommitFault } from '../../../problem.ts'
import { type Phrase, plain, say } from '../../phrase.ts'
import { expression, quote, type Says } from './says.ts'

const whole: Phrase = say`Give the full id: ${expression('github.sha')} in a workflow, or what ${'git rev-parse HEAD'} prints.`
const explicit: Phrase = say`Name it: ${`commit: ${expression('…')}`}, with the full id of the commit that was deployed.`

/** Faults of the commit that is to be proven. */
export function wordCommit(fault: CommitFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'commit-short':
      return { what: say`a full commit id has 40 (or 64) characters, ${seen} has ${fault.length}`, mend: whole }
    case 'commit-numeric':
      return {
        what: say`${seen} is a number, not a full commit id`,
        mend: say`${whole} In YAML, quote an id that is all digits, or it is read as a number.`,
      }
    case 'commit-not-hex':
      return { what: say`a commit id is 40 characters of 0-9 and a-f, not ${seen}`, mend: whole }
    case 'commit-zero':
      return {
        what: plain('forty zeros are how git says that there is no commit: the branch or tag was deleted or is new'),
        mend: whole,
      }
    case 'commit-whitespace':
      return { what: say`${seen} has white space in or around the commit id`, mend: plain('Give the id alone.') }
    case 'commit-upper-case':
      return { what: say`commit ids are compared in lower case, this is ${seen}`, mend: say`Write ${fault.lower}.` }
    case 'commit-length':
      return { what: say`a full commit id has 40 or 64 characters, ${seen} has ${fault.length}`, mend: whole }
    case 'commit-in-file':
      return {
        what: plain('the config file cannot name the commit: a file that is part of a commit cannot know its id'),
        mend: say`Remove it, and use the input ${'commit'} if the default is not the right one.`,
      }
    case 'commit-not-named':
      return {
        what: plain('no commit was named, and there is no checkout to take it from'),
        mend: say`Add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
      }
    case 'commit-deleted-ref':
      return {
        what: say`this ${fault.event} deleted ${quote(fault.ref, 'a branch or tag')}: there is no commit to prove`,
        mend: say`Skip the job for deletions: ${`if: ${expression('!github.event.deleted')}`}.`,
      }
    case 'commit-unsafe-event':
      return {
        what: say`on ${fault.event} it is not clear which commit is meant: the event is about somebody else's, the checkout is the base branch's`,
        mend: explicit,
      }
    case 'commit-not-in-event':
      return { what: say`the event ${fault.event} is not about a commit`, mend: explicit }
    case 'commit-field-missing':
      return {
        what: say`the event ${fault.event} should name its commit in ${fault.field}; there is none`,
        mend: explicit,
      }
  }
}
