import { models } from '../../../../models';
import { FACTS_END, observations, sources } from '../../../../models/facts';
import { limits, type Sight } from '../../../../models/limits';
import { context, earlier, later, priorities, stories } from '../../../../models/roadmap';
import { uses } from '../../../../models/uses';
import { localize, type Language } from '$lib/engine/manifest';
import type { Manifest } from '$lib/engine/shown';
import { day, exact } from '$lib/i18n/format';
import { asideOf, currentRelease } from '../../../cli/current';
import { readFit } from '../../../cli/reports';
import { seen, type Atlas } from '../sources/places';
import type { Way } from '../sources/ways';
import { filled, limitNumbers } from './numbers.server';
import type { PageServerLoad } from './$types';

/** What the site cannot say, its numbers computed from the models, the register and the reports. Runs at build time only. */
export const load: PageServerLoad = async ({ params }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'fr';
	const release = await currentRelease();
	const manifests = release.models.map((id) => JSON.parse(String(release.files.get(`${id}.${language}.json`))) as Manifest);
	const tested = manifests.map((manifest) => ({ ...manifest, ...asideOf(release, manifest.id, language) }));
	const fits = new Map(
		models.flatMap((model) => {
			const fit = readFit(model);
			return fit ? [[model.id, fit] as const] : [];
		})
	);
	const numbers = limitNumbers({ models, manifests: tested, fits, sources: [...sources().values()], observations: observations() });
	const words = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, exact(value, 0, language)]));
	const given = { ...words, day: day(FACTS_END, language) };
	const objectives = [...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier];
	const atlas: Atlas = { models, observations: observations(), objectives, stories, context };
	return {
		sections: limits.map(({ id, title, statements, list }) => ({
			id,
			title: title[language],
			list: list ?? null,
			statements: statements.map(({ text, see }) => ({
				text: filled(text[language], given),
				see: (see ?? []).map(({ label, at }) => ({ label: label[language], way: wayTo(at, atlas) }))
			}))
		})),
		uses: localize(uses, language),
		unmeasured: manifests.flatMap(({ id, label, targets }) => {
			const lines = targets.flatMap((target) =>
				target.readings.flatMap((reading) =>
					reading.unmeasured === undefined
						? []
						: [
								{
									target: target.label,
									// The reading is worth naming only where the objective has several.
									reading: target.readings.length > 1 ? reading.label : null,
									condition: reading.unmeasured,
									way: { to: 'simulator', model: id, reading: `${target.id}.${reading.id}` } satisfies Way as Way
								}
							]
				)
			);
			return lines.length > 0 ? [{ id, label, lines }] : [];
		}),
		forecasts: tested.flatMap(({ id, label, backtests }) =>
			(backtests?.cuts ?? []).map((cut) => ({
				id,
				label,
				until: cut.until,
				tests: cut.tests,
				fitted: cut.fitted,
				rows: cut.model.rows,
				covered: cut.model.covered,
				error: cut.model.medianError,
				missed: cut.rows
					.filter(({ covered }) => !covered)
					.map(({ label, end, value, unit, band }) => ({ label, end, value, unit, low: band[0] ?? 0, high: band[4] ?? 0 }))
			}))
		),
		untested: tested.filter(({ backtests }) => !backtests?.cuts.length).map(({ id, label }) => ({ id, label })),
		models: manifests.map(({ id, label, limits }) => ({ id, label, limits, rows: fits.get(id)?.fit.pooled.rows ?? 0 }))
	};
};

function wayTo(at: Sight, atlas: Atlas): Way | null {
	if (at.kind === 'page') return { to: 'page', page: at.page, ...(at.anchor !== undefined && { anchor: at.anchor }) };
	if (at.kind === 'simulator') return { to: 'simulator', model: at.model };
	return seen(at, atlas).way;
}
