import { plaats, veldnaam } from '../dossier/pad.ts';
import type { Lezingkeuze } from '../herleiding/lezingen.ts';
import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import {
	idVan,
	isBenoemd,
	type Benoemd,
	type Invoerpost,
	type Knoop,
	type Normpost,
	type Post,
	type Vastepost,
	type Woonlandpost
} from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDagtekst, toonMaand, toonPeriode } from '../taal/datums.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { letterVan } from '../normen/letter.ts';
import { HERKOMSTTEKSTEN, NORMNAMEN } from '../teksten/normen.ts';
import { POSTTEKSTEN, postterm } from '../teksten/posten/posten.ts';
import { uitlegteksten } from '../teksten/uitkomst/uitleg.ts';
import { vtlbuitlegteksten } from '../teksten/vtlb/normen.ts';
import { keuzeterm } from '../teksten/woordenlijst/keuzes.ts';
import { VTLBNORMTERMEN } from '../teksten/woordenlijst/vtlb.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { isKalendermaand } from '../tijd/periode.ts';
import { toonPost } from '../taal/bedragen.ts';
import { isOngeveer } from '../taal/getoonde-som.ts';
import { isLeeg, kortIn, type Ingekort } from './inkorten.ts';
import { maakLezing } from './lezing.ts';
import { middelingzinnen } from './middeling.ts';
import { oordeelInWoorden, vergelekenMet } from './oordeel-in-woorden.ts';
import { somInWoorden } from './som-in-woorden.ts';
import type { Rol, Uitlegnorm, Uitlegregel, Uitleglezing } from './uitleg.ts';
import { veldlabel } from './veldlabel.ts';
import { basiszinnen } from './waarom-basis.ts';

/** Dieper dan dit raakt een lezer de draad kwijt; wat dieper zit krijgt een eigen som eronder. */
const DIEPST = 3;

/** Maakt regels van posten en onthoudt wat al is uitgelegd, zodat dezelfde som er maar een keer staat. */
export class Regelmaker {
	readonly #uitkomst: Uitkomst;
	readonly #uitgelegd = new Map<string, { readonly id: string; readonly naam: string }>();
	readonly #wachtrij: Post[] = [];
	readonly #lezingen = new Map<string, Uitleglezing>();

	constructor(uitkomst: Uitkomst) {
		this.#uitkomst = uitkomst;
	}

	/** De lezingen die in de regels tot nu toe meebeslisten. */
	get lezingen(): readonly Uitleglezing[] {
		return [...this.#lezingen.values()];
	}

	/** De sommen van een stap: elke gevraagde post, en daarna wat te diep zat om er ter plekke bij te staan. */
	sommen(posten: readonly Post[]): readonly Uitlegregel[] {
		const regels: Uitlegregel[] = [];
		for (const post of posten) {
			if (!this.#alUitgelegd(kortIn(post))) regels.push(this.#regel(post, null, 0));
		}
		for (let dieper = this.#wachtrij.shift(); dieper; dieper = this.#wachtrij.shift()) {
			this.#vergeet(dieper);
			regels.push({ ...this.#regel(dieper, null, 0), tussenstap: true });
		}
		return regels;
	}

	#alUitgelegd(kort: Ingekort) {
		const bekend = zelfdeBedrag(kort).find((post) => this.#uitgelegd.has(idVan(post)));
		return bekend && this.#uitgelegd.get(idVan(bekend));
	}

	#onthoud(kort: Ingekort, naam: string): void {
		const id = idVan(kort.keten[0]);
		for (const post of zelfdeBedrag(kort)) this.#uitgelegd.set(idVan(post), { id, naam });
	}

	#vergeet(post: Post): void {
		for (const deel of kortIn(post).keten) if (isBenoemd(deel)) this.#uitgelegd.delete(idVan(deel));
	}

	#regel(post: Post, rol: Rol | null, diepte: number): Uitlegregel {
		const kort = kortIn(post);
		const vergeleken = kort.oordelen
			.flatMap(vergelekenMet)
			.map((deel) => ({ rol: 'vergeleken' as const, post: deel }));
		const onder = [...kort.delen, ...vergeleken];
		const bestaand = this.#alUitgelegd(kort);
		const teDiep = diepte === DIEPST && onder.length > 0 && !bestaand;
		const naam = bestaand?.naam ?? this.#naam(kort);
		if (onder.length > 0 && !bestaand) this.#onthoud(kort, naam);
		if (teDiep) this.#wachtrij.push(post);
		const zie = bestaand ?? (teDiep ? { id: idVan(kort.keten[0]), naam } : null);

		const delen = zie ? [] : onder.map((deel) => this.#regel(deel.post, deel.rol, diepte + 1));
		const kern = kort.keten.at(-1) ?? post;
		const bedrag = toonPost(post);
		const ongeveer = isOngeveer(kort.bewerking, delen, kort.nabewerking, { bedrag, eenheid: post.eenheid });
		return {
			id: idVan(kort.keten[0]),
			naam,
			bedrag,
			eenheid: post.eenheid,
			exact: post.waarde.exact(),
			rol,
			som: zie ? null : somInWoorden({ ...kort, delen }),
			ongeveer,
			zinnen: zie ? [] : [...this.#zinnen(kort), ...(ongeveer ? [uitlegteksten.ongeveer] : [])],
			artikel: artikelen(kort),
			norm: kern.soort === 'norm' ? maakNorm(kern) : null,
			lezing: this.#lezing(kort),
			veld: kern.soort === 'invoer' ? kern.veld : null,
			bewerking: zie ? 'blad' : kort.bewerking,
			nabewerking: zie ? [] : kort.nabewerking,
			delen,
			tussenstap: false,
			zie
		};
	}

	#naam({ keten }: Ingekort): string {
		const [post] = keten;
		switch (post.soort) {
			case 'invoer':
				return this.#over(naamVanInvoer(post), this.#inkomenVanVeld(post.veld));
			case 'norm':
				return NORMNAMEN[post.sleutel];
			case 'woonland':
				return uitlegteksten.woonlandfactor(post.land, post.jaar);
			case 'editie':
				return VTLBNORMTERMEN[post.sleutel];
			case 'vast':
				return naamVanVast(post);
			default:
				return this.#over(postterm(post.naam, 'inwoner'), post.noot.over ?? null);
		}
	}

	/** Noemt het inkomen of de loonstrook erbij als er meer zijn om te verwarren. */
	#over(naam: string, over: string | null): string {
		if (over === null) return naam;
		const { dossier } = this.#uitkomst;
		const [id = '', volgnummer] = dossier.inkomens.some((inkomen) => inkomen.id === over)
			? [over]
			: [over.slice(0, over.lastIndexOf('/')), over.slice(over.lastIndexOf('/') + 1)];
		const inkomen = dossier.inkomens.find((kandidaat) => kandidaat.id === id);
		const metInkomen =
			dossier.inkomens.length > 1 ? uitlegteksten.samen(naam, naamVanInkomen(dossier, id)) : naam;
		if (volgnummer === undefined || inkomen?.opgave.soort !== 'perioden') return metInkomen;
		const periode = inkomen.opgave.perioden[Number(volgnummer) - 1];
		if (!periode) return metInkomen;
		return uitlegteksten.samen(
			metInkomen,
			isKalendermaand(periode) ? toonMaand(periode.begin) : toonPeriode(periode)
		);
	}

	#inkomenVanVeld(veld: string): string | null {
		const { inkomen, periode } = plaats(veld);
		if (inkomen === null) return null;
		const id = this.#uitkomst.dossier.inkomens[inkomen]?.id ?? null;
		return id !== null && periode !== null ? `${id}/${String(periode + 1)}` : id;
	}

	#zinnen({ keten, onderNul, oordelen }: Ingekort): readonly string[] {
		const nul = keten[0].waarde.isNul();
		const perPost = keten.flatMap((post, index): readonly (string | undefined)[] => {
			if (post.soort === 'woonland') return zinnenWoonland(post);
			if (post.soort === 'editie') return [vtlbuitlegteksten.bron(post.editie, post.norm.bron)];
			if (!isBenoemd(post)) return [];
			const tekst = POSTTEKSTEN[post.naam];
			const uiteinde = index === 0 || index === keten.length - 1;
			const keuze = post.soort === 'minste' || post.soort === 'meeste' ? tekst.keuzes?.[post.gekozen] : '';
			const feiten = [
				...middelingzinnen(this.#uitkomst, post.naam, post.noot.over),
				...basiszinnen(this.#uitkomst, post.naam)
			];
			return [uiteinde ? tekst.uitleg : '', ...feiten, keuze, nul ? tekst.nul : ''];
		});
		const nulzin = keten.some((post) => isBenoemd(post) && POSTTEKSTEN[post.naam].nul);
		const zinnen: readonly (string | undefined)[] = [
			...perPost,
			onderNul && !nulzin ? uitlegteksten.onderNul : '',
			...oordelen.flatMap(oordeelInWoorden)
		];
		return [...new Set(zinnen)].filter((zin): zin is string => Boolean(zin));
	}

	#lezing({ keten }: Ingekort): Uitleglezing | null {
		const post = keten
			.filter(isBenoemd)
			.find((deel) => deel.noot.lezing && this.#beslist(deel, deel.noot.lezing));
		if (!post?.noot.lezing) return null;
		const lezing = maakLezing(post.noot.lezing);
		this.#lezingen.set(lezing.id, lezing);
		return lezing;
	}

	/** Of de lezing hier iets uitmaakt. Een andere dan de standaard wordt altijd genoemd. */
	#beslist(post: Knoop, lezing: Lezingkeuze): boolean {
		if (maakLezing(lezing).afwijkend) return true;
		const { toegepast } = this.#uitkomst;
		switch (lezing.id) {
			case 'ondergrens':
				return post.soort === 'ondergrens' && post.van.waarde.isNegatief();
			case 'regel95':
				return toegepast.soort === 'inkomen' && !isLeeg(toegepast.overigeInkomsten);
			case 'toeslagen':
				return !isLeeg(toegepast.toeslagen);
			case 'afronding':
			case 'vakantiebijslag95':
			case 'normbedrag':
			case 'vierweken':
				return true;
			default:
				return lezing.id satisfies never;
		}
	}
}

/** De posten van een regel die hetzelfde bedrag dragen; een nabewerking maakt van de binnenste een ander. */
const zelfdeBedrag = ({ keten }: Ingekort): readonly Benoemd[] =>
	keten
		.filter(isBenoemd)
		.filter(({ waarde, eenheid }) => eenheid === keten[0].eenheid && waarde.vergelijk(keten[0].waarde) === 0);

const zinnenWoonland = ({ genoemd, land, bron, jaar }: Woonlandpost): readonly string[] => [
	genoemd ? '' : uitlegteksten.woonlandNietGenoemd(land),
	uitlegteksten.woonlandbron(bron, jaar)
];

/** Een getal uit de wet, of uit de werkwijze van het Vtlb-rapport: dat is een richtlijn en geen wet. */
/** Het veld, en waarover iemand het invulde als dat een ander tijdvak is dan het veld noemt. */
function naamVanInvoer({ veld, eenheid }: Invoerpost): string {
	const per = veldnaam(veld);
	const label = veldlabel(veld);
	if (per === null || per.startsWith('inkomens[].opgave.perioden')) return label;
	const anders =
		eenheid === 'vierweken' || (eenheid === 'maand' && per === 'inkomens[].opgave.belastbaar.bedrag');
	return anders
		? uitlegteksten.ingevuldPer(label, keuzeterm('inkomens[].opgave.belastbaar.per', eenheid, 'inwoner'))
		: label;
}

function naamVanVast({ eenheid, grondslag }: Vastepost): string {
	const richtlijn = grondslag !== undefined && GRONDSLAGEN[grondslag].regeling === 'Vtlb-rapport';
	const woorden = richtlijn ? vtlbuitlegteksten : uitlegteksten;
	if (eenheid === 'procent') return woorden.vastPercentage;
	return eenheid === 'factor' ? woorden.vastGetal : uitlegteksten.vastBedrag;
}

/** De vindplaatsen van een regel, buitenste eerst. */
function artikelen({ keten }: Ingekort): string | null {
	const plaatsen = keten.flatMap((post) => {
		const grondslag = isBenoemd(post) ? post.noot.grondslag : post.soort === 'vast' && post.grondslag;
		return grondslag ? [toonVindplaats(GRONDSLAGEN[grondslag])] : [];
	});
	return plaatsen.length === 0 ? null : [...new Set(plaatsen)].join(', ');
}

function maakNorm({ sleutel, norm, tabel }: Normpost): Uitlegnorm {
	return {
		sleutel,
		letter: letterVan(sleutel, norm),
		geldig: uitlegteksten.geldig(toonDagtekst(tabel.vanaf), toonDagtekst(tabel.totEnMet)),
		bron: uitlegteksten.bron(norm.regeling, norm.plaats, toonDagtekst(norm.versie)),
		herkomst: HERKOMSTTEKSTEN[norm.herkomst],
		toelichting: norm.toelichting ?? null
	};
}
