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

    private static JsonObject With() => new() { ["Capabilities"] = Capabilities.DeepClone() };
}
