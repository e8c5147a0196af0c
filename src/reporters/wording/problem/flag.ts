import type { FlagFault } from '../../../problem.ts'
import { say } from '../../phrase.ts'
import { quote, type Says } from './says.ts'

/** Mistakes on a command line. */
export function wordFlag(fault: FlagFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'flag-value-missing':
      return {
        what: say`it was given without a value`,
        mend: say`Write the value behind it, or ${'@FILE'} to read it from a file.`,
      }
    case 'flag-twice':
      return { what: say`it was given twice, and takes one value`, mend: say`Keep one of them.` }
    case 'word-unexpected':
      return { what: say`it is no flag`, mend: say`Flags begin with ${'--'}; quote a value that has spaces in it.` }
    case 'listen-malformed':
      return {
        what: say`an address and a port were expected, not ${quote(value, 'none')}`,
        mend: say`Write ${'--listen 127.0.0.1:9117'}.`,
      }
    case 'listen-failed':
      return {
        what: say`nothing can listen on ${quote(value, 'that address')}: ${fault.reason}`,
        mend: say`Take another port with ${'--listen'}, or end what has it (${'ss -ltnp'}).`,
      }
    case 'serve-unsigned':
      return {
        what: say`everybody who can reach ${quote(value, 'that address')} would learn what runs here`,
        mend: say`Set ${fault.variable} (${'openssl rand -hex 32'}), or listen on ${'127.0.0.1'} behind a web server that asks who it is.`,
      }
    case 'flag-secret-shown':
      return {
        what: say`a secret was given on the command line, where every process of this machine can read it`,
        mend: say`Put it into the variable ${fault.variable}, or into a file and write ${'@FILE'}; and consider it known.`,
      }
    case 'flag-file-unreadable':
      return fault.reason === 'not-found'
        ? { what: say`the file ${fault.path} does not exist`, mend: say`Check the path behind the ${'@'}.` }
        : fault.reason === 'too-large'
          ? { what: say`the file ${fault.path} is larger than 1 MiB`, mend: say`Check the path behind the ${'@'}.` }
          : { what: say`the file ${fault.path} cannot be read`, mend: say`Check that it is a file that you may read.` }
  }
}
