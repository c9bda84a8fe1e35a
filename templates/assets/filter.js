// SPDX-License-Identifier: EUPL-1.2
// Filters and sorts long lists. A page marks its list with data-filter (the name of what is counted, one and many, parted by |);
// in it a row is a row of a table with a row heading, or an article. A cell with data-keuze gives a choice of that name, from
// its own words or from data-woord; «Naam c.s.» is found by the name. data-volgorde in an article names what articles can be put
// in order by. What is chosen stands in the address. Without script the lists are whole and in their own order.
(() => {
	'use strict';

	const list = document.querySelector('[data-filter]');
	if (!list)
		return;
	const [one, many] = list.dataset.filter.split('|');
	const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
	// The number of a paper is one word, however it is written: the line of zoeken.js, which lint holds equal.
	const paper = /(?<![\p{L}\p{N}])(?:kst-)?(\d{2})[\s.]?(\d{3})(?:[\s-]+([IVXLC]+))?(?:,?\s*nrs?\.?\s*|\s*[-–]\s*|,\s*)(\d+|[A-Z])(?![\p{L}\p{N}])/giu;
	const papers = (text) => text.replace(paper, (all, two, three, chapter, number) => `${two}${three}${chapter ?? ''}n${number}.`);
	const compare = new Intl.Collator('nl', {numeric: true}).compare;
	const address = new URL(location);
	const asked = address.searchParams;

	function element(name, properties, ...children) {
		const node = Object.assign(document.createElement(name), properties);
		node.append(...children);
		return node;
	}

	// What a cell holds: the words of its marks apart, else each of its names.
	function words(cell) {
		if (cell.dataset.woord)
			return [cell.dataset.woord];
		const bare = cell.cloneNode(true);
		for (const mark of bare.querySelectorAll('.afgeleid'))
			mark.remove();
		const text = bare.querySelector('.fase, .oordeel, .staat, .leeg')?.textContent ?? bare.textContent;
		return (cell.dataset.keuzes ? text.split(cell.dataset.keuzes) : [text]).map((word) => word.trim().replace(/ c\.s\.$/, '')).filter(Boolean);
	}

	const rows = [...list.querySelectorAll('tbody tr, article')].filter((e) => e.matches('article') || e.querySelector('th[scope="row"]'))
		.map((node) => {
			const choices = new Map();
			const group = node.closest('[data-groep]');
			if (group)
				choices.set(list.dataset.groep, [group.dataset.groep]);
			for (const cell of node.querySelectorAll('[data-keuze]'))
				choices.set(cell.dataset.keuze, words(cell));
			// A cell, and a line in one, begins a new word.
			const parts = [...node.querySelectorAll('th, td, td > div')];
			const text = fold(node.matches('tr') ? parts.map((e) => e.textContent).join(' ') : node.textContent);
			return {node, text: `${text} ${papers(text)}`, choices};
		});
	// An item in two lists is one item.
	const key = ({node}) => node.querySelector('th[scope="row"] a')?.href ?? node;
	const total = new Set(rows.map(key)).size;

	const form = element('form', {className: 'filter'});
	form.setAttribute('aria-label', `Filter de ${many}`);
	const controls = new Map();

	function add(name, control) {
		const id = `filter-${fold(name).replace(/[^a-z0-9]+/g, '-')}`;
		control.id = id;
		form.append(element('div', {className: 'filter-vak'}, element('label', {htmlFor: id}, name), control));
		controls.set(id.slice(7), {name, control});
	}

	add('Zoek in de lijst', element('input', {type: 'search', autocomplete: 'off', maxLength: 200}));
	for (const name of new Set(rows.flatMap(({choices}) => [...choices.keys()]))) {
		const values = [...new Set(rows.flatMap(({choices}) => choices.get(name) ?? []))];
		if (name !== list.dataset.groep)
			values.sort(compare);
		if (values.length > 1)
			add(name, element('select', {}, new Option('alle', ''), ...values.map((value) => new Option(value))));
	}
	const clear = element('button', {type: 'reset', className: 'knop'}, 'Wis filter');
	const status = element('p', {className: 'filter-stand'});
	status.setAttribute('role', 'status');
	form.append(clear);
	list.before(form, status);

	function remember() {
		try {
			history.replaceState(null, '', address);
		} catch {
			// From disk some browsers refuse: then it is not remembered.
		}
	}

	function apply() {
		const wanted = [...controls].map(([id, {name, control}]) => {
			const value = control.value.trim();
			if (value === '')
				asked.delete(id);
			else
				asked.set(id, value);
			return [name, control.tagName, value];
		}).filter(([, , value]) => value !== '');
		const seen = new Set();
		for (const row of rows) {
			row.node.hidden = !wanted.every(([name, tag, value]) => tag === 'SELECT' ? row.choices.get(name)?.includes(value)
				: papers(fold(value)).split(' ').every((word) => row.text.includes(word)));
			if (!row.node.hidden)
				seen.add(key(row));
		}
		for (const part of list.querySelectorAll('section, .tabel'))
			part.hidden = wanted.length > 0 && !rows.some(({node}) => part.contains(node) && !node.hidden);
		clear.hidden = wanted.length === 0;
		const text = wanted.length === 0 ? `${total} ${total === 1 ? one : many}` : `${seen.size} van ${total} ${total === 1 ? one : many}`;
		if (status.textContent !== text)
			status.textContent = text;
		remember();
	}

	// A date as the site writes it, by year first; a number by its value; else the words.
	const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
	function rank(text) {
		const date = text.match(/^(?:(\d{1,2})\s)?(?:([a-z]{3,9})\s)?(\d{4})\b/);
		if (date && (!date[2] || months.includes(date[2])))
			return [date[3], (months.indexOf(date[2]) + 1 || 99).toString().padStart(2, '0'), (date[1] ?? '99').padStart(2, '0')].join('-');
		return text;
	}
	const number = (text) => /^[−-]?\d{1,3}(\.\d{3})*(,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-')) : NaN;
	const order = (a, b) => Number.isNaN(number(a) - number(b)) ? compare(rank(a), rank(b)) : number(a) - number(b);

	// What is put in order: rows by their cells, articles by what is marked with data-volgorde. All parts of the list in one order.
	// The headings of a table of nothing are not to be seen: a button in them would take the focus out of sight.
	const parts = [...list.querySelectorAll('table:has(tbody th[scope="row"])')].map((table) => ({
		body: table.tBodies[0], items: [...table.tBodies[0].rows], heads: [...table.tHead.rows[0].cells],
		names: [...table.tHead.rows[0].cells].map((head) => head.textContent.trim()),
		cell: (row, name, names) => row.cells[names.indexOf(name)],
	}));
	for (const body of new Set([...list.querySelectorAll('article')].map((e) => e.parentNode))) {
		const items = [...body.children].filter((e) => e.matches('article'));
		parts.push({
			body, items, heads: [], names: [...new Set(items.flatMap((e) => [...e.querySelectorAll('[data-volgorde]')]).map((e) => e.dataset.volgorde))],
			cell: (item, name) => item.querySelector(`[data-volgorde="${CSS.escape(name)}"]`),
		});
	}
	const names = [...new Set(parts.flatMap((part) => part.names))];

	// What is empty stays last.
	function sort({body, items, heads, names: own, cell}, name, down) {
		const value = (item) => {
			const node = cell(item, name, own);
			return !node || node.querySelector('.leeg') ? '' : node.textContent.replace(/\s+/g, ' ').trim();
		};
		const sorted = name === '' ? items : items.map((item) => [value(item), item]).sort(([a], [b]) =>
			a === '' || b === '' ? (a === '') - (b === '') : down ? order(b, a) : order(a, b)).map(([, item]) => item);
		body.append(...sorted);
		for (const [i, head] of heads.entries())
			if (own[i] === name)
				head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
			else
				head.removeAttribute('aria-sort');
	}

	// On a phone the headings of a table are not to be seen, and articles have none: there the order is a choice.
	const choice = element('select', {id: 'volgorde'}, new Option('zoals op de pagina', ''),
		...names.flatMap((name) => [new Option(name), new Option(`${name}, omgekeerd`, `${name}-af`)]));
	if (names.length > 0)
		clear.before(element('div', {className: `filter-vak${parts.some(({heads}) => heads.length > 0) ? ' filter-volgorde' : ''}`},
			element('label', {htmlFor: 'volgorde'}, 'Volgorde'), choice));

	function sortAll(asks) {
		const name = asks.replace(/-af$/, '');
		if (name !== '' && !names.includes(name))
			return;
		for (const part of parts)
			if (name === '' || part.names.includes(name))
				sort(part, name, asks !== name);
		choice.value = asks;
		if (asks === '')
			asked.delete('volgorde');
		else
			asked.set('volgorde', asks);
		remember();
	}

	choice.addEventListener('input', (event) => {
		event.stopPropagation();
		sortAll(choice.value);
	});
	for (const {heads, names: own} of parts)
		for (const [i, head] of heads.entries()) {
			const button = element('button', {type: 'button', className: 'sorteer', title: 'Zet de lijst op deze volgorde'}, own[i]);
			button.addEventListener('click', () => sortAll(`${own[i]}${head.getAttribute('aria-sort') === 'ascending' ? '-af' : ''}`));
			head.replaceChildren(button, element('span', {className: 'sorteer-naam'}, own[i]));
		}

	for (const [id, {control}] of controls)
		control.value = asked.get(id) ?? '';
	sortAll(asked.get('volgorde') ?? '');
	let timer;
	form.addEventListener('input', (event) => {
		clearTimeout(timer);
		timer = setTimeout(apply, event.target.type === 'search' ? 150 : 0);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		apply();
	});
	form.addEventListener('reset', () => setTimeout(() => {
		sortAll('');
		apply();
		form.elements[0].focus();
	}));
	apply();
})();
