/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site for use without a network: pages, code, static files, and what the prerendered endpoints serve (kernels, draws, texts of
 * the models); the long page of each model and the files to download are kept once they have been opened. Nothing here changes within a version,
 * so a kept file is always the right one; a new version has its own cache, and takes over when the old tabs are closed or when the reader asks
 * for it.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Sites in neighbouring folders share an origin, hence its caches: the folder is in the name. */
const FAMILY = `cap-2027 ${base}/ `;
const CACHE = FAMILY + version;

/** Pages of the models, their data, and downloads: too long for who may never open them. */
const ON_DEMAND = /\/(?:fichiers|modeles)\/(?!__data\.json$)[^/]+/;
const later = new Set(prerendered.filter((path) => ON_DEMAND.test(path.slice(base.length))));

worker.addEventListener('install', (event) => {
	// Names of built files change with their content; the others must be asked again.
	const fresh = [...files, ...prerendered.filter((path) => !later.has(path))].map((path) => new Request(path, { cache: 'no-cache' }));
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...build, ...fresh])));
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
	if (response.ok && later.has(url.pathname)) await cache.put(url.pathname, response.clone());
	return response;
}
