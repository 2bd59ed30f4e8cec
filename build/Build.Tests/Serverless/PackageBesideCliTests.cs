using System.Text.RegularExpressions;
using Build.Serverless;
using Build.Serverless.Artifacts;
using Build.Serverless.Templates;
using Build.Tests.Revisions.Upload;
using YamlDotNet.RepresentationModel;

namespace Build.Tests.Serverless;

/// <summary>Package-Lambda beside the real <c>aws cloudformation package</c>: one template, packaged by both, names the same things in the same properties.</summary>
public sealed partial class PackageBesideCliTests : IAsyncLifetime
{
    private const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Folder: {Type: AWS::Serverless::Function, Properties: {CodeUri: src, Handler: index.handler, Runtime: nodejs22.x}}
          Single: {Type: AWS::Serverless::Function, Properties: {CodeUri: src/index.js, Handler: index.handler, Runtime: nodejs22.x}}
          Function: {Type: AWS::Lambda::Function, Properties: {Code: src, Handler: index.handler, Runtime: nodejs22.x, Role: r}}
          Inline: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: 'x'}, Handler: index.handler, Runtime: nodejs22.x, Role: r}}
          Remote: {Type: AWS::Serverless::Function, Properties: {CodeUri: s3://there/already.zip, Handler: index.handler, Runtime: nodejs22.x}}
          Api: {Type: AWS::Serverless::Api, Properties: {StageName: Prod, DefinitionUri: api.yaml}}
          Rest: {Type: AWS::ApiGateway::RestApi, Properties: {BodyS3Location: api.yaml}}
          Layer: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: src}}
          Machine: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionUri: machine.json}}
          Stack: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: nested.yaml}}
          Included: {Type: AWS::Serverless::Api, Properties: {StageName: Prod, DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.yaml}}}}}
        """;

    // An old CLI makes its client for S3 without asking for an endpoint; see LocalAws' AwsCommand.
    private const string Lesson = """
        import importlib, os
        for name in ('awscli.botocore.session', 'botocore.session'):
            try:
                session = importlib.import_module(name).Session
                session.create_client = (lambda make: lambda self, *args, **others: make(self, *args, **{**others, 'endpoint_url': os.environ['AWS_ENDPOINT_URL']}))(session.create_client)
            except ImportError:
                pass
        """;

    private readonly TempFolder folder = new();
    private Bucket bucket = null!;

    public async ValueTask InitializeAsync() => bucket = await Bucket.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await bucket.DisposeAsync();
        folder.Dispose();
    }

    [AwsCliFact]
    public async Task Both_rewrite_the_same_properties_in_the_same_form()
    {
        folder.Write("src/index.js", "exports.handler = async () => 1;");
        folder.Write("api.yaml", "openapi: 3.0.1\n");
        folder.Write("machine.json", "{}");
        folder.Write("nested.yaml", "Resources:\n  Inner:\n    Type: AWS::SNS::Topic\n");
        var template = folder.Write("template.yaml", Template);

        var (ours, _) = await new LambdaPackage(new ArtifactUpload(bucket.Cake, bucket.S3, Bucket.Name, "lambda/demo", folder.File("scratch")), folder.Path, folder.File("scratch"), _ => { })
            .PackageAsync(template, TestContext.Current.CancellationToken);
        await PackageAsync(template);
        var theirs = (await File.ReadAllTextAsync(folder.File("theirs.yaml"), TestContext.Current.CancellationToken)).Replace(Endpoint, "https://s3.amazonaws.com", StringComparison.Ordinal);

        Assert.Equal(Properties(theirs), Properties(ours));
        Assert.Contains("Stack TemplateURL=https://s3.amazonaws.com/artifacts/KEY", Properties(ours));
    }

    private string Endpoint => bucket.Endpoint.ToString().TrimEnd('/');

    private async Task PackageAsync(string template)
    {
        folder.Write("python/sitecustomize.py", Lesson);
        var command = new Command("/usr/bin/aws", "cloudformation", "package", "--template-file", template, "--s3-bucket", Bucket.Name, "--s3-prefix", "lambda/demo", "--output-template-file", folder.File("theirs.yaml"))
        {
            Environment = new Dictionary<string, string?>
            {
                ["PYTHONPATH"] = folder.File("python"), ["AWS_ENDPOINT_URL"] = Endpoint, ["AWS_ACCESS_KEY_ID"] = bucket.Access.AccessKeyId,
                ["AWS_SECRET_ACCESS_KEY"] = bucket.Access.SecretAccessKey, ["AWS_DEFAULT_REGION"] = "us-east-1", ["AWS_EC2_METADATA_DISABLED"] = "true",
            },
        };
        (await command.RunAsync()).Succeeded();
    }

    // Every text below the resources' properties, by its path; where something lies in the bucket is each one's own matter.
    private static List<string> Properties(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents[0].RootNode.Entries("Resources").SelectMany(resource => Texts(resource.Value.Find("Properties")!, resource.Key)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Texts(YamlNode node, string path) => node switch
    {
        YamlMappingNode => node.Entries().SelectMany(entry => Texts(entry.Value, path.Contains(' ', StringComparison.Ordinal) ? $"{path}.{entry.Key}" : $"{path} {entry.Key}")),
        YamlScalarNode scalar => [$"{path}={Key().Replace(scalar.Value ?? "", "KEY").Replace("s3.us-east-1.", "s3.", StringComparison.Ordinal)}"],
        _ => [],
    };

    [GeneratedRegex("lambda/demo/.*")]
    private static partial Regex Key();
}
