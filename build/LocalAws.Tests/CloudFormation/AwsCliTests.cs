using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>The real AWS CLI makes, changes and deletes stacks, directly and through change sets.</summary>
public class AwsCliTests
{
    private const string Template = """
        Parameters: {Word: {Type: String, Default: one}}
        Resources:
          Topic: {Type: AWS::SNS::Topic}
          Saying: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Sub '${Word} ${Topic.TopicName}'}}
        Outputs: {Saying: {Value: !GetAtt Saying.Value}}
        """;

    [AwsCliFact]
    public async Task Deploy_makes_a_stack_changes_it_and_says_when_there_is_nothing_to_do()
    {
        await using var aws = await TestAws.StartAsync();
        using var folder = new TempFolder();
        var file = folder.File("template.yaml");
        await File.WriteAllTextAsync(file, Template);
        var made = await DeployAsync("--tags", "team=a");
        Assert.True(made.ExitCode == 0, made.Error);
        Assert.Contains("Successfully created/updated stack - demo", made.Output, StringComparison.Ordinal);
        var again = await DeployAsync("--tags", "team=a", "--no-fail-on-empty-changeset");
        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Contains("No changes to deploy. Stack demo is up to date", again.Output, StringComparison.Ordinal);
        var changed = await DeployAsync("--parameter-overrides", "Word=two");
        Assert.True(changed.ExitCode == 0, changed.Error);
        var stack = (await aws.Cli.JsonAsync("cloudformation", "describe-stacks", "--stack-name", "demo"))["Stacks"]![0]!;
        Assert.Equal("UPDATE_COMPLETE", (string?)stack["StackStatus"]);
        Assert.StartsWith("two demo-Topic-", (string?)stack["Outputs"]![0]!["OutputValue"], StringComparison.Ordinal);

        // The CLI names a change set after the second it is made in, and a second of that name is refused, as by AWS.
        async Task<(int ExitCode, string Output, string Error)> DeployAsync(params string[] more)
        {
            var result = await aws.Cli.RunAsync(["cloudformation", "deploy", "--stack-name", "demo", "--template-file", file, .. more]);
            await Task.Delay(TimeSpan.FromSeconds(1) - TimeSpan.FromMilliseconds(DateTime.UtcNow.Millisecond));
            return result;
        }
    }

    [AwsCliFact]
    public async Task A_change_set_says_what_it_would_do_and_does_it_when_it_is_executed()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("cloudformation", "create-stack", "--stack-name", "demo", "--template-body", Template);
        await aws.Cli.JsonAsync("cloudformation", "wait", "stack-create-complete", "--stack-name", "demo");
        await aws.Cli.JsonAsync("cloudformation", "create-change-set", "--stack-name", "demo", "--change-set-name", "louder", "--use-previous-template", "--parameters", "ParameterKey=Word,ParameterValue=two");
        var set = await aws.Cli.JsonAsync("cloudformation", "describe-change-set", "--stack-name", "demo", "--change-set-name", "louder");
        Assert.Equal("CREATE_COMPLETE AVAILABLE", $"{set["Status"]} {set["ExecutionStatus"]}");
        var change = Assert.Single(set["Changes"]!.AsArray())!["ResourceChange"]!;
        Assert.Equal("Modify Saying False", $"{change["Action"]} {change["LogicalResourceId"]} {change["Replacement"]}");
        await aws.Cli.JsonAsync("cloudformation", "execute-change-set", "--stack-name", "demo", "--change-set-name", "louder");
        await aws.Cli.JsonAsync("cloudformation", "wait", "stack-update-complete", "--stack-name", "demo");
        await aws.Cli.JsonAsync("cloudformation", "delete-stack", "--stack-name", "demo");
        await aws.Cli.JsonAsync("cloudformation", "wait", "stack-delete-complete", "--stack-name", "demo");
        Assert.Contains("Stack with id demo does not exist", await aws.Cli.ErrorAsync("cloudformation", "describe-stacks", "--stack-name", "demo"), StringComparison.Ordinal);
    }
}
