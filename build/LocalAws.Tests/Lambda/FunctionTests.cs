using LocalAws.Kernel;
using LocalAws.Lambda;

namespace LocalAws.Tests.Lambda;

/// <summary>Functions, versions, aliases and policies as they are made, changed and refused.</summary>
public class FunctionTests
{
    private const string Version1 = "exports.handler = async () => 1;";
    private const string Version2 = "exports.handler = async () => 2;";

    [Fact]
    public async Task A_version_never_changes_and_an_alias_splits_its_traffic()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Version1, request => request with { Publish = true });
        await CodeAsync(world, Version2);
        var second = await world.Aws.Get<PublishVersion>().InvokeAsync(new("hello", null, null, null), world.Call);
        var again = await world.Aws.Get<PublishVersion>().InvokeAsync(new("hello", null, null, null), world.Call);
        await world.Aws.Get<CreateAlias>().InvokeAsync(new("hello", "live", "1", null, new(new Dictionary<string, double> { ["2"] = 0.5 })), world.Call);

        Assert.Equal(("2", "2"), (second.Version, again.Version));
        Assert.Equal("1", (await world.InvokeAsync(qualifier: "1")).Payload);
        var answers = new List<LambdaWorld.Answer>();
        for (var i = 0; i < 60; i++)
            answers.Add(await world.InvokeAsync(qualifier: "live"));
        Assert.All(answers, answer => Assert.Equal(answer.Version, answer.Payload));
        Assert.InRange(answers.Count(answer => answer.Version == "2"), 8, 52);
    }

    [Fact]
    public async Task All_of_it_is_there_after_a_restart()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Version1, request => request with { Publish = true });
        await world.Aws.Get<CreateAlias>().InvokeAsync(new("hello", "live", "1", null, null), world.Call);
        await world.Aws.RestartAsync();
        Assert.Equal("1", (await world.InvokeAsync(qualifier: "live")).Payload);
    }

    [Theory]
    [InlineData("python3.12", "Value python3.12 at 'runtime' failed to satisfy constraint")]
    [InlineData("nodejs18.x", "The runtime parameter of nodejs18.x is no longer supported")]
    [InlineData(null, "Runtime and Handler are mandatory parameters")]
    public async Task Other_runtimes_are_refused_by_name(string? runtime, string message)
    {
        await using var world = await LambdaWorld.StartAsync();
        var refused = await Assert.ThrowsAsync<AwsException>(() => world.FunctionAsync(Version1, request => request with { Runtime = runtime }));
        Assert.Equal("InvalidParameterValueException", refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<CreateFunctionRequest, CreateFunctionRequest>> Unusable => new()
    {
        { "cannot be assumed by Lambda", request => request with { Role = "arn:aws:iam::123456789012:role/none" } },
        { "less than or equal to 900", request => request with { Timeout = 901 } },
        { "less than or equal to 10240", request => request with { MemorySize = 10_241 } },
        { "Reserved keys used in this request: AWS_REGION", request => request with { Environment = new(new Dictionary<string, string> { ["AWS_REGION"] = "x" }) } },
        { "exceeded the 4KB limit", request => request with { Environment = new(new Dictionary<string, string> { ["BIG"] = new('x', 5000) }) } },
        { "non-empty zip", request => request with { Code = new() { ZipFile = [] } } },
        { "Could not unzip uploaded file", request => request with { Code = new() { ZipFile = "no zip"u8.ToArray() } } },
        { "leaves the folder", request => request with { Code = new() { ZipFile = LambdaWorld.Zip(("../../evil.js", "x")) } } },
        { "S3 Error Code: NoSuchBucket", request => request with { Code = new() { S3Bucket = "none", S3Key = "code.zip" } } },
        { "Please provide a source", request => request with { Code = new() } },
        { "Layers", request => request with { Layers = ["arn:aws:lambda:us-east-1:123456789012:layer:x:1"] } },
        { "VpcConfig", request => request with { VpcConfig = new(["subnet-1"], ["sg-1"], null) } },
        { "Image", request => request with { PackageType = "Image" } },
    };

    [Theory, MemberData(nameof(Unusable))]
    public async Task What_cannot_be_used_is_refused_and_nothing_is_made(string message, Func<CreateFunctionRequest, CreateFunctionRequest> change)
    {
        await using var world = await LambdaWorld.StartAsync();
        var refused = await Assert.ThrowsAsync<AwsException>(() => world.FunctionAsync(Version1, change));
        Assert.Equal("InvalidParameterValueException", refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Empty((await world.Aws.Get<ListFunctions>().InvokeAsync(new(null, null, null, null), world.Call)).Functions);
    }

    [Fact]
    public async Task A_stale_revision_id_changes_nothing()
    {
        await using var world = await LambdaWorld.StartAsync();
        var made = await world.FunctionAsync(Version1);
        await world.Aws.Get<UpdateFunctionConfiguration>().InvokeAsync(new() { FunctionName = "hello", Description = "new", RevisionId = made.RevisionId }, world.Call);
        var refused = await Assert.ThrowsAsync<AwsException>(() =>
            world.Aws.Get<UpdateFunctionConfiguration>().InvokeAsync(new() { FunctionName = "hello", Description = "newer", RevisionId = made.RevisionId }, world.Call));
        Assert.Equal("PreconditionFailedException", refused.Code);
    }

    [Theory]
    [InlineData("2", 0.1, "Function not found")]
    [InlineData("1", 0.1, "already included")]
    [InlineData("$LATEST", 0.1, "$LATEST is not supported")]
    public async Task An_alias_points_to_versions_that_are_there(string other, double weight, string message)
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Version1, request => request with { Publish = true });
        var refused = await Assert.ThrowsAsync<AwsException>(() =>
            world.Aws.Get<CreateAlias>().InvokeAsync(new("hello", "live", "1", null, new(new Dictionary<string, double> { [other] = weight })), world.Call));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_lets_a_service_in_for_what_it_names_and_nothing_else()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Version1, request => request with { Publish = true });
        await world.Aws.Get<AddPermission>().InvokeAsync(
            new("hello", "api", "lambda:InvokeFunction", "apigateway.amazonaws.com", "arn:aws:execute-api:us-east-1:123456789012:abc/*/GET/hello", null, null, null, null, null, null, null),
            world.Call);
        var policies = world.Aws.Get<FunctionPolicies>();
        void Demand(string? qualifier, string service, string source) => policies.Demand(LambdaWorld.Scope, new("hello", qualifier), service, source);

        Demand(null, "apigateway.amazonaws.com", "arn:aws:execute-api:us-east-1:123456789012:abc/Prod/GET/hello");

        Assert.Throws<AwsException>(() => Demand(null, "apigateway.amazonaws.com", "arn:aws:execute-api:us-east-1:123456789012:abc/Prod/POST/hello"));
        Assert.Throws<AwsException>(() => Demand("1", "apigateway.amazonaws.com", "arn:aws:execute-api:us-east-1:123456789012:abc/Prod/GET/hello"));
        Assert.Throws<AwsException>(() => Demand(null, "events.amazonaws.com", "arn:aws:execute-api:us-east-1:123456789012:abc/Prod/GET/hello"));
    }

    [Theory]
    [InlineData("hello:live", "other", "does not match the specified qualifier")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:hello", null, "are not reachable in this region")]
    [InlineData("hello:99999999999999999999", null, "Function not found: arn:aws:lambda:us-east-1:123456789012:function:hello:99999999999999999999")]
    [InlineData("none", null, "Function not found: arn:aws:lambda:us-east-1:123456789012:function:none")]
    public async Task A_name_that_leads_nowhere_is_refused(string name, string? qualifier, string message)
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Version1);
        var refused = await Assert.ThrowsAsync<AwsException>(() => world.InvokeAsync(name: name, qualifier: qualifier));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    private static Task<FunctionConfiguration> CodeAsync(LambdaWorld world, string script) =>
        world.Aws.Get<UpdateFunctionCode>().InvokeAsync(new() { FunctionName = "hello", ZipFile = LambdaWorld.Zip(("index.js", script)) }, world.Call);
}
