import type { Ran } from '../command.ts'
import type { Bench } from '../contest.ts'
import { emptyNode } from '../peers/node.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift, wrong inputs'
const file = 'runtime-drift, wrong config file'

/** How soon a mistyped input is reported. */
export const refused: Bench = {
  name: 'refused',
  about: 'Wrong input is refused',
  notes: ['Whole processes. The config file is shown next to it: it needs a YAML parser and a schema.'],
  goals: [
    {
      kind: 'time',
      what: 'wrong input refused, against `node -e 0`',
      over: ours,
      under: 'node -e 0',
      bound: 'at most',
      times: 2.5,
    },
  ],
  needs: [],
  async set(stage) {
    const wrong = ({ exit, stdout }: Ran): string | undefined =>
      exit === 1 && stdout.includes('::error') ? undefined : `exit code ${exit}, and no error is reported`
    const inputs = { commit: '1a2b3c4', wait: '5', 'base-url': 'backoffice.example.com', routes: 'GET /healthz' }
    const config = 'routes:\n  - GET https://backoffice.example.com/healthz -> banana\nrouts: []\n'
    return [
      product(ours, { inputs }, stage, wrong),
      emptyNode(stage),
      product(file, { inputs: {}, config }, stage, wrong),
    ]
  },
}
