import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import { find, prepare } from './match';
import { plainWords } from './words';

const entry = (title: string, detail = '', also?: string): Entry => ({
	kind: 'lever',
	title,
	detail,
	...(also === undefined ? {} : { also }),
	at: { model: 'mediation' }
});
const entries = [
	entry('Prescription sur la qualité', 'Ce que signe le médecin'),
	entry('Équipement des officines', 'Les pharmacies', 'Cnam'),
	entry('Médiateurs en poste', '10 000 médiateurs fin 2027'),
	entry('Budget de l’État pour les postes', 'Paie les médiateurs'),
	entry('Cœur de cible', 'Mon espace santé au quotidien'),
	entry('Appels au centre 15', 'Urgences')
];
const lookup = prepare(entries, [
	['ordonnance', 'prescription'],
	['DMP', 'Mon espace santé'],
	['SAMU', 'urgence']
]);
const titles = (query: string) => find(lookup, query).map(({ title }) => title);

describe('words as they are compared', () => {
	it('forget case, accents, ligatures, punctuation and the spaces of a number', () => {
		expect(plainWords('L’Équipement du Cœur : 10\u202f000 €')).toBe('l equipement du coeur 10000');
		expect(plainWords('1 000 000')).toBe('1000000');
	});
});

describe('the search', () => {
	it('finds nothing for nothing', () => {
		expect(titles('   ')).toEqual([]);
	});

	it('finds whatever the case, the accents and the ligatures', () => {
		expect(titles('equip')).toEqual(['Équipement des officines']);
		expect(titles('MÉDIATEURS EN')).toEqual(['Médiateurs en poste']);
		expect(titles('coeur')).toEqual(['Cœur de cible']);
	});

	it('matches the beginning of words only, each word of the query', () => {
		expect(titles('poste')).toEqual(['Médiateurs en poste', 'Budget de l’État pour les postes']);
		expect(titles('oste')).toEqual([]);
		expect(titles('budget officines')).toEqual([]);
	});

	it('puts what is in the title before what is in the other names or in the detail', () => {
		expect(titles('mediateurs')).toEqual(['Médiateurs en poste', 'Budget de l’État pour les postes']);
		expect(titles('cnam')).toEqual(['Équipement des officines']);
	});

	it('reads a number with or without its spaces', () => {
		expect(titles('10 000')).toEqual(['Médiateurs en poste']);
		expect(titles('10000')).toEqual(['Médiateurs en poste']);
	});

	it('knows other names, of one word or several, and their plural', () => {
		expect(titles('ordonn')).toEqual(['Prescription sur la qualité']);
		expect(titles('dmp')).toEqual(['Cœur de cible']);
		expect(titles('samu')).toEqual(['Appels au centre 15']);
	});

	it('does not take part of a name for the whole', () => {
		expect(find(prepare([entry('DMP')], [['DMP', 'Mon espace santé']]), 'mon')).toEqual([]);
		expect(find(prepare([entry('DMP')], [['DMP', 'Mon espace santé']]), 'mon espace sante')).toHaveLength(1);
	});
});
