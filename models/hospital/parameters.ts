import type { Column, Parameter } from '../../src/lib/engine/types';
import { conventions } from '../documents/conventions';
import { hospitalCount } from '../hospitals';
import { journeys } from './parameters-journeys';
import { care } from './parameters-care';

export { levers } from './levers';

const { one_year } = conventions;
if (!one_year) throw new Error('a year is missing from the conventions');

export const columns: Readonly<Record<string, Column>> = {
	hopen_answers: {
		label: { fr: 'Réponses à l’appel HOP’EN, par an', en: 'Answers to the HOP’EN call, a year' },
		unit: 'hospital/year',
		within: 'held',
		points: [
			{ from: '2019-01', value: 2430 },
			{ from: '2020-01', value: 0 }
		],
		basis: 'derived',
		source: 'seed-cns3',
		quote: '1 440 établissements ont été retenus (sur 2 430 ayant répondu à l’AMI, ndlr), pour 1 712 projets accompagnés',
		note: { fr: '2 430 réponses, réparties sur 2019.', en: '2,430 answers, spread over 2019.' }
	}
};

export const parameters: Readonly<Record<string, Parameter>> = { hospital_count: hospitalCount, one_year, ...care, ...journeys };
