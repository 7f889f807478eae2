// Puts itself between a client and the network, and keeps what went over the wire: not the values, but everything that has a name.
export class Recorder {
  #exchanges = [];

  /** A `fetch` for clients. */
  fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const line = [request.method, describeUrl(request.url), describeBody(body)].filter(Boolean).join(' ');
    const response = await fetch(request);
    this.#exchanges.push(`${line} -> ${response.status}${describeErrors(await response.clone().text())}`);
    return response;
  };

  /** What went over the wire since the last call. */
  take() {
    return this.#exchanges.splice(0);
  }
}

function describeUrl(text) {
  const url = new URL(text);
  const names = [...url.searchParams].map(([name, value]) => name + (name === 'extensions' ? describeMembers(JSON.parse(value)) : ''));
  return url.pathname + (names.length > 0 ? `?${names.join('&')}` : '');
}

function describeBody(text) {
  return text && describeMembers(JSON.parse(text));
}

function describeMembers(value) {
  return `{${Object.entries(value).map(([name, member]) => name + describeMember(name, member)).join(' ')}}`;
}

function describeMember(name, member) {
  return name === 'extensions' || name === 'persistedQuery' ? describeMembers(member) : '';
}

function describeErrors(text) {
  const codes = (JSON.parse(text).errors ?? []).map((error) => error.extensions?.code);
  return codes.length > 0 ? ` ${codes.join(' ')}` : '';
}
