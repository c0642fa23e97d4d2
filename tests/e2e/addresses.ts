/** Where the built site is served during the tests: at the root of a host, and in a folder of another. */
export const SITE = 'http://127.0.0.1:4317/';
export const ELSEWHERE = 'http://127.0.0.1:4318/un/dossier/';
