import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { models } from '../../models';
import type { Model } from '../lib/engine/types';

/**
 * Gives a model by its id: one of the catalogue, or else the one that `models/<id>/index.ts` exports, so that a model can be calibrated before it enters the
 * catalogue. Undefined when there is neither.
 */
export async function findModel(id: string): Promise<Model | undefined> {
	const known = models.find((model) => model.id === id);
	const path = join(process.cwd(), 'models', id, 'index.ts');
	if (known || !/^[a-z][a-z0-9_-]*$/.test(id) || !existsSync(path)) return known;
	const exported = Object.values((await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>);
	return exported.find((one): one is Model => typeof one === 'object' && one !== null && 'id' in one && one.id === id);
}
