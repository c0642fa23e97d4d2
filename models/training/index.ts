import type { Model } from '../../src/lib/engine/types';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Health professionals trained in digital health: those in activity through continuing education, the young through their studies. */
export const training: Model = {
	id: 'training',
	label: { fr: 'Formation au numérique', en: 'Digital training' },
	question: {
		fr: 'Combien de professionnels seront formés au numérique en santé ?',
		en: 'How many professionals will be trained in digital health?'
	},
	limits: [
		{
			fr: 'Une seule mesure : 0,1 % des professionnels formés, recensement de fin 2021. Tout ce qui suit tient à l’offre supposée ; la chance affichée est celle de cette hypothèse.',
			en: 'A single measurement: 0.1% of professionals trained, census of the end of 2021. All that follows hangs on the assumed supply; the chance shown is that of this assumption.'
		},
		{
			fr: '« Formé » n’a pas de définition publiée : une heure en ligne et un diplôme comptent pareil.',
			en: '“Trained” has no published definition: an hour online and a diploma count the same.'
		},
		{
			fr: 'Aucun chiffre national ne dit quelles formations initiales enseignent le numérique en santé. Les courbes des étudiants sont des hypothèses, sans chance.',
			en: 'No national figure tells which initial courses teach digital health. The curves of students are assumptions, without a chance.'
		},
		{
			fr: 'Il compte des personnes, non ce qu’elles savent faire : l’effet sur les usages est dans les autres modèles, comme hypothèse.',
			en: 'It counts people, not what they can do: the effect on uses is in the other models, as an assumption.'
		},
		{
			fr: 'Les élèves des formations sociales, que l’objectif nomme aussi, ne sont pas dans les 210 000 étudiants en santé.',
			en: 'Students of social work, whom the target also names, are not among the 210,000 health students.'
		}
	],
	method: 'rk4',
	stepsPerMonth: 2,
	variables,
	parameters,
	levers,
	columns,
	outputs,
	targets,
	observed,
	presets
};
