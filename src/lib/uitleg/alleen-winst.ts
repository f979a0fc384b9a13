import { zonderNetto } from '../regels/toegepast/art475f-winst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonRond } from '../taal/bedragen.ts';
import { samenvattingteksten } from '../teksten/uitkomst/samenvatting.ts';
import { winstteksten } from '../teksten/winst.ts';
import type { Samenvatting } from './uitleg.ts';

const tekst = winstteksten.uitkomst;

/** Art. 475f Rv: er is alleen winst, dus het bedrag geldt pas als de kantonrechter dat bepaalt. */
export const isAlleenWinst = ({ toegepast }: Uitkomst): boolean =>
	toegepast.soort === 'inkomen' && toegepast.alsKantonrechter;

/** Of er een nettobedrag is om iets van in te houden; bij alleen winst is dat er meestal niet. */
export const heeftRuimte = ({ toegepast }: Uitkomst): boolean =>
	toegepast.soort === 'inkomen' && !(toegepast.alsKantonrechter && zonderNetto(toegepast.object));

/** De samenvatting voor wie alleen winst heeft: wat het bedrag zou zijn, en dat het nog niet geldt. */
export function alsKantonrechter(uitkomst: Uitkomst, samenvatting: Samenvatting): Samenvatting {
	if (!isAlleenWinst(uitkomst)) return samenvatting;
	const { kern } = samenvatting;
	return {
		...samenvatting,
		soort: 'kantonrechter',
		voor: tekst.voor,
		bedrag: toonRond(uitkomst.toegepast.tbvv.waarde),
		na: samenvattingteksten.perMaandHouden,
		zinnen: tekst.zinnen,
		kern: kern
			.filter(({ stap, naam }) => stap !== 'gevolg' && naam !== samenvattingteksten.kern.netto[0])
			.map((een) => (een.stap === 'afronding' ? { ...een, naam: tekst.kern } : een)),
		voetlijn: null
	};
}
