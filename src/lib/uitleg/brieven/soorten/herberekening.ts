import { toonDatum } from '../../../taal/datums.ts';
import { correctieteksten, herberekeningteksten as tekst } from '../../../teksten/brieven/correctie.ts';
import type { Zin } from '../../../teksten/brieven/stem.ts';
import type { Briefinhoud, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	bedragVanNuMetMaand,
	bijHogerBedrag,
	datErIetsAndersIs,
	deVoet,
	LEEG,
	naHogerBedrag,
	overDeBrief,
	overTweeWeken,
	watAndersIs
} from '../delen.ts';
import { bijVerrekening, eersteReden, nuNietHoger, zonderVoet } from '../nagaan.ts';

/** Wanneer de berekening op de brief niet meer geldt; null als zij geen vaste duur heeft. */
const jaarVoorbij = ({ nagekeken }: Briefzaak) => nagekeken?.uitkomst.termijnen.twaalfMaanden ?? null;

/** Art. 475d lid 2 en 3 Rv: na twaalf maanden hoort er een nieuwe berekening te zijn. */
export const twaalfMaanden: Briefsoort = {
	id: 'twaalfMaanden',
	berekening: ({ nu }) => nu,
	pastNiet: (zaak) => {
		const einde = jaarVoorbij(zaak);
		return eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			zaak.nagekeken === null && 'geenBrief',
			einde === null && 'geenTwaalfMaanden',
			einde !== null && zaak.vandaag < einde && 'nogGeenJaar',
			nuNietHoger(zaak)
		);
	},
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), 'nietVanafBegin'],
	maak: (zaak) => {
		const einde = jaarVoorbij(zaak);
		// Van voor deze wet: daar gold de termijn van een jaar nog niet.
		const telt = einde !== null && zaak.nagekeken?.uitkomst.bedragFeiten !== null;
		return herberekening(zaak, telt ? [tekst.jaarVoorbij(toonDatum(einde)), tekst.grond] : [tekst.grond]);
	}
};

/** De gegevens op de brief zijn bekend, en alles is nog zo: dan is er niets om door te geven. */
const isOveralGelijk = (zaak: Briefzaak): boolean =>
	Boolean(zaak.nagekeken?.controle.brief.gegevens) && watAndersIs(zaak).length === 0;

/** Art. 475d lid 3 en 5 Rv: er is blijvend iets anders dan op de dag van de brief. */
export const gewijzigd: Briefsoort = {
	id: 'gewijzigd',
	berekening: ({ nu }) => nu,
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			zaak.nagekeken === null && 'geenBrief',
			zaak.bijzonder.gewijzigdSinds === null && 'nietsVeranderd',
			isOveralGelijk(zaak) && 'nietsAnders',
			nuNietHoger(zaak)
		),
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), 'nietVanafBegin'],
	maak: (zaak) => {
		const { gewijzigdSinds } = zaak.bijzonder;
		const veranderd = gewijzigdSinds ? [tekst.veranderd(toonDatum(gewijzigdSinds))] : [];
		const feiten = watAndersIs(zaak);
		const inhoud = herberekening(zaak, [...veranderd, tekst.grondVeranderd]);
		return { ...inhoud, feiten, inleiding: [...inhoud.inleiding, ...datErIetsAndersIs(feiten)] };
	}
};

const herberekening = (zaak: Briefzaak, gronden: readonly Zin[]): Briefinhoud => ({
	...LEEG,
	onderwerp: tekst.onderwerp,
	inleiding: overDeBrief(zaak),
	gronden: [...gronden, correctieteksten.vandaag(bedragVanNuMetMaand(zaak), deVoet(zaak))],
	verzoeken: [tekst.bereken, ...naHogerBedrag(zaak)],
	bewijs: ['loonstroken', 'berekening'],
	antwoordVoor: overTweeWeken(zaak)
});
