import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;

export const observed: readonly Observed[] = [
	{
		series: 'ps_formes_numerique_pct',
		of: 'training_continuing_part',
		compare: 'mean',
		factor: PERCENT,
		note: {
			fr: '0,1 % des professionnels formés, recensement de fin 2021, cité en 2022 : comparé à la moyenne d’octobre 2021 à décembre 2022. La seule mesure ; arrondie, elle va de 0,05 à 0,15 %.',
			en: '0.1% of professionals trained, census of the end of 2021, quoted in 2022: compared with the mean from October 2021 to December 2022. The only measurement; rounded, it goes from 0.05 to 0.15%.'
		}
	}
];
