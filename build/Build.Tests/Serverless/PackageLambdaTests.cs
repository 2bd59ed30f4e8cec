using System.IO.Compression;
using System.Text.RegularExpressions;
using Build.Serverless;
using Build.Serverless.Artifacts;
using Build.Serverless.Templates;
using Build.Tests.Revisions.Upload;
using Build.Tests.Testing;
using YamlDotNet.RepresentationModel;

namespace Build.Tests.Serverless;

/// <summary>Templates with everything that they name, packaged to a bucket of the embedded AWS.</summary>
public sealed class PackageLambdaTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private Bucket bucket = null!;

    public async ValueTask InitializeAsync() => bucket = await Bucket.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await bucket.DisposeAsync();
        folder.Dispose();
    }

    [LinuxFact]
    public async Task Code_is_zipped_sent_by_content_and_named_where_it_lies()
    {
        folder.Write("src/index.js", "exports.handler = async () => 1;");
        folder.Write("src/.env", "SECRET=1");
        folder.Write("src/test/x.js", "");
        folder.Write("src/.nutshellignore", "test/\n");
        var template = Template("CodeUri: src");

        var (text, sent) = await Package().PackageAsync(template, default);
        var (again, resent) = await Package().PackageAsync(template, default);

        var uri = PropertyOf(text, "CodeUri")!;
        Assert.Equal($"s3://{Bucket.Name}/{sent[0].Key}", uri);
        Assert.Matches(@"^lambda/demo/[0-9a-f]{64}\.zip$", sent[0].Key);
        Assert.Equal((text, false, true), (again, sent[0].WasThere, resent[0].WasThere));
        Assert.Equal(["index.js"], await EntriesAsync(sent[0]));
        Assert.Contains(".env is left out", sent[0].Warnings[0], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Production_dependencies_are_installed_in_a_copy()
    {
        folder.Write("lib/package.json", """{"name":"lib","version":"1.0.0"}""");
        folder.Write("lib/index.js", "module.exports = 42;");
        folder.Write("src/index.js", "exports.handler = async () => require('lib');");
        folder.Write("src/package.json", """{"name":"src","version":"1.0.0","dependencies":{"lib":"file:./vendor/lib-1.0.0.tgz"}}""");
        Directory.CreateDirectory(folder.File("src/vendor"));
        await new Command("npm", ["pack", "--silent", "--pack-destination", folder.File("src/vendor")]) { WorkingFolder = folder.File("lib") }.RunAsync();
        await new Command("npm", ["install", "--package-lock-only", "--offline", "--no-audit", "--no-fund"]) { WorkingFolder = folder.File("src") }.RunAsync();

        var (_, sent) = await Package().PackageAsync(Template("CodeUri: src"), default);

        Assert.Contains("node_modules/lib/index.js", await EntriesAsync(sent[0]));
        Assert.False(Directory.Exists(folder.File("src/node_modules")));
        Assert.Empty(Directory.GetFileSystemEntries(folder.File("scratch")));
    }

    [LinuxFact]
    public async Task Dependencies_without_a_lock_file_are_refused_and_nothing_is_sent()
    {
        folder.Write("src/package.json", """{"dependencies":{"lib":"1.0.0"}}""");
        var refused = await Assert.ThrowsAsync<BadInput>(() => Package().PackageAsync(Template("CodeUri: src"), default));
        Assert.Contains("src/package-lock.json is not there", refused.Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Every_property_that_names_something_local_is_rewritten_in_its_form()
    {
        folder.Write("index.js", "exports.handler = 1;");
        folder.Write("api.yaml", "openapi: 3.0.1\n");
        folder.Write("nested/template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  Inner:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ../index.js}\n");
        var template = folder.Write("template.yaml", """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Function: {Type: AWS::Lambda::Function, Properties: {Code: index.js, Role: !Sub 'arn:${AWS::Partition}:x'}}
              Inline: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: 'x'}}}
              Remote: {Type: AWS::Serverless::Function, Properties: {CodeUri: s3://there/already.zip}}
              Api: {Type: AWS::Serverless::Api, Properties: {StageName: Prod, DefinitionUri: api.yaml}}
              Rest: {Type: AWS::ApiGateway::RestApi, Properties: {BodyS3Location: api.yaml}}
              Stack: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: nested/template.yaml}}
              Included: {Type: AWS::Serverless::Api, Properties: {StageName: Prod, DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.yaml}}}}}
            """);

        var (text, _) = await Package().PackageAsync(template, default);
        var root = Read(text);
        string? Of(string resource, params string[] path) => path.Aggregate(root.Find("Resources").Find(resource).Find("Properties"), (node, name) => node.Find(name)).Text();

        Assert.Equal((Bucket.Name, "x"), (Of("Function", "Code", "S3Bucket"), Of("Inline", "Code", "ZipFile")));
        Assert.Equal("s3://there/already.zip", Of("Remote", "CodeUri"));
        Assert.Matches($"^s3://{Bucket.Name}/lambda/demo/[0-9a-f]{{64}}\\.yaml$", Of("Api", "DefinitionUri"));
        Assert.Equal(Of("Api", "DefinitionUri"), $"s3://{Of("Rest", "BodyS3Location", "Bucket")}/{Of("Rest", "BodyS3Location", "Key")}");
        Assert.Equal(Of("Api", "DefinitionUri"), Of("Included", "DefinitionBody", "Fn::Transform", "Parameters", "Location"));
        var nested = Of("Stack", "TemplateURL")!;
        Assert.StartsWith($"https://s3.amazonaws.com/{Bucket.Name}/lambda/demo/", nested, StringComparison.Ordinal);
        using var inner = await bucket.S3.GetObjectAsync(Bucket.Name, nested[$"https://s3.amazonaws.com/{Bucket.Name}/".Length..]);
        var packaged = Read(await new StreamReader(inner.ResponseStream).ReadToEndAsync());
        Assert.StartsWith("s3://", packaged.Find("Resources").Find("Inner").Find("Properties").Find("CodeUri").Text(), StringComparison.Ordinal);
        Assert.Contains("!Sub", text, StringComparison.Ordinal);
    }

    private string Template(string property) => folder.Write(
        "template.yaml", $"Transform: AWS::Serverless-2016-10-31\nResources:\n  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      {property}\n      Handler: index.handler\n");

    private LambdaPackage Package() =>
        new(new ArtifactUpload(bucket.Cake, bucket.S3, Bucket.Name, "lambda/demo", folder.File("scratch")), folder.Path, folder.File("scratch"), _ => { });

    private async Task<IEnumerable<string>> EntriesAsync(SentArtifact artifact)
    {
        using var found = await bucket.S3.GetObjectAsync(artifact.Bucket, artifact.Key);
        using var memory = new MemoryStream();
        await found.ResponseStream.CopyToAsync(memory);
        using var zip = new ZipArchive(memory);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static string? PropertyOf(string text, string name) => Regex.Match(text, $"{name}: (\\S+)").Groups[1].Value;

    private static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }
}
