import type { Parameter } from '../src/lib/engine/types';

/** Numbers that several models fix by definition, under one id each. */

/** Under the id `facts_end`. */
export const factsEnd: Parameter = {
	label: { fr: 'Fin des faits', en: 'End of the facts' },
	unit: 'year',
	display: { unit: { fr: '', en: '' }, digits: 1 },
	distribution: { kind: 'fixed', value: 2025.5 },
	what: {
		fr: 'Le 30 juin 2025, dernier jour du registre : l’inconnu commence là.',
		en: '30 June 2025, the last day of the register: the unknown starts there.'
	},
	range: { fr: 'Par définition.', en: 'By definition.' },
	basis: 'assumption',
	note: { fr: 'Rien de plus récent n’entre dans un modèle.', en: 'Nothing more recent enters a model.' }
};
