import { ORGANISATIEVELDEN } from '../../dossier/organisatie.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { toonDatum } from '../../taal/datums.ts';
import { brieftekst as tekst } from '../../teksten/brieven/algemeen.ts';
import { BEWIJSTEKSTEN } from '../../teksten/brieven/bewijs.ts';
import { herzieningsbriefteksten as teksten, type BriefAan } from '../../teksten/brieven/herziening.ts';
import { inStem, type Zin } from '../../teksten/brieven/stem.ts';
import { rapportageteksten } from '../../teksten/documenten/rapportage.ts';
import type { Blok, Verslag } from '../../toegankelijke-pdf/opmaak/blokken.ts';
import type { Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import type { Herzieningsbrief } from '../../uitleg/brieven/herzieningsbrief.ts';
import { afdeling, alinea, bijElkaar, korteSomblok, lijst, tekstenVan } from '../delen.ts';
import type { Documentgegevens } from '../documentgegevens.ts';
import { adres, afzender, ondertekening } from './envelop.ts';

/** Van wie, aan wie en wanneer. */
export interface Herzieningspost extends Pick<
	Briefzaak,
	'schrijver' | 'personalia' | 'ontvanger' | 'vandaag'
> {
	readonly aan: BriefAan;
	/** Hieruit komen de namen die iemand typte. */
	readonly dossiers: readonly Dossier[];
}

/** De brief over een nieuwe berekening als verslag. Zonder dossier en zonder BSN. */
export function maakHerzieningsbriefverslag(
	brief: Herzieningsbrief,
	post: Herzieningspost,
	{ versie, commit }: Pick<Documentgegevens, 'versie' | 'commit'>
): Verslag {
	const dag = toonDatum(post.vandaag);
	return {
		titel: brief.onderwerp,
		ondertitel: dag,
		onderwerp: tekst.onderwerp(brief.onderwerp, dag),
		maker: rapportageteksten.overRijen.versie(versie, commit),
		kenmerk: [dag, kenmerkVan(post)].filter(Boolean).join(' · '),
		voettekst: tekst.voettekst,
		paginatekst: rapportageteksten.pagina,
		blokken: blokken(brief, post),
		gebruikersteksten: getypt(post),
		// Dat gaat de ontvanger niet aan: het scherm zegt het.
		tekensVervangen: '',
		bijlage: null
	};
}

const kenmerkVan = ({ aan, ontvanger }: Herzieningspost): string =>
	aan === 'beslaglegger' ? ontvanger.kenmerk : '';

function blokken(brief: Herzieningsbrief, post: Herzieningspost): Blok[] {
	const { schrijver, personalia, ontvanger, aan } = post;
	const zeg = (zin: Zin): string => inStem(zin, schrijver.soort);
	const eigen = schrijver.soort === 'namens' ? schrijver.kenmerk : '';
	const naarClient = aan === 'client';
	const namens = !naarClient && schrijver.soort === 'namens' ? [tekst.namens(personalia.achternaam)] : [];
	return [
		...afzender(post),
		...(naarClient ? adres(personalia.achternaam, personalia.adres) : adres(ontvanger.naam, ontvanger.adres)),
		...(kenmerkVan(post) === '' ? [] : [alinea(tekst.uwKenmerk(kenmerkVan(post)))]),
		...(eigen === '' ? [] : [alinea(tekst.onsKenmerk(eigen))]),
		alinea(tekst.aanhef),
		alinea([...namens, ...brief.inleiding.map(zeg)].join(' ')),
		...bijElkaar(afdeling(brief.somkop, korteSomblok(brief.som))),
		...bijElkaar(afdeling(teksten.ookAnders, lijst(brief.ookAnders))),
		...brief.gronden.map((grond) => alinea(zeg(grond))),
		...bijElkaar(
			afdeling(
				tekst.verzoekkop,
				brief.verzoeken.length === 0 ? [] : [{ soort: 'lijst', genummerd: true, punten: brief.verzoeken }]
			)
		),
		...bijElkaar([
			...(brief.antwoord === '' ? [] : [alinea(brief.antwoord)]),
			alinea(tekst.groet),
			...ondertekening(post)
		]),
		...(naarClient ? [] : bijlagen(zeg))
	];
}

const bijlagen = (zeg: (zin: Zin) => string): Blok[] =>
	bijElkaar(
		afdeling(
			tekst.bijlagenkop,
			lijst(
				(['loonstroken', 'berekening'] as const).map((een, plaats) =>
					tekst.bijlagen(plaats + 1, zeg(BEWIJSTEKSTEN[een].naam))
				)
			)
		)
	);

/** Alles wat iemand vrij kan typen. */
const getypt = ({ schrijver, personalia, ontvanger, dossiers }: Herzieningspost): readonly string[] =>
	[
		personalia.achternaam,
		personalia.adres,
		ontvanger.naam,
		ontvanger.adres,
		ontvanger.kenmerk,
		...(schrijver.soort === 'namens'
			? [schrijver.kenmerk, ...ORGANISATIEVELDEN.map((veld) => schrijver.organisatie[veld])]
			: []),
		...dossiers.flatMap(tekstenVan)
	].filter((een) => typeof een === 'string');
