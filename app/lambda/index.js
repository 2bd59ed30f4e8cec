'use strict';

const greeting = 'Hello from Lambda & CodePipeline! 🎉';

/** Answers GET /hello, and GET /hello/{name} with a greeting of that name. */
exports.handler = async (event) => {
  const name = event.pathParameters?.name;
  console.log(`${event.httpMethod ?? 'invoked'} ${event.path ?? ''}`.trim());
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: name ? `${greeting} (${name})` : greeting,
  };
};
