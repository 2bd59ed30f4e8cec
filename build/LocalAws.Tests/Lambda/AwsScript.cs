namespace LocalAws.Tests.Lambda;

/// <summary>For functions of tests that call AWS: they sign their requests themselves, there is no SDK in a bare Node.js.</summary>
internal static class AwsScript
{
    /// <summary>JavaScript that defines <c>aws(service, target, body)</c>.</summary>
    public const string Client = """
        const crypto = require('crypto'), http = require('http');
        const hmac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();
        const hash = (text) => crypto.createHash('sha256').update(text).digest('hex');
        const aws = (service, target, request) => new Promise((resolve, reject) => {
          const env = process.env, url = new URL(env.AWS_ENDPOINT_URL), time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, ''), day = time.slice(0, 8);
          const body = JSON.stringify(request), scope = `${day}/${env.AWS_REGION}/${service}/aws4_request`;
          const canonical = `POST\n/\n\nhost:${url.host}\nx-amz-date:${time}\nx-amz-security-token:${env.AWS_SESSION_TOKEN}\nx-amz-target:${target}\n\nhost;x-amz-date;x-amz-security-token;x-amz-target\n${hash(body)}`;
          const key = [day, env.AWS_REGION, service, 'aws4_request'].reduce(hmac, 'AWS4' + env.AWS_SECRET_ACCESS_KEY);
          const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(canonical)}`).toString('hex');
          http.request(url, { method: 'POST', headers: { host: url.host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-date': time, 'x-amz-security-token': env.AWS_SESSION_TOKEN, 'x-amz-target': target,
            authorization: `AWS4-HMAC-SHA256 Credential=${env.AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=host;x-amz-date;x-amz-security-token;x-amz-target, Signature=${signature}` } }, (answer) => {
            let text = '';
            answer.on('data', (chunk) => { text += chunk; });
            answer.on('end', () => (answer.statusCode === 200 ? resolve(text && JSON.parse(text)) : reject(new Error(text))));
          }).on('error', reject).end(body);
        });
        """;
}
