import type { Variable } from '../../src/lib/engine/types';

/** The doctors of one specialty: never, committed, occasional, stopped. They enter by innovation, imitation, training and Covid, and the occasional lapse fast. */
function population(group: 'gp' | 'sp', who: { fr: string; en: string }): Record<string, Variable> {
	const label = (fr: string, en: string) => ({ fr: `${who.fr}\u00A0: ${fr}`, en: `${who.en}: ${en}` });
	return {
		[`${group}_never`]: {
			kind: 'stock',
			label: label('jamais en téléconsultation', 'never by teleconsultation'),
			unit: 'person',
			initial: `${group}_doctors * (1 - users_2019)`,
			inflows: [],
			outflows: [`${group}_commit`, `${group}_try`]
		},
		[`${group}_committed`]: {
			kind: 'stock',
			label: label('pratique installée', 'committed'),
			unit: 'person',
			initial: `${group}_doctors * users_2019 * committed_share`,
			inflows: [`${group}_commit`, `${group}_return_committed`],
			outflows: [`${group}_lapse_committed`]
		},
		[`${group}_occasional`]: {
			kind: 'stock',
			label: label('pratique occasionnelle', 'occasional'),
			unit: 'person',
			initial: `${group}_doctors * users_2019 * (1 - committed_share)`,
			inflows: [`${group}_try`, `${group}_return_occasional`],
			outflows: [`${group}_lapse_occasional`]
		},
		[`${group}_stopped`]: {
			kind: 'stock',
			label: label('ont cessé', 'stopped'),
			unit: 'person',
			initial: '0',
			inflows: [`${group}_lapse_committed`, `${group}_lapse_occasional`],
			outflows: [`${group}_return_committed`, `${group}_return_occasional`]
		},
		[`${group}_users`]: {
			kind: 'auxiliary',
			label: label('en pratiquent', 'practising'),
			unit: 'person',
			equation: `${group}_committed + ${group}_occasional`
		},
		[`${group}_entry_rate`]: {
			kind: 'auxiliary',
			label: label('rythme des débuts', 'rate of first use'),
			unit: '1/year',
			equation: `(innovation + imitation * ${group}_users / ${group}_doctors + training_effect * trained_share) * fee_effect + ${group}_covid_entry * covid_entry_intensity`
		},
		[`${group}_return_rate`]: {
			kind: 'auxiliary',
			label: label('rythme des reprises', 'rate of return'),
			unit: '1/year',
			equation: `(return_rate + training_effect * trained_share) * fee_effect + ${group}_covid_entry * covid_later * covid_later_entry`
		},
		[`${group}_commit`]: {
			kind: 'flow',
			label: label('débutent et restent', 'start and stay'),
			unit: 'person/year',
			equation: `${group}_never * ${group}_entry_rate * committed_share`
		},
		[`${group}_try`]: {
			kind: 'flow',
			label: label('essaient', 'try'),
			unit: 'person/year',
			equation: `${group}_never * ${group}_entry_rate * (1 - committed_share)`
		},
		[`${group}_lapse_committed`]: {
			kind: 'flow',
			label: label('installés qui cessent', 'committed who stop'),
			unit: 'person/year',
			equation: `${group}_committed * lapse_committed`
		},
		[`${group}_lapse_occasional`]: {
			kind: 'flow',
			label: label('occasionnels qui cessent', 'occasional who stop'),
			unit: 'person/year',
			equation: `${group}_occasional * lapse_occasional`
		},
		[`${group}_return_committed`]: {
			kind: 'flow',
			label: label('reprennent et restent', 'return and stay'),
			unit: 'person/year',
			equation: `${group}_stopped * ${group}_return_rate * committed_share`
		},
		[`${group}_return_occasional`]: {
			kind: 'flow',
			label: label('reprennent un temps', 'return for a while'),
			unit: 'person/year',
			equation: `${group}_stopped * ${group}_return_rate * (1 - committed_share)`
		}
	};
}

/** Doctors in community practice, general practitioners and other specialists apart. */
export const doctors: Record<string, Variable> = {
	untrained_share: {
		kind: 'stock',
		label: { fr: 'Part des médecins non formés à la télésanté', en: 'Share of doctors not trained in telehealth' },
		unit: '1',
		initial: '1',
		inflows: [],
		outflows: ['training']
	},
	training: {
		kind: 'flow',
		label: { fr: 'Formation à la télésanté', en: 'Training in telehealth' },
		unit: '1/year',
		equation: '(doctors_trained + training_link * trained_a_year) * untrained_share'
	},
	trained_share: { kind: 'auxiliary', label: { fr: 'Part des médecins formés', en: 'Share of trained doctors' }, unit: '1', equation: '1 - untrained_share' },
	fee_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet du tarif', en: 'Effect of the fee' },
		unit: '1',
		equation: 'EXP(fee_elasticity * LN(fee_ratio))'
	},
	covid_entry_intensity: {
		kind: 'auxiliary',
		label: { fr: 'Covid : intensité des débuts', en: 'Covid: intensity of first uses' },
		unit: '1',
		equation: 'lockdown_2020 + covid_later * covid_later_entry'
	},
	sp_covid_entry: {
		kind: 'auxiliary',
		label: { fr: 'Débuts des spécialistes sous Covid', en: 'Specialists’ first uses under Covid' },
		unit: '1/year',
		equation: 'gp_covid_entry * sp_entry_ratio'
	},
	...population('gp', { fr: 'Généralistes', en: 'General practitioners' }),
	...population('sp', { fr: 'Autres spécialistes', en: 'Other specialists' }),
	users: {
		kind: 'auxiliary',
		label: { fr: 'Médecins libéraux qui téléconsultent', en: 'Community doctors who teleconsult' },
		unit: 'person',
		equation: 'gp_users + sp_users'
	},
	starts: {
		kind: 'flow',
		label: { fr: 'Débuts et reprises', en: 'First uses and returns' },
		unit: 'person/year',
		equation: 'gp_commit + gp_try + gp_return_committed + gp_return_occasional + sp_commit + sp_try + sp_return_committed + sp_return_occasional'
	},
	starts_total: {
		kind: 'stock',
		label: { fr: 'Débuts et reprises cumulés', en: 'First uses and returns, cumulative' },
		unit: 'person',
		initial: '0',
		inflows: ['starts'],
		outflows: []
	},
	active_over_year: {
		kind: 'auxiliary',
		label: { fr: 'Médecins avec au moins un acte dans l’année', en: 'Doctors with at least one act in the year' },
		unit: 'person',
		equation: 'MIN(gp_doctors + sp_doctors, DELAY(users, counting_year) + starts_total - DELAY(starts_total, counting_year))',
		note: {
			fr: 'Ceux qui pratiquaient douze mois plus tôt, plus les débuts et reprises des douze mois.',
			en: 'Those who practised twelve months earlier, plus first uses and returns over the twelve months.'
		}
	},
	active_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des médecins libéraux avec au moins un acte dans l’année', en: 'Share of community doctors with at least one act in the year' },
		unit: '1',
		equation: 'active_over_year / (gp_doctors + sp_doctors)'
	},
	gp_ever_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des généralistes qui ont déjà téléconsulté', en: 'Share of general practitioners who ever teleconsulted' },
		unit: '1',
		equation: '1 - gp_never / gp_doctors'
	}
};
