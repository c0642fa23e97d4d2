import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'feuille_de_route',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. De tous les leviers du modèle, la feuille de route n’en chiffre qu’un : 90 % d’identités qualifiées. Les autres suivent leur passé.',
			en: 'Decided in May 2023. Of all the levers of the model, the roadmap puts a number on one only: 90% of qualified identities. The others follow their past.'
		},
		decision: '2023-05',
		levers: { identity_qualified: 0.9 }
	},
	{
		id: 'prudent',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Ce qu’un budget constant permet dès 2027 : l’identité progresse de moitié vers l’objectif, la vague 2 va un peu plus vite, l’hôpital envoie un peu plus.',
			en: 'What a constant budget allows from 2027: identity goes half of the way to its target, wave 2 goes a little faster, hospitals send a little more.'
		},
		decision: '2027-01',
		levers: { identity_qualified: 0.82, segur2_pace: 0.45, hospital_sending: 0.6, city_incentive: 0.54 }
	},
	{
		id: 'ambitieux',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Tout ce qui dépend d’une décision, sans supposer de changement de règle : neuf médecins sur dix incités, l’hôpital envoie 85 % de ses documents, l’identité et le médico-social sont presque généralisés, la vague 2 va deux à trois fois plus vite que la première.',
			en: 'All that depends on a decision, without supposing a change of rule: nine doctors in ten with an incentive, hospitals send 85% of their documents, identity and social care are nearly general, wave 2 goes two to three times as fast as the first.'
		},
		decision: '2027-01',
		levers: { identity_qualified: 0.95, segur2_pace: 0.9, hospital_sending: 0.85, city_incentive: 0.9, social_equipped: 0.95, opposition: 0.015 }
	}
];
