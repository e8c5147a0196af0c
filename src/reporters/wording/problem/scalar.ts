import type { ScalarFault } from '../../../problem.ts'
import { list, plain, say } from '../../phrase.ts'
import { quote, type Says, suggest } from './says.ts'

const duration = say`Write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`

/** Faults of durations, numbers and switches. */
export function wordScalar(fault: ScalarFault, value: string | undefined): Says {
  const seen = quote(value, 'nothing')
  switch (fault.code) {
    case 'duration-unit-missing':
      return { what: say`${seen} has no unit`, mend: say`Write ${fault.suggestion} if seconds are meant.` }
    case 'duration-malformed':
      return { what: say`a duration was expected, not ${seen}`, mend: duration }
    case 'duration-negative':
      return { what: say`a duration cannot be negative, this is ${seen}`, mend: duration }
    case 'duration-fraction': {
      const mend = fault.suggestion === undefined ? duration : say`Write ${fault.suggestion}.`
      return { what: say`durations are whole numbers, not ${seen}`, mend }
    }
    case 'duration-too-long':
      return { what: say`at most ${brief(fault.most)} are allowed, not ${seen}`, mend: duration }
    case 'duration-too-short':
      return { what: say`at least ${brief(fault.least)} are needed, not ${seen}`, mend: duration }
    case 'number-malformed':
    case 'number-out-of-range': {
      const range = `${fault.least} to ${fault.most}`
      return {
        what: say`a whole number from ${plain(range)} was expected, not ${seen}`,
        mend: plain('Write such a number in digits.'),
      }
    }
    case 'boolean-malformed':
      return {
        what: say`${'true'} or ${'false'} was expected, not ${seen}`,
        mend: say`Write ${'true'} or ${'false'}.`,
      }
    case 'proof-unknown':
      return { what: say`${seen} is not a kind of proof`, mend: suggest(fault.nearest, fault.known) }
    case 'proof-not-yet':
      return {
        what: say`the proof ${seen} comes with a later version`,
        mend: say`Use ${list(fault.available, 'or')} for now.`,
      }
    case 'wait-too-short':
      return {
        what: say`${'stable'} asks for ${fault.stable} looks in a row, ${brief(fault.interval)} apart (${'interval'}): that takes ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
        mend: say`Set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single look.`,
      }
  }
}

/** Milliseconds as an input is written. */
function brief(milliseconds: number): string {
  if (milliseconds % 1000 !== 0) return `${milliseconds}ms`
  const seconds = milliseconds / 1000
  if (seconds % 3600 === 0 && seconds > 0) return `${seconds / 3600}h`
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`
}
