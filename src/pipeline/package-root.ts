/** The folder of the package: compiled files stand as deep in `dist` as their sources do in `src`. */
export const packageRoot = new URL('../../', import.meta.url)
