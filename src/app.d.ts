// SvelteKit's own types that this site refines: none yet.
declare global {
	namespace App {}
}

export {};
