import type { Place } from '../../../parsed.ts'
import type { Problem } from '../../../problem.ts'
import { list, type Phrase, plain, say } from '../../phrase.ts'
import { explainProblem } from './index.ts'
import type { Says } from './says.ts'

/** A problem for the terminal: inputs are flags, and there is no job and no secret of GitHub. */
export function explainInTerminal(problem: Problem): { where: Phrase; what: Phrase; fix: Phrase } {
  const explained = explainProblem(problem)
  return { ...explained, where: flagOf(problem.place) ?? explained.where, ...inTerminal(problem) }
}

/** `--wait`; an unknown flag is shown as written. */
function flagOf(place: Place): Phrase | undefined {
  if (place.kind !== 'input') return undefined
  const isName = /^[a-z][a-z-]*$/.test(place.name)
  const flag = isName ? `--${place.name}` : place.name
  return place.line === undefined ? say`${flag}` : say`${flag}, line ${place.line}`
}

const keyFile = say`write ${'--ssh-key @FILE'} with the file of the private key, or add the key to your agent: ${'ssh-add FILE'}`
const fullId = say`give the full id, as ${'git rev-parse HEAD'} prints it`

/** Only the messages that mention the action. */
function inTerminal({ fault, place }: Problem): Partial<Says & { where: Phrase }> {
  switch (fault.code) {
    case 'unknown-input':
      return {
        where: say`${`--${fault.key}`}`,
        what: plain('there is no such flag'),
        fix:
          fault.nearest === undefined
            ? say`use one of ${list(
                fault.known.map((name) => `--${name}`),
                'or',
              )}`
            : say`did you mean ${`--${fault.nearest}`}?`,
      }
    case 'argument-unexpected':
      return place.kind === 'input' ? { where: say`${place.name}` } : {}
    case 'ssh-key-missing':
      return {
        what: say`no private key was found: the ssh agent has no key, and neither ${'~/.ssh/id_ed25519'}, ${'id_ecdsa'} nor ${'id_rsa'} exists`,
        fix: keyFile,
      }
    case 'ssh-known-hosts-missing':
      return {
        what: say`no host key is known: ${'~/.ssh/known_hosts'} does not exist or is empty`,
        fix: say`log in to the host once with ${'ssh'} and compare the fingerprint, or write ${'--ssh-known-hosts @FILE'}`,
      }
    case 'ssh-key-passphrase-missing':
      return {
        fix: say`add the key to your agent (${'ssh-add FILE'}), or put the passphrase into the variable ${'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'}`,
      }
    case 'ssh-key-empty':
    case 'ssh-key-public':
    case 'ssh-key-cut':
    case 'ssh-key-unrecognised':
      return { fix: keyFile }
    case 'commit-short':
    case 'commit-numeric':
    case 'commit-not-hex':
    case 'commit-zero':
      return { fix: fullId }
    case 'commit-in-file':
      return { fix: say`remove it, and write ${'--commit'} if the commit that is checked out is not the right one` }
  }
  return {}
}
