import { opsomming } from '../taal/zinnen.ts';
import { berichtteksten as tekst } from '../teksten/uitkomst/bericht.ts';
import type { Kernbedrag, Samenvatting, Uitleg } from './uitleg.ts';

/** De vijf regels die iemand in een bericht plakt; wat er niet is valt weg. */
export function berichtVan({ peildatum, samenvatting, zekerheid, korteSom }: Uitleg): string {
	const { voetlijn } = samenvatting;
	const som = korteSom.regels
		.map(({ teken, bedrag }, plaats) =>
			plaats === 0 && teken === '+' ? bedrag : `${tekst.teken[teken]} ${bedrag}`
		)
		.join(' ');
	const van = vanWelk(samenvatting);
	return [
		tekst.kop(peildatum),
		[
			houdt(samenvatting, van, zekerheid.inZin),
			...bij(samenvatting, 'perTijdvak', tekst.vierweken),
			...bij(samenvatting, 'totaal', tekst.totaal)
		].join(' '),
		...(voetlijn
			? [
					[
						tekst.inkomen(van, voetlijn.totaal, voetlijn.naarBeslaglegger),
						...bij(samenvatting, 'vakantiegeldRuimte', tekst.vakantiegeld)
					].join(' ')
				]
			: []),
		tekst.som(`${som} = ${korteSom.bedrag}`),
		`${tekst.zekerheid[zekerheid.niveau]}${tekst.voorbehoud}`
	].join('\n');
}

const vanWelk = ({ van }: Samenvatting): string =>
	opsomming(van.map(({ naam, zelfGenoemd }) => (zelfGenoemd ? naam : tekst.mijn(naam))));

function houdt({ soort, bedrag, voet }: Samenvatting, van: string, woord: string): string {
	if (soort === 'kantonrechter') return tekst.kantonrechter(voet);
	return soort === 'alles' ? tekst.alles(van, bedrag, voet) : tekst.voet(van, voet, woord);
}

/** Een bedrag dat er alleen soms is. */
const bij = (
	{ kern }: Samenvatting,
	soort: Kernbedrag['soort'],
	zin: (bedrag: string) => string
): readonly string[] => kern.filter((een) => een.soort === soort).map(({ bedrag }) => zin(bedrag));
