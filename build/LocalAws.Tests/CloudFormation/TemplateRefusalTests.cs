using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>Templates that cannot be used: refused in CloudFormation's words, with nothing made.</summary>
public class TemplateRefusalTests
{
    public static TheoryData<string, string> Templates => new()
    {
        { "Resources: {}", "Template format error: At least one Resources member must be defined." },
        { "Resources: {A: {Properties: {}}}", "Every Resources object must contain a Type member." },
        { "Resources: {A: {Type: AWS::EC2::VPC}}", "Unrecognized resource types: [AWS::EC2::VPC] (of A)" },
        { "Resources: {A: {Type: AWS::SNS::Topic, DependsOn: B}, B: {Type: AWS::SNS::Topic, DependsOn: A}}", "Circular dependency between resources: [A, B]" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref B}}}", "Unresolved resource dependencies [B] in the Resources block of the template" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !GetAtt B.Name}}}", "instance of Fn::GetAtt references undefined resource B" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: {'Fn::Frobnicate': x}}}}", "unknown intrinsic function Fn::Frobnicate (at /Resources/A/Properties/TopicName)" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: {'Fn::Transform': {Name: x}}}}}", "LocalAws does not implement the intrinsic function Fn::Transform" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Frobnicate x}}}", "unknown tag !Frobnicate" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Condition: C}}", "Unresolved condition dependency C" },
        { "Transform: Mine\nResources: {A: {Type: AWS::SNS::Topic}}", "LocalAws does not implement the transform Mine" },
        { "Resources: {A: {Type: AWS::Serverless::Function}}", "lacks the line 'Transform: AWS::Serverless-2016-10-31'" },
        { "Resources: {A: [", "YAML not well-formed" },
        { "{\"Resources\": {", "JSON not well-formed" },
        { "Resources: {A: &a {Type: AWS::SNS::Topic}, B: *a}", "YAML aliases are not allowed" },
        { "Parameters: {P: {Type: String}}\nResources: {A: {Type: AWS::SNS::Topic}}", "Parameters: [P] must have values" },
        { "Parameters: {P: {Type: Number, Default: x}}\nResources: {A: {Type: AWS::SNS::Topic}}", "Parameter 'P' must be a number." },
        { "Parameters: {P: {Type: String, Default: c, AllowedValues: [a, b]}}\nResources: {A: {Type: AWS::SNS::Topic}}", "Parameter 'P' must be one of AllowedValues: [a, b]" },
        { "Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: nothing}}\nResources: {A: {Type: AWS::SNS::Topic}}", "Unable to fetch parameters [nothing] from parameter store" },
        { "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: ~}}}", "'null' values are not allowed in templates" },
        { "Rules: {}\nResources: {A: {Type: AWS::SNS::Topic}}", "the section Rules of templates" },
    };

    [Theory, MemberData(nameof(Templates))]
    public async Task A_template_that_cannot_be_used_is_refused_and_makes_nothing(string template, string message)
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        var refused = await client.RefusedAsync("CreateStack", new() { ["StackName"] = "demo", ["TemplateBody"] = template });
        Assert.Equal("ValidationError", refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Empty((await client.SendAsync("ListStacks", []))["StackSummaries"]!.AsArray());
        Assert.Empty((await client.SendAsync("ListTopics", [], "sns"))["Topics"]!.AsArray());
    }

    [Theory]
    [InlineData("Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}}", "Requires capabilities : [CAPABILITY_IAM]")]
    [InlineData("Resources: {R: {Type: AWS::IAM::Role, Properties: {RoleName: r, AssumeRolePolicyDocument: {}}}}", "Requires capabilities : [CAPABILITY_NAMED_IAM]")]
    [InlineData("Transform: AWS::Serverless-2016-10-31\nResources: {R: {Type: AWS::Serverless::Function, Properties: {InlineCode: x, Handler: i.h, Runtime: nodejs22.x}}}", "Requires capabilities : [CAPABILITY_IAM, CAPABILITY_AUTO_EXPAND]")]
    public async Task A_capability_that_was_not_given_is_named(string template, string message)
    {
        await using var aws = await TestAws.StartAsync();
        var refused = await new StackClient(aws).RefusedAsync("CreateStack", new() { ["StackName"] = "demo", ["TemplateBody"] = template });
        Assert.Equal("InsufficientCapabilitiesException", refused.Code);
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public async Task Blue_green_of_instances_cannot_be_set_up_by_a_template()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        const string template = """
            Resources:
              Application: {Type: AWS::CodeDeploy::Application, Properties: {ComputePlatform: Server}}
              Group:
                Type: AWS::CodeDeploy::DeploymentGroup
                Properties:
                  ApplicationName: !Ref Application
                  ServiceRoleArn: arn:aws:iam::123456789012:role/deploy
                  Ec2TagFilters: [{Key: Name, Value: demo, Type: KEY_AND_VALUE}]
                  DeploymentStyle: {DeploymentType: BLUE_GREEN, DeploymentOption: WITH_TRAFFIC_CONTROL}
            """;
        var stack = await client.CreateAsync("demo", template);
        Assert.Equal("ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        Assert.Contains("CloudFormation supports blue/green deployments for Lambda only. For instances, use aws deploy update-deployment-group", await client.ReasonAsync("demo", "Group"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "there is no such role")]
    [InlineData("other", "its trust policy does not let cloudformation.amazonaws.com assume it")]
    public async Task A_role_that_cannot_be_assumed_is_refused(string role, string message)
    {
        await using var aws = await TestAws.StartAsync();
        await CodePipeline.PipelineClient.CreateRoleAsync(aws, "other");
        var refused = await new StackClient(aws).RefusedAsync("CreateStack", new()
        {
            ["StackName"] = "demo", ["TemplateBody"] = "Resources: {A: {Type: AWS::SNS::Topic}}", ["RoleARN"] = $"arn:aws:iam::123456789012:role/{role}",
        });
        Assert.Equal($"Role arn:aws:iam::123456789012:role/{role} is invalid or cannot be assumed: {message}", refused.Message);
    }

    [Fact]
    public async Task What_the_role_of_a_stack_may_not_do_fails_the_stack_by_name()
    {
        await using var aws = await TestAws.StartAsync();
        await CodePipeline.PipelineClient.CreateRoleAsync(aws, "stack", "cloudformation.amazonaws.com", "logs:*");
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("demo", "Resources: {G: {Type: AWS::Logs::LogGroup}, T: {Type: AWS::SNS::Topic}}",
            new JsonObject { ["RoleARN"] = "arn:aws:iam::123456789012:role/stack" });
        Assert.Equal("ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        Assert.Contains("assumed-role/stack/AWSCloudFormation is not authorized to perform: sns:GetTopicAttributes on resource: arn:aws:sns:us-east-1:123456789012:demo-T-", await client.ReasonAsync("demo", "T"), StringComparison.Ordinal);
    }
}
