import { createDirectory, type Directory, type DirectorySource } from './directory';

/** A small catalogue for tests, with every kind of scale: counts, percents, millions, a factor that is no power of ten, a shared assumption. */
const SOURCES: readonly DirectorySource[] = [
	{
		version: 'abc123def456',
		id: 'documents',
		levers: [
			{ id: 'incentive', bounds: [0, 2], display: { factor: 100 }, reference: 1 },
			{ id: 'wave_pace', bounds: [0, 5000], display: {}, reference: 1200 },
			{ id: 'budget', bounds: [0, 200e6], display: { factor: 1e-6, digits: 1 }, reference: 40e6 }
		],
		assumptions: [
			{ id: 'drift', bounds: [-0.05, 0.3], display: { factor: 100, digits: 1 }, p50: 0.1 },
			{ id: 'people', bounds: [1e6, 1e8], display: {}, p50: 68e6 },
			{ id: 'hidden', display: {}, p50: 1 }
		],
		outputs: [{ id: 'rhythm' }, { id: 'monthly' }],
		targets: [
			{
				id: 'docs_2023',
				readings: [
					{ id: 'quarter', output: 'rhythm' },
					{ id: 'year', output: 'monthly' }
				]
			},
			{ id: 'docs_2026', readings: [{ id: 'quarter', output: 'rhythm' }] }
		]
	},
	{
		version: 'abc123def456',
		id: 'mediation',
		levers: [
			{ id: 'mediators_trained', bounds: [0, 8000], display: {}, reference: 1500 },
			{ id: 'contact_hours', bounds: [1 / 3, 12], display: { factor: 52.18, digits: 0 }, reference: 7 }
		],
		assumptions: [{ id: 'people', bounds: [1e6, 1e8], display: {}, p50: 68e6 }],
		outputs: [{ id: 'trained' }, { id: 'in_post' }],
		targets: [
			{
				id: 'mediators_2027',
				readings: [
					{ id: 'trained', output: 'trained' },
					{ id: 'in_post', output: 'in_post' }
				]
			}
		]
	}
];

export const directory: Directory = createDirectory(SOURCES);
