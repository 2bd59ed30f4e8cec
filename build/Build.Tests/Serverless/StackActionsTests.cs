using Build.Pipelines;
using Build.Settings;

namespace Build.Tests.Serverless;

public class StackActionsTests
{
    [Fact]
    public void The_stack_is_made_with_its_role_and_both_capabilities()
    {
        var deploy = Assert.Single(Deploy(new()).Actions!);
        Assert.Equal("CloudFormation", deploy.ActionTypeId!.Provider);
        Assert.Equal(
            ["ActionMode=CREATE_UPDATE", "Capabilities=CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND", "ParameterOverrides={\"A\":\"1\"}", "RoleArn=arn:aws:iam::123456789012:role/codepipeline-demo-stack",
             "StackName=codepipeline-demo-lambda", "TemplatePath=BuildOutput::packaged.yaml"],
            Assert.Single(Deploy(new() { Parameters = new Dictionary<string, string> { ["A"] = "1" } }).Actions!).Configuration!.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("Stack", deploy.Namespace);
    }

    [Fact]
    public void A_change_set_is_made_by_one_action_and_executed_by_the_next()
    {
        var actions = Deploy(new() { Mode = "CHANGE_SET" }).Actions!;
        Assert.Equal(["CHANGE_SET_REPLACE 1", "CHANGE_SET_EXECUTE 2"], actions.Select(action => $"{action.Configuration!["ActionMode"]} {action.RunOrder}"));
        Assert.Null(actions[1].InputArtifacts);
    }

    [Fact]
    public void The_build_knows_where_code_goes() => Assert.Contains(
        "{\"name\":\"ARTIFACT_BUCKET\",\"value\":\"codepipeline-demo-artifacts-123456789012-us-east-1\",\"type\":\"PLAINTEXT\"}",
        PipelineBlueprint.Of(Names(new())).Stages![1].Actions![0].Configuration!["EnvironmentVariables"], StringComparison.Ordinal);

    [Fact]
    public void A_stack_of_the_pipelines_own_name_is_refused() =>
        Assert.Contains("serverless.stack is 'codepipeline-demo-pipeline', which is the pipeline's own name", Assert.Throws<BadInput>(() => Deploy(new() { Stack = "codepipeline-demo-pipeline" })).Message, StringComparison.Ordinal);

    private static Amazon.CodePipeline.Model.StageDeclaration Deploy(ServerlessSettings serverless) => PipelineBlueprint.Of(Names(serverless)).Stages!.Single(stage => stage.Name == "Deploy");

    private static Names Names(ServerlessSettings serverless) => new(new NutshellSettings { Deploy = new() { Target = "lambda" }, Serverless = serverless }, "123456789012");
}
