import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import type { Post } from '../herleiding/post.ts';
import type { Vtlb } from '../dossier/vtlb.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Correctie } from '../regels/vtlb/correctie.ts';
import { gaatOverAlInkomen } from '../regels/vtlb/bvv-vloer.ts';
import type { BekendeNorm } from '../regels/vtlb/editiewaarde.ts';
import type { Indicatie } from '../regels/vtlb/vtlbuitkomst.ts';
import { toonDatum } from '../taal/datums.ts';
import {
	BESLIST_WET,
	BESLISTEKSTEN,
	BLOKKADETEKSTEN,
	CORRECTIEREGELS,
	HERKOMSTNAMEN
} from '../teksten/vtlb/correcties.ts';
import { zinVoorVtlbmelding } from '../teksten/vtlb/meldingen.ts';
import { vtlbuitlegteksten } from '../teksten/vtlb/normen.ts';
import { CORRECTIETERMEN, VTLBNORMTERMEN } from '../teksten/woordenlijst/vtlb.ts';
import { VTLBVOORBEHOUD, VTLB_STAPTEKSTEN, vtlbuitkomstteksten as teksten } from '../teksten/vtlb/uitleg.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { toonHeelProcent, toonKaal, toonPost, toonRond } from '../taal/bedragen.ts';
import { Regelmaker } from './regelmaker.ts';
import { maakZekerheid } from './zekerheid.ts';
import { maakStappen } from './stappen.ts';
import { VTLB_STAPPEN, type Stapnaam, type Uitlegstap, type Vtlbstapnaam } from './uitleg.ts';
import type { Correctieregel, Vtlbuitleg } from './vtlb-uitleg.ts';

/** Alles wat er over een indicatie te vertellen is, met de herleiding tot en met de beslagvrije voet. */
export function maakVtlbuitleg(uitkomst: Uitkomst, vtlb: Vtlb, indicatie: Indicatie): Vtlbuitleg {
	const { individueleLasten, editieGeladen: geladen } = indicatie;
	return {
		titel: teksten.titel,
		peildatum: toonDatum(uitkomst.dossier.peildatum),
		editie: indicatie.editie,
		voor: geladen ? teksten.voor : teksten.voorVloer,
		bedrag: toonRond((geladen ? indicatie.afgerond : indicatie.bvv).waarde),
		na: geladen ? teksten.na : teksten.naVloer,
		naam: geladen ? teksten.vtlb : teksten.tenMinste,
		zinnen: zinnen(uitkomst, indicatie),
		vloer: toonPost(indicatie.bvv),
		vloerBeslist: BESLIST_WET,
		correcties: indicatie.correcties.map((correctie) => maakRegel(correctie, vtlb)),
		compensatiekop: individueleLasten.totaal && toonTekst(individueleLasten.compensatiekop),
		nominaal: toonPost(indicatie.nominaal),
		aflossen: maakAflossen(indicatie),
		stappen: alleStappen(uitkomst, indicatie),
		meldingen: indicatie.meldingen.map((melding) => ({
			ernst: melding.ernst,
			tekst: zinVoorVtlbmelding(melding)
		})),
		voorbehoud: voorbehoud(vtlb, indicatie)
	};
}

const toonTekst = (post: Post | null): string | null => post && toonPost(post);

/** Wat bij elke indicatie moet staan. */
const voorbehoud = (
	{ editie: eigen }: Vtlb,
	{ editie, editieGeladen }: Pick<Indicatie, 'editie' | 'editieGeladen'>
): readonly string[] => [
	VTLBVOORBEHOUD.nietOfficieel(editie, editieGeladen),
	VTLBVOORBEHOUD.vloer,
	...(editieGeladen && eigen ? [teksten.gebruikersnormen(editie, eigen.bron ?? '')] : [])
];

function zinnen(
	uitkomst: Uitkomst,
	{ bvv, nominaal, aflossen, vakantiegeld, editieGeladen }: Indicatie
): readonly string[] {
	const { woord, zin } = maakZekerheid(uitkomst);
	return [
		teksten.vloerIs(toonPost(bvv)),
		teksten.vloerZekerheid(woord, zin),
		...(editieGeladen ? [teksten.nominaalIs(toonPost(nominaal))] : []),
		...(aflossen ? [watTeMissen(aflossen)] : []),
		...(aflossen?.deelVanSchuld && !aflossen.nulAanbod
			? [teksten.deel(afgerondPercentage(aflossen.deelVanSchuld))]
			: []),
		...(vakantiegeld
			? [teksten.vakantiegeld(toonPost(vakantiegeld.houden), toonPost(vakantiegeld.boedel))]
			: [])
	];
}

const watTeMissen = ({ nulAanbod, perMaand, maanden, overLooptijd }: NonNullable<Indicatie['aflossen']>) =>
	nulAanbod ? teksten.nul : teksten.missen(toonPost(perMaand), maanden, toonPost(overLooptijd));

/** Een deel van de schuld hoeft niet preciezer dan een heel procent. */
const afgerondPercentage = ({ waarde }: Post): string => toonHeelProcent(waarde);

function maakRegel(correctie: Correctie, { traject }: Vtlb): Correctieregel {
	const { id, bedrag, opgave, blokkade, herkomst, grondslag, beslisser, bekendeNormen } = correctie;
	return {
		id,
		naam: CORRECTIETERMEN[id],
		regel: CORRECTIEREGELS[id],
		bedrag: toonTekst(bedrag),
		opgave: bedrag ? null : toonTekst(opgave),
		blokkade: blokkade && opgave ? BLOKKADETEKSTEN[blokkade] : null,
		herkomst: HERKOMSTNAMEN[herkomst],
		grondslag: toonVindplaats(GRONDSLAGEN[grondslag]),
		beslist: BESLISTEKSTEN[beslisser][traject],
		bekend: bekendeNormen.map(maakBekend)
	};
}

/** Een bekend normbedrag in een zin; van een andere editie staat erbij dat het geschiedenis is. */
function maakBekend({ sleutel, norm, editie, vanDezeEditie }: BekendeNorm) {
	const zin = vanDezeEditie ? vtlbuitlegteksten.vanDezeEditie : vtlbuitlegteksten.geschiedenis;
	const bedrag = toonKaal(norm.waarde, sleutel === 'kilometerprijs' ? 'factor' : 'maand');
	return { zin: zin(VTLBNORMTERMEN[sleutel], bedrag, editie), vanDezeEditie };
}

function maakAflossen({ aflossen }: Indicatie): Vtlbuitleg['aflossen'] {
	if (!aflossen) return null;
	const { vergelijking, perMaand, overLooptijd, maanden, deelVanSchuld } = aflossen;
	const woorden = vergelijking.soort === 'met' ? teksten.metVakantiegeld : teksten.zonderVakantiegeld;
	return {
		rijen: [
			{ naam: `${teksten.inkomen}, ${woorden}`, bedrag: toonPost(vergelijking.inkomen) },
			{ naam: `${teksten.vtlb}, ${woorden}`, bedrag: toonPost(vergelijking.vtlb) },
			{ naam: teksten.perMaand, bedrag: toonPost(perMaand) },
			{ naam: teksten.overLooptijd(maanden), bedrag: toonPost(overLooptijd) },
			...(deelVanSchuld ? [{ naam: teksten.deelVanSchuld, bedrag: afgerondPercentage(deelVanSchuld) }] : [])
		]
	};
}

/** Eerst hoe de beslagvrije voet tot stand kwam, voor zover de vloer erop rust; dan de indicatie zelf. */
function alleStappen(uitkomst: Uitkomst, indicatie: Indicatie): readonly Uitlegstap[] {
	const maker = new Regelmaker(uitkomst);
	const ervoor = maakStappen(uitkomst, maker, stappenVanVloer(uitkomst, indicatie));
	const posten = postenPerStap(indicatie);
	const eigen = VTLB_STAPPEN.flatMap((naam) => {
		const regels = maker.sommen(posten[naam]);
		const { kop, zin } = VTLB_STAPTEKSTEN[naam];
		return regels.length === 0 ? [] : [{ naam, kop, zinnen: zin === '' ? [] : [zin], regels }];
	});
	return [...ervoor, ...eigen];
}

/** De stappen van de beslagvrije voet waar de vloer uit volgt; over al het inkomen samen zijn dat er minder. */
function stappenVanVloer(uitkomst: Uitkomst, { meldingen }: Indicatie): readonly Stapnaam[] {
	if (meldingen.some(({ code }) => code === 'partnerOnbekend')) return ['inkomen', 'basis'];
	return gaatOverAlInkomen(uitkomst)
		? ['inkomen', 'basis', 'woonkosten', 'verminderingen']
		: ['inkomen', 'basis', 'woonkosten'];
}

function postenPerStap(indicatie: Indicatie): Record<Vtlbstapnaam, readonly Post[]> {
	const { aflossen, vakantiegeld, arbeidstoeslagrichting: richting, correcties } = indicatie;
	const gevraagd = correcties.some(({ id, blokkade }) => id === 'arbeidstoeslag' && blokkade === null);
	return {
		vloer: [indicatie.bvv],
		// Een bedrag dat zo is opgegeven, staat in de som; daar is niets aan uit te rekenen.
		correcties: [
			...correcties.flatMap(({ bedrag }) => (bedrag && bedrag.soort !== 'invoer' ? [bedrag] : [])),
			indicatie.nominaal
		],
		vtlb: indicatie.editieGeladen ? [indicatie.afgerond] : [],
		aflossen: aflossen
			? [
					aflossen.perMaand,
					aflossen.overLooptijd,
					...(aflossen.deelVanSchuld ? [aflossen.deelVanSchuld] : [])
				]
			: [],
		vakantiegeld: vakantiegeld ? [vakantiegeld.houden, vakantiegeld.boedel] : [],
		arbeidstoeslag: gevraagd ? [richting.halfGehuwd, ...(richting.eigenNorm ? [richting.eigenNorm] : [])] : []
	};
}
