import type { Kernel } from '../lib/engine/ensemble';

/** Loads the text of a generated kernel under Node, as the module that it is. */
export async function loadKernel(text: string): Promise<Kernel> {
	return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as Kernel;
}
