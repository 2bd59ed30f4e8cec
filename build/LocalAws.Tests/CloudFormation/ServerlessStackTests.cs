using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>Stacks of SAM templates, to the answer of the function over HTTP.</summary>
public class ServerlessStackTests
{
    private const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Globals: {Function: {Runtime: nodejs22.x, Timeout: 5}}
        Resources:
          HelloLambda:
            Type: AWS::Serverless::Function
            Properties:
              Handler: index.handler
              AutoPublishAlias: live
              InlineCode: |
                exports.handler = async (event) => ({ statusCode: 200, body: `GREETING ${event.httpMethod}` });
              Events:
                HelloAPI: {Type: Api, Properties: {Path: /hello, Method: get}}
          Plain:
            Type: AWS::Serverless::Function
            Properties:
              Handler: index.handler
              InlineCode: |
                exports.handler = async (event) => ({ statusCode: 200, body: event.requestContext.http.path });
              Events:
                Any: {Type: HttpApi}
        Outputs:
          Hello: {Value: !Sub 'https://${ServerlessRestApi}.execute-api.${AWS::Region}.amazonaws.com/Prod/hello'}
          Http: {Value: !Sub 'https://${ServerlessHttpApi}.execute-api.${AWS::Region}.amazonaws.com/over/http'}
          Version: {Value: !GetAtt HelloLambda.Version.Version}
        """;

    private static readonly JsonArray Capabilities = new("CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND");

    [Fact]
    public async Task Its_functions_answer_over_HTTP_and_a_new_code_is_a_new_version_behind_the_alias()
    {
        await using var aws = await TestAws.StartAsync();
        using var http = new HttpClient();
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("demo", Template, With());
        Assert.True((string?)stack["StackStatus"] == "CREATE_COMPLETE", string.Join("\n", (await client.RawEventsAsync("demo")).Select(each => $"{each["LogicalResourceId"]} {each["ResourceStatus"]} {each["ResourceStatusReason"]}")));
        var outputs = StackClient.Outputs(stack);
        Assert.Equal("GREETING GET", await http.GetStringAsync(new Uri((string)outputs["Hello"]!)));
        Assert.Equal("/over/http", await http.GetStringAsync(new Uri((string)outputs["Http"]!)));
        Assert.Equal("1", (string?)outputs["Version"]);
        var processed = await client.SendAsync("GetTemplate", new() { ["StackName"] = "demo", ["TemplateStage"] = "Processed" });
        Assert.Contains("HelloLambdaAliaslive", (string?)processed["TemplateBody"], StringComparison.Ordinal);

        stack = await client.UpdateAsync("demo", Template.Replace("GREETING", "hi", StringComparison.Ordinal), With());
        Assert.True((string?)stack["StackStatus"] == "UPDATE_COMPLETE", string.Join("\n", (await client.RawEventsAsync("demo")).Select(each => $"{each["LogicalResourceId"]} {each["ResourceStatus"]} {each["ResourceStatusReason"]}")));
        outputs = StackClient.Outputs(stack);
        Assert.Equal("hi GET", await http.GetStringAsync(new Uri((string)outputs["Hello"]!)));
        Assert.Equal("2", (string?)outputs["Version"]);

        Assert.Equal("DELETE_COMPLETE", (string?)(await client.DeleteAsync("demo"))["StackStatus"]);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(new Uri((string)outputs["Hello"]!)));
        Assert.Empty((await client.SendAsync("ListFunctions", [], "lambda"))["Functions"]!.AsArray());
    }

    [Fact]
    public async Task A_canary_shifts_the_alias_and_shifts_it_back_when_its_hook_fails()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 600 });
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("demo", Canary("one", "Succeeded"), With());
        Assert.True((string?)stack["StackStatus"] == "CREATE_COMPLETE", await WhyAsync(client));
        stack = await client.UpdateAsync("demo", Canary("two", "Succeeded"), With());
        Assert.True((string?)stack["StackStatus"] == "UPDATE_COMPLETE", await WhyAsync(client));
        Assert.Equal("2", await VersionAsync(client));
        var deployments = await client.SendAsync("ListDeployments", [], "codedeploy");
        Assert.Single(deployments["deployments"]!.AsArray());

        stack = await client.UpdateAsync("demo", Canary("three", "Failed"), With());
        Assert.True((string?)stack["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE", await WhyAsync(client));
        Assert.Contains("CodeDeploy deployment d-", await client.ReasonAsync("demo", "HelloAliaslive"), StringComparison.Ordinal);
        Assert.Equal("2", await VersionAsync(client));
    }

    private static async Task<string> VersionAsync(StackClient client)
    {
        var function = await client.PhysicalIdAsync("demo", "Hello");
        return (string)(await client.SendAsync("GetAlias", new() { ["FunctionName"] = function, ["Name"] = "live" }, "lambda"))["FunctionVersion"]!;
    }

    private static async Task<string> WhyAsync(StackClient client) =>
        string.Join("\n", (await client.RawEventsAsync("demo")).Select(each => $"{each["LogicalResourceId"]} {each["ResourceStatus"]} {each["ResourceStatusReason"]}"));

    // The hook reports what the environment says, as the field's hooks do: to CodeDeploy, by its API.
    private static string Canary(string greeting, string verdict) => """
        Transform: AWS::Serverless-2016-10-31
        Globals: {Function: {Runtime: nodejs22.x, Timeout: 10, Handler: index.handler}}
        Resources:
          Hello:
            Type: AWS::Serverless::Function
            Properties:
              AutoPublishAlias: live
              DeploymentPreference: {Type: Canary10Percent5Minutes, Hooks: {PreTraffic: !Ref Check}}
              InlineCode: |
                exports.handler = async () => 'GREETING';
          Check:
            Type: AWS::Serverless::Function
            Properties:
              FunctionName: CodeDeployHook_check
              DeploymentPreference: {Enabled: false, Type: AllAtOnce}
              AutoPublishAlias: live
              Policies: [{Version: '2012-10-17', Statement: [{Effect: Allow, Action: codedeploy:PutLifecycleEventHookExecutionStatus, Resource: '*'}]}]
              InlineCode: |
                const { createHash, createHmac } = require('crypto');
                const http = require('http');
                const hash = (text) => createHash('sha256').update(text).digest('hex');
                const mac = (key, text) => createHmac('sha256', key).update(text).digest();
                exports.handler = (event) => new Promise((resolve, reject) => {
                  const url = new URL(process.env.AWS_ENDPOINT_URL);
                  const body = JSON.stringify({ deploymentId: event.DeploymentId, lifecycleEventHookExecutionId: event.LifecycleEventHookExecutionId, status: 'VERDICT' });
                  const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
                  const headers = { 'content-type': 'application/x-amz-json-1.1', host: url.host, 'x-amz-date': now, 'x-amz-security-token': process.env.AWS_SESSION_TOKEN, 'x-amz-target': 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus' };
                  const names = Object.keys(headers).sort();
                  const canonical = ['POST', '/', '', ...names.map((name) => `${name}:${headers[name]}`), '', names.join(';'), hash(body)].join('\n');
                  const scope = `${now.slice(0, 8)}/${process.env.AWS_REGION}/codedeploy/aws4_request`;
                  const key = [process.env.AWS_REGION, 'codedeploy', 'aws4_request'].reduce(mac, mac('AWS4' + process.env.AWS_SECRET_ACCESS_KEY, now.slice(0, 8)));
                  const signature = mac(key, ['AWS4-HMAC-SHA256', now, scope, hash(canonical)].join('\n')).toString('hex');
                  headers.authorization = `AWS4-HMAC-SHA256 Credential=${process.env.AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
                  const request = http.request(url, { method: 'POST', headers }, (response) => { response.resume(); response.on('end', () => resolve(response.statusCode)); });
                  request.on('error', reject);
                  request.end(body);
                });
        """.Replace("GREETING", greeting, StringComparison.Ordinal).Replace("VERDICT", verdict, StringComparison.Ordinal);

    private static JsonObject With() => new() { ["Capabilities"] = Capabilities.DeepClone() };
}
