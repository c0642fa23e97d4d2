import type { Display, Parameter, Text } from '../../src/lib/engine/types';

const MILLIONS_A_YEAR: Display = { unit: { fr: 'M de documents par an', en: 'M documents a year' }, factor: 1e-6 };
const YEARS: Display = { unit: { fr: '', en: '' }, digits: 1 };
const PER_YEAR: Display = { unit: { fr: 'par an', en: 'a year' }, digits: 1 };

const PRODUCT: Text = {
	fr: 'L’histoire ne voit qu’un produit (documents produits × équipement × envoi × identité × accord) : un seul plafond par producteur le résume.',
	en: 'History sees only a product (documents produced × equipment × sending × identity × consent): one ceiling per producer sums it up.'
};

interface Producer {
	readonly fr: string;
	readonly en: string;
	/** Prior of the ceiling, documents a year, P5 and P95. */
	readonly ceiling: readonly [number, number];
	readonly ceilingNote: Text;
	/** Prior of the midpoint of the roll-out. */
	readonly midpoint: readonly [number, number];
	readonly midpointNote: Text;
	/** Prior of the logistic rate, per year, P5 and P95; one number when nothing can inform it. */
	readonly pace: readonly [number, number] | number;
	readonly shown?: readonly [number, number];
}

const PRODUCERS: Readonly<Record<string, Producer>> = {
	biology: {
		fr: 'biologie',
		en: 'biology',
		ceiling: [60e6, 220e6],
		ceilingNote: {
			fr: 'Du rythme d’août 2023 (75 M par an) moins l’incertitude, à près du double des 117 M de 2024.',
			en: 'From the August 2023 rhythm (75M a year) less its uncertainty, to nearly twice the 117M of 2024.'
		},
		midpoint: [2021.8, 2023.8],
		midpointNote: {
			fr: 'Avant le premier rythme publié de la biologie (été 2023) ou peu après.',
			en: 'Before the first published rhythm of biology (summer 2023) or soon after.'
		},
		pace: [2, 9]
	},
	city: {
		fr: 'médecine de ville',
		en: 'community doctors',
		ceiling: [40e6, 250e6],
		ceilingNote: {
			fr: 'Du volume de l’automne 2023 moins l’incertitude, à une ordonnance ou un compte rendu pour une consultation sur deux environ.',
			en: 'From the volume of autumn 2023 less its uncertainty, to a prescription or a report for about one visit in two.'
		},
		midpoint: [2022.8, 2024.3],
		midpointNote: {
			fr: 'Dernier producteur à démarrer : 17 % des envois fin 2022, 35 % en décembre 2023.',
			en: 'The last producer to start: 17% of documents at the end of 2022, 35% in December 2023.'
		},
		pace: [2, 9],
		shown: [40e6, 250e6]
	},
	hospital: {
		fr: 'hôpitaux',
		en: 'hospitals',
		ceiling: [20e6, 120e6],
		ceilingNote: {
			fr: 'Du rythme d’août 2023 (30 M par an) moins l’incertitude, à quatre fois ce rythme.',
			en: 'From the August 2023 rhythm (30M a year) less its uncertainty, to four times that rhythm.'
		},
		midpoint: [2021.5, 2023.8],
		midpointNote: { fr: 'Premier producteur à atteindre son objectif (septembre 2023).', en: 'The first producer to reach its goal (September 2023).' },
		pace: [2, 9]
	},
	imaging: {
		fr: 'radiologie',
		en: 'radiology',
		ceiling: [10e6, 70e6],
		ceilingNote: {
			fr: 'De moins de la moitié à près du triple des 26 M de 2024.',
			en: 'From under half to nearly three times the 26M of 2024.'
		},
		midpoint: [2022, 2024.3],
		midpointNote: {
			fr: 'Plus d’un million par mois à l’été 2023, deux fois plus en 2024.',
			en: 'Over a million a month in summer 2023, twice as many in 2024.'
		},
		pace: [2, 9]
	},
	pharmacy: {
		fr: 'pharmacies',
		en: 'pharmacies',
		ceiling: [3e6, 40e6],
		ceilingNote: {
			fr: 'Autour des 3 % des envois de décembre 2023 (environ 7 M par an), seule mesure.',
			en: 'Around the 3% of documents of December 2023 (about 7M a year), the only measurement.'
		},
		midpoint: [2022.8, 2025.5],
		midpointNote: {
			fr: 'Une seule mesure, en décembre 2023 : le démarrage reste très incertain.',
			en: 'A single measurement, in December 2023: the start stays very uncertain.'
		},
		pace: 3
	}
};

function ceiling({ fr, en, ceiling: [p5, p95], ceilingNote, shown }: Producer): Parameter {
	return {
		label: { fr: `Plafond, ${fr}`, en: `Ceiling, ${en}` },
		unit: 'document/year',
		display: MILLIONS_A_YEAR,
		distribution: { kind: 'lognormal', p5, p95 },
		what: {
			fr: 'Documents que ce producteur enverrait par an une fois la vague 1 entièrement déployée, au niveau du 1er janvier 2024.',
			en: 'Documents that this producer would send a year with wave 1 fully rolled out, at the level of 1 January 2024.'
		},
		range: ceilingNote,
		basis: 'assumption',
		note: PRODUCT,
		...(shown && { shown: true, bounds: shown })
	};
}

function midpoint({ fr, en, midpoint: [low, high], midpointNote }: Producer): Parameter {
	return {
		label: { fr: `Mi-déploiement, ${fr}`, en: `Roll-out midpoint, ${en}` },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low, high },
		what: { fr: 'Date à laquelle la moitié du déploiement de la vague 1 est faite.', en: 'Date at which half of the roll-out of wave 1 is done.' },
		range: midpointNote,
		basis: 'assumption',
		note: {
			fr: 'Déploiement financé en 2022 et 2023 : plus de 99 % des mises à jour prévues étaient faites en septembre 2023.',
			en: 'Roll-out funded in 2022 and 2023: over 99% of the planned updates were done by September 2023.'
		}
	};
}

function pace({ fr, en, pace: prior }: Producer): Parameter {
	return {
		label: { fr: `Raideur du déploiement, ${fr}`, en: `Steepness of the roll-out, ${en}` },
		unit: '1/year',
		display: PER_YEAR,
		distribution: typeof prior === 'number' ? { kind: 'fixed', value: prior } : { kind: 'lognormal', p5: prior[0], p95: prior[1] },
		what: {
			fr: 'Taux de la courbe logistique : plus il est élevé, plus le déploiement est rapide.',
			en: 'Rate of the logistic curve: the higher, the faster the roll-out.'
		},
		range: {
			fr: 'De 10 à 90 % du déploiement en deux ans (2) à six mois (9).',
			en: 'From 10 to 90% of the roll-out in two years (2) to six months (9).'
		},
		basis: 'assumption',
		note:
			typeof prior === 'number'
				? { fr: 'Fixée : une seule mesure ne peut informer que le plafond.', en: 'Fixed: a single measurement can inform the ceiling alone.' }
				: { fr: 'Ordre de grandeur d’une mise à jour logicielle financée.', en: 'Order of magnitude of a funded software update.' }
	};
}

/** Ceiling, midpoint and steepness of the roll-out of every producer whose documents are measured. */
export const ceilings: Readonly<Record<string, Parameter>> = Object.fromEntries(
	Object.entries(PRODUCERS).flatMap(([id, producer]) => [
		[`${id}_ceiling`, ceiling(producer)],
		[`${id}_midpoint`, midpoint(producer)],
		[`${id}_pace`, pace(producer)]
	])
);
