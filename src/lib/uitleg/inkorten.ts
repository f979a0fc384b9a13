import { plaats } from '../dossier/pad.ts';
import type { Getal } from '../getal/getal.ts';
import type { PostNaam } from '../herleiding/namen.ts';
import { isBerekend, type Oordeel, type Post } from '../herleiding/post.ts';
import type { Bewerking, Nabewerking, Rol } from './uitleg.ts';

/*
 * Van de graaf van posten naar regels die iemand leest. Een stap die niets doet (een som met een term, een
 * ondergrens die niet raakt) verdwijnt in de regel eromheen; een tussenstap zonder eigen betekenis wordt deel
 * van de som van zijn ouder.
 */

/** Een of meer posten die samen een regel zijn. */
export interface Ingekort {
	/** De posten in deze regel, buitenste eerst. */
	readonly keten: readonly [Post, ...Post[]];
	readonly bewerking: Bewerking;
	readonly delen: readonly { readonly rol: Rol; readonly post: Post }[];
	readonly nabewerking: readonly Nabewerking[];
	readonly oordelen: readonly Oordeel[];
	/** De waarde voor een ondergrens die raakte. */
	readonly onderNul: Getal | null;
}

/** Posten die alleen een tussenstap zijn: hun som komt in de regel van hun ouder. */
const VERWEVEN: ReadonlySet<PostNaam> = new Set<PostNaam>([
	'inkomen.loonSom',
	'inkomen.vakantiebijslagSom',
	'inkomen.opnameAvwbSom',
	'inkomen.opgebouwdVakantiebijslagSom',
	'inkomen.opbouwAvwbSom',
	'inkomen.zvwSom',
	'inkomen.loonheffingSom',
	'inkomen.schoonLoonSom',
	'inkomen.belastbaarPeriode',
	'inkomen.nettoPeriode',
	'basis.bovenDrempel',
	'basis.bovenIjkpunt',
	'basis.bovenKgbDrempel',
	'woonkosten.middendeelVerschil',
	'woonkosten.bovendeelVerschil',
	'woonkosten.bovenIjkpunt',
	'woonkosten.bovenIjkpuntVerschil',
	'woonkosten.bovenNormhuur',
	'woonkosten.excesVerschil',
	'woonkosten.partnerOverVerschil',
	'woonkosten.excesNaPartnerVerschil',
	'toegepast.verminderd',
	'toegepast.grensVerschil',
	'toegepast.totaal',
	'toegepast.ruimteVerschil',
	'vtlb.bvvVerminderd',
	'vtlb.lastenSamen',
	'vtlb.woonlastenOverVerschil',
	'vtlb.autoSamen',
	'vtlb.autoVerschil',
	'vtlb.kinderopvangVerschil',
	'vtlb.nominaalSom',
	'vtlb.inkomenSamen',
	'vtlb.inkomenVerschil',
	'vtlb.capaciteitVerschil',
	'vtlb.vakantiegeldRestVerschil'
]);

/** Keuzes tussen bedragen die alleen iets zeggen als niet het eerste geldt. */
const STIL_BIJ_EERSTE: ReadonlySet<PostNaam> = new Set<PostNaam>(['omslag.aandeel']);

/** Op een loonstrook is nul bij deze velden geen gegeven maar een leeg vakje; bij het loon zelf wel. */
const nulIsNiets = (veld: string): boolean => {
	const { kolom } = plaats(veld);
	return kolom !== null && kolom !== 'loon';
};

/** Posten die er alleen toe doen als er iets te rekenen valt. */
const DOORZICHTIG: ReadonlySet<PostNaam> = new Set<PostNaam>(['inkomen.schoonLoon']);

/** Of er achter een bedrag van nul niets zit: geen inkomen, geen toeslag, niets opgegeven. */
export function isLeeg(post: Post): boolean {
	switch (post.soort) {
		case 'som':
			return post.termen.every((term) => isLeeg(term.post));
		case 'minste':
		case 'meeste':
			return isLeeg(post.kandidaten[post.gekozen] ?? post);
		case 'ondergrens':
		case 'afronding':
		case 'omrekening':
			return isLeeg(post.van);
		case 'quotient':
			return isLeeg(post.deeltal);
		case 'invoer':
			return post.waarde.isNul() && nulIsNiets(post.veld);
		case 'keuze':
			return post.oordeel.soort === 'feit' && post.oordeel.waarde === '' ? true : isLeeg(post.gekozen);
		case 'norm':
		case 'woonland':
		case 'editie':
		case 'vast':
		case 'product':
			return false;
		default:
			return post satisfies never;
	}
}

/** Maakt van een post de regel die ervan te tonen is. */
export function kortIn(post: Post): Ingekort {
	switch (post.soort) {
		case 'invoer':
		case 'norm':
		case 'woonland':
		case 'editie':
		case 'vast':
			return regel(post, 'blad', []);
		case 'som': {
			const termen = post.termen.filter((term) => !isLeeg(term.post));
			const [enige, ...meer] = termen;
			if (enige?.teken === '+' && meer.length === 0) {
				const onder = kortIn(enige.post);
				return DOORZICHTIG.has(post.naam) ? onder : voegIn(post, onder);
			}
			return regel(
				post,
				'som',
				termen.map((term) => ({ rol: term.teken, post: term.post }))
			);
		}
		case 'product':
			return regel(
				post,
				'product',
				post.factoren.map((factor) => ({ rol: '×', post: factor }))
			);
		case 'quotient':
			if (post.deler.soort === 'vast') {
				return bewerkNa(post, post.deeltal, {
					soort: 'maalDoor',
					maal: '1',
					door: post.deler.waarde.exact()
				});
			}
			return regel(post, 'product', [
				{ rol: '×', post: post.deeltal },
				{ rol: '÷', post: post.deler }
			]);
		case 'omrekening':
			return bewerkNa(post, post.van, { soort: 'maalDoor', maal: post.maal, door: post.door });
		case 'ondergrens':
			if (!post.van.waarde.isNegatief()) return voegIn(post, kortIn(post.van));
			return { ...bewerkNa(post, post.van, { soort: 'nietOnderNul' }), onderNul: post.van.waarde };
		case 'afronding': {
			const { decimalen, wijze } = post;
			const raakt = post.naam === 'toegepast.tbvv' || post.waarde.vergelijk(post.van.waarde) !== 0;
			if (!raakt) return voegIn(post, kortIn(post.van));
			return bewerkNa(post, post.van, { soort: 'afgerond', decimalen, wijze });
		}
		case 'minste':
		case 'meeste': {
			const gekozen = post.kandidaten[post.gekozen];
			const stil = post.kandidaten.length === 1 || (STIL_BIJ_EERSTE.has(post.naam) && post.gekozen === 0);
			if (gekozen && stil) return voegIn(post, kortIn(gekozen));
			return regel(
				post,
				post.soort,
				post.kandidaten.map((kandidaat, index) => ({
					rol: index === post.gekozen ? 'gekozen' : 'afgevallen',
					post: kandidaat
				}))
			);
		}
		case 'keuze': {
			const onder = kortIn(post.gekozen);
			return { ...voegIn(post, onder), oordelen: [post.oordeel, ...onder.oordelen] };
		}
		default:
			return post satisfies never;
	}
}

const regel = (post: Post, bewerking: Bewerking, delen: Ingekort['delen']): Ingekort => ({
	keten: [post],
	bewerking,
	delen,
	nabewerking: [],
	oordelen: [],
	onderNul: null
});

const voegIn = (post: Post, onder: Ingekort): Ingekort => ({ ...onder, keten: [post, ...onder.keten] });

/** Een bewerking op een enkel bedrag: op de som eronder als die verweven is, anders op het bedrag zelf. */
function bewerkNa(post: Post, van: Post, na: Nabewerking): Ingekort {
	const onder = kortIn(van);
	const kern = onder.keten.at(-1) ?? van;
	if (onder.bewerking === 'som' && isVerweven(kern)) {
		return { ...voegIn(post, onder), nabewerking: [...onder.nabewerking, na] };
	}
	const zichtbaar = onder.keten.find((deel) => !isVerweven(deel)) ?? van;
	return { ...regel(post, 'som', [{ rol: '+', post: zichtbaar }]), nabewerking: [na] };
}

const isVerweven = (post: Post): boolean => isBerekend(post) && VERWEVEN.has(post.naam);
