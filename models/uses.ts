import type { Text } from '../src/lib/engine/types';

/** What to do with the site, and what not to. */
export const uses: { readonly good: readonly Text[]; readonly bad: readonly Text[] } = {
	good: [
		{
			fr: 'En classe : faire prédire la courbe avant de bouger un levier, puis chercher l’hypothèse qui change la réponse.',
			en: 'In class: have the curve predicted before a lever is moved, then look for the assumption that changes the answer.'
		},
		{
			fr: 'Dans une note : citer la chance avec sa fourchette, la date des faits et le lien, qui garde le scénario entier.',
			en: 'In a memo: quote the chance with its interval, the date of the facts and the link, which keeps the whole scenario.'
		},
		{
			fr: 'En réunion : discuter d’une hypothèse plutôt que d’un résultat, la déplacer ensemble, voir ce qui tient.',
			en: 'In a meeting: discuss an assumption rather than a result, move it together, see what holds.'
		},
		{
			fr: 'Auprès de qui publie : demander la mesure qui manque.',
			en: 'With those who publish: ask for the measurement that is missing.'
		}
	],
	bad: [
		{
			fr: 'Citer une chance seule, sans sa fourchette ni sa date.',
			en: 'Quote a chance alone, without its interval or its date.'
		},
		{
			fr: 'Comparer des territoires, des établissements ou des personnes : les modèles ne les connaissent pas.',
			en: 'Compare territories, hospitals or people: the models do not know them.'
		},
		{
			fr: 'Présenter une courbe comme une annonce de l’État, ou comme ce qui va se passer.',
			en: 'Present a curve as an announcement by the State, or as what will happen.'
		},
		{
			fr: 'Décider d’un soin, ou de l’utilité d’une dépense.',
			en: 'Decide on care, or on whether a spending is useful.'
		}
	]
};
