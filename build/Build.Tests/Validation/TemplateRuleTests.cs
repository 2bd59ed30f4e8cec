using Build.Serverless;
using Build.Validation.Templates;

namespace Build.Tests.Validation;

/// <summary>Templates that CloudFormation or SAM would refuse: each with the file, the line, what is allowed, and the fix.</summary>
public sealed class TemplateRuleTests : IDisposable
{
    private const string Head = "Transform: AWS::Serverless-2016-10-31\nResources:\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Reff Name\n", "template.yaml:5:18: error template-function: There is no function !Reff", "Write '!Ref' if that is meant" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName:\n        Fn::Joim: ['', []]\n", "template.yaml:6:9: error template-function: There is no function Fn::Joim", "Write 'Fn::Join' if that is meant" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Ref Nmae\nParameters:\n  Name: {Type: String}\n", "template.yaml:5:18: error template-reference: Ref of 'Nmae'", "Write 'Name' if that is meant" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Sub 'x-${Other.Arn}'\n", "error template-reference: Fn::Sub of 'Other'", "Allowed: A" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Condition: Never\n", "template.yaml:4:16: error template-reference: Condition of 'Never'", "the template has none" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    DependsOn: B\n  B:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !GetAtt A.TopicName\n", "error template-circle: Circular dependency between resources: A -> B -> A", "template.yaml:8:18" },
        { "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Propertis: {}\n", "template.yaml:4:5: error template-keys: 'Propertis' of A is unknown", "Write 'Properties'" },
        { "Resource:\n  A:\n    Type: AWS::SNS::Topic\n", "template.yaml:1:1: error template-keys: Section 'Resource' is unknown", "Write 'Resources'" },
        { "Resources:\n  A:\n    Properties: {}\n", "error template-keys: A has no Type", "AWS::Serverless::Function" },
        { "Resources:\n  Hello:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: .}\n", "error template-keys: Hello is of type AWS::Serverless::Function", "Write 'Transform: AWS::Serverless-2016-10-31'" },
        { "Resources:\n  A:\n    Type: SNS::Topic\n", "template.yaml:3:11: error template-resource-type: A is of type 'SNS::Topic', which no resource can be", "such as AWS::SNS::Topic" },
        { Head + "  A:\n    Type: AWS::Serverless::Functon\n", "template.yaml:4:11: error template-resource-type: A is of type 'AWS::Serverless::Functon', which SAM does not have", "Write 'AWS::Serverless::Function' if that is meant" },
        { Head + "  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src/none\n", "template.yaml:6:16: error template-file: Hello names 'src/none' in CodeUri", "s3://bucket/key" },
        { "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: template.yaml\n", "template.yaml contains itself", "template.yaml -> template.yaml" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_with_its_place_and_its_fix(string text, string found, string fix)
    {
        var path = folder.Write("template.yaml", text);
        var message = Assert.Throws<BadInput>(() => LambdaPackage.Check(path, folder.Path)).Message;
        Assert.Contains(found, message, StringComparison.Ordinal);
        Assert.Contains(fix, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      Role: !GetAtt HelloRole.Arn\nOutputs:\n  Url: {Value: !Sub 'https://${ServerlessRestApi}.x/${AWS::Region}/${!Literal}'}\n  Version: {Value: !Ref Hello.Version}\n")]
    [InlineData("  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName:\n        Fn::Sub: ['${Own}-${AWS::StackName}', {Own: x}]\n")]
    [InlineData("  A:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Condition: {StringEquals: {a: b}}}]}\n")]
    [InlineData("  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      AutoPublishAlias: live\n      DeploymentPreference: {Type: AllAtOnce, Alarms: [!Ref Errors]}\n  Errors:\n    Type: AWS::CloudWatch::Alarm\n    Properties: {Dimensions: [{Name: FunctionName, Value: !Ref Hello}]}\n")]
    [InlineData("  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events: {Get: {Type: Api, Properties: {Path: /, Method: get, RestApiId: !Ref Api}}}\n  Api:\n    Type: AWS::Serverless::Api\n    Properties: {StageName: Prod, Description: !GetAtt Hello.Arn}\n")]
    public void What_is_right_is_let_through(string resources)
    {
        folder.Write("index.js", "");
        LambdaPackage.Check(folder.Write("template.yaml", Head + resources), folder.Path);
    }

    [Theory]
    [InlineData("Layers: [arn:aws:lambda:us-east-1:1:layer:x:1]", "template.yaml:6:7: warning template-rehearsal: Hello has Layers, which cannot be rehearsed")]
    [InlineData("FunctionUrlConfig: {AuthType: NONE}", "template.yaml:6:7: warning template-rehearsal: Hello has FunctionUrlConfig")]
    [InlineData("Events: {Daily: {Type: Schedule, Properties: {Schedule: rate(1 day)}}, Get: {Type: Api, Properties: {Path: /, Method: get}}}", "template.yaml:6:30: warning template-rehearsal: The event Daily of Hello is of type Schedule")]
    public void What_the_rehearsal_would_refuse_is_a_warning(string property, string found)
    {
        using var project = new SampleProject();
        Assert.StartsWith(found, Assert.Single(project.Write("template.yaml", Head + $"  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      {property}\n      InlineCode: ''\n").Findings(), each => each.Contains("template-rehearsal", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Wrong))]
    public void Validate_says_the_same(string text, string found, string fix)
    {
        using var project = new SampleProject();
        var findings = string.Join('\n', project.Write("template.yaml", text).Findings());
        if (found.Contains("contains itself", StringComparison.Ordinal))
            return; // what is in one another is for packaging to find
        Assert.Contains(found, findings, StringComparison.Ordinal);
        Assert.Contains(fix, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_rehearsed_is_a_warning_and_no_mistake()
    {
        using var project = new SampleProject();
        project.Write("template.yaml", "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n");
        Assert.Equal("template.yaml:3:11: warning template-resource-type: Table is of type AWS::DynamoDB::Table, which cannot be rehearsed: the embedded CloudFormation fails the stack over it", project.Found());
        LambdaPackage.Check(folder.Write("template.yaml", "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n"), folder.Path);
    }

    [Fact]
    public void What_the_build_makes_need_not_be_there_yet()
    {
        using var project = new SampleProject();
        project.Write(".gitignore", "dist/\n").Write("template.yaml", Head + "  Hello:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: dist/hello\n");
        Assert.Empty(project.Findings());
    }

    [Fact]
    public void The_rehearsals_types_are_those_that_its_README_lists()
    {
        var text = File.ReadAllText(Repository.File("build/LocalAws/README.md"));
        var listed = text.Split("<!-- resource types: begin -->")[1].Split("<!-- resource types: end -->")[0].Trim().Split(", ");
        Assert.Equal(listed.Order(StringComparer.Ordinal), RehearsedTypes.All.Where(type => !type.StartsWith("AWS::Serverless::", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_function_needs_no_appspec()
    {
        using var project = new SampleProject { Settings = new() { Deploy = new() { Target = "lambda" } } };
        File.Delete(Path.Combine(project.Path, "appspec.yml"));
        Assert.DoesNotContain(project.Write("app/lambda/buildspec.yml", "version: 0.2\nphases: {build: {commands: [ls]}}\n").Findings(), finding => finding.Contains("appspec", StringComparison.Ordinal));
    }

    [Fact]
    public void The_samples_own_template_is_right() => LambdaPackage.Check(Repository.File("app/lambda/template.yaml"), Repository.File("."));
}
