import type { Oordeel, Reden } from '../../controle/oordeel.ts';

type Uitkomst = Oordeel['uitkomst'];

/** De ene stap die nu past. */
export interface Stap {
	readonly kop: string;
	readonly tekst: readonly string[];
}

interface Antwoord {
	/** De ene zin bovenaan; een bedrag erin staat groot. */
	readonly voor: string;
	readonly groot: (bedrag: string) => string;
	readonly na: string | ((per: string) => string);
	/** Wat het betekent, in gewone woorden. */
	readonly uitleg: readonly string[];
	readonly doe: Stap;
}

/** Het antwoord op: klopt het bedrag in de brief? */
export const BRIEFANTWOORDEN: Record<Uitkomst, Antwoord> = {
	klopt: {
		voor: 'Het bedrag in de brief',
		groot: () => 'klopt',
		na: 'met uw gegevens.',
		uitleg: ['Een verschil van een euro komt door afronden.'],
		doe: {
			kop: 'U hoeft nu niets te doen',
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
		uitleg: ['Vraag niet om een nieuwe berekening. Het bedrag kan dan lager worden.'],
		doe: {
			kop: 'Wat moet u wel doen?',
			tekst: ['Vraagt de deurwaarder om uw gegevens? Dan moet u eerlijk antwoord geven.']
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

/** Bij een verrekening is er geen deurwaarder, en geen mededeling met een jaar erbij. */
export const BIJ_VERREKENING: Partial<Record<Uitkomst, Pick<Antwoord, 'uitleg' | 'doe'>>> = {
	klopt: {
		uitleg: BRIEFANTWOORDEN.klopt.uitleg,
		doe: { kop: 'U hoeft nu niets te doen', tekst: ['Verandert er iets bij u? Geef het dan door.'] }
	},
	kanHoger: {
		uitleg: ['Wie het geld inhoudt beslist, en vraagt om bewijs.'],
		doe: {
			kop: 'Geef dit door aan wie het geld inhoudt',
			tekst: [
				'Zeg welk bedrag vrij moet blijven. Stuur uw bewijs mee.',
				'Krijgt u geld terug? Dan is uw schuld ook weer hoger.'
			]
		}
	},
	gunstiger: {
		uitleg: BRIEFANTWOORDEN.gunstiger.uitleg,
		doe: {
			kop: 'Wat moet u wel doen?',
			tekst: ['Vraagt iemand om uw gegevens? Geef dan eerlijk antwoord.']
		}
	},
	nietNaTeGaan: {
		uitleg: [],
		doe: {
			kop: 'Vraag hoe het bedrag is berekend',
			tekst: ['Ook bij een verrekening geldt de beslagvrije voet. Vraag hoe er is gerekend.']
		}
	}
};

/** Een gegeven veranderde pas na de brief: dan telt wat er vandaag geldt. */
export const PAS_LATER: Record<'hoger' | 'nietHoger', Omit<Antwoord, 'doe'>> = {
	hoger: {
		voor: 'U mag nu waarschijnlijk',
		groot: (bedrag) => `${bedrag} meer`,
		na: (per) => `${per} houden dan in de brief staat.`,
		uitleg: ['De deurwaarder beslist, en vraagt om bewijs.']
	},
	nietHoger: {
		voor: 'Met de bedragen van nu wordt het',
		groot: () => 'niet hoger',
		na: 'dan in de brief staat.',
		uitleg: []
	}
};

/** Wat er nu te doen is als het antwoord alleen dat niet zegt. */
export const vervolgteksten = {
	naEenJaar: (bedrag: string): Stap => ({
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Een bedrag geldt 12 maanden. Die zijn voorbij.',
			`Met uw gegevens zou het vandaag ${bedrag} zijn. Dat is meer dan in de brief.`
		]
	}),
	nuNietHoger: {
		kop: 'U hoeft nu niets te doen',
		tekst: ['Met de bedragen van nu wordt het niet hoger. Vraag dus niet om een nieuwe berekening.']
	},
	veranderd: {
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Zeg wat er is veranderd, en sinds wanneer. Stuur uw bewijs mee.',
			'Het nieuwe bedrag telt meestal vanaf uw brief.'
		]
	},
	zelfdeGegevens: {
		kop: 'Geef dit door aan wie de brief stuurde',
		tekst: [
			'Zeg dat u op een ander bedrag komt. Stuur onze berekening mee.',
			'Krijgt u geld terug? Dan is uw schuld ook weer hoger.',
			'Wat al is doorbetaald, hoeft de deurwaarder niet terug te geven.'
		]
	},
	laatZo: {
		kop: 'Vraag niet om een nieuwe berekening',
		tekst: ['Het bedrag in de brief is hoger dan het onze. Een nieuwe berekening kan lager zijn.']
	}
} as const;

/** Waarom een bedrag niet na te gaan is. Dat komt vaak voor, en is geen fout van iemand. */
export const BRIEFREDENEN: Record<Reden, string> = {
	oudRecht: 'De brief is van voor 2021. Toen gold een andere wet.',
	oudRechtMogelijk: 'Tot 1 juli 2021 mocht het nog met de oude regels.',
	voorschotten: 'Dit zijn voorschotten van dezelfde maanden. Dan geldt er geen beslagvrije voet.',
	vtlb: 'Dit lijkt een bedrag uit een schuldregeling. Dat heet het vrij te laten bedrag (vtlb).',
	bedragPerVierweken: 'Het bedrag past als het per 4 weken is.',
	bedragPerMaand: 'Het bedrag past als het per maand is.',
	bovenInkomen: 'Het bedrag is hoger dan uw inkomen. Kijk na of het goed is overgetypt.',
	nietsPast: 'Wij vinden niet waardoor het bedrag anders is. Dat komt vaker voor.'
};

/** De stap die past als vragen naar de berekening niets oplevert. */
export const STAPPEN_BIJ_REDEN: Partial<Record<Reden, Antwoord['doe']>> = {
	oudRecht: {
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Een bedrag geldt 12 maanden. Deze brief is veel ouder.',
			'Reken eerst uit wat er vandaag geldt. Is dat meer? Vraag dan om een nieuwe berekening.'
		]
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

export const briefuitkomstteksten = {
	titel: 'Klopt de brief?',
	bezig: 'Wij rekenen uw brief na.',
	zekerheid: {
		precies: 'U wist elk gegeven.',
		geschat: 'Een deel van uw gegevens is een schatting.',
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
		inkomenMist: (naam: string) => `Dit inkomen staat niet in de brief: ${naam}`,
		inkomenTeVeel: (naam: string) => `Dit inkomen heeft u niet: ${naam}`,
		samen: 'Wat de gegevens alleen samen doen',
		zieDiagnose: 'De rest: zie hieronder',
		onbekend: 'Wat wij niet kunnen uitleggen',
		totaal: 'Volgens uw gegevens'
	},
	eigen: {
		klopt: 'De brief rekent goed met zijn eigen gegevens.',
		kloptNiet: (bedrag: string) => `Met de gegevens in de brief komen wij op ${bedrag}.`,
		metVakantiegeld: (bedrag: string) =>
			`Met de gegevens in de brief en uw vakantiegeld komen wij op ${bedrag}.`
	},
	totNu: (bedrag: string, dag: string) => `Sinds ${dag} is dat samen ongeveer ${bedrag}.`,
	pasLater: 'Een gegeven veranderde pas na de brief. Vraag dan om een nieuwe berekening.',
	nu: (bedrag: string) => `Met uw gegevens zou het vandaag ${bedrag} zijn.`,
	nuAnders: (dag: string, toen: string, nu: string) => `Op ${dag} was het ${toen}. Vandaag is dat ${nu}.`,
	vanafNu:
		'De 4 weken zijn voorbij. Een brief telt nu meestal pas vanaf vandaag, niet voor de maanden ervoor.',
	lezing: (vraag: string, uitleg: string) => `${vraag} Dan zou gelden: ${uitleg}`,
	vraagPer: {
		kop: 'Over welke tijd gaat het bedrag?',
		knop: { maand: 'Het is per maand', vierweken: 'Het is per 4 weken' }
	},
	meer: 'Zo is dit berekend',
	nodig: {
		kop: 'Nog niet alles is bekend',
		tekst: 'Vul dit nog in. Dan rekenen wij de brief na.',
		begin: 'Naar uw brief',
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
