'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { handler } = require('../index.js');

test('GET /hello greets', async () => {
  const response = await handler({ httpMethod: 'GET', path: '/hello' });
  assert.equal(response.statusCode, 200);
  assert.equal(response.body, 'Hello from Lambda & CodePipeline! 🎉');
});

test('a name is greeted by name', async () => {
  const response = await handler({ httpMethod: 'GET', path: '/hello/Ada', pathParameters: { name: 'Ada' } });
  assert.match(response.body, /\(Ada\)$/);
});

test('a bare invocation is answered too', async () => {
  assert.equal((await handler({})).statusCode, 200);
});

test('the answer is one that API Gateway takes', async () => {
  const response = await handler({});
  assert.equal(typeof response.body, 'string');
  assert.deepEqual(JSON.parse(JSON.stringify(response)), response);
});
