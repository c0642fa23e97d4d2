export const csr = false;
/** Written as `404.html`, the name under which static hosts look for it. */
export const trailingSlash = 'never';

/** The home page by its whole path: hosts give this page at any depth, where a relative address would lead astray. `BASE_PATH` is the folder that the site is built for. */
export const load = () => ({ home: `${process.env.BASE_PATH ?? ''}/` });
