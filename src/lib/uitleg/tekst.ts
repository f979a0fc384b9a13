import { ERNSTWOORDEN } from '../teksten/resultaat.ts';
import { teksttekst } from '../teksten/uitleg.ts';
import type { Rol, Uitleg, Uitlegregel } from './uitleg.ts';

const INSPRINGING = '  ';
const TEKEN: Record<Rol, string> = {
	'+': '+',
	'-': '−',
	'×': '×',
	'÷': '÷',
	gekozen: '→',
	afgevallen: '·',
	vergeleken: '·'
};

/** De hele uitleg als platte tekst: voor het klembord, een mail, of een ander document. */
export function uitlegAlsTekst(uitleg: Uitleg): string {
	const gezegd = new Set<string>();
	const delen = [
		[uitleg.titel, teksttekst.peildatum(uitleg.peildatum)],
		samenvatting(uitleg),
		kop(teksttekst.beslist, uitleg.beslist),
		...uitleg.gegevens.map(({ kop: titel, rijen, tabel }) =>
			kop(titel, [
				...rijen.map(({ naam, waarde }) => `${naam}: ${waarde}`),
				...(tabel ? [tabel.koppen.join(' | '), ...tabel.rijen.map((cellen) => cellen.join(' | '))] : [])
			])
		),
		...uitleg.stappen.map((stap) =>
			kop(stap.kop, [...stap.zinnen, ...stap.regels.flatMap((regel) => regelAlsTekst(regel, 0, gezegd))])
		),
		kop(
			teksttekst.meldingen,
			uitleg.meldingen.map(({ ernst, tekst }) => `${ERNSTWOORDEN[ernst]}: ${tekst}`)
		),
		kop(
			teksttekst.lezingen,
			uitleg.lezingen.map(
				({ vraag, keuze, afwijkend }) => `${vraag} ${keuze}${afwijkend ? ` ${teksttekst.afwijkend}` : ''}`
			)
		),
		kop(teksttekst.normen, [
			teksttekst.normtabel(uitleg.normtabel.id, uitleg.normtabel.herziening, uitleg.normtabel.geldig),
			teksttekst.hulpmiddel
		])
	];
	return delen
		.filter((deel) => deel.length > 0)
		.map((deel) => deel.join('\n'))
		.join('\n\n')
		.concat('\n');
}

const kop = (titel: string, regels: readonly string[]): readonly string[] =>
	regels.length === 0 ? [] : [titel.toUpperCase(), ...regels];

function samenvatting({
	samenvatting: { voor, bedrag, na, zinnen, kern, omslag }
}: Uitleg): readonly string[] {
	return [
		`${voor} ${bedrag} ${na}.`,
		...zinnen,
		...kern.map(({ naam, term, bedrag: waarde }) => `${naam}${term ? ` (${term})` : ''}: ${waarde}`),
		...omslag.map(({ naam, bedrag: waarde }) => `${naam}: ${waarde}`)
	];
}

/** `gezegd` houdt bij welke zinnen er al staan: op papier leest niemand een uitleg twee keer. */
function regelAlsTekst(regel: Uitlegregel, diepte: number, gezegd: Set<string>): readonly string[] {
	const inspringing = INSPRINGING.repeat(diepte);
	const teken = regel.rol === null ? '' : `${TEKEN[regel.rol]} `;
	const som = regel.som === null ? '' : ` = ${regel.som}`;
	const zie = regel.zie ? ` (${teksttekst.zie})` : '';
	const onder = `${inspringing}${INSPRINGING}`;
	const bronnen = [
		regel.artikel,
		regel.norm && `${regel.norm.bron}; ${teksttekst.geldt(regel.norm.geldig)}`,
		regel.lezing && `${teksttekst.lezing} ${regel.lezing.keuze}`
	].filter((bron) => bron !== null);
	const nieuw = regel.zinnen.filter((zin) => !gezegd.has(zin));
	nieuw.forEach((zin) => gezegd.add(zin));
	return [
		`${inspringing}${teken}${regel.naam}: ${regel.bedrag}${som}${zie}`,
		...nieuw.map((zin) => `${onder}${zin}`),
		...(bronnen.length > 0 && !regel.zie ? [`${onder}[${bronnen.join('; ')}]`] : []),
		...regel.delen.flatMap((deel) => regelAlsTekst(deel, diepte + 1, gezegd))
	];
}
