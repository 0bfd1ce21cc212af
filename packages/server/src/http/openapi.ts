import { RefusalReply, REFUSALS, ROUTES, type RefusalCode, type Route } from '@tuntas/api';
import { Type, type TSchema } from 'typebox';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the contract, made of ROUTES and REFUSALS and nothing else. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tuntas',
      version: '1',
      description:
        'API kantor Dinas Sosial. Setiap penolakan memakai bentuk Refusal dengan kode dari ' +
        'katalog. Perintah membawa idempotency-key: kunci yang sama mendapat jawaban yang sama.',
    },
    tags: [
      { name: 'session', description: 'Masuk dan keluar' },
      { name: 'kantor', description: 'Jabatan, pemegang, pengguna' },
      { name: 'sop', description: 'SOP yang berlaku' },
      { name: 'agenda', description: 'Agenda surat masuk' },
      { name: 'berkas', description: 'Berkas dan meja kerja' },
    ],
    paths,
    components: {
      schemas: { Refusal: RefusalReply },
      responses: { Refusal: refusalResponse() },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'tuntas' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
    },
  };
}

function operationOf(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    parameters: parametersOf(route),
    ...bodyOf(route),
    responses: {
      '200': {
        description: 'Berhasil',
        content:
          route.media !== undefined
            ? { [route.media]: { schema: { type: 'string', format: 'binary' } } }
            : { 'application/json': { schema: route.reply } },
      },
      ...refusalsOf(route),
      default: { $ref: '#/components/responses/Refusal' },
    },
    security: route.open
      ? []
      : [route.method === 'GET' ? { session: [] } : { session: [], csrf: [] }],
  };
}

/** What a client of this route has to be ready for; `default` holds the whole catalogue. */
function typicalRefusals(route: Route): RefusalCode[] {
  const isRead = route.method === 'GET';
  const codes: RefusalCode[] = ['REQUEST_INVALID', 'TOO_MANY', 'UNAVAILABLE'];
  if (route.body === ROUTES.login.body) codes.push('LOGIN_FAILED');
  if (!route.open) codes.push('NOT_LOGGED_IN', 'PASSWORD_CHANGE_REQUIRED');
  if (!route.open && !isRead) codes.push('CSRF');
  if (!route.open) codes.push('NOT_PERMITTED');
  if (route.params) codes.push('NOT_FOUND');
  if (route.command) codes.push('COMMAND_ID_REUSED');
  if (route.body === ROUTES.act.body) codes.push(...ACTION_REFUSALS);
  if (route.body === ROUTES.changePassword.body) codes.push('PASSWORD_WEAK');
  if (route.multipart) codes.push('TOO_LARGE', 'FILE_TYPE', 'FILE_EMPTY');
  return codes;
}

const ACTION_REFUSALS: readonly RefusalCode[] = [
  'CASE_CHANGED',
  'STEP_NOT_OPEN',
  'CASE_SUSPENDED',
  'CASE_CLOSED',
  'REASON_REQUIRED',
  'VERDICTS_REQUIRED',
  'REQUIREMENTS_UNMET',
  'FILE_UNKNOWN',
];

function refusalsOf(route: Route): Json {
  const byStatus = Map.groupBy(typicalRefusals(route), (code) => REFUSALS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${code}: ${REFUSALS[code].when}`).join('; '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    ]),
  );
}

function parametersOf(route: Route): Json[] {
  const key = {
    name: 'idempotency-key',
    in: 'header',
    required: true,
    description: 'Nomor perintah buatan klien (UUID)',
    schema: { type: 'string', format: 'uuid' },
  };
  return [
    ...partParameters(route.params, 'path'),
    ...partParameters(route.query, 'query'),
    ...(route.command ? [key] : []),
  ];
}

function partParameters(schema: TSchema | undefined, place: 'path' | 'query'): Json[] {
  if (!schema || !Type.IsObject(schema)) return [];
  const required: readonly string[] = schema.required ?? [];
  return Object.entries(schema.properties).map(([name, part]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: part,
  }));
}

function bodyOf(route: Route): Json {
  if (route.multipart) {
    const schema = {
      type: 'object',
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      required: ['file'],
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!route.body) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
  };
}

function refusalResponse(): Json {
  const codes = Object.entries(REFUSALS).map(([code, rule]) => `${rule.status} ${code}`);
  return {
    description: `Penolakan: ${codes.join(', ')}`,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  };
}
