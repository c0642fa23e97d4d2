import { models } from '../../../../../models';
import { sheetOf } from './sheet.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every model, in both languages. */
export const entries: EntryGenerator = () => models.flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => ({ sheet: await sheetOf(params.id, params.lang === 'en' ? 'en' : 'fr') });
