using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lambda;

/// <summary>Lambda with the real AWS CLI: from a zip to its answer.</summary>
public class LambdaCliTests
{
    [AwsCliFact]
    public async Task A_function_is_made_invoked_published_shifted_and_removed()
    {
        await using var world = await LambdaWorld.StartAsync();
        using var folder = new TempFolder();
        var cli = world.Aws.Cli;
        await File.WriteAllBytesAsync(folder.File("one.zip"), LambdaWorld.Zip(("index.js", "exports.handler = async (event) => { console.log('seen'); return { version: 1, event }; };")));
        await File.WriteAllBytesAsync(folder.File("two.zip"), LambdaWorld.Zip(("index.js", "exports.handler = async () => { throw new Error('two'); };")));

        var made = await cli.JsonAsync(
            "lambda", "create-function", "--function-name", "hello", "--runtime", "nodejs20.x", "--role", LambdaWorld.RoleArn, "--handler", "index.handler",
            "--zip-file", $"fileb://{folder.File("one.zip")}", "--publish", "--tags", "team=web");
        var invoked = await cli.JsonAsync(
            "lambda", "invoke", "--function-name", "hello", "--payload", "{\"a\":\"ü\"}", "--cli-binary-format", "raw-in-base64-out", "--log-type", "Tail", folder.File("out.json"));

        Assert.Equal(("1", "Active", "arn:aws:lambda:us-east-1:123456789012:function:hello:1"), ((string?)made["Version"], (string?)made["State"], (string?)made["FunctionArn"]));
        Assert.Equal(200, (int)invoked["StatusCode"]!);
        Assert.Equal("$LATEST", (string?)invoked["ExecutedVersion"]);
        Assert.Contains("INFO\tseen", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)invoked["LogResult"]!)), StringComparison.Ordinal);
        Assert.Equal("ü", (string?)JsonNode.Parse(await File.ReadAllTextAsync(folder.File("out.json")))!["event"]!["a"]);

        await cli.JsonAsync("lambda", "update-function-code", "--function-name", "hello", "--zip-file", $"fileb://{folder.File("two.zip")}", "--publish");
        await cli.JsonAsync("lambda", "create-alias", "--function-name", "hello", "--name", "live", "--function-version", "1", "--routing-config", "AdditionalVersionWeights={2=1.0}");
        var failed = await cli.JsonAsync("lambda", "invoke", "--function-name", "hello:live", folder.File("out.json"));
        Assert.Equal(("Unhandled", "2"), ((string?)failed["FunctionError"], (string?)failed["ExecutedVersion"]));
        Assert.Equal("two", (string?)JsonNode.Parse(await File.ReadAllTextAsync(folder.File("out.json")))!["errorMessage"]);

        var functions = await cli.JsonAsync("lambda", "list-functions");
        Assert.Equal("hello", (string?)functions["Functions"]![0]!["FunctionName"]);
        var found = await cli.JsonAsync("lambda", "get-function", "--function-name", "hello");
        Assert.Equal("web", (string?)found["Tags"]!["team"]);
        using var http = new HttpClient();
        Assert.Equal(await File.ReadAllBytesAsync(folder.File("two.zip")), await http.GetByteArrayAsync((string)found["Code"]!["Location"]!));
        await cli.JsonAsync("lambda", "add-permission", "--function-name", "hello", "--statement-id", "a", "--action", "lambda:InvokeFunction", "--principal", "events.amazonaws.com");
        Assert.Contains("events.amazonaws.com", (string?)(await cli.JsonAsync("lambda", "get-policy", "--function-name", "hello"))["Policy"], StringComparison.Ordinal);
        await cli.JsonAsync("lambda", "untag-resource", "--resource", "arn:aws:lambda:us-east-1:123456789012:function:hello", "--tag-keys", "team");
        await cli.JsonAsync("lambda", "delete-function", "--function-name", "hello");
        Assert.Contains("ResourceNotFoundException", await cli.ErrorAsync("lambda", "invoke", "--function-name", "hello", folder.File("out.json")), StringComparison.Ordinal);
        Assert.Contains("LocalAws does not implement lambda:ListLayers", await cli.ErrorAsync("lambda", "list-layers"), StringComparison.Ordinal);
    }
}
