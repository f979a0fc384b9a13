import { toonDatum } from '../../../taal/datums.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import { correctieteksten as tekst } from '../../../teksten/brieven/correctie.ts';
import { brieftekstDiagnose } from '../../../teksten/brieven/diagnose.ts';
import type { Zin } from '../../../teksten/brieven/stem.ts';
import type { Afdracht } from '../../../regels/afdracht/art475b-lid1-afdracht.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	bedragVanNu,
	bedragVanNuMetMaand,
	betaalTerug,
	BIJ_TERUGBETALEN,
	bijHogerBedrag,
	datErIetsAndersIs,
	deVoet,
	juistBedrag,
	juistMetMaand,
	LEEG,
	naHogerBedrag,
	opTijd,
	overDeBrief,
	overTweeWeken,
	vanafBegin,
	verschilInMaat,
	watAndersIs
} from '../delen.ts';
import {
	bijVerrekening,
	eersteReden,
	heeftEigenBrief,
	isBinnenVierWeken,
	nuNietHoger,
	zonderHogerBedrag,
	zonderVoet
} from '../nagaan.ts';

const pastOveral = (zaak: Briefzaak) =>
	eersteReden(
		zonderVoet(zaak),
		bijVerrekening(zaak),
		zonderHogerBedrag(zaak),
		zaak.bijzonder.pasLater && 'pasLater',
		heeftEigenBrief(zaak) && 'eigenBrief'
	);

const binnenDeTermijn = (zaak: Briefzaak) =>
	eersteReden(pastOveral(zaak), !isBinnenVierWeken(zaak) && 'termijnVoorbij');

/** Art. 475i lid 3 Rv: wie binnen vier weken meldt wat er anders is, krijgt het bedrag vanaf het beslag. */
export const correctie: Briefsoort = {
	id: 'correctie',
	pastNiet: (zaak) => eersteReden(binnenDeTermijn(zaak), zaak.bijzonder.herberekend && 'welHerberekend'),
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), ...BIJ_TERUGBETALEN],
	maak: (zaak) => vanafDag(zaak, vanafBegin(zaak), zaak.bijzonder.afdracht, opTijd(zaak))
};

/** Art. 475i lid 4 Rv: hetzelfde na een nieuwe berekening, en dan vanaf die berekening. */
export const correctieNaHerberekening: Briefsoort = {
	id: 'correctieNaHerberekening',
	pastNiet: (zaak) => eersteReden(binnenDeTermijn(zaak), !zaak.bijzonder.herberekend && 'nietHerberekend'),
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), ...BIJ_TERUGBETALEN],
	maak: (zaak) => {
		const vanaf = zaak.nagekeken ? toonDatum(zaak.nagekeken.controle.brief.datum) : '';
		// De inhoudingen zijn nagekeken sinds het beslag, en dat is eerder.
		return vanafDag(zaak, vanaf, null, opTijd(zaak, tekst.naHerberekening));
	}
};

/** Art. 475d lid 5 Rv: later telt het vanaf het moment dat iemand het laat zien. Dan gelden ook de bedragen van nu. */
export const latereCorrectie: Briefsoort = {
	id: 'latereCorrectie',
	pastNiet: (zaak) =>
		eersteReden(pastOveral(zaak), isBinnenVierWeken(zaak) && 'termijnLoopt', nuNietHoger(zaak)),
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), 'nietVanafBegin'],
	maak: (zaak) => {
		const bedrag = bedragVanNu(zaak);
		return {
			...LEEG,
			onderwerp: tekst.onderwerp,
			inleiding: [...overDeBrief(zaak), ...watErMis(zaak), ...waarHetBijPast(zaak)],
			feiten: watAndersIs(zaak),
			gronden: [tekst.vandaag(bedragVanNuMetMaand(zaak), deVoet(zaak)), tekst.later],
			verzoeken: [
				brieftekst.verzoeken.verander(bedrag, toonDatum(zaak.vandaag), deVoet(zaak)),
				...naHogerBedrag(zaak)
			],
			bewijs: ['berekening'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

function vanafDag(
	zaak: Briefzaak,
	vanaf: string,
	afdracht: Afdracht | null,
	gronden: readonly Zin[]
): Briefinhoud {
	const bedrag = juistBedrag(zaak) ?? '';
	const verschil = verschilInMaat(zaak);
	return {
		...LEEG,
		onderwerp: tekst.onderwerp,
		inleiding: [...overDeBrief(zaak), ...watErMis(zaak), ...waarHetBijPast(zaak)],
		feiten: watAndersIs(zaak),
		gronden: [
			tekst.juist(juistMetMaand(zaak) ?? '', deVoet(zaak)),
			...(verschil === '' ? [] : [tekst.scheelt(verschil)]),
			...gronden
		],
		verzoeken: [
			brieftekst.verzoeken.verander(bedrag, vanaf, deVoet(zaak)),
			betaalTerug(afdracht, vanaf),
			...naHogerBedrag(zaak)
		],
		bewijs: ['berekening'],
		antwoordVoor: overTweeWeken(zaak)
	};
}

/** Wat er boven de gegevens staat, of in hun plaats. */
function watErMis({ nagekeken }: Briefzaak): readonly Zin[] {
	if (!nagekeken?.controle.brief.gegevens) return [tekst.zonderGegevens];
	const rijen = watAndersIs({ nagekeken });
	return rijen.length === 0 ? [tekst.zelfdeGegevens] : datErIetsAndersIs(rijen);
}

/** Past het bedrag bij een enkele oorzaak, dan noemt de brief haar als vraag. */
function waarHetBijPast({ nagekeken }: Briefzaak): readonly Zin[] {
	const [id, ...meer] = nagekeken?.uitkomst.diagnose[0]?.vergissingen ?? [];
	const zin = id && meer.length === 0 ? brieftekstDiagnose(id) : null;
	return zin === null ? [] : [zin];
}
