import type { Briefoordeel } from '../../dossier/brief.ts';

export interface Punttekst {
	readonly naam: string;
	/** Wat het aantoont. */
	readonly bewijs: string;
	/** Wat eerst moet gebeuren, voordat een bewijs kan. */
	readonly eerst?: string;
	/** Wat het is, als de naam dat niet zegt. */
	readonly uitleg?: string;
	/** Voor wie het niet weet. */
	readonly waar: string;
	/** Als de brief erover zwijgt, en "geldt wel voor mij" niets zegt. */
	readonly geen?: Readonly<Record<Briefoordeel, string>>;
}

/** Waarover wij vragen of het klopt: hoe het heet, wat het bewijst en waar het staat. */
export const PUNTTEKSTEN = {
	leefsituatie: {
		naam: 'Met wie u woont',
		bewijs: 'Een uittreksel van uw gemeente (BRP).',
		eerst: 'Staat het daar verkeerd? Laat het dan eerst bij de gemeente veranderen.',
		waar: 'Kijk op MijnOverheid wie er op uw adres staat.'
	},
	belastbaar: {
		naam: 'Belastbaar inkomen per jaar',
		bewijs: 'De jaaropgave, of de loonstroken van de laatste maanden.',
		waar: 'Kijk op uw jaaropgave of op uw loonstrook. Het heet ook loon voor de loonheffing.'
	},
	netto: {
		naam: 'Netto inkomen per maand',
		bewijs: 'De loonstroken van de laatste drie maanden, of de brief over de uitkering.',
		waar: 'Kijk op uw loonstrook wat u krijgt voordat er beslag af gaat.'
	},
	normbedrag: {
		naam: 'Toegekend normbedrag',
		bewijs: 'De beschikking van de gemeente over uw bijstand.',
		waar: 'Kijk in de beschikking van de gemeente.'
	},
	toeslagen: {
		naam: 'Toeslagen die worden ingehouden',
		bewijs: 'De brief van Dienst Toeslagen over de inhouding.',
		waar: 'Kijk op Mijn toeslagen, of in de brief van Dienst Toeslagen.'
	},
	adres: {
		naam: 'Waar u staat ingeschreven',
		bewijs: 'Een uittreksel van uw gemeente (BRP).',
		eerst: 'Staat het daar verkeerd? Laat het dan eerst bij de gemeente veranderen.',
		waar: 'Kijk op MijnOverheid welk adres daar staat.',
		geen: {
			klopt: 'Op een woonadres in Nederland',
			kloptNiet: 'Ergens anders, of nergens',
			weetNiet: 'Weet ik niet'
		}
	},
	inrichting: {
		naam: 'Wonen in een instelling',
		bewijs: 'De rekening van de instelling.',
		waar: 'Kijk op de rekening van de instelling.'
	},
	woonkosten: {
		naam: 'Hoge woonkosten',
		uitleg:
			'Uw kale huur, of wat uw koopwoning kost. Het telt bij een heel hoge huur. En ook als er voor uw woning geen huurtoeslag is.',
		bewijs: 'Uw huurcontract of hypotheek, en een afschrift waarop u betaalt.',
		waar: 'Kijk in uw huurcontract, of in het overzicht van uw hypotheek.'
	},
	/** Een inkomen in de brief dat iemand niet (meer) heeft. */
	inkomenGestopt: {
		naam: 'Inkomen dat u niet meer heeft',
		bewijs: 'Een brief waarin staat dat het gestopt is.',
		waar: 'Vraag het aan wie dit inkomen betaalde.'
	},
	lopendBeslag: {
		naam: 'Beslag dat er al lag',
		bewijs: 'De brief over dat andere beslag.',
		waar: 'Vraag het aan wie dit inkomen betaalt.'
	},
	voertuig: {
		naam: 'Auto van de zaak',
		bewijs: 'Een loonstrook waar de auto op staat.',
		waar: 'Vraag uw werkgever hoeveel belasting u door de auto betaalt.'
	},
	hardheid: {
		naam: 'Verhoging door de rechter',
		bewijs: 'De beslissing van de kantonrechter.',
		waar: 'Kijk in de beslissing van de kantonrechter.'
	}
} as const satisfies Record<string, Punttekst>;

/** Een gegeven dat in een brief kan staan, met die teksten. */
export const isPuntsoort = (soort: string): soort is keyof typeof PUNTTEKSTEN => soort in PUNTTEKSTEN;

/** In plaats van het bewijs bij woonkosten, voor wie huurt en geen huurtoeslag kan krijgen. */
export const KAMERBEWIJS =
	'Een verklaring van Dienst Toeslagen dat huurtoeslag niet kan, en uw huurcontract met een afschrift.';

/** "Klopt dit volgens u?" */
export const klopteksten = {
	titel: 'Klopt dit volgens u?',
	inleiding: (dag: string) =>
		`Dit staat in de brief${dag === '' ? '' : ` van ${dag}`}. Wat u al vertelde, vragen wij niet nog eens.`,
	/** Bij een brief waar niets uit is overgetypt. */
	zonderOvertypen: {
		titel: 'Hoe is het bij u?',
		inleiding: 'Bij beslag op een bankrekening telt alleen met wie u woont, en waar.'
	},
	inBrief: 'In de brief:',
	staatNiet: 'staat er niet',
	eerder: 'Dit vertelde u al. Daar rekenen wij mee.',
	wijzig: 'Wijzig',
	oordelen: { klopt: 'Klopt', kloptNiet: 'Klopt niet', weetNiet: 'Weet ik niet' },
	/** Als het niet in de brief staat. */
	geen: { klopt: 'Geldt niet voor mij', kloptNiet: 'Geldt wel voor mij', weetNiet: 'Weet ik niet' },
	hoeWel: 'Hoe is het wel?',
	per: 'Per jaar, per maand of per 4 weken?',
	sinds: 'Sinds wanneer is dat zo?',
	sindsHint: 'Alleen nodig als het na de brief veranderde.',
	perJaar: 'per jaar',
	perVierweken: 'per 4 weken',
	overBeslag: 'Wat houdt u over door het andere beslag?',
	bewijs: 'Bewijs:',
	waar: 'Waar vindt u dit?',
	metBrief: 'Wij rekenen met wat in de brief staat.',
	moet: 'Dit staat niet in de brief. Wij hebben het wel nodig.',
	gestopt: 'Sinds wanneer is dit inkomen er niet meer?',
	gestoptHint:
		'Alleen nodig als het na de brief stopte. Bewijs is een brief waarin staat dat het gestopt is.',
	geenInkomen: 'Dit inkomen heb ik niet (meer)',
	mist: {
		kop: 'Heeft u nog een inkomen dat niet in de brief staat?',
		knop: { inwoner: 'Voeg een inkomen toe', partner: 'Voeg een inkomen van uw partner toe' },
		sinds: 'Sinds wanneer is dit inkomen er?',
		sindsHint: 'Alleen nodig als het na de brief begon.',
		inkomen: 'Nog een inkomen',
		weg: 'Haal dit inkomen weg',
		leeg: 'Voeg het inkomen toe dat u nu heeft. € 0 mag ook.',
		naam: 'Van wie krijgt u dit inkomen?'
	},
	kies: (naam: string) => `Kies of dit klopt: ${naam}.`,
	vulIn: (naam: string) => `Vul in hoe het wel is: ${naam}.`,
	zelfde: (naam: string) => `Dit is hetzelfde als in de brief. Kies dan “Klopt”: ${naam}.`
} as const;
