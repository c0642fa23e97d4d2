import type { Display, Parameter } from '../../src/lib/engine/types';
import { DRIFT_YEARS } from './columns';

const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };

/** What history cannot choose: by how much the unknown moves the volume of one year. */
function drift(year: number): Parameter {
	return {
		label: { fr: `Dérive de ${year}`, en: `Drift of ${year}` },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.85, p95: 1 / 0.85 },
		what: {
			fr: 'Facteur appliqué au volume au fil de cette année-là, puis conservé ; 1 ne change rien.',
			en: 'Factor applied to the volume over that year, then kept; 1 changes nothing.'
		},
		range: {
			fr: 'Environ 10 % d’écart-type par an : l’écart entre versions du modèle qui reproduisent également l’histoire.',
			en: 'A standard deviation of about 10% a year: the gap between versions of the model that reproduce history equally well.'
		},
		basis: 'assumption',
		note: { fr: 'Marche au hasard, neutre en médiane.', en: 'A random walk, neutral at the median.' }
	};
}

/** One drift a year, from 2024. */
export const unknowns: Readonly<Record<string, Parameter>> = Object.fromEntries(DRIFT_YEARS.map((year) => [`drift_${year}`, drift(year)]));

/** Numbers that are fixed by definition, or whose uncertainty another parameter carries. */
export const conventions: Readonly<Record<string, Parameter>> = {
	reference_date: {
		label: { fr: 'Date de référence des plafonds', en: 'Reference date of the ceilings' },
		unit: 'year',
		display: { unit: { fr: '', en: '' } },
		distribution: { kind: 'fixed', value: 2024 },
		what: {
			fr: 'Le 1er janvier 2024, où l’indice des documents susceptibles d’être envoyés vaut 1.',
			en: '1 January 2024, when the index of documents that may be sent is 1.'
		},
		range: { fr: 'Convention.', en: 'A convention.' },
		basis: 'assumption',
		note: {
			fr: 'Milieu des observations : choix d’écriture, sans effet sur le résultat.',
			en: 'Middle of the observations: a way of writing, without effect on the result.'
		}
	},
	segur2_plan: {
		label: { fr: 'Début prévu de la vague 2', en: 'Planned start of wave 2' },
		unit: 'year',
		display: { unit: { fr: '', en: '' } },
		distribution: { kind: 'fixed', value: 2026 },
		what: { fr: 'Date à partir de laquelle les logiciels de la vague 2 s’installent.', en: 'Date from which wave 2 software is installed.' },
		range: { fr: 'Son incertitude est portée par le retard réel de la vague 2.', en: 'Its uncertainty is carried by the actual slip of wave 2.' },
		basis: 'assumption',
		source: 'egora_vague2',
		note: {
			fr: 'Vague présentée aux professionnels le 27 février 2025 ; les installations suivent d’environ un an, comme en vague 1.',
			en: 'Wave presented to professionals on 27 February 2025; installations follow by about a year, as in wave 1.'
		}
	},
	segur2_ramp: {
		label: { fr: 'Montée en charge de la vague 2', en: 'Build-up of wave 2' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps mis par les installations pour atteindre leur rythme.', en: 'Time that installations take to reach their pace.' },
		range: { fr: 'Deux trimestres.', en: 'Two quarters.' },
		basis: 'assumption',
		note: { fr: 'Premières commandes, puis premières installations.', en: 'First orders, then first installations.' }
	},
	reach_memory: {
		label: { fr: 'Ancienneté moyenne d’un document de l’année', en: 'Mean age of a document of the year' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Six mois : le milieu des douze derniers mois.', en: 'Six months: the middle of the last twelve.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'Moitié d’une année.', en: 'Half a year.' }
	},
	one_year: {
		label: { fr: 'Un an', en: 'One year' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'L’unité de temps du modèle.', en: 'The model’s unit of time.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'Un an vaut un an.', en: 'A year is a year.' }
	}
};
