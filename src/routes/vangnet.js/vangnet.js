/*
 * Het eerste script. Kijkt of de toepassing op gang komt, en zegt anders wat er te doen is. Staat los van de andere scripts, want het moet
 * ook werken als die ontbreken of niet te lezen zijn: daarom zonder modules en zonder nieuwe taalvormen.
 */
{
	/** @type {unknown} */
	const gelezen = JSON.parse('__TEKSTEN__');
	const teksten = /** @type {typeof import('#lib/teksten/paginas/vangnet.ts').vangnetteksten} */ (gelezen);
	const TE_LANG = 15000;
	let gemeld = false;

	/* Elke pagina is gebouwd voor wie nog niets invulde. Wie wel iets invulde, wacht tot het er staat (stijl/indeling.css). */
	try {
		if (sessionStorage.getItem('__SLEUTEL__') !== null) document.documentElement.className = 'begonnen';
		/* eslint-disable-next-line @typescript-eslint/no-unused-vars -- zonder naam is een nieuwe taalvorm */
	} catch (fout) {
		/* Deze browser bewaart niets: dan is er ook niets om op te wachten. */
	}

	/* Kit leest wat er achter het hekje staat, en houdt op als dat niet te lezen is. Een link kan daar kapot zijn; dat zegt de pagina zelf. */
	const heel = location.href.replace(/#[^]*/, (hekje) => {
		try {
			decodeURIComponent(hekje);
			return hekje;
			/* eslint-disable-next-line @typescript-eslint/no-unused-vars -- zonder naam is een nieuwe taalvorm */
		} catch (fout) {
			return hekje.replace(/%/g, '_');
		}
	});
	if (heel !== location.href) history.replaceState(history.state, '', heel);

	/* Kit zet de omroeper pas neer als de toepassing draait. */
	const werkt = () => document.getElementById('svelte-announcer') !== null;

	/**
	 * @param {string} naam
	 * @param {string} tekst
	 * @param {Record<string, string>} kenmerken
	 */
	const maak = (naam, tekst, kenmerken) => {
		const element = document.createElement(naam);
		element.textContent = tekst;
		Object.keys(kenmerken).forEach((kenmerk) => element.setAttribute(kenmerk, String(kenmerken[kenmerk])));
		return element;
	};

	/* Wat op het apparaat bewaard is, kan zelf kapot zijn: met netwerk wordt het opnieuw gehaald. */
	const ruimOp = () => {
		if (!navigator.onLine || !navigator.serviceWorker || !window.caches) return Promise.resolve();
		return navigator.serviceWorker.getRegistration().then((worker) => {
			if (!worker) return undefined;
			const vanOns = (/** @type {string} */ naam) => naam.slice(-worker.scope.length) === worker.scope;
			return caches
				.keys()
				.then((namen) => Promise.all(namen.filter(vanOns).map((naam) => caches.delete(naam))))
				.then(() => worker.unregister());
		});
	};
	const herlaad = () => location.reload();

	const meld = () => {
		/* De schil van de service worker heeft nog geen inhoud. */
		/* eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- een nieuwe taalvorm */
		const blad = document.getElementById('inhoud') || document.querySelector('.app');
		if (gemeld || werkt() || !blad) return;
		gemeld = true;
		const knop = maak('button', teksten.opnieuw, { type: 'button', class: 'nl-button nl-button--primary' });
		knop.onclick = () => ruimOp().then(herlaad, herlaad);
		const hulp = maak('p', `${teksten.helptDatNiet} ${teksten.bel} `, {});
		hulp.appendChild(maak('a', teksten.nummer.tekst, { href: teksten.nummer.naar }));
		hulp.appendChild(document.createTextNode(` ${teksten.na}`));
		const melding = maak('div', '', { class: 'vangnet', role: 'alert' });
		[maak('p', teksten.mislukt, {}), knop, hulp].forEach((deel) => melding.appendChild(deel));
		blad.insertBefore(melding, blad.firstChild);
		/* Kwam het toch nog, dan is er niets aan de hand. */
		const wacht = setInterval(() => {
			if (!werkt()) return;
			clearInterval(wacht);
			blad.removeChild(melding);
		}, 500);
	};
	/* Even wachten: een fout van een ander hoeft de toepassing niet te raken. */
	const straks = () => setTimeout(meld, 1000);

	/* Alleen fouten van een script: een letter die niet kwam, houdt de toepassing niet tegen. */
	window.addEventListener('error', straks);
	window.addEventListener('unhandledrejection', straks);
	window.addEventListener('load', () => setTimeout(meld, TE_LANG));
}
