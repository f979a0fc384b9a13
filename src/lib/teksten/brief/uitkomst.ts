import type { Oordeel, Reden } from '../../controle/oordeel.ts';

type Uitkomst = Oordeel['uitkomst'];

/** De ene stap die nu past. */
export interface Stap {
	readonly kop: string;
	readonly tekst: readonly string[];
}

export interface Briefantwoord {
	/** De ene zin bovenaan; een bedrag erin staat groot. */
	readonly voor: string;
	readonly groot: (bedrag: string) => string;
	readonly na: string | ((per: string) => string);
	/** Wat het betekent, in gewone woorden. */
	readonly uitleg: readonly string[];
	readonly doe: Stap;
}

/** Alleen als er niets meer open is. */
export const NIETS_TE_DOEN = 'U hoeft nu niets te doen';

/** Het antwoord op: klopt het bedrag in de brief? */
export const BRIEFANTWOORDEN: Record<Uitkomst, Briefantwoord> = {
	klopt: {
		voor: 'Het bedrag in de brief',
		groot: () => 'klopt',
		na: 'met uw gegevens.',
		uitleg: ['Een verschil van een euro komt door afronden.'],
		doe: {
			kop: NIETS_TE_DOEN,
			tekst: ['Na 12 maanden moet het bedrag opnieuw worden berekend. Gebeurt dat niet? Vraag er dan om.']
		}
	},
	kanHoger: {
		voor: 'U mag waarschijnlijk',
		groot: (bedrag) => `${bedrag} meer`,
		na: (per) => `${per} houden dan in de brief staat.`,
		uitleg: ['De deurwaarder beslist, en vraagt om bewijs.'],
		doe: {
			kop: 'Geef dit door aan wie de brief stuurde',
			tekst: [
				'Zeg welke gegevens anders zijn. Stuur uw bewijs mee.',
				'Krijgt u geld terug? Dan is uw schuld ook weer hoger.',
				'Wat al is doorbetaald, hoeft de deurwaarder niet terug te geven.'
			]
		}
	},
	gunstiger: {
		voor: 'De brief is voor u',
		groot: (bedrag) => `${bedrag} beter`,
		na: (per) => `${per} dan onze berekening.`,
		uitleg: [],
		doe: {
			kop: 'Vraag niet om een nieuwe berekening',
			tekst: [
				'Het bedrag kan dan lager worden.',
				'Vraagt de deurwaarder om uw gegevens? Dan moet u eerlijk antwoord geven.'
			]
		}
	},
	gegevensFoutBedragGoed: {
		voor: 'Het bedrag in de brief',
		groot: () => 'klopt wel',
		na: 'ook al is een gegeven anders.',
		uitleg: ['Met het goede gegeven blijft het bedrag gelijk.'],
		doe: {
			kop: 'Geef het gegeven wel door',
			tekst: ['Later kan het wel verschil maken.']
		}
	},
	andereLezing: {
		voor: 'Het bedrag past bij',
		groot: () => 'een andere uitleg',
		na: 'van de wet.',
		uitleg: ['De wet is op dit punt niet duidelijk. Het bedrag is dus niet fout.'],
		doe: {
			kop: 'Wilt u hierover praten?',
			tekst: ['Vraag advies bij het Juridisch Loket of een sociaal raadsman.']
		}
	},
	nietNaTeGaan: {
		voor: 'Wij kunnen dit bedrag',
		groot: () => 'niet nagaan',
		na: '',
		uitleg: [],
		doe: {
			kop: 'Vraag hoe het bedrag is berekend',
			tekst: ['In de brief moet staan met welke gegevens is gerekend. Vraag daarom.']
		}
	}
};

/** Waarom een bedrag niet na te gaan is. Dat komt vaak voor, en is geen fout van iemand. */
export const BRIEFREDENEN: Record<Reden, string> = {
	oudRecht: 'De brief is van voor 2021. Toen gold een andere wet.',
	oudRechtMogelijk: 'Tot 1 juli 2021 mocht het nog met de oude regels.',
	voorschotten: 'Dit zijn voorschotten van dezelfde maanden. Dan geldt er geen beslagvrije voet.',
	vtlb: 'Dit lijkt een bedrag uit een schuldregeling. Dat heet het vrij te laten bedrag (vtlb).',
	bedragPerVierweken: 'Het bedrag past als het per 4 weken is.',
	bedragPerMaand: 'Het bedrag past als het per maand is.',
	bovenInkomen: 'Het bedrag is hoger dan uw inkomen.',
	bankbedragOnbekend: 'Wij weten niet welk bedrag op uw bankrekening vrij moet blijven.',
	nietsPast: 'Wij vinden niet waardoor het bedrag anders is. Dat komt vaker voor.'
};

/** De stap die past als vragen naar de berekening niets oplevert. */
export const STAPPEN_BIJ_REDEN: Partial<Record<Reden, Briefantwoord['doe']>> = {
	oudRecht: {
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Een bedrag geldt 12 maanden. Deze brief is veel ouder.',
			'Reken eerst uit wat er vandaag geldt. Is dat meer? Vraag dan om een nieuwe berekening.'
		]
	},
	bovenInkomen: {
		kop: 'Kijk eerst na of het bedrag goed is overgetypt',
		tekst: ['Klopt het wel? Vraag dan niet om een nieuwe berekening. Die kan lager zijn.']
	},
	voorschotten: {
		kop: 'Houdt u te weinig over?',
		tekst: ['Vraag of u het in kleinere delen mag terugbetalen.']
	},
	vtlb: {
		kop: 'Vraag het uw bewindvoerder of schuldhulpverlener',
		tekst: ['Een schuldregeling heeft eigen regels. Zij kunnen laten zien hoe het bedrag is berekend.']
	}
};

/** Als iemand van gegevens niet weet of zij kloppen, en het bedrag er wel bij past. */
export const ZOEK_OP: Stap = {
	kop: 'Zoek op wat u niet wist',
	tekst: ['Is een gegeven anders? Dan kan het bedrag te laag zijn.', 'Verander het dan hier.']
};
const ONZEKER: Record<'metBrief' | 'zonderBrief', Briefantwoord> = {
	metBrief: {
		voor: 'De brief rekent',
		groot: () => 'goed',
		na: 'met zijn eigen gegevens.',
		uitleg: ['Wij weten niet of deze gegevens kloppen.'],
		doe: ZOEK_OP
	},
	zonderBrief: {
		voor: 'Het bedrag in de brief',
		groot: () => 'past',
		na: 'bij de gegevens die u wist.',
		uitleg: ['Wij weten niet of de andere gegevens kloppen.'],
		doe: ZOEK_OP
	}
};

const BIJ_VAKANTIEGELD: Briefantwoord = {
	voor: 'Wij kunnen dit bedrag',
	groot: () => 'nog niet nagaan:',
	na: 'het hangt af van uw vakantiegeld.',
	uitleg: [],
	doe: {
		kop: 'Zoek op wanneer u uw vakantiegeld krijgt',
		tekst: [
			'Kijk op uw loonstrook van mei of juni. Of vraag het aan wie uw inkomen betaalt.',
			'Stuur nog geen brief over het bedrag.'
		]
	}
};

export const briefuitkomstteksten = {
	titel: 'Klopt de brief?',
	bezig: 'Wij rekenen uw brief na.',
	zekerheid: {
		open: 'Hierdoor kan het bedrag nog anders zijn:',
		zoekOp: 'Zoek het nog op:',
		onzeker: (aantal: number) =>
			aantal === 1
				? 'Eén gegeven wist u niet. Daar rekenen wij met de brief.'
				: `Van ${aantal} gegevens wist u het niet. Daar rekenen wij met de brief.`
	},
	balken: { brief: 'In de brief', feiten: 'Volgens uw gegevens', nu: 'Vandaag, met uw gegevens' },
	/** "€ 1.249 per 4 weken". */
	maat: (bedrag: string, per: string) => `${bedrag} ${per}`,
	ditIsAnders: (verschil: string) => `Dit is anders: ${verschil}.`,
	som: {
		kop: 'Waardoor verschilt het?',
		begin: 'Bedrag in de brief',
		anders: (naam: string, brief: string, feit: string) => `${naam}. In de brief: ${brief}. Bij u: ${feit}`,
		niets: 'geen',
		zonderNaam: 'een inkomen zonder naam',
		vanPartner: 'het inkomen van de partner',
		inkomenMist: (naam: string) => `Dit inkomen staat niet in de brief: ${naam}`,
		inkomenTeVeel: (naam: string) => `Dit inkomen heeft u niet: ${naam}`,
		samen: 'Wat de gegevens alleen samen doen',
		zieDiagnose: 'De rest: zie hieronder',
		lezing: 'Door een andere uitleg van de wet',
		afronden: 'Afronden op hele euro’s',
		onbekend: 'Wat wij niet kunnen uitleggen',
		totaal: 'Volgens uw gegevens',
		totaalToen: (dag: string) => `Volgens uw gegevens, op ${dag}`,
		hieronder: 'Waar het verschil vandaan kan komen, staat hieronder.',
		alleenSamen: 'Deze gegevens maken alleen samen verschil.',
		onbekendZin: 'Waardoor het verschil er is, weten wij niet.'
	},
	eigen: {
		klopt: 'De brief rekent goed met zijn eigen gegevens.',
		kloptNiet: (bedrag: string) => `Met de gegevens in de brief komen wij op ${bedrag}.`,
		metVakantiegeld: (bedrag: string) =>
			`Met de gegevens in de brief en uw vakantiegeld komen wij op ${bedrag}.`
	},
	totNu: (bedrag: string, dag: string) => `Sinds ${dag} is dat samen ongeveer ${bedrag}.`,
	pasLater: 'Een gegeven veranderde pas na de brief. Dan telt wat er vandaag geldt.',
	nu: (bedrag: string) => `Met uw gegevens zou het vandaag ${bedrag} zijn.`,
	nuAnders: (dag: string, toen: string, nu: string) => `Op ${dag} was het ${toen}. Vandaag is dat ${nu}.`,
	vanafNu:
		'De 4 weken zijn voorbij. Meestal telt het pas vanaf de dag dat u het doorgeeft. Niet voor de maanden ervoor.',
	lezing: (vraag: string, uitleg: string) => `${vraag} Dan zou gelden: ${uitleg}`,
	onzeker: ONZEKER,
	vakantiegeld: {
		antwoord: BIJ_VAKANTIEGELD,
		elkePeriode: (bedrag: string) => `Komt het bij elke betaling? Dan is het ${bedrag}.`,
		jaarlijks: (bedrag: string) => `Komt het één keer per jaar? Dan is het ${bedrag}.`,
		ook: (bedrag: string) => `Komt uw vakantiegeld één keer per jaar? Dan is het ${bedrag}.`,
		zoekEerst: 'Zoek dat op voordat u een brief stuurt.',
		knop: 'Vul in wanneer het komt'
	},
	zonderPartnerinkomen: 'In het dossier staat geen inkomen van de partner. Daar rekenen wij dus zonder.',
	vraagPer: {
		kop: 'Over welke tijd gaat het bedrag?',
		knop: { maand: 'Het is per maand', vierweken: 'Het is per 4 weken' }
	},
	meer: 'Zo is dit berekend',
	nodig: {
		kop: 'Nog niet alles is bekend',
		tekst: 'Vul dit nog in. Dan rekenen wij de brief na.',
		begin: 'Vul dit in',
		berekening: 'Naar uw berekening'
	},
	bewijs: { kop: 'Zoek dit bewijs op' },
	vandaag: 'Reken uit wat er vandaag geldt',
	/** De knop naar de brief terug; null als een brief nu meestal niet helpt. */
	acties: {
		klopt: null,
		kanHoger: 'Maak uw brief',
		gunstiger: null,
		gegevensFoutBedragGoed: null,
		andereLezing: 'Vraag om uitleg',
		nietNaTeGaan: 'Vraag om uitleg',
		anders: 'Andere brieven',
		inhoudingen: 'Kijk na wat er is ingehouden'
	} satisfies Record<Uitkomst | 'anders' | 'inhoudingen', string | null>
} as const;
