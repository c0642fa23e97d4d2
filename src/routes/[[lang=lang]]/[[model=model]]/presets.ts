import type { Manifest } from '$lib/engine/shown';

/** Named scenarios of a model that change something: the reference has its own reset. */
export function presetsOf(manifest: Manifest): Manifest['presets'] {
	return manifest.presets.filter(({ levers, assumptions }) => Object.keys({ ...levers, ...assumptions }).length > 0);
}
