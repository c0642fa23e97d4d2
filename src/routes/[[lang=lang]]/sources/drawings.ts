import type { Model, Observation, Text } from '$lib/engine/types';

/** A measurement of a drawing. */
export interface Dot {
	/** In the drawing's unit. */
	readonly value: number;
	/** Where it stands in time, decimal years: the end of a stock, the middle of a period. */
	readonly at: number;
	/** ISO days of the register. */
	readonly start: string;
	readonly end: string;
}

/** Figures of the register that tell a story, one line a series, in time and from zero. */
export interface StoryDrawing {
	readonly unit: Text;
	readonly lines: readonly { readonly label: Text; readonly dots: readonly Dot[] }[];
	/** What was aimed at. */
	readonly aim?: { readonly value: number; readonly label: Text };
}

interface Plan {
	readonly unit: Text;
	readonly lines: readonly {
		readonly label: Text;
		readonly series: string;
		/** Shown = published × factor; 1 when absent. */
		readonly factor?: number;
	}[];
	/** A reading of a target, and its value's factor. */
	readonly aim?: { readonly model: string; readonly target: string; readonly factor: number; readonly label: Text };
}

const MILLIONTH = 1e-6;
const PERCENT = 100;

/** What to draw, story by story: series of the register only. */
const PLANS: Readonly<Record<string, Plan>> = {
	stock_or_rhythm: {
		unit: { fr: 'millions de documents', en: 'million documents' },
		lines: [
			{ label: { fr: 'Annoncé comme un total', en: 'Announced as a total' }, series: 'mes_docs_rythme_annualise', factor: MILLIONTH },
			{ label: { fr: 'Vrai cumul depuis le lancement', en: 'True total since the launch' }, series: 'mes_docs_cumul', factor: MILLIONTH }
		]
	},
	rule_or_effort: {
		unit: { fr: 'millions', en: 'million' },
		lines: [
			{ label: { fr: 'Dossiers ouverts sur demande', en: 'Records opened on request' }, series: 'dmp_ouverts', factor: MILLIONTH },
			{
				label: { fr: 'Profils ouverts d’office, sauf refus', en: 'Profiles opened by default, unless refused' },
				series: 'mes_profils_ouverts',
				factor: MILLIONTH
			},
			{ label: { fr: 'Profils activés par leur titulaire', en: 'Profiles activated by their holder' }, series: 'mes_profils_actives', factor: MILLIONTH }
		]
	},
	two_readings: {
		unit: { fr: '%', en: '%' },
		lines: [
			{
				label: { fr: 'Part des médecins libéraux (au moins un acte dans l’année)', en: 'Share of community doctors (at least one act in the year)' },
				series: 'tlc_appropriation_liberaux'
			},
			{ label: { fr: 'Part de l’activité des généralistes', en: 'Share of the activity of GPs' }, series: 'tlc_part_activite_mg' }
		],
		aim: {
			model: 'teleconsultation',
			target: 'teleconsultation_2025',
			factor: PERCENT,
			label: { fr: 'L’objectif, sans dire de quoi', en: 'The objective, without saying of what' }
		}
	},
	acts_or_people: {
		unit: { fr: 'millions, depuis 2021', en: 'million, since 2021' },
		lines: [
			{ label: { fr: 'Accompagnements', en: 'Acts of support' }, series: 'cnfs_accompagnements_cumul', factor: MILLIONTH },
			{ label: { fr: 'Personnes aidées', en: 'People helped' }, series: 'cnfs_beneficiaires_cumul', factor: MILLIONTH }
		]
	},
	trained_or_in_post: {
		unit: { fr: 'personnes', en: 'people' },
		lines: [{ label: { fr: 'Conseillers numériques en poste', en: 'Digital counsellors in post' }, series: 'cnfs_en_poste' }],
		aim: {
			model: 'mediation',
			target: 'mediateurs_2027',
			factor: 1,
			label: { fr: 'L’objectif de fin 2027 : des médiateurs formés', en: 'The objective for end 2027: trained mediators' }
		}
	},
	perimeters: {
		unit: { fr: 'millions d’actes par an', en: 'million acts a year' },
		lines: [
			{ label: { fr: 'Ville et hôpital (Cour des comptes)', en: 'Community and hospital (Court of Auditors)' }, series: 'tlc_total_ccomptes' },
			{ label: { fr: 'Soins de ville (Health Data Hub)', en: 'Community care (Health Data Hub)' }, series: 'tlc_snds_ville' },
			{ label: { fr: 'Facturées à l’Assurance maladie', en: 'Billed to national health insurance' }, series: 'tlc_total_cnam' },
			{ label: { fr: 'Généralistes libéraux (Drees)', en: 'Community GPs (Drees)' }, series: 'tlc_mg_liberaux' }
		]
	}
};

/** Measured at its end; any other kind tells of its whole period. */
const AT_END: ReadonlySet<string> = new Set(['stock', 'cumulative']);

/**
 * Gives the drawing of a story, from the register; null where a drawing would say nothing.
 * @throws {Error} for a series or a target that is not there.
 */
export function drawingOf(story: string, rows: readonly Observation[], models: readonly Model[]): StoryDrawing | null {
	const plan = PLANS[story];
	if (!plan) return null;
	const lines = plan.lines.map(({ label, series, factor = 1 }) => {
		const dots = rows.filter((row) => row.series === series && row.end !== '').map((row) => dotOf(row, factor));
		if (dots.length === 0) throw new Error(`no measurement of ${series} to draw in ${story}`);
		return { label, dots: dots.sort((a, b) => a.at - b.at) };
	});
	if (!plan.aim) return { unit: plan.unit, lines };
	const { model, target, factor, label } = plan.aim;
	const value = models.find(({ id }) => id === model)?.targets.find(({ id }) => id === target)?.readings[0].value;
	if (value === undefined) throw new Error(`no target ${model}.${target} to draw in ${story}`);
	return { unit: plan.unit, lines, aim: { value: tidy(value * factor), label } };
}

function dotOf({ value, kind, start, end }: Observation, factor: number): Dot {
	const at = AT_END.has(kind) ? yearOf(end) : (yearOf(start) + yearOf(end)) / 2;
	return { value: tidy(value * factor), at, start: AT_END.has(kind) ? end : start, end };
}

/** Removes what a product in binary adds: 30 000 000 × 0.000001 is 30. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

/** Decimal year of an ISO day. */
function yearOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 366;
}
