import type { Locale } from '$lib/i18n';

/** Base units of the models, in French; in English they are themselves. */
const FRENCH: Readonly<Record<string, string>> = {
	year: 'an',
	month: 'mois',
	day: 'jour',
	hour: 'heure',
	person: 'personne',
	hospital: 'établissement',
	mediator: 'médiateur',
	act: 'acte',
	EUR: '€',
	document: 'document',
	project: 'projet',
	application: 'application',
	device: 'dispositif',
	department: 'département',
	doctor: 'médecin',
	service: 'service',
	pharmacy: 'pharmacie',
	structure: 'structure',
	site: 'site',
	warehouse: 'entrepôt',
	message: 'message',
	prescription: 'ordonnance',
	samu: 'Samu',
	country: 'pays',
	authentication: 'authentification',
	case: 'dossier',
	house: 'maison',
	megabyte: 'mégaoctet',
	desk: 'guichet',
	incident: 'incident'
};

/** A unit of the model as it is written to the reader: `person/year` is "personne/an" in French, `1` "sans unité". */
export function unitWords(unit: string, locale: Locale): string {
	if (unit === '1') return locale === 'fr' ? 'sans unité' : 'no unit';
	return unit.replace(/\p{L}+/gu, (word) => (locale === 'fr' ? (FRENCH[word] ?? word) : word === 'EUR' ? '€' : word)).replaceAll('*', '·');
}
