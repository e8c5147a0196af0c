import type { CommitFault, FlagFault } from '../../../problem.ts'
import { type Phrase, plain, say } from '../../phrase.ts'
import { expression, quote, type Says } from './says.ts'

/** Problems of a command line. */
export function explainFlag(fault: FlagFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'flag-value-missing':
      return {
        what: plain('the flag has no value'),
        fix: say`write the value after the flag, or ${'@FILE'} to read it from a file.`,
      }
    case 'flag-twice':
      return { what: plain('the flag takes one value and was given twice'), fix: plain('keep one of them.') }
    case 'argument-unexpected':
      return {
        what: plain('this argument is not a flag'),
        fix: say`begin flags with ${'--'}, and quote a value that contains spaces.`,
      }
    case 'listen-malformed':
      return {
        what: say`expected an address and a port, received ${quote(value, 'nothing')}`,
        fix: say`write ${'--listen 127.0.0.1:9117'}.`,
      }
    case 'listen-failed':
      return {
        what: say`can't listen on ${quote(value, 'that address')}: ${fault.reason}`,
        fix: say`use another port with ${'--listen'}, or stop the process that uses it (${'ss -ltnp'}).`,
      }
    case 'serve-unsigned':
      return {
        what: say`without a signature, everyone who can connect to ${quote(value, 'that address')} can read what runs here`,
        fix: say`set ${fault.variable} to the output of ${'openssl rand -hex 32'}. Or listen on ${'127.0.0.1'} behind a web server that checks credentials.`,
      }
    case 'flag-secret-shown':
      return {
        what: plain('the command line contains a secret, which every process of this machine can read'),
        fix: say`set the variable ${fault.variable}, or write the secret to a file and pass ${'@FILE'}. Replace the secret, because it was exposed.`,
      }
    case 'flag-file-unreadable':
      return fault.reason === 'not-found'
        ? { what: say`the file ${fault.path} does not exist`, fix: say`correct the path after ${'@'}.` }
        : fault.reason === 'too-large'
          ? { what: say`the file ${fault.path} is larger than 1 MiB`, fix: say`correct the path after ${'@'}.` }
          : { what: say`the file ${fault.path} can't be read`, fix: plain('check its path and its permissions.') }
  }
}

const fullId: Phrase = say`use the full commit id: ${expression('github.sha')} in a workflow, or the output of ${'git rev-parse HEAD'}.`
const explicit: Phrase = say`set ${`commit: ${expression('…')}`} to the full id of the deployed commit.`

/** How to give the commit of an event. */
const giving = (expressed: string | undefined): Phrase =>
  expressed === undefined ? explicit : say`set ${`commit: ${expression(expressed)}`} if that commit was deployed.`

/** Problems of the input `commit`. */
export function explainCommit(fault: CommitFault, value: string | undefined): Says {
  const received = quote(value, 'this')
  switch (fault.code) {
    case 'commit-short':
      return {
        what: say`expected a full commit id of 40 or 64 characters, received ${received} with ${fault.length}`,
        fix: fullId,
      }
    case 'commit-numeric':
      return {
        what: say`expected a full commit id, received the number ${received}`,
        fix: say`${fullId} In YAML, put an id that consists of digits into quotes.`,
      }
    case 'commit-not-hex':
      return { what: say`expected a commit id of 40 characters 0-9 and a-f, received ${received}`, fix: fullId }
    case 'commit-zero':
      return {
        what: plain('the commit id consists of zeros, which is what git writes for a new or deleted branch or tag'),
        fix: fullId,
      }
    case 'commit-whitespace':
      return {
        what: say`${received} contains white space in or around the commit id`,
        fix: plain('remove everything but the id.'),
      }
    case 'commit-upper-case':
      return { what: say`expected a commit id in lower case, received ${received}`, fix: say`write ${fault.lower}.` }
    case 'commit-length':
      return {
        what: say`a full commit id has 40 or 64 characters, ${received} has ${fault.length}`,
        fix: fullId,
      }
    case 'commit-in-file':
      return {
        what: plain("the config file can't name the commit, because it is part of that commit"),
        fix: say`remove the key. If the default is not the right commit, set the input ${'commit'}.`,
      }
    case 'commit-not-named':
      return {
        what: plain('no commit was given, and there is no checkout to read it from'),
        fix: say`add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
      }
    case 'commit-deleted-ref':
      return {
        what: say`this ${fault.event} event deleted ${quote(fault.ref, 'a branch or tag')}, so there is no commit to verify`,
        fix: say`skip the job for deletions: ${`if: ${expression('!github.event.deleted')}`}.`,
      }
    case 'commit-unsafe-event':
      return {
        what: say`the event ${fault.event} requires ${'commit'}: its checkout is not the commit that triggered it`,
        fix: giving(fault.give),
      }
    case 'commit-not-in-event':
      return {
        what: say`the event ${fault.event} names no deployed commit and requires ${'commit'}`,
        fix: giving(fault.give),
      }
    case 'commit-field-missing':
      return {
        what: say`the payload of the event ${fault.event} has no ${fault.field}, where its commit was expected`,
        fix: explicit,
      }
  }
}
