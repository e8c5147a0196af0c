import { parentPort } from 'node:worker_threads'
import { openSearch } from './search.ts'
import { readTerms, type TermsJob } from './terms.ts'

// The entry point of a worker thread: it checks one response after the other.
const search = await openSearch({ patterns: true, paths: true })
parentPort?.on('message', ({ terms, reply }: TermsJob) => {
  // A buffer loses its class in the message.
  const body = Buffer.from(reply.body)
  parentPort?.postMessage(readTerms(terms, { ...reply, body }, search))
})
parentPort?.postMessage('ready')
