/**
 * Everyday words and the words of the subject, in groups: searching one finds the others. A name of several words stands for the group only
 * when it is typed whole.
 */
export const synonyms: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
	fr: [
		['ordonnance', 'prescription', 'e-prescription'],
		['DMP', 'Mon espace santé', 'dossier médical', 'carnet de santé'],
		['SAMU', 'urgences', 'urgence', 'régulation', 'SAS', 'service d’accès aux soins'],
		['téléconsultation', 'visio', 'visioconsultation', 'télémédecine', 'à distance'],
		['médecin', 'docteur', 'généraliste', 'praticien'],
		['infirmier', 'soignant', 'professionnel', 'IPA'],
		['hôpital', 'établissement', 'clinique', 'hospitalier', 'CHU', 'ES'],
		['Ehpad', 'maison de retraite', 'médico-social', 'ESMS'],
		['piratage', 'cyberattaque', 'cyber', 'rançongiciel', 'sécurité', 'CaRE', 'hacker'],
		['aidant', 'médiateur', 'conseiller numérique', 'médiation'],
		['illectronisme', 'fracture numérique', 'éloignés', 'exclusion', 'autonome'],
		['application', 'appli', 'catalogue', 'DTx'],
		['Carte Vitale', 'appli carte Vitale', 'apCV', 'identité', 'INS'],
		['Pro Santé Connect', 'PSC', 'CPS', 'connexion', 'e-CPS'],
		['mail', 'e-mail', 'courriel', 'messagerie', 'MSSanté', 'message'],
		['formation', 'étudiant', 'étudiante', 'cours', 'université', 'école'],
		['données', 'entrepôt', 'EDS', 'data', 'SNDS', 'Health Data Hub'],
		['argent', 'budget', 'financement', 'euros', 'coût', 'millions d’euros'],
		['dépistage', 'prévention', 'bilan', 'Mon bilan prévention', 'auto-questionnaire'],
		['compte', 'activation', 'ouverture', 'opposition'],
		['scanner', 'IRM', 'imagerie', 'DRIMbox', 'radio'],
		['équipement', 'logiciel', 'Ségur'],
		['Europe', 'européen', 'EHDS', 'MaSanté@UE', 'OMS']
	],
	en: [
		['prescription', 'e-prescription', 'ordonnance'],
		['DMP', 'Mon espace santé', 'health record', 'medical record', 'records'],
		['SAMU', 'emergency', 'emergencies', 'SAS', 'regulation', 'call centre'],
		['teleconsultation', 'video', 'telemedicine', 'telehealth', 'remote'],
		['doctor', 'physician', 'practitioner', 'GP'],
		['nurse', 'carer', 'professional'],
		['hospital', 'institution', 'clinic', 'establishment'],
		['care home', 'nursing home', 'Ehpad', 'ESMS', 'medico-social'],
		['hacking', 'cyberattack', 'cyber', 'ransomware', 'security', 'CaRE', 'cybersecurity'],
		['helper', 'mediator', 'mediation', 'adviser'],
		['digital divide', 'exclusion', 'excluded', 'autonomous', 'illiteracy'],
		['app', 'application', 'catalogue', 'DTx'],
		['Carte Vitale', 'health card', 'identity', 'INS'],
		['Pro Santé Connect', 'PSC', 'CPS', 'login', 'sign-in'],
		['mail', 'email', 'messaging', 'MSSanté', 'message'],
		['training', 'student', 'course', 'university', 'school'],
		['data', 'warehouse', 'EDS', 'SNDS', 'Health Data Hub'],
		['money', 'budget', 'funding', 'euros', 'cost'],
		['screening', 'prevention', 'check-up', 'questionnaire'],
		['account', 'activation', 'opt-out', 'opposition'],
		['scan', 'MRI', 'imaging', 'DRIMbox'],
		['equipment', 'software', 'Ségur'],
		['Europe', 'European', 'EHDS', 'MaSanté@UE', 'WHO']
	]
};
