/** The three entry points of one bundle. Each module runs when it is imported, so it is imported on call. */
export const action = (): Promise<unknown> => import('./main.ts')
export const manifest = (): Promise<unknown> => import('./manifest.ts')
export const cli = (): Promise<unknown> => import('./cli.ts')
