// node server.mjs [PORT]: POST /records with { "record": …, "text": … } answers 200 with the record as read, or 422 with
// what is wrong. The text is optional; with it, every quotation of the record is held against it.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { validateMeetingRecord } from '@rapporteur/schema';

/** Largest body that is read, in bytes. */
const LIMIT = 5_000_000;

/** @returns {import('node:http').Server} not yet listening */
export function createApi() {
  return createServer(async (request, response) => {
    /** @type {(status: number, body: unknown) => void} */
    const answer = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(body));
    };
    if (request.method !== 'POST' || request.url !== '/records')
      return answer(404, { error: 'POST /records is all there is' });
    const body = await readBody(request);
    if (body === undefined) return answer(413, { error: `expected at most ${LIMIT} bytes` });
    let value;
    try {
      value = JSON.parse(body);
    } catch (error) {
      return answer(400, {
        error: `expected JSON: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
    const text = typeof value?.text === 'string' ? { text: value.text } : {};
    const result = validateMeetingRecord(value?.record, text);
    return result.success
      ? answer(200, { record: result.record, warnings: result.issues })
      : answer(422, { issues: result.issues.map(({ code, path, message }) => ({ code, path, message })) });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string | undefined>} undefined where the body is too large
 */
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  }
  return size > LIMIT ? undefined : Buffer.concat(chunks).toString('utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  createApi().listen(port, '127.0.0.1', () => console.log(`POST http://127.0.0.1:${port}/records`));
}
