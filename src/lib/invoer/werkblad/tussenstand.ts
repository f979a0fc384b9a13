import { toonEuro } from '../../getal/bedragtekst.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { opsomming } from '../../taal/zinnen.ts';
import { postterm } from '../../teksten/posten/posten.ts';
import { tussenstandteksten as teksten } from '../../teksten/uitkomst/stand.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import { heeftRuimte } from '../../uitleg/alleen-winst.ts';
import { vakantiegelduitkomstteksten } from '../../teksten/uitkomst/vakantiegeld.ts';
import { vierwekenbedrag } from '../../uitleg/feiten.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { afgerond, inCenten } from '../../uitvoer/resultaat.ts';

const naam = (post: PostNaam): string => postterm(post, 'portaal');

/** De bedragen onder de tussenstand, met de woorden van het portaal. */
export function tussenstandrijen(uitkomst: Uitkomst): readonly (readonly [string, string])[] {
	const { basis, toegepast, dossier } = uitkomst;
	const perVierWeken = vierwekenbedrag(uitkomst);
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	return [
		[naam('basis.bvv'), toonEuro(inCenten(basis.bvv))],
		...(perVierWeken ? [[naam('toegepast.perTijdvak'), toonEuro(inCenten(perVierWeken))] as const] : []),
		[
			naam('toegepast.beslagruimte'),
			op && heeftRuimte(uitkomst) ? toonEuro(inCenten(op.beslagruimte)) : teksten.nietVanToepassing
		],
		...(op?.vakantiegeld
			? [[vakantiegelduitkomstteksten.portaal.ruimte, toonEuro(inCenten(op.vakantiegeld.ruimte))] as const]
			: []),
		[naam('toegepast.totaalPerMaand'), toonEuro(afgerond(toegepast.totaalPerMaand))],
		[
			veldterm('beslag.beslagobject', 'portaal'),
			op
				? opsomming(op.groep.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id)))
				: teksten.overheidsvordering
		]
	];
}
