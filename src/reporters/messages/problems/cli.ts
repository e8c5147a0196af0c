import type { CommitFault, FlagFault } from '../../../problem.ts'
import { type Phrase, plain, say } from '../../phrase.ts'
import { expression, quote, type Says } from './says.ts'

/** Mistakes on a command line. */
export function explainFlag(fault: FlagFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'flag-value-missing':
      return {
        what: say`it was given without a value`,
        fix: say`Write the value behind it, or ${'@FILE'} to read it from a file.`,
      }
    case 'flag-twice':
      return { what: say`it was given twice, and takes one value`, fix: say`Keep one of them.` }
    case 'word-unexpected':
      return { what: say`it is no flag`, fix: say`Flags begin with ${'--'}; quote a value that has spaces in it.` }
    case 'listen-malformed':
      return {
        what: say`an address and a port were expected, not ${quote(value, 'none')}`,
        fix: say`Write ${'--listen 127.0.0.1:9117'}.`,
      }
    case 'listen-failed':
      return {
        what: say`nothing can listen on ${quote(value, 'that address')}: ${fault.reason}`,
        fix: say`Take another port with ${'--listen'}, or end what has it (${'ss -ltnp'}).`,
      }
    case 'serve-unsigned':
      return {
        what: say`everybody who can reach ${quote(value, 'that address')} would learn what runs here`,
        fix: say`Set ${fault.variable} (${'openssl rand -hex 32'}), or listen on ${'127.0.0.1'} behind a web server that asks who it is.`,
      }
    case 'flag-secret-shown':
      return {
        what: say`a secret was given on the command line, where every process of this machine can read it`,
        fix: say`Put it into the variable ${fault.variable}, or into a file and write ${'@FILE'}; and consider it known.`,
      }
    case 'flag-file-unreadable':
      return fault.reason === 'not-found'
        ? { what: say`the file ${fault.path} does not exist`, fix: say`Check the path behind the ${'@'}.` }
        : fault.reason === 'too-large'
          ? { what: say`the file ${fault.path} is larger than 1 MiB`, fix: say`Check the path behind the ${'@'}.` }
          : { what: say`the file ${fault.path} cannot be read`, fix: say`Check that it is a file that you may read.` }
  }
}

const whole: Phrase = say`Give the full id: ${expression('github.sha')} in a workflow, or what ${'git rev-parse HEAD'} prints.`
const explicit: Phrase = say`Name it: ${`commit: ${expression('…')}`}, with the full id of the commit that was deployed.`

/** Faults of the commit that is to be proven. */
export function explainCommit(fault: CommitFault, value: string | undefined): Says {
  const seen = quote(value, 'this')
  switch (fault.code) {
    case 'commit-short':
      return { what: say`a full commit id has 40 (or 64) characters, ${seen} has ${fault.length}`, fix: whole }
    case 'commit-numeric':
      return {
        what: say`${seen} is a number, not a full commit id`,
        fix: say`${whole} In YAML, quote an id that is all digits, or it is read as a number.`,
      }
    case 'commit-not-hex':
      return { what: say`a commit id is 40 characters of 0-9 and a-f, not ${seen}`, fix: whole }
    case 'commit-zero':
      return {
        what: plain('forty zeros are how git says that there is no commit: the branch or tag was deleted or is new'),
        fix: whole,
      }
    case 'commit-whitespace':
      return { what: say`${seen} has white space in or around the commit id`, fix: plain('Give the id alone.') }
    case 'commit-upper-case':
      return { what: say`commit ids are compared in lower case, this is ${seen}`, fix: say`Write ${fault.lower}.` }
    case 'commit-length':
      return { what: say`a full commit id has 40 or 64 characters, ${seen} has ${fault.length}`, fix: whole }
    case 'commit-in-file':
      return {
        what: plain('the config file cannot name the commit: a file that is part of a commit cannot know its id'),
        fix: say`Remove it, and use the input ${'commit'} if the default is not the right one.`,
      }
    case 'commit-not-named':
      return {
        what: plain('no commit was named, and there is no checkout to take it from'),
        fix: say`Add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
      }
    case 'commit-deleted-ref':
      return {
        what: say`this ${fault.event} deleted ${quote(fault.ref, 'a branch or tag')}: there is no commit to prove`,
        fix: say`Skip the job for deletions: ${`if: ${expression('!github.event.deleted')}`}.`,
      }
    case 'commit-unsafe-event':
      return {
        what: say`on ${fault.event} it is not clear which commit is meant: the event is about somebody else's, the checkout is the base branch's`,
        fix: explicit,
      }
    case 'commit-not-in-event':
      return { what: say`the event ${fault.event} is not about a commit`, fix: explicit }
    case 'commit-field-missing':
      return {
        what: say`the event ${fault.event} should name its commit in ${fault.field}; there is none`,
        fix: explicit,
      }
  }
}
