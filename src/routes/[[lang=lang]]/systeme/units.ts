/** Units of what passes between models, in words. */
const WORDS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
	'1': { fr: 'part, de 0 à 100 %', en: 'share, from 0 to 100%' },
	'1/year': { fr: 'part par an', en: 'share a year' },
	person: { fr: 'personnes', en: 'people' },
	'person/year': { fr: 'personnes par an', en: 'people a year' },
	document: { fr: 'documents', en: 'documents' },
	'document/year': { fr: 'documents par an', en: 'documents a year' },
	'document/person/year': { fr: 'documents par personne et par an', en: 'documents per person a year' },
	act: { fr: 'actes', en: 'acts' },
	'act/year': { fr: 'actes par an', en: 'acts a year' }
};

/** Says a unit of the models in words; as it is written there where no word is known. */
export function unitInWords(unit: string, locale: 'fr' | 'en'): string {
	return WORDS[unit]?.[locale] ?? unit;
}
