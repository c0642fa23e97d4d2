import { readFit } from '../../../../cli/reports';
import type { Model, Observation, Observed } from '$lib/engine/types';
import type { Locale } from '$lib/i18n';
import type { SheetRow, SheetSeries } from './sheet';

/** The measurements of a model, series by series, with what became of each in the fit. Values in the register's units. */
export function seriesOf(model: Model, register: readonly Observation[], locale: Locale): SheetSeries[] {
	const fit = readFit(model)?.fit;
	return model.observed.map((observed) => {
		const rows = register.filter((row) => row.series === observed.series && (observed.only?.includes(row.end) ?? true));
		const coverage = fit?.series[observed.series];
		return {
			series: observed.series,
			label: rows[0]?.label ?? observed.series,
			of: model.outputs[observed.of]?.of ?? observed.of,
			compare: observed.compare,
			note: observed.note[locale],
			rows: rows.map((row): SheetRow => {
				const { start, end, value, unit, source, quote, confidence } = row;
				const reason = observed.excluded?.[end]?.[locale];
				const fitted = fit?.rows.find((one) => one.series === observed.series && one.start === start && one.end === end);
				return {
					...{ start, end, value, unit, source, quote, confidence, use: useOf(observed, row) },
					...(reason !== undefined && { reason }),
					...(fitted && { band: [fitted.p5 / observed.factor, fitted.p95 / observed.factor] as const, covered: fitted.covered })
				};
			}),
			...(coverage && { coverage })
		};
	});
}

function useOf({ drawnOnly, excluded, floors }: Observed, { end }: Observation): SheetRow['use'] {
	if (drawnOnly) return 'drawn';
	if (excluded?.[end]) return 'excluded';
	return floors?.includes(end) ? 'floor' : 'fitted';
}
