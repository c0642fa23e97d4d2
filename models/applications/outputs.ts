import type { Display, Output, Text } from '../../src/lib/engine/types';

const APPS: Display = { unit: { fr: 'applications', en: 'applications' } };
const DEVICES: Display = { unit: { fr: 'dispositifs', en: 'devices' } };
const CATALOGUE: Text = { fr: 'Catalogue de Mon espace santé', en: 'Catalogue of Mon espace santé' };
const PECAN: Text = { fr: 'Prise en charge anticipée numérique (PECAN)', en: 'Early digital coverage (PECAN)' };

export const outputs = {
	apps_connected: {
		label: { fr: 'Applications qui échangent des données', en: 'Applications exchanging data' },
		of: 'exchanging',
		read: 'end',
		display: APPS,
		scope: CATALOGUE,
		what: {
			fr: 'Référencées et capables d’échanger avec Mon espace santé, avec l’accord de la personne. Aucune en avril 2023 ; aucun compte depuis.',
			en: 'Listed and able to exchange with Mon espace santé, with the person’s consent. None in April 2023; no count since.'
		}
	},
	apps_listed: {
		label: { fr: 'Applications référencées', en: 'Applications listed' },
		of: 'apps_accepted',
		read: 'end',
		display: APPS,
		scope: CATALOGUE,
		what: { fr: 'Présentes au catalogue, avec ou sans échange de données.', en: 'Present in the catalogue, with or without data exchange.' }
	},
	devices_filed: {
		label: { fr: 'Dispositifs candidats à PECAN (ANS)', en: 'PECAN candidates (ANS)' },
		of: 'pecan_filed',
		read: 'end',
		display: DEVICES,
		scope: PECAN,
		what: { fr: 'Dossiers reçus par l’ANS depuis avril 2023, volet technique.', en: 'Files received by the ANS since April 2023, technical part.' }
	},
	devices_clinical: {
		label: { fr: 'Dispositifs candidats à PECAN (HAS)', en: 'PECAN candidates (HAS)' },
		of: 'clinical_filed',
		read: 'end',
		display: DEVICES,
		scope: PECAN,
		what: {
			fr: 'Dossiers reçus par la HAS, volet clinique : un candidat complet a les deux.',
			en: 'Files received by the HAS, clinical part: a complete candidate has both.'
		}
	},
	devices_covered: {
		label: { fr: 'Dispositifs pris en charge', en: 'Devices covered' },
		of: 'clinical_accepted',
		read: 'end',
		display: { ...DEVICES, digits: 1 },
		scope: PECAN,
		what: {
			fr: 'Prises en charge accordées, cumul. Hypothèse : aucun compte au registre.',
			en: 'Coverages granted, accumulated. Assumed: no count in the register.'
		}
	},
	monitoring_listed: {
		label: { fr: 'Services de télésurveillance référencés', en: 'Telemonitoring services listed' },
		of: 'monitoring_accepted',
		read: 'end',
		display: { unit: { fr: 'services', en: 'services' } },
		scope: { fr: 'Droit commun, depuis juillet 2023', en: 'Ordinary law, since July 2023' },
		what: {
			fr: 'Services référencés en vue du remboursement. Hypothèse : seuls opérateurs et patients sont comptés.',
			en: 'Services listed for reimbursement. Assumed: only operators and patients are counted.'
		}
	},
	apps_queue: {
		label: { fr: 'Candidatures en attente', en: 'Candidates waiting' },
		of: 'apps_waiting',
		read: 'end',
		display: { ...APPS, digits: 1 },
		scope: CATALOGUE,
		what: { fr: 'Applications candidates qui attendent une décision.', en: 'Candidate applications waiting for a decision.' },
		lower: true,
		minor: true
	}
} as const satisfies Readonly<Record<string, Output>>;
