import { isGehuwd } from '../../../dossier/dossier.ts';
import type { Uitkomst } from '../../../regels/uitkomst.ts';
import { toonCenten, toonRond } from '../../../taal/bedragen.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import { kantonrechterteksten as tekst } from '../../../teksten/brieven/kantonrechter.ts';
import type { Begroting } from '../../../regels/afdracht/art475fa-begroting.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import { LEEG } from '../delen.ts';
import { bovenOnsBedrag, eersteReden, zonderVoet } from '../nagaan.ts';

/** Art. 475f Rv: alleen winst, dus geldt er niet vanzelf een beslagvrije voet. */
const leeftVanWinst = (zaak: Briefzaak): boolean => {
	const toegepast = vanNu(zaak)?.toegepast;
	return toegepast?.soort === 'inkomen' && toegepast.alsKantonrechter;
};

/** Een rechter kijkt naar vandaag. */
const vanNu = ({ nu, feiten }: Briefzaak): Uitkomst | null => nu ?? feiten;

/** Wie een partner heeft, en geen inkomen van de partner. */
function mistPartnerinkomen(zaak: Briefzaak): boolean {
	const dossier = vanNu(zaak)?.dossier;
	return (
		dossier !== undefined &&
		isGehuwd(dossier.leefsituatie) &&
		dossier.inkomens.every(({ van }) => van !== 'partner')
	);
}

/** Art. 475fa Rv, en bij winst art. 475f Rv: een overzicht met een begroting, en geen processtuk. */
export const kantonrechter: Briefsoort = {
	id: 'kantonrechter',
	berekening: vanNu,
	pastNiet: (zaak) => {
		const { begroting } = zaak.bijzonder;
		return eersteReden(
			zonderVoet(zaak),
			bovenOnsBedrag(zaak),
			begroting === null && 'geenBegroting',
			begroting !== null && !begroting.over.waarde.isNegatief() && !leeftVanWinst(zaak) && 'genoegOver'
		);
	},
	waarschuwingen: (zaak) => [
		'geenGerecht',
		'nodigEnOnvermijdelijk',
		...(mistPartnerinkomen(zaak) ? (['partnerTeltMee'] as const) : [])
	],
	maak: (zaak) => {
		const { begroting } = zaak.bijzonder;
		// Alles in het overzicht is per maand, ook als de brief over vier weken gaat.
		const nu = leeftVanWinst(zaak) ? null : vanNu(zaak);
		return {
			...LEEG,
			onderwerp: tekst.onderwerp,
			inleiding: [
				tekst.wat,
				leeftVanWinst(zaak) ? tekst.winst : tekst.hardheid,
				...(nu ? [tekst.voet(brieftekst.maat(toonRond(nu.toegepast.tbvv.waarde), brieftekst.per.maand))] : [])
			],
			bedragen: begroting ? sommenVan(begroting) : [],
			bewijs: ['begroting', 'berekening'],
			antwoordVoor: null
		};
	}
};

function sommenVan({ inkomsten, uitgaven, samenIn, samenUit, over }: Begroting): Briefinhoud['bedragen'] {
	const rijen = (regels: Begroting['inkomsten'], samen: Begroting['samenIn']) => [
		...regels.map(({ naam, bedrag, reden }) => ({
			naam,
			bedrag: toonCenten(bedrag.waarde),
			term: reden || null
		})),
		{ naam: tekst.samen, bedrag: toonCenten(samen.waarde) }
	];
	const teKort = over.waarde.isNegatief();
	const verschil = teKort ? over.waarde.tegengesteld() : over.waarde;
	return [
		{ kop: tekst.inkomsten, rijen: rijen(inkomsten, samenIn) },
		{ kop: tekst.uitgaven, rijen: rijen(uitgaven, samenUit) },
		{
			kop: tekst.verschil,
			rijen: [{ naam: teKort ? tekst.teKort : tekst.over, bedrag: toonCenten(verschil) }]
		}
	];
}
