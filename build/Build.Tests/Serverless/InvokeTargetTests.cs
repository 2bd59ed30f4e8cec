using System.IO.Compression;
using System.Text.Json;
using Amazon.IdentityManagement.Model;
using Amazon.Lambda.Model;
using Amazon.Runtime;
using Build.Aws;
using Build.Tests.Host;
using Build.Tests.Testing;
using LocalAws;

namespace Build.Tests.Serverless;

/// <summary>Invoke and Package-Lambda as a user runs them.</summary>
public sealed class InvokeTargetTests : IDisposable
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [LinuxFact]
    public async Task It_shows_answer_and_log_and_fails_with_the_function()
    {
        await DeployAsync("exports.handler = async (event) => { console.log('seen ' + event.name); if (!event.name) throw new Error('nameless'); return { hello: event.name }; };");
        build.Checkout.Write("event.json", """{"name":"Ada"}""");

        var answered = (await build.RunAsync("--target=Invoke", "--function=hello", "--payload=event.json")).Succeeded();
        var json = (await build.RunAsync("--target=Invoke", "--function=hello", "--payload={\"name\":\"Bob\"}", "--json")).Succeeded();
        var failed = await build.RunAsync("--target=Invoke", "--function=hello");

        Assert.Contains("\tINFO\tseen Ada", answered.Output, StringComparison.Ordinal);
        Assert.Contains("\"hello\": \"Ada\"", answered.Output, StringComparison.Ordinal);
        Assert.Equal("Bob", JsonDocument.Parse(json.Output).RootElement.GetProperty("call").GetProperty("answer").GetProperty("hello").GetString());
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("\"errorMessage\": \"nameless\"", failed.Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task What_cannot_be_used_ends_with_2_and_touches_nothing()
    {
        build.Checkout.Write("template.yaml", "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Reff X\n");
        foreach (var arguments in new[] { "--target=Invoke", "--target=Invoke --function=x --payload={", "--target=Package-Lambda --template=template.yaml", "--target=Package-Lambda --template=none.yaml" })
            Assert.Equal(2, (await build.RunAsync(arguments.Split(' '))).ExitCode);
        Assert.False(Directory.Exists(build.Checkout.File(".nutshell/aws")));
        var unknown = await build.RunAsync("--target=Invoke", "--function=none");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("There is no function none", unknown.Error, StringComparison.Ordinal);
    }

    private async Task DeployAsync(string script)
    {
        await using var server = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = build.Checkout.File(".nutshell/aws") });
        using var session = new AwsSession(new AwsTarget("us-east-1", server.Endpoint, new BasicAWSCredentials(server.AccessKeyId, server.SecretAccessKey)));
        var role = (await session.Iam.Value.CreateRoleAsync(new CreateRoleRequest { RoleName = "hello", AssumeRolePolicyDocument = Trust })).Role!;
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        await using (var writer = new StreamWriter(archive.CreateEntry("index.js").Open()))
            await writer.WriteAsync(script);
        await session.Lambda.Value.CreateFunctionAsync(new CreateFunctionRequest
        {
            FunctionName = "hello", Runtime = Amazon.Lambda.Runtime.Nodejs22X, Role = role.Arn, Handler = "index.handler", Timeout = 30, Code = new FunctionCode { ZipFile = zip },
        });
    }
}
