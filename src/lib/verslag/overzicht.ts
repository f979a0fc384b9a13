import { isGehuwd } from '../dossier/dossier.ts';
import type { MeldingCode } from '../regels/meldingen/melding.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDatum } from '../taal/datums.ts';
import { DOCUMENTTEKSTEN, documentteksten } from '../teksten/documenten/documenten.ts';
import { overzichtteksten as teksten } from '../teksten/documenten/overzicht.ts';
import { plusDagen } from '../tijd/datum.ts';
import type { Kernbedrag, Uitleg } from '../uitleg/uitleg.ts';
import { toonDrempel } from '../uitleg/basisblok.ts';
import { feiten } from '../uitleg/feiten.ts';
import {
	adressering,
	alinea,
	als,
	bedragen,
	isZwaar,
	kop,
	letOp,
	lijst,
	meldingblokken,
	omslag,
	overDitDocument,
	paren,
	privacyadres
} from './delen.ts';
import { maakVoetlijn } from './voetlijn.ts';
import { zekerheidblokken } from './zekerheid.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { gebruikteGegevens, rekenregels } from './overzicht-tabellen.ts';
import { rapportageteksten } from '../teksten/documenten/rapportage.ts';

/** Art. 475i lid 3 Rv: wie binnen vier weken iets doorgeeft, krijgt het vanaf het begin. */
const VIER_WEKEN = 28;

/** Meldingen die om meer gegevens vragen. */
const VRAAGT_OM_MEER: readonly MeldingCode[] = [
	'116',
	'huurtoeslagOnbekend',
	'woonkostenOnbekend',
	'adresOnbekend',
	'periodenOntbreken',
	'periodenGeschat',
	'leegInkomen',
	'woonkostenZonderEinddatum',
	'woonkostenTeLang',
	'vakantiegeldOnbekend',
	'vakantiegeldGeschat',
	'incidenteleBetaling',
	'periodebedragNegatief'
];

/**
 * Het "Overzicht van uw beslagvrije voet" in de opbouw van de modelmededeling (bijlage 2 Regeling beslagvrije voet),
 * om mee te oefenen of naast een echte te leggen. De nummers zijn die van de onderdelen van het model.
 */
export function maakOverzicht(uitkomst: Uitkomst, uitleg: Uitleg, gegevens: Documentgegevens): Verslag {
	const { dossier } = uitkomst;
	const uiterlijk = toonDatum(plusDagen(dossier.peildatum, VIER_WEKEN));
	return {
		...omslag(dossier, gegevens),
		titel: DOCUMENTTEKSTEN.overzicht.titel, // 1
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		voettekst: teksten.voettekst,
		blokken: [
			letOp(teksten.voorbeeld, teksten.voorbeeldZin),
			...adressering(gegevens),
			kop(teksten.watIsHet), // 2
			alinea(teksten.watIsHetZin),
			kop(teksten.controleer), // 3
			alinea(teksten.controleerZin(uiterlijk)),
			...hoogte(uitkomst, uitleg), // 4, 5
			...verdeling(uitleg), // 6
			...meerNodig(uitleg), // 7
			kop(teksten.tabel), // 8
			...gebruikteGegevens(uitkomst, uitleg),
			...als(isGehuwd(dossier.leefsituatie) && !heeftPartnerinkomen(uitkomst), () => [
				alinea(teksten.partnerGeen)
			]),
			kop(teksten.berekening),
			alinea(teksten.berekeningZin),
			...paren(rekenregels(uitkomst), true),
			...invloed(uitkomst), // 9 tot en met 14
			kop(teksten.meer), // 15
			alinea([
				{ tekst: teksten.meerZin },
				{ tekst: teksten.meerLink, adres: teksten.meerAdres },
				{ tekst: '.' }
			]),
			...privacy(gegevens), // 16
			...overDitDocument(uitleg, dossier, gegevens)
		]
	};
}

const heeftPartnerinkomen = ({ inkomens }: Uitkomst): boolean =>
	inkomens.some(({ inkomen }) => inkomen.van === 'partner');

function hoogte(uitkomst: Uitkomst, { samenvatting, zekerheid, meldingen }: Uitleg): Blok[] {
	const { soort, voor, na, voet, zinnen, kern, voetlijn } = samenvatting;
	const grens = feiten(uitkomst).find((feit) => feit.soort === 'grens95');
	// De basis en het jaarinkomen staan in de berekening, het inkomen bij de gegevens. De som van meer inkomens niet.
	const meerInkomens = uitkomst.toegepast.soort === 'inkomen' && uitkomst.toegepast.groep.length > 1;
	const staatErAl: readonly Kernbedrag['soort'][] = [
		'basis',
		'jaarinkomen',
		...(meerInkomens ? [] : ['netto' as const])
	];
	const [begin, eind] =
		soort === 'kantonrechter' ? [voor, na] : [teksten.bedragVoor(zekerheid.inZin), teksten.bedragNa];
	return [
		kop(teksten.hoogte),
		{ soort: 'antwoord', voor: begin, bedrag: voet, na: eind },
		...zekerheidblokken(zekerheid),
		...meldingblokken(meldingen.filter(isZwaar)),
		alinea(zinnen.join(' ')),
		...als(grens, ({ normbedrag }) => [alinea(normbedrag ? teksten.minimaalBijstand : teksten.minimaal)]),
		...als(voetlijn, (lijn) => [maakVoetlijn(lijn, rapportageteksten.inkomenPerMaand)]),
		...bedragen(kern.filter(({ soort: bedrag }) => !staatErAl.includes(bedrag)))
	];
}

function verdeling({ samenvatting }: Uitleg): Blok[] {
	if (samenvatting.omslag.length === 0) return [];
	return [kop(teksten.omslag), alinea(teksten.omslagZin), ...bedragen(samenvatting.omslag)];
}

function meerNodig({ meldingen, zekerheid: { eerst, punten } }: Uitleg): Blok[] {
	const open = meldingen.filter(({ code }) => VRAAGT_OM_MEER.includes(code));
	const vragen = open.filter((melding) => !isZwaar(melding));
	const bijBedrag = eerst !== null || punten.length > 0 || open.length > vragen.length;
	if (vragen.length === 0 && !bijBedrag) return [];
	return [
		kop(teksten.meerNodig),
		...als(bijBedrag, () => [alinea(teksten.meerNodigBijBedrag)]),
		...als(vragen.length, () => [
			alinea(teksten.meerNodigZin),
			...lijst([...new Set(vragen.map(({ tekst }) => tekst))])
		])
	];
}

function invloed(uitkomst: Uitkomst): Blok[] {
	const { wonen, inkomens } = uitkomst.dossier;
	const opgehoogd = feiten(uitkomst).some(({ stap }) => stap === 'woonkosten');
	const voertuig = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig !== null);
	const kosten =
		wonen.woonkostenPerMaand === null || wonen.inrichting
			? []
			: [opgehoogd ? teksten.woonkostenTellen : teksten.woonkostenTellenNiet];
	return [
		kop(teksten.invloed), // 9
		alinea(teksten.invloedZin),
		kop(teksten.thuis, 3), // 10
		alinea(teksten.thuisZin),
		kop(teksten.inrichting, 3), // 11
		alinea(wonen.inrichting ? teksten.inrichtingWel : teksten.inrichtingNiet),
		kop(teksten.woonkosten, 3), // 12
		alinea(
			[
				...kosten,
				teksten.woonkostenZin(toonDrempel(uitkomst.drempelWoonkosten)),
				teksten.woonkostenLid7
			].join(' ')
		),
		kop(teksten.inkomen, 3), // 13
		alinea(teksten.inkomenZin),
		kop(teksten.voertuig, 3), // 14
		alinea(voertuig ? teksten.voertuigWel : teksten.voertuigNiet)
	];
}

function privacy({ organisatie }: Documentgegevens): Blok[] {
	const adres = privacyadres(organisatie);
	const naam = organisatie?.naam ?? '';
	return [
		kop(teksten.privacy),
		adres === null
			? alinea(teksten.privacyZonder)
			: alinea([
					{ tekst: teksten.privacyOrganisatie(naam === '' ? documentteksten.organisatie : naam) },
					{ tekst: adres, adres },
					{ tekst: '.' }
				])
	];
}
