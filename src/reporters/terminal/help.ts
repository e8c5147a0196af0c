/** An input as the help shows it. */
export interface Flag {
  readonly name: string
  readonly description: string
  readonly default: string | undefined
}

const width = 98

function folded(text: string, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.replaceAll('`', '').split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

/** What `--help` prints: the commands, and a flag for each input. */
export function renderHelp(version: string, flags: readonly Flag[]): string {
  const listed = flags.map(({ name, description, default: value }) => {
    const text = value === undefined ? description : `${description} Default: ${value}`
    return `  --${name.padEnd(20)} ${folded(text, 25)}`
  })
  return `Runtime Drift ${version}: proves that the commit you merged is what is running.

  runtime-drift verify [--INPUT VALUE]…  looks, judges and tells; looks again until it is settled
  runtime-drift init [--stdout]          writes a first .github/runtime-drift.yml from what the
                                         repository says of its deployment, or prints it
  runtime-drift manifest DIR [--out FILE] [--commit SHA]
                                         lists the files of a build with their SHA-256, for
                                         \`manifest:\` of a service
  runtime-drift collector [--services …] [--config FILE]
                                         prints the read-only script for a host that publishes its
                                         own evidence behind https
  runtime-drift serve [--listen HOST:PORT] [--services …] [--config FILE]
                                         answers with that evidence, signed when the variable
                                         RUNTIME_DRIFT_SIGN_SECRET is set
  runtime-drift demo                     the main job, on a deployment that it plays itself
  runtime-drift --help | --version

The flags of verify are the inputs of the action. A flag can be given more than once where an
input takes several lines. @FILE reads a value from a file. Every process of this machine can read
a command line, so secrets must come from a file, or from the variables RUNTIME_DRIFT_SSH_KEY,
RUNTIME_DRIFT_SSH_KEY_PASSPHRASE and RUNTIME_DRIFT_GITHUB_TOKEN.

${listed.join('\n')}

  --feature NAME           Asks for one feature of the config, and what it needs. (terminal only)
  --json FILE              Writes the JSON report to FILE. (terminal only)
  --no-color, --color      Colours are on when the output is a terminal and NO_COLOR is not set.

Without --commit it is the commit that the checkout is at. Without --ssh-known-hosts it is
~/.ssh/known_hosts, and without --ssh-key your ssh agent is asked.

Exit codes: 0 proven, 1 drifted, 2 unproven, 64 wrong input, 70 a fault of the tool.
`
}
