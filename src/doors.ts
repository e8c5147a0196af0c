/** The three ways in, one bundle for all of them. Each module runs when it is loaded, so none is loaded before it is asked for. */
export const action = (): Promise<unknown> => import('./main.ts')
export const manifest = (): Promise<unknown> => import('./manifest.ts')
export const cli = (): Promise<unknown> => import('./cli.ts')
