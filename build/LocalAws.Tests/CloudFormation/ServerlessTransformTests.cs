using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Serverless;
using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.Tests.CloudFormation;

public class ServerlessTransformTests
{
    // The tutorial's template, packaged.
    private const string Tutorial = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          HelloLambda:
            Type: AWS::Serverless::Function
            Properties:
              Handler: index.handler
              Runtime: nodejs18.x
              CodeUri: s3://my-sam-artifacts-bucket/abc123
              MemorySize: 128
              Timeout: 5
              Events:
                HelloAPI:
                  Type: Api
                  Properties:
                    Path: /hello
                    Method: get
        """;

    [Fact]
    public void The_tutorials_template_becomes_what_AWS_makes_of_it()
    {
        var resources = Expand(Tutorial);
        Assert.Equal(
            ["HelloLambda AWS::Lambda::Function", "HelloLambdaHelloAPIPermissionProd AWS::Lambda::Permission", "HelloLambdaRole AWS::IAM::Role",
             "ServerlessRestApi AWS::ApiGateway::RestApi", "ServerlessRestApiDeploymentX AWS::ApiGateway::Deployment", "ServerlessRestApiProdStage AWS::ApiGateway::Stage"],
            resources.Select(pair => $"{(pair.Key.StartsWith("ServerlessRestApiDeployment", StringComparison.Ordinal) ? "ServerlessRestApiDeploymentX" : pair.Key)} {pair.Value!["Type"]}").Order(StringComparer.Ordinal));
        Assert.Equal("""{"S3Bucket":"my-sam-artifacts-bucket","S3Key":"abc123"}""", resources["HelloLambda"]!["Properties"]!["Code"]!.ToJsonString());
        Assert.Equal("""["HelloLambdaRole","Arn"]""", resources["HelloLambda"]!["Properties"]!["Role"]!["Fn::GetAtt"]!.ToJsonString());
        Assert.Equal("arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${HelloLambda.Arn}/invocations",
            (string?)resources["ServerlessRestApi"]!["Properties"]!["Body"]!["paths"]!["/hello"]!["get"]!["x-amazon-apigateway-integration"]!["uri"]!["Fn::Sub"]);
        Assert.Equal("arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/GET/hello",
            (string?)resources["HelloLambdaHelloAPIPermissionProd"]!["Properties"]!["SourceArn"]!["Fn::Sub"]![0]);
    }

    [Fact]
    public void A_published_alias_has_a_version_per_code_and_its_routes_and_permissions_are_the_aliass()
    {
        var resources = Expand(With("AutoPublishAlias: live", "DeploymentPreference: {Type: Canary10Percent5Minutes, Alarms: [bad], Hooks: {PreTraffic: !Ref Check}}"));
        // sha1 of {"S3Bucket":"my-sam-artifacts-bucket","S3Key":"abc123"}, computed with Python's hashlib.
        var version = "HelloLambdaVersion" + VersionHash;
        Assert.Equal("Retain", (string?)resources[version]!["DeletionPolicy"]);
        Assert.Equal("""{"Name":"live","FunctionName":{"Ref":"HelloLambda"},"FunctionVersion":{"Fn::GetAtt":["VERSION","Version"]}}""".Replace("VERSION", version, StringComparison.Ordinal), resources["HelloLambdaAliaslive"]!["Properties"]!.ToJsonString());
        Assert.Equal("HelloLambdaAliaslive", (string?)resources["HelloLambdaHelloAPIPermissionProd"]!["Properties"]!["FunctionName"]!["Ref"]);
        var policy = resources["HelloLambdaAliaslive"]!["UpdatePolicy"]!["CodeDeployLambdaAliasUpdate"]!;
        Assert.Equal("HelloLambdaDeploymentGroup", (string?)policy["DeploymentGroupName"]!["Ref"]);
        Assert.Equal("Check", (string?)policy["BeforeAllowTrafficHook"]!["Ref"]);
        Assert.Equal("Lambda", (string?)resources["ServerlessDeploymentApplication"]!["Properties"]!["ComputePlatform"]);
        Assert.Equal("bad", (string?)resources["HelloLambdaDeploymentGroup"]!["Properties"]!["AlarmConfiguration"]!["Alarms"]![0]!["Name"]);
    }

    [Fact]
    public void An_http_api_has_a_default_stage_and_globals_lie_under_every_function()
    {
        var resources = Expand("""
            Transform: AWS::Serverless-2016-10-31
            Globals: {Function: {Runtime: nodejs22.x, Environment: {Variables: {A: '1', B: '2'}}}}
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {InlineCode: x, Handler: index.h, Environment: {Variables: {B: '3'}}, Policies: [AmazonS3ReadOnlyAccess, {S3ReadPolicy: {BucketName: b}}], Events: {E: {Type: HttpApi}}}
            """);
        Assert.Equal("""{"A":"1","B":"3"}""", resources["F"]!["Properties"]!["Environment"]!["Variables"]!.ToJsonString());
        Assert.NotNull(resources["ServerlessHttpApi"]!["Properties"]!["Body"]!["paths"]!["$default"]!["x-amazon-apigateway-any-method"]!["isDefaultRoute"]);
        Assert.Equal("$default", (string?)resources["ServerlessHttpApiApiGatewayDefaultStage"]!["Properties"]!["StageName"]);
        Assert.Equal("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess", (string?)resources["FRole"]!["Properties"]!["ManagedPolicyArns"]![1]);
        Assert.Equal("FRolePolicy0", (string?)resources["FRole"]!["Properties"]!["Policies"]![0]!["PolicyName"]);
        Assert.Contains("FEPermission", resources.Select(pair => pair.Key));
    }

    [Fact]
    public void A_hooks_own_shifting_is_turned_off_without_an_alias()
    {
        var resources = Expand(With("DeploymentPreference: {Enabled: false, Role: ''}"));
        Assert.DoesNotContain(resources, resource => (string?)resource.Value!["Type"] is "AWS::CodeDeploy::DeploymentGroup" or "AWS::Lambda::Alias");
    }

    [Theory]
    [InlineData("CodeUri: .", "'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key'")]
    [InlineData("Frobnicate: 1", "property Frobnicate not defined for resource of type AWS::Serverless::Function")]
    [InlineData("Policies: [{DynamoDBReadPolicy: {TableName: t}}]", "LocalAws does not implement the policy template DynamoDBReadPolicy; there are ")]
    [InlineData("Events: {S: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}", "LocalAws does not implement events of type Schedule (event S); there are Api and HttpApi")]
    [InlineData("DeploymentPreference: {Type: AllAtOnce}", "'DeploymentPreference' requires AutoPublishAlias property to be specified.")]
    [InlineData("PackageType: Image", "LocalAws does not implement PackageType Image")]
    public void What_is_not_known_is_refused_by_name(string property, string message)
    {
        var refused = Assert.Throws<AwsException>(() => Expand(With(property)));
        Assert.StartsWith("Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application Specification document.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("[HelloLambda] is invalid", refused.Message, StringComparison.Ordinal);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    private const string VersionHash = "10460cfa41";

    private static string With(params string[] properties)
    {
        var names = properties.Select(each => each.Split(':')[0]);
        var lines = Tutorial.Split('\n').Where(line => !names.Any(name => line.TrimStart().StartsWith(name + ":", StringComparison.Ordinal))).ToList();
        if (names.Contains("Events"))
            lines = lines[..lines.FindIndex(line => line.Contains("HelloAPI", StringComparison.Ordinal))];
        lines.InsertRange(lines.FindIndex(line => line.Contains("Handler:", StringComparison.Ordinal)), properties.Select(each => "      " + each));
        return string.Join('\n', lines);
    }

    private static JsonObject Expand(string text) =>
        (JsonObject)ServerlessTransform.Apply(Template.Read(text), new Dictionary<string, JsonNode>(), new Scope("123456789012", "us-east-1"))["Resources"]!;
}
