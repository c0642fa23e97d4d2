import type { Display, Parameter } from '../../src/lib/engine/types';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const DOCTORS_A_YEAR: Display = { unit: { fr: 'médecins par an', en: 'doctors a year' } };
const PHARMACIES_A_YEAR: Display = { unit: { fr: 'officines par an', en: 'pharmacies a year' } };

export const parameters: Readonly<Record<string, Parameter>> = {
	eprx_liberal_doctors: {
		label: { fr: 'Médecins libéraux', en: 'Private doctors' },
		unit: 'doctor',
		display: { unit: { fr: 'médecins', en: 'doctors' } },
		distribution: { kind: 'fixed', value: 112159 },
		what: { fr: 'Médecins libéraux de 2024, tenus constants.', en: 'Private doctors of 2024, held constant.' },
		range: { fr: 'Comptés par l’assurance maladie.', en: 'Counted by national health insurance.' },
		basis: 'measured',
		source: 'ameli_data2024',
		quote: '2024, Ensemble des médecins, FRANCE, tout département, effectif 112159, densité 163.5'
	},
	eprx_pharmacies_total: {
		label: { fr: 'Officines', en: 'Community pharmacies' },
		unit: 'pharmacy',
		display: { unit: { fr: 'officines', en: 'pharmacies' } },
		distribution: { kind: 'fixed', value: 19850 },
		what: { fr: 'Nombre d’officines, tenu constant.', en: 'Number of community pharmacies, held constant.' },
		range: { fr: '2 481 officines font 12,5 % : 19 848.', en: '2,481 pharmacies are 12.5%: 19,848.' },
		basis: 'derived',
		source: 'espsoc_2024',
		quote: '12,5% en ont exécuté au moins une (soit 2 481)'
	},
	eprx_equipable: {
		label: { fr: 'Médecins que l’on peut équiper', en: 'Doctors who can be equipped' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.7, high: 1 },
		what: {
			fr: 'Part des médecins libéraux dont l’éditeur de logiciel suit, et qui ont un logiciel.',
			en: 'Share of private doctors whose software vendor follows, and who have a software.'
		},
		shown: true,
		bounds: [0.5, 1],
		range: {
			fr: 'Des sept dixièmes à tous : l’éditeur qui renonce, le remplaçant, le médecin sans logiciel.',
			en: 'From seven tenths to all: the vendor who gives up, the locum, the doctor without software.'
		},
		basis: 'assumption',
		note: { fr: 'Treize logiciels avaient servi en octobre 2024.', en: 'Thirteen software packages had served by October 2024.' }
	},
	eprx_install_pace: {
		label: { fr: 'Médecins équipés par an, avant juin 2024', en: 'Doctors equipped a year, before June 2024' },
		unit: 'doctor/year',
		display: DOCTORS_A_YEAR,
		distribution: { kind: 'lognormal', p5: 20000, p95: 65000 },
		what: { fr: 'Rythme auquel les mises à jour des logiciels arrivent chez les médecins.', en: 'Pace at which software updates reach doctors.' },
		range: {
			fr: 'Près de la moitié des médecins libéraux en dix-huit mois : environ 37 000 par an, de moitié à près du double.',
			en: 'Nearly half of private doctors in eighteen months: about 37,000 a year, from half to nearly twice as many.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par la part équipée de mai 2024.', en: 'Informed by the share equipped in May 2024.' }
	},
	eprx_install_time: {
		label: { fr: 'Temps d’une installation', en: 'Time of an installation' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: {
			fr: 'Temps le plus court entre la livraison d’une mise à jour et son installation.',
			en: 'Shortest time between the delivery of an update and its installation.'
		},
		range: { fr: 'Deux trimestres ; le rythme porte l’incertitude.', en: 'Two quarters; the pace carries the uncertainty.' },
		basis: 'assumption',
		note: { fr: 'Commande, rendez-vous, redémarrage.', en: 'Order, appointment, restart.' }
	},
	eprx_later_pace: {
		label: { fr: 'Rythme d’équipement depuis l’été 2024', en: 'Pace of equipping since summer 2024' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.15, p95: 1.2 },
		what: {
			fr: 'Installations d’après juin 2024 rapportées à celles d’avant ; 1 prolonge le rythme.',
			en: 'Installations after June 2024 over those before; 1 keeps the pace.'
		},
		shown: true,
		bounds: [0, 2],
		range: {
			fr: 'Du sixième, les plus faciles étant faits et le financement de la vague 1 clos, à un peu plus.',
			en: 'From a sixth, as the easiest are done and wave 1 funding is closed, to a little more.'
		},
		basis: 'assumption',
		note: { fr: 'Aucune part équipée publiée après mai 2024.', en: 'No equipped share published after May 2024.' }
	},
	eprx_later_date: {
		label: { fr: 'Dernière mesure de l’équipement', en: 'Last measurement of equipment' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'fixed', value: 2024.4 },
		what: { fr: 'La fin de mai 2024.', en: 'The end of May 2024.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'Date de la seule mesure.', en: 'Date of the only measurement.' }
	},
	eprx_later_ramp: {
		label: { fr: 'Temps du changement de rythme', en: 'Time of the change of pace' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Le rythme d’équipement change en six mois.', en: 'The pace of equipping changes within six months.' },
		range: { fr: 'Une convention : l’ampleur est portée par le rythme.', en: 'A convention: the pace carries the size.' },
		basis: 'assumption',
		note: { fr: 'Deux trimestres.', en: 'Two quarters.' }
	},
	eprx_willing: {
		label: { fr: 'Équipés prêts à s’en servir', en: 'Equipped doctors ready to use it' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.25, high: 0.95 },
		what: {
			fr: 'Part des médecins équipés qui créeraient une ordonnance numérique sans y être obligés.',
			en: 'Share of equipped doctors who would create an electronic prescription without being obliged to.'
		},
		range: {
			fr: 'Au moins 18 % des médecins pour près de 50 % d’équipés en mai 2024 ; en haut, presque tous.',
			en: 'At least 18% of doctors for nearly 50% equipped in May 2024; at the top, nearly all.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les cumuls de 2023 et 2024, avec le rythme.', en: 'Informed by the totals of 2023 and 2024, together with the rate.' }
	},
	eprx_doctor_rate: {
		label: { fr: 'Passage à l’ordonnance numérique', en: 'Moving to the electronic prescription' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.2, p95: 4 },
		what: {
			fr: 'Part des médecins équipés et prêts qui commencent, au rythme d’une année.',
			en: 'Share of equipped and ready doctors who start, at a yearly rate.'
		},
		range: { fr: 'De cinq ans à trois mois d’attente.', en: 'From five years to three months of wait.' },
		basis: 'assumption',
		note: { fr: 'Avec un logiciel qui le propose par défaut, c’est rapide.', en: 'With a software that offers it by default, it is fast.' }
	},
	eprx_cross: {
		label: { fr: 'Entraînement des médecins par les pharmacies', en: 'Pull of pharmacies on doctors' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'uniform', low: 0, high: 3 },
		what: {
			fr: 'De combien le passage des médecins accélère si toutes les pharmacies exécutent : 1 le double, 0 coupe le lien.',
			en: 'By how much doctors speed up if all pharmacies execute: 1 doubles, 0 cuts the link.'
		},
		shown: true,
		bounds: [0, 5],
		range: {
			fr: 'De rien à quatre fois plus vite ; l’imitation porte quatre adoptions sur cinq dans l’étude de Dunn.',
			en: 'From nothing to four times as fast; imitation carries four adoptions in five in Dunn’s study.'
		},
		basis: 'assumption',
		source: 'dunn2012',
		note: { fr: 'Jamais mesuré pour l’ordonnance numérique.', en: 'Never measured for electronic prescriptions.' }
	},
	eprx_obligation_share: {
		label: { fr: 'Réticents que l’obligation décide', en: 'Reluctant whom the obligation wins over' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.8 },
		what: {
			fr: 'Part des médecins équipés qui n’en voulaient pas et que l’obligation de fin 2024 décide, en un an.',
			en: 'Share of equipped doctors who would not and whom the obligation of end 2024 wins over, within a year.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De personne, faute de sanction, à quatre sur cinq.', en: 'From nobody, for want of a penalty, to four in five.' },
		basis: 'assumption',
		note: { fr: 'Rien n’est publié depuis.', en: 'Nothing was published since.' }
	},
	eprx_control_share: {
		label: { fr: 'Réticents qu’un contrôle déciderait', en: 'Reluctant whom control would win over' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.2, high: 0.95 },
		what: {
			fr: 'Part des médecins équipés encore réticents qui passeraient à l’ordonnance numérique si le papier n’était plus accepté.',
			en: 'Share of equipped doctors still reluctant who would move to electronic prescriptions if paper were no longer accepted.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'D’un sur cinq à presque tous ; il reste des motifs de ne pas le faire (visites, pannes).',
			en: 'From one in five to nearly all; reasons not to remain (visits, breakdowns).'
		},
		basis: 'assumption',
		note: { fr: 'Jamais essayé.', en: 'Never tried.' }
	},
	eprx_support_gain: {
		label: { fr: 'Effet d’un doublement de l’accompagnement', en: 'Effect of doubling support' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.8 },
		what: {
			fr: 'De combien le passage des médecins accélère si les délégués de l’assurance maladie viennent deux fois plus.',
			en: 'By how much doctors speed up if health-insurance delegates come twice as often.'
		},
		range: { fr: 'De rien à huit dixièmes.', en: 'From nothing to eight tenths.' },
		basis: 'assumption',
		note: { fr: 'Aucun essai publié.', en: 'No published trial.' }
	},
	eprx_pharmacy_slow: {
		label: { fr: 'Officines équipées par an, au début', en: 'Pharmacies equipped a year, at first' },
		unit: 'pharmacy/year',
		display: PHARMACIES_A_YEAR,
		distribution: { kind: 'lognormal', p5: 150, p95: 2500 },
		what: { fr: 'Rythme d’équipement des officines en 2023.', en: 'Pace of equipping pharmacies in 2023.' },
		range: {
			fr: '340 officines avaient exécuté à l’automne 2023 ; près de 15 % sont équipées en mai 2024.',
			en: '340 pharmacies had executed by autumn 2023; nearly 15% are equipped in May 2024.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par ces deux mesures.', en: 'Informed by these two measurements.' }
	},
	eprx_pharmacy_fast: {
		label: { fr: 'Officines équipées par an, ensuite', en: 'Pharmacies equipped a year, later' },
		unit: 'pharmacy/year',
		display: PHARMACIES_A_YEAR,
		distribution: { kind: 'lognormal', p5: 4000, p95: 30000 },
		what: { fr: 'Rythme d’équipement des officines une fois leurs logiciels livrés.', en: 'Pace of equipping pharmacies once their software is delivered.' },
		range: {
			fr: 'De 2 481 à 8 289 officines en cinq mois : au moins 14 000 par an.',
			en: 'From 2,481 to 8,289 pharmacies in five months: at least 14,000 a year.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par octobre 2024.', en: 'Informed by October 2024.' }
	},
	eprx_pharmacy_turn: {
		label: { fr: 'Accélération des officines', en: 'Acceleration of pharmacies' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2023.8, high: 2024.6 },
		what: { fr: 'Date à laquelle les logiciels d’officine arrivent en nombre.', en: 'Date at which pharmacy software arrives in numbers.' },
		range: { fr: 'Entre l’automne 2023 et l’été 2024.', en: 'Between autumn 2023 and summer 2024.' },
		basis: 'assumption',
		note: { fr: 'La date n’est publiée nulle part.', en: 'The date is published nowhere.' }
	},
	eprx_pharmacy_ramp: {
		label: { fr: 'Temps de l’accélération', en: 'Time of the acceleration' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.25 },
		what: { fr: 'Un trimestre pour passer d’un rythme à l’autre.', en: 'A quarter to go from one pace to the other.' },
		range: { fr: 'Un trimestre ; la date porte l’incertitude.', en: 'A quarter; the date carries the uncertainty.' },
		basis: 'assumption',
		note: { fr: 'Une livraison par vagues.', en: 'A delivery in waves.' }
	},
	eprx_pharmacy_rate: {
		label: { fr: 'Première exécution des officines équipées', en: 'First execution of equipped pharmacies' },
		unit: '1/year',
		display: { unit: { fr: 'par an', en: 'a year' }, digits: 1 },
		distribution: { kind: 'lognormal', p5: 5, p95: 60 },
		what: {
			fr: 'Rythme auquel une officine équipée exécute sa première ordonnance si tous les médecins en créent.',
			en: 'Rate at which an equipped pharmacy executes its first prescription if all doctors create some.'
		},
		range: { fr: 'De dix semaines à six jours.', en: 'From ten weeks to six days.' },
		basis: 'assumption',
		note: { fr: 'En mai 2024, 12,5 % avaient exécuté pour 15 % d’équipées.', en: 'In May 2024, 12.5% had executed for 15% equipped.' }
	},
	eprx_pharmacy_share: {
		label: { fr: 'Officines qui exécuteront un jour', en: 'Pharmacies that will ever execute' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.8, high: 1 },
		what: {
			fr: 'Part des officines équipées qui finissent par lire une ordonnance numérique.',
			en: 'Share of the equipped pharmacies that end up reading an electronic prescription.'
		},
		shown: true,
		bounds: [0.6, 1],
		range: {
			fr: 'De huit sur dix à toutes : 12,5 % avaient exécuté pour 15 % d’équipées en mai 2024.',
			en: 'From eight in ten to all: 12.5% had executed for 15% equipped in May 2024.'
		},
		basis: 'assumption'
	},
	eprx_creations_per_doctor: {
		label: { fr: 'Ordonnances créées par médecin et par an', en: 'Prescriptions created per doctor and year' },
		unit: 'prescription/doctor/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		distribution: { kind: 'lognormal', p5: 800, p95: 3200 },
		what: {
			fr: 'Moyenne sur tous ceux qui en ont créé au moins une, ceux qui ont cessé compris.',
			en: 'Mean over all those who created at least one, those who stopped included.'
		},
		range: {
			fr: '2,2 millions par mois pour environ 15 000 médecins : autour de 1 800, de moitié à près du double.',
			en: '2.2 million a month for about 15,000 doctors: around 1,800, from half to nearly twice as many.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par les volumes de 2024. Supposé constant.', en: 'Informed by the volumes of 2024. Assumed constant.' }
	},
	eprx_read_share: {
		label: { fr: 'QR codes lus, là où on sait les lire', en: 'QR codes read, where they can be' },
		unit: '1',
		display: { ...PERCENT, digits: 1 },
		distribution: { kind: 'lognormal', p5: 0.015, p95: 0.15 },
		what: {
			fr: 'Part des ordonnances numériques présentées dans une officine qui exécute, et dont le QR code est lu.',
			en: 'Share of the electronic prescriptions brought to an executing pharmacy whose QR code is read.'
		},
		range: {
			fr: 'Moins de 1 % d’exécutions pour 12,5 % d’officines : quelques pour cent.',
			en: 'Less than 1% executed for 12.5% of pharmacies: a few percent.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les exécutions de 2023 et 2024.', en: 'Informed by the executions of 2023 and 2024.' }
	},
	eprx_pioneers: {
		label: { fr: 'Poids des officines pionnières', en: 'Weight of pioneer pharmacies' },
		unit: '1',
		display: { ...PERCENT, digits: 1 },
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.12 },
		what: {
			fr: 'Les officines de l’expérimentation lisent plus que les autres : leur poids, en part de toutes les officines.',
			en: 'Pharmacies of the experiment read more than others: their weight, as a share of all pharmacies.'
		},
		range: {
			fr: 'En octobre 2023, 340 officines exécutaient 14 ordonnances par mois chacune ; en mai 2024, 2 481 en exécutaient 6.',
			en: 'In October 2023, 340 pharmacies executed 14 prescriptions a month each; in May 2024, 2,481 executed 6.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par les exécutions.', en: 'Informed by executions.' }
	},
	eprx_habit: {
		label: { fr: 'Habitude de lire, depuis l’obligation', en: 'Habit of reading, since the obligation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.3 },
		what: {
			fr: 'Part des QR codes non lus qui le deviennent chaque année depuis 2025.',
			en: 'Share of unread QR codes that come to be read each year since 2025.'
		},
		shown: true,
		bounds: [0, 0.6],
		range: { fr: 'De presque aucun changement à près d’un tiers par an.', en: 'From almost no change to nearly a third a year.' },
		basis: 'assumption',
		note: { fr: 'Rien n’est publié après mai 2024.', en: 'Nothing was published after May 2024.' }
	}
};
