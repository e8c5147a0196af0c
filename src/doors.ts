/** The entry points of one bundle. Each module runs when it is imported, so it is imported on call. */
export const action = (): Promise<unknown> => import('./main.ts')
export const manifest = (): Promise<unknown> => import('./manifest.ts')
export const cli = (): Promise<unknown> => import('./cli.ts')
/** The entry point of a worker thread, see thread.ts. */
export const work = (): Promise<unknown> => import('./probes/worker.ts')
