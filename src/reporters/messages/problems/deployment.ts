import type { DeploymentFault } from '../../../problem.ts'
import { type Phrase, plain, say } from '../../phrase.ts'
import { explainMissing } from '../missing.ts'
import { count } from '../names.ts'
import { expression, quote, type Says } from './says.ts'

/** A text in an expression of a workflow. */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

const onlyFor = (environment: string): string =>
  `if: ${expression(`github.event.deployment.environment == ${literal(environment)}`)}`

/** Problems of environments and deployments. */
export function explainDeployment(fault: DeploymentFault, value: string | undefined): Says {
  switch (fault.code) {
    case 'environment-other':
      return {
        what: say`this ${fault.event} event is about ${fault.received === undefined ? plain('no environment') : say`the environment ${fault.received}`}, expected ${fault.expected}`,
        fix: say`add ${onlyFor(fault.expected)} to the job.`,
      }
    case 'environment-not-named':
      return {
        what: say`this ${fault.event} event is about the transient environment ${fault.received}, and the step names no environment`,
        fix: say`set ${'environment: production'} in this step, and add ${onlyFor('production')} to the job. To verify each of them, set ${`environment: ${expression('github.event.deployment.environment')}`}.`,
      }
    case 'environment-malformed':
      return {
        what: say`expected the name of an environment of 1 to ${plain(String(fault.limit))} characters, received ${quote(value, 'nothing')}`,
        fix: say`write the name as in the settings of the repository: ${'environment: production'}.`,
      }
    case 'deployment-state':
      return {
        what: say`the status of this deployment is ${fault.state}, so there is nothing to verify`,
        fix: say`add ${`if: ${expression("github.event.deployment_status.state == 'success'")}`} to the job.`,
      }
    case 'deployed-without':
      return explainWithout(fault.what)
    case 'deployed-none':
      return {
        what: say`${fault.more ? say`none of the newest ${count(fault.amount, 'deployment')} of` : say`no deployment of`} the environment ${fault.environment} was successful`,
        fix: say`set ${`environment: ${fault.environment}`} in the job that deploys, correct the name, or set ${'commit'} to a commit.`,
      }
    case 'deployed-by-this-run':
      return {
        what: say`a job of this run deploys to ${fault.environment} and has not ended, so the newest deployment is its own`,
        fix: say`in a job that only verifies, set ${`environment: { name: ${fault.environment}, deployment: false }`}. In the run that deploys, remove ${'commit: deployed'}.`,
      }
    case 'deployed-unknown':
      return missing(say`the newest deployment of ${fault.environment}`, fault)
    case 'base-unknown':
      return missing(say`the config file of commit ${fault.commit}, which ${fault.event} must use`, fault)
  }
}

/** A problem that is missing evidence. */
function missing(
  what: Phrase,
  { why }: Extract<DeploymentFault, { readonly code: 'deployed-unknown' | 'base-unknown' }>,
): Says {
  const explained = explainMissing(why, { name: 'source', address: '' })
  const reason = explained.why === undefined ? say`${explained.what}` : say`${explained.what}. ${explained.why}`
  const fix = explained.fix.kind === 'edit' ? explained.fix.words : plain('run the job again')
  return { what: say`${what} is unknown: ${reason}`, fix: say`${fix}.` }
}

function explainWithout(what: Extract<DeploymentFault, { readonly code: 'deployed-without' }>['what']): Says {
  const deployed = 'commit: deployed'
  switch (what) {
    case 'environment':
      return {
        what: say`${deployed} requires the name of an environment`,
        fix: say`set ${'environment: production'} in this step.`,
      }
    case 'github-token':
      return {
        what: say`${deployed} requires a token, because GitHub knows the deployments`,
        fix: say`set ${`github-token: ${expression('github.token')}`}, and add ${'deployments: read'} to the ${'permissions'} of the job.`,
      }
    case 'GITHUB_REPOSITORY':
      return {
        what: say`${deployed} requires the name of the repository, and ${what} is not set`,
        fix: say`set ${what} to ${'OWNER/NAME'}, and ${'GITHUB_API_URL'} to ${'https://api.github.com'}.`,
      }
  }
}
