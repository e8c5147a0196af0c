// GitHub's own parser of workflows and actions. Its raw modules import JSON without an attribute, which Node refuses, so
// the tests bundle this file before they import it.
export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
export { parseAction } from '@actions/workflow-parser/actions/action-parser'
