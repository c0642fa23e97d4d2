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

	it('hold a number as one word, however either language writes it', () => {
		for (const written of ['117200', '117 200', '117\u202f200', '117\u00a0200', '117,200', '117.200']) expect(plainWords(written)).toBe('117200');
		expect(plainWords('65,4 millions')).toBe(plainWords('65.4 millions'));
		expect(plainWords('1 234,5 et 1,234.5')).toBe('1234.5 et 1234.5');
		for (const written of ['4%', '4 %', '4\u202f%', '4 pour cent', '4 per cent']) expect(plainWords(written)).toBe('4%');
	});

	it('do not join a year to the number after it, nor the decimals of zero', () => {
		expect(plainWords('fin 2025 400 millions')).toBe('fin 2025 400 millions');
		expect(plainWords('mai 2020 121 000')).toBe('mai 2020 121000');
		expect(plainWords('0,125')).toBe('0.125');
		expect(plainWords('18 juin 2020, 121 incidents')).toBe('18 juin 2020 121 incidents');
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

	it('takes a number whole, a percentage with its sign', () => {
		const numbers = prepare([entry('400 millions'), entry('40 000 postes'), entry('4 % d’oppositions'), entry('4 piliers')], []);
		const found = (query: string) => find(numbers, query).map(({ title }) => title);
		expect(found('4%')).toEqual(['4 % d’oppositions']);
		expect(found('4 %')).toEqual(['4 % d’oppositions']);
		expect(found('4')).toEqual(['4 piliers', '4 % d’oppositions']);
		expect(found('40')).toEqual([]);
		expect(found('40000')).toEqual(['40 000 postes']);
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
