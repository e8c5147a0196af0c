/** The marks of a deployment status that Runtime Drift wrote: the beginning of its description, and the end of its URL. */
export const ownStatus = { description: 'Runtime Drift: ', fragment: '#runtime-drift' } as const
