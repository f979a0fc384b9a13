import { toonCenten } from '../../../taal/bedragen.ts';
import { kantonrechterteksten as tekst } from '../../../teksten/brieven/kantonrechter.ts';
import type { Begroting } from '../../../regels/afdracht/art475fa-begroting.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import { juistBedrag, LEEG } from '../delen.ts';
import { bovenOnsBedrag, eersteReden, zonderVoet } from '../nagaan.ts';

/** Art. 475f Rv: alleen winst, dus geldt er niet vanzelf een beslagvrije voet. */
const leeftVanWinst = ({ feiten }: Briefzaak): boolean =>
	feiten?.toegepast.soort === 'inkomen' && feiten.toegepast.alsKantonrechter;

/** Art. 475fa Rv, en bij winst art. 475f Rv: een overzicht met een begroting, en geen processtuk. */
export const kantonrechter: Briefsoort = {
	id: 'kantonrechter',
	pastNiet: (zaak) => {
		const { begroting } = zaak.bijzonder;
		return eersteReden(
			zonderVoet(zaak),
			bovenOnsBedrag(zaak),
			begroting === null && 'geenBegroting',
			begroting !== null && !begroting.over.waarde.isNegatief() && !leeftVanWinst(zaak) && 'genoegOver'
		);
	},
	waarschuwingen: () => ['geenGerecht', 'nodigEnOnvermijdelijk'],
	maak: (zaak) => {
		const { begroting } = zaak.bijzonder;
		const bedrag = leeftVanWinst(zaak) ? null : juistBedrag(zaak);
		return {
			...LEEG,
			onderwerp: tekst.onderwerp,
			inleiding: [
				tekst.wat,
				leeftVanWinst(zaak) ? tekst.winst : tekst.hardheid,
				...(bedrag === null ? [] : [tekst.voet(bedrag)])
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
