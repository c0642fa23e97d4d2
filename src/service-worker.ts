/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site for use without a network: pages, code, static files, and what the prerendered endpoints serve (kernels, draws, texts of
 * the models); the long page of each model, the files to download and the releases that older links name are kept once they have been opened.
 * Nothing here changes within a version, so a kept file is always the right one; a new version has its own cache, and takes over when the old tabs
 * are closed or when the reader asks for it.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Sites in neighbouring folders share an origin, hence its caches: the folder is in the name. */
const FAMILY = `cap-2027 ${base}/ `;
const CACHE = FAMILY + version;

/** Pages of the models, their data, and downloads: too long for who may never open them. */
const ON_DEMAND = /\/(?:fichiers|modeles)\/(?!__data\.json$)[^/]+/;
const RELEASES = `${base}/releases/`;

worker.addEventListener('install', (event) => {
	event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method === 'GET' && url.origin === worker.location.origin) event.respondWith(answer(event.request, url));
});

/** Keeps what may be needed; of the releases, the current one alone, which its list names. */
async function keep(): Promise<void> {
	const current = await fetch(ask(`${RELEASES}current/directory.json`));
	const { version: release } = (await current.json()) as { version: string };
	const shown = (path: string) => !path.startsWith(RELEASES) || [release, 'current'].some((name) => path.startsWith(`${RELEASES}${name}/`));
	const wanted = prerendered.filter((path) => shown(path) && !ON_DEMAND.test(path.slice(base.length)));
	const cache = await caches.open(CACHE);
	await cache.addAll([...build, ...[...files, ...wanted].map(ask)]);
}

/** Names of built files change with their content; the others must be asked again. */
function ask(path: string): Request {
	return new Request(path, { cache: 'no-cache' });
}

async function dropOlder(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)));
}

/** Gives the kept file at this address, whatever its query string (a scenario), else asks the network. */
async function answer(request: Request, url: URL): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(url.pathname);
	if (kept !== undefined) return kept;
	const folder = `${url.pathname}/`;
	if (request.mode === 'navigate' && prerendered.includes(folder)) return Response.redirect(folder + url.search + url.hash);
	const response = await fetch(request);
	if (response.ok && prerendered.includes(url.pathname)) await cache.put(url.pathname, response.clone());
	return response;
}
