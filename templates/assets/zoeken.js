// SPDX-License-Identifier: EUPL-1.2
// The search page (zoeken.mustache): reads data/zoeken.json, and looks in it with MiniSearch. Nothing that is typed leaves
// the browser. All text goes into the page as text.
(() => {
	'use strict';

	const step = 20;
	const name = document.title;
	const at = (id) => document.getElementById(id);
	const [form, input, status, hits, more, lists, why] =
		['zoekvak', 'zoekterm', 'zoekstand', 'treffers', 'zoekmeer', 'zoeklijsten', 'zoekuitleg'].map(at);
	const special = {'ł': 'l', 'ø': 'o', 'đ': 'd', 'æ': 'ae', 'œ': 'oe', 'ß': 'ss', 'þ': 'th', 'ð': 'd', 'ı': 'i'};
	// 28638-233, kst-28638-233, «28 638, nr. 233», «35 570 VI, nr. 50», «35 876, B»
	const paper = /(?<![\p{L}\p{N}])(?:kst-)?(\d{2})[\s.]?(\d{3})(?:[\s-]+([IVXLC]+))?(?:,?\s*nrs?\.?\s*|\s*[-–]\s*|,\s*)(\d+|[A-Z])(?![\p{L}\p{N}])/giu;
	const word = /[\p{L}\p{N}\p{M}]+/gu;

	// Without accents and capitals.
	function fold(term) {
		const lower = term.toLowerCase();
		if (/^[a-z0-9]*$/.test(lower))
			return lower;
		return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łøđæœßþðı]/g, (letter) => special[letter]);
	}

	// The number of a paper is one word, however it is written.
	const papers = (text) => text.replace(paper, (all, one, two, chapter, number) => ` ${one}${two}${chapter ?? ''}n${number} `);
	const words = (text) => papers(text).match(word) ?? [];
	const letters = (term) => !/\d/.test(term);
	// With fewer letters a word is only looked for as a whole («OM»): what begins with one letter is half of all there is.
	const least = 3;
	const short = (term) => letters(term) && term.length < least;
	// Words that stand on nearly every page tell nothing beside another word, and take longest to look for.
	const common = new Set(['aan', 'als', 'bij', 'dat', 'de', 'die', 'dit', 'door', 'een', 'en', 'er', 'het', 'in', 'is', 'met', 'of',
		'op', 'te', 'tot', 'uit', 'van', 'voor', 'zijn']);

	// The words to look for: each once, and common ones only where there is no other.
	function asked(query) {
		const each = [...new Set(words(query).map(fold))];
		const telling = each.filter((term) => !common.has(term));
		return telling.length > 0 ? telling : each.slice(0, 1);
	}

	const options = {
		fields: ['title', 'numbers', 'text'],
		tokenize: words,
		processTerm: fold,
		searchOptions: {combineWith: 'AND', boost: {title: 4, numbers: 8}, prefix: (term) => letters(term) ? !short(term) : term.length < 7},
	};
	const forgiving = {fuzzy: (term) => letters(term) && term.length > 3 ? (term.length > 7 ? 2 : 1) : false, weights: {fuzzy: 0.3, prefix: 0.6}};

	let rows;
	let index;
	let found = [];
	let shown = 0;

	function element(name, className, text) {
		const node = document.createElement(name);
		if (className)
			node.className = className;
		if (text)
			node.append(text);
		return node;
	}

	// The text with the words that were found marked.
	function marked(node, text, terms) {
		let from = 0;
		for (const match of text.matchAll(word)) {
			if (!terms.has(fold(match[0])))
				continue;
			node.append(text.slice(from, match.index), element('mark', '', match[0]));
			from = match.index + match[0].length;
		}
		node.append(text.slice(from));
	}

	// What stands around the first word that was found, else the beginning.
	function excerpt(text, terms) {
		const first = [...text.matchAll(word)].find((match) => terms.has(fold(match[0])))?.index ?? 0;
		const start = first < 90 ? 0 : text.indexOf(' ', first - 70) + 1;
		const end = text.length - start < 240 ? text.length : text.lastIndexOf(' ', start + 220);
		return (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
	}

	function hit({id, terms}) {
		const [title, kind, address, , text, english] = rows[id];
		const all = new Set(terms);
		const item = element('li', 'treffer');
		const heading = element('p', 'treffer-kop');
		const link = element('a');
		link.href = form.dataset.wortel + address;
		marked(link, title, all);
		heading.append(link, ' ', element('span', 'treffer-soort', kind));
		item.append(heading);
		if (text || english) {
			const line = element('p', 'treffer-tekst');
			marked(line, excerpt(text, all), all);
			if (english) {
				const term = element('span');
				term.lang = 'en';
				marked(term, english, all);
				line.append(' Engels: ', term, '.');
			}
			item.append(line);
		}
		return item;
	}

	function showMore() {
		const next = found.slice(shown, shown + step).map(hit);
		hits.append(...next);
		shown += next.length;
		more.hidden = shown >= found.length;
		return next[0];
	}

	function tell(query) {
		if (query === '')
			return '';
		if (found.length === 0 && asked(query).every(short))
			return `Niets gevonden voor «${query}». Typ ten minste ${least} letters.`;
		if (found.length === 0)
			return `Niets gevonden voor «${query}». Kijk of het woord goed is geschreven, of zoek op een ander woord.`;
		return `${found.length === 1 ? '1 plaats' : `${found.length} plaatsen`} gevonden voor «${query}».`;
	}

	function look(query) {
		// What is typed right goes first; only when that gives little may a letter be wrong.
		let terms = asked(query);
		let exact = index.search(terms.join(' '));
		// A short last word that is found nowhere is still being typed.
		if (exact.length === 0 && terms.length > 1 && short(terms.at(-1))) {
			terms = terms.slice(0, -1);
			exact = index.search(terms.join(' '));
		}
		if (exact.length >= 5 || !terms.some(letters))
			return exact;
		const have = new Set(exact.map(({id}) => id));
		return [...exact, ...index.search(terms.join(' '), forgiving).filter(({id}) => !have.has(id))];
	}

	function search() {
		const query = input.value.trim();
		if (!index) {
			status.textContent = query === '' ? '' : 'De zoekgegevens worden geladen.';
			return;
		}
		performance.mark('zoek');
		found = query === '' ? [] : look(query);
		shown = 0;
		hits.replaceChildren();
		showMore();
		lists.hidden = found.length > 0;
		status.textContent = tell(query);
		performance.measure('zoeken', 'zoek');
		const address = new URL(location);
		if (query === '')
			address.searchParams.delete('q');
		else
			address.searchParams.set('q', query);
		history.replaceState(null, '', address);
		document.title = query === '' ? name : `${query} – ${name}`;
	}

	async function load() {
		const answer = await fetch(form.dataset.bestand);
		if (!answer.ok)
			throw new Error(answer.status);
		rows = (await answer.json()).rows;
		const built = new MiniSearch(options);
		await built.addAllAsync(rows.map(([title, , , numbers, text, english = ''], id) => ({id, title, numbers, text: `${text} ${english}`})), {chunkSize: 250});
		index = built;
		form.dataset.klaar = '';
		search();
	}

	if (location.protocol === 'file:') {
		why.textContent = 'Zoeken werkt niet als u de site als bestand op uw computer opent: de browser mag dan de zoekgegevens ' +
			'niet lezen. Op een webserver werkt het wel. Hier vindt u alles in deze lijsten. Met Ctrl+F zoekt u op een pagina.';
		return;
	}
	if (typeof MiniSearch === 'undefined') {
		why.textContent = 'Zoeken werkt niet in deze versie van de site: het zoekprogramma ontbreekt. ' +
			'U vindt alles in deze lijsten. Met Ctrl+F zoekt u op een pagina.';
		return;
	}
	why.textContent = 'U vindt ook alles in deze lijsten:';
	form.hidden = false;
	input.value = new URL(location).searchParams.get('q') ?? '';
	let timer;
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(search, 120);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		search();
	});
	more.firstElementChild.addEventListener('click', () => showMore().querySelector('a').focus());
	load().catch(() => {
		status.textContent = 'De zoekgegevens konden niet worden geladen. Probeer het later nog eens, of gebruik de lijsten hieronder.';
	});
})();
