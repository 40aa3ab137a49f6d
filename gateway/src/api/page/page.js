// SPDX-License-Identifier: Apache-2.0

// Shows the description of the interface, and asks the gateway for whoever wants to see an answer. It makes all nodes by hand, so
// no text of the description or of an answer is ever read as HTML.

const VERBS = ['get', 'post', 'put', 'delete', 'patch'];

function make(tag, attributes = {}, ...children) {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
	node.append(...children);
	return node;
}

function resolve(description, schema) {
	if (!schema || !schema.$ref) return schema || {};
	const name = schema.$ref.split('/').pop();
	return (description.components.schemas || {})[name] || {};
}

/** A schema in a few words: `string`, `integer | null`, `Order[]`. */
function kind(schema) {
	if (!schema) return '';
	if (schema.$ref) return schema.$ref.split('/').pop();
	for (const many of ['oneOf', 'anyOf', 'allOf']) {
		if (schema[many]) return schema[many].map(kind).join(many === 'allOf' ? ' & ' : ' | ');
	}
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
	if (schema.type === 'array') return `${kind(schema.items)}[]`;
	if (Array.isArray(schema.type)) return schema.type.join(' | ');
	return schema.type || 'anything';
}

/** The fields of a schema as rows, those of its parts included. */
function fields(description, schema, depth = 0) {
	const whole = resolve(description, schema);
	const rows = [];
	for (const part of whole.allOf || []) rows.push(...fields(description, part, depth));
	for (const [name, field] of Object.entries(whole.properties || {})) {
		rows.push([`${' '.repeat(depth * 2)}${name}`, kind(field), field.description || resolve(description, field).description || '']);
		const inner = field.type === 'array' ? field.items : field;
		if (depth < 2 && (inner.$ref || inner.properties)) rows.push(...fields(description, inner, depth + 1));
	}
	return rows;
}

function table(heads, rows) {
	const body = make('tbody');
	for (const row of rows) {
		const cells = row.map((cell, at) => make('td', {}, at === 0 ? make('code', {}, cell) : cell));
		body.append(make('tr', {}, ...cells));
	}
	return make('table', {}, make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', {}, head)))), body);
}

function attempt(path, parameters) {
	const inputs = parameters.map((parameter) => [parameter, make('input', { 'aria-label': parameter.name })]);
	const out = make('pre', { hidden: '' });
	const line = make('code', {}, '');
	const button = make('button', { type: 'button' }, 'Ask');
	button.addEventListener('click', async () => {
		let address = path;
		const query = new URLSearchParams();
		for (const [parameter, input] of inputs) {
			if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
			else if (input.value !== '') query.set(parameter.name, input.value);
		}
		if ([...query].length > 0) address += `?${query}`;
		line.textContent = `curl '${location.origin}${address}'`;
		out.hidden = false;
		out.textContent = '…';
		try {
			const answer = await fetch(address);
			const text = await answer.text();
			let shown = text;
			try {
				shown = JSON.stringify(JSON.parse(text), null, 2);
			} catch {
				// It is not JSON: it is shown as it came.
			}
			out.textContent = `${answer.status} ${answer.headers.get('souk-block') || ''}\n${shown}`;
		} catch (error) {
			out.textContent = `The gateway did not answer: ${error.message}`;
		}
	});
	const rows = inputs.map(([parameter, input]) => {
		const about = `${kind(parameter.schema)}${parameter.required ? ', needed' : ''}`;
		const cells = [make('code', {}, parameter.name), input, about, parameter.description || ''];
		return make('tr', {}, ...cells.map((cell) => make('td', {}, cell)));
	});
	return make('div', {}, make('table', {}, make('tbody', {}, ...rows)), make('p', {}, button, ' ', line), out);
}

function operation(description, path, verb, what) {
	const parameters = what.parameters || [];
	const title = make(
		'summary',
		{},
		make('span', { class: 'verb' }, verb),
		make('code', {}, path),
		' ',
		make('span', { class: 'soft' }, what.summary || ''),
	);
	const box = make('details', { id: `${verb}${path}` }, title);
	// What is inside is made when somebody opens it: there are many.
	box.addEventListener(
		'toggle',
		() => {
			if (what.description) box.append(make('p', {}, what.description));
			const streams = Object.values(what.responses || {}).some((one) => (one.content || {})['text/event-stream']);
			if (verb === 'get' && !streams) box.append(attempt(path, parameters));
			else if (parameters.length > 0) {
				box.append(table(['parameter', 'form', 'meaning'], parameters.map((one) => [one.name, kind(one.schema), one.description || ''])));
			}
			for (const [status, answer] of Object.entries(what.responses || {})) {
				const contents = Object.entries(answer.content || {});
				const names = contents.map(([type]) => type).join(', ');
				box.append(make('p', {}, make('strong', {}, status), ` ${answer.description || ''} `, make('span', { class: 'soft' }, names)));
				const [, content] = contents.find(([type]) => type === 'application/json') || [];
				const rows = content ? fields(description, content.schema) : [];
				if (rows.length > 0) box.append(table(['field', 'form', 'meaning'], rows));
			}
		},
		{ once: true },
	);
	return box;
}

async function show() {
	const main = document.getElementById('main');
	const description = await (await fetch('/openapi.json')).json();
	document.getElementById('title').textContent = `${description.info.title} ${description.info.version}`;
	document.getElementById('about').textContent = description.info.description || '';
	document.getElementById('wait').remove();
	const sections = new Map();
	for (const tag of description.tags || []) {
		const section = make('section', {}, make('h2', {}, tag.name), make('p', {}, tag.description || ''));
		sections.set(tag.name, section);
		main.append(section);
	}
	for (const [path, verbs] of Object.entries(description.paths)) {
		for (const verb of VERBS.filter((one) => verbs[one])) {
			const what = verbs[verb];
			const tag = (what.tags || ['gateway'])[0];
			if (!sections.has(tag)) {
				const section = make('section', {}, make('h2', {}, tag));
				sections.set(tag, section);
				main.append(section);
			}
			sections.get(tag).append(operation(description, path, verb, what));
		}
	}
	document.getElementById('find').addEventListener('input', (event) => {
		const words = event.target.value.toLowerCase();
		for (const box of main.querySelectorAll('details')) box.hidden = !box.querySelector('summary').textContent.toLowerCase().includes(words);
	});
}

show().catch((error) => {
	document.getElementById('main').textContent = `The description could not be read: ${error.message}`;
});
