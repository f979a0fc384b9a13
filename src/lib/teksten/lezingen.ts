import type { LezingId, VasteLezingId } from '../herleiding/lezingen.ts';
import { VTLB_LEZINGTEKSTEN } from './vtlb/lezingen.ts';

interface Lezingtekst {
	readonly vraag: string;
	readonly opties: Readonly<Record<string, string>>;
	readonly bron: string;
	readonly voorbeeld: string;
}

/** De vragen die de bronnen open laten, met wat elke keuze doet. */
export const LEZINGTEKSTEN: Record<LezingId, Lezingtekst> = {
	ondergrens: {
		vraag: 'Mag het huurdeel of kinddeel van de formule onder nul komen?',
		opties: {
			nul: 'Elk deel is minstens € 0.',
			letterlijk: 'De formule geldt zoals zij gedrukt staat, zonder ondergrens.'
		},
		bron: 'Art. 475da noemt geen ondergrens. De wetten eromheen wel: art. 21 lid 2 Wht en art. 2 lid 7 en 8 Wkb rekenen pas boven hun inkomensgrens.',
		voorbeeld:
			'Gehuwd met kinderen, € 18.000 per jaar, juli 2026: met "nul" € 1.926,40; letterlijk is het lager.'
	},
	vakantiebijslag95: {
		vraag: 'Telt vakantiegeld mee voor de grens van 95%?',
		opties: {
			inclusief: '95% van het netto-inkomen met het vakantiegeld dat wordt opgebouwd.',
			exclusief: '95% van het netto-inkomen zonder opgebouwd vakantiegeld.'
		},
		bron: 'Art. 475dc lid 1 Rv zegt "inclusief vakantiebijslag". De minister noemde het bedrag zonder vakantiebijslag te laag (Aanhangsel Handelingen 2020-2021, 3140 en 3144).',
		voorbeeld: 'Netto € 1.000, met elke maand € 80 opbouw: inclusief geeft € 1.026, exclusief € 950.'
	},
	normbedrag: {
		vraag: 'Wanneer bepaalt het toegekend normbedrag de grens?',
		opties: {
			bijLid1: 'Alleen als 95% van het echte inkomen het bedrag bepaalt.',
			altijd: 'Altijd als er een normbedrag is toegekend.'
		},
		bron: 'Art. 475dc lid 2 Rv geldt "bij toepassing van het eerste lid". Het portaal zegt niet wanneer het veld telt.',
		voorbeeld:
			'Normbedrag en bijstand € 1.013, loon € 900, basis € 1.428,92: bijLid1 geeft € 528,92, altijd € 62,35.'
	},
	regel95: {
		vraag: 'Waarover gaat de 95% als iemand meer inkomens heeft?',
		opties: {
			totaal: '95% van al het eigen inkomen, min het andere inkomen.',
			beslagobject: '95% van alleen het inkomen waarop beslag ligt.',
			letterlijk: '95% van al het eigen inkomen, zonder aftrek.'
		},
		bron: 'Art. 475dc lid 1 Rv zegt het niet. Aftrekken past bij lid 2 en bij de twee bedragen van het portaal.',
		voorbeeld:
			'Netto € 900 en € 100, basis € 1.300: totaal geeft € 850, beslagobject € 855, letterlijk € 950.'
	},
	toeslagen: {
		vraag: 'Komen ingehouden toeslagen voor of na de grens van 95% erbij?',
		opties: {
			na95: 'Na de grens van 95%.',
			voor95: 'Voor de grens van 95%.'
		},
		bron: 'Art. 475dc begrenst alleen art. 475da en 475db.',
		voorbeeld: 'Als bij de 95%, met € 40 ingehouden zorgtoeslag: na geeft € 890, voor geeft € 850.'
	},
	afronding: {
		vraag: 'Hoe wordt de beslagvrije voet afgerond?',
		opties: {
			heleEuroHalfOmhoog: 'Op hele euro, vanaf 50 cent omhoog.',
			heleEuroOmhoog: 'Altijd omhoog op hele euro.',
			centen: 'Op centen.'
		},
		bron: 'Het portaal toont hele euro. Omhoog is het niet: UWV maakte van 811,34 euro 811 (ECLI:NL:RBMNE:2023:5767). Half omhoog of omlaag blijft open. De SVB houdt centen aan (ECLI:NL:RBZWB:2023:6017, ECLI:NL:RBAMS:2023:1278).',
		voorbeeld: '€ 1.500,12 wordt € 1.500, € 1.501 of € 1.500,12.'
	},
	vierweken: {
		vraag: 'Door hoeveel perioden delen wij bij loon per vier weken?',
		opties: {
			kalender: 'Door de perioden van de kalender, of meer als er meer loonstroken zijn.',
			ingevoerd: 'Door het aantal loonstroken dat is ingevoerd.'
		},
		bron: 'Het portaal deelt door de perioden die het verwacht. Hoe het die bij vier weken telt, is niet openbaar.',
		voorbeeld: 'Twee stroken van € 1.200 en drie perioden: kalender geeft € 800, ingevoerd € 1.200.'
	}
};

/** Keuzes zonder schakelaar, in een zin. */
export const VASTE_LEZINGTEKSTEN: Record<VasteLezingId, string> = {
	maandenDoorDrie: 'Maandloon delen wij altijd door drie maanden, ook als er een loonstrook ontbreekt.',
	alleenLaatste:
		'Alleen de laatste opgave betekent: de laatste periode die in het venster hoort, ook als die leeg is. Een strook van vier weken mag tot 6 dagen eerder eindigen.',
	inkomenNietNegatief: 'Een inkomen onder nul telt als nul en verlaagt andere inkomens niet.',
	winstAlleenBelastbaar:
		'Winst telt alleen in het belastbare inkomen. Zij gaat niet van de beslagvrije voet af: dat doet de wet alleen met vorderingen van art. 475c lid 1.',
	alleenWinst:
		'Heeft iemand alleen winst, dan tonen wij wat geldt als de kantonrechter art. 475f toepast. Zonder nettobedrag is er geen grens van 95%.',
	vakantiebijslagUitStroken:
		'Uit loonstroken nemen wij van het opgebouwde vakantiegeld hetzelfde deel netto als van het loon. Wie alleen keuzebudget opbouwt, heeft het daarin.',
	vakantiegeldTwaalfMaanden:
		'Vakantiegeld hoort bij de twaalf maanden waarin het is opgebouwd. Elke maand rekenen wij met hetzelfde tekort.',
	vakantiegeldGeschat:
		'Is het vakantiegeld niet bekend, dan schatten wij 8% van het netto, en 5% bij bijstand.',
	lid5Gehuwden:
		'Bij gehuwden telt voor hoge woonkosten eerst wat de partner overhoudt na zijn aandeel in de beslagvrije voet.',
	lid5LosVanHuurtoeslag: 'Lid 5 geldt voor ieder met hoge woonkosten, ook als huurtoeslag onbekend is.',
	lid5OpMaximum:
		'Tot 2023 gold lid 5 alleen op het maximum. Dat beoordelen wij na de woonlandfactor en voor lid 7.',
	lid5EnLid7Samen:
		'Lid 5 en lid 7 mogen samen: lid 7 gaat over kosten tot de huurgrens, lid 5 over kosten boven 110%.',
	geenWoonkostenZonderAdres:
		'Bij 47,5% van de norm en in een inrichting is er geen ophoging voor woonkosten.',
	inrichtingGaatVoor: 'Verblijf in een inrichting gaat voor; woonlandfactor en maximum gelden dan niet.',
	lid7AlleenBijNee: 'Lid 7 passen wij toe als is opgegeven dat huurtoeslag niet mogelijk is.',
	lopendBeslag:
		'Van een inkomen met een lopend beslag telt de beslagvrije voet ervan, en nooit meer dan het netto.',
	voertuigAlleInkomens: 'Loonbelasting voor een voertuig telt voor alle eigen inkomens samen.',
	vierwekenkalender:
		'Het eerste tijdvak van vier weken begint op 1 januari. Het dertiende loopt tot en met 31 december.',
	vierwekenNaarMaand: 'Vier weken worden een maand met 13/12, en een maand wordt vier weken met 12/13.',
	beslagOpBeslagobject: 'Een lopend beslag op het beslagobject zelf verlaagt het netto ervan niet.',
	gelijkeVorderingen: 'Zijn twee inkomens even hoog, dan gaat het inkomen met het laagste id voor.',
	normbedragAlleenBeslagobject:
		'Een toegekend normbedrag telt alleen bij het beslagobject, in elke lezing van de 95%.',
	toeslagenNaNul: 'Ingehouden toeslagen komen er pas bij als het bedrag niet meer onder nul kan zijn.',
	overheidsvordering:
		'Bij een overheidsvordering is er geen ander inkomen om af te trekken; de grens is 95% van alles.',
	omslagVolgorde: 'Bij verdeling over beslagen krijgt het laatste inkomen van de opgegeven lijst de rest.',
	bankOngeachtOpenheid:
		'Voor de bankrekening telt alleen het woonadres, niet openheid van zaken of een inrichting.',
	afrondenAanHetEind: 'Tussenstappen worden niet afgerond; getoonde bedragen staan in centen, half omhoog.',
	...VTLB_LEZINGTEKSTEN
};

/** De vraag naar de lezingen. */
export const lezingvraagteksten = {
	vraag: 'Hoe wilt u onduidelijke regels lezen?',
	uitleg: 'Op een paar punten is de wet niet duidelijk. Wij kiezen dan de eerste mogelijkheid.',
	standaard: 'onze keuze',
	bron: 'Waarom is dit onduidelijk?'
} as const;
