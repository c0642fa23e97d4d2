import type { Change } from '../history';

/** What changed in this model's numbers, oldest first. */
export const history: readonly Change[] = [
	{
		month: '2026-11',
		what: {
			fr: 'Première version, sur les faits connus au 30 juin 2025.',
			en: 'First version, on the facts known on 30 June 2025.'
		}
	},
	{
		month: '2026-11',
		what: {
			fr: 'Reprend les modèles d’activation, de formation et d’accès aux soins par trois liens dont la force peut être nulle (activation_effect, training_link, sas_shift) ; calé de nouveau.',
			en: 'Takes the models of activation, training and access to care by three links whose strength can be zero (activation_effect, training_link, sas_shift); calibrated again.'
		}
	}
];
