using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

public class StackTests
{
    private const string Two = """
        Parameters:
          Greeting: {Type: String, Default: hello}
        Conditions:
          Loud: !Equals [!Ref Greeting, HELLO]
        Resources:
          Topic:
            Type: AWS::SNS::Topic
          Word:
            Type: AWS::SSM::Parameter
            Properties:
              Type: String
              Value: !Sub '${Greeting} from ${Topic.TopicName}'
              Description: !If [Loud, loud, !Ref AWS::NoValue]
          Shout:
            Type: AWS::SSM::Parameter
            Condition: Loud
            Properties: {Type: String, Value: loud}
        Outputs:
          TopicArn: {Value: !Ref Topic}
          Word: {Value: !GetAtt Word.Value, Export: {Name: !Sub '${AWS::StackName}-word'}}
        """;

    [Fact]
    public async Task A_stack_is_made_in_the_order_of_its_references_and_answers_its_outputs()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("demo", Two, new() { ["Tags"] = new JsonArray(new JsonObject { ["Key"] = "team", ["Value"] = "a" }) });
        Assert.Equal("CREATE_COMPLETE", (string?)stack["StackStatus"]);
        var outputs = StackClient.Outputs(stack);
        var topic = (string)outputs["TopicArn"]!;
        Assert.Matches("^arn:aws:sns:us-east-1:123456789012:demo-Topic-[A-Z0-9]{12}$", topic);
        Assert.Equal($"hello from {Arn.Parse(topic).Resource}", (string?)outputs["Word"]);
        Assert.Equal(
            ["demo CREATE_IN_PROGRESS", "Topic CREATE_IN_PROGRESS", "Topic CREATE_IN_PROGRESS", "Topic CREATE_COMPLETE", "Word CREATE_IN_PROGRESS", "Word CREATE_IN_PROGRESS", "Word CREATE_COMPLETE", "demo CREATE_COMPLETE"],
            await client.EventsAsync("demo"));
        var tags = await client.SendAsync("ListTagsForResource", new() { ["ResourceArn"] = topic }, "sns");
        Assert.Equal("team", (string?)tags["Tags"]![0]!["Key"]);
        Assert.Equal("demo-word", (string?)(await client.SendAsync("ListExports", []))["Exports"]![0]!["Name"]);
    }

    [Fact]
    public async Task An_update_changes_what_differs_adds_what_is_new_and_removes_what_is_gone()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        await client.CreateAsync("demo", Two);
        var word = await client.PhysicalIdAsync("demo", "Word");
        var stack = await client.UpdateAsync("demo", Two, new() { ["Parameters"] = StackClient.Parameters(("Greeting", "HELLO")) });
        Assert.Equal("UPDATE_COMPLETE", (string?)stack["StackStatus"]);
        Assert.StartsWith("HELLO from", (string?)StackClient.Outputs(stack)["Word"], StringComparison.Ordinal);
        Assert.Equal(word, await client.PhysicalIdAsync("demo", "Word"));
        Assert.DoesNotContain("Topic UPDATE_IN_PROGRESS", await client.EventsAsync("demo"));
        var shout = await client.PhysicalIdAsync("demo", "Shout");

        Assert.Equal("No updates are to be performed.", (await client.RefusedAsync("UpdateStack", new()
        {
            ["StackName"] = "demo", ["UsePreviousTemplate"] = true,
            ["Parameters"] = new JsonArray(new JsonObject { ["ParameterKey"] = "Greeting", ["UsePreviousValue"] = true }),
        })).Message);
        await client.UpdateAsync("demo", Two);
        var gone = await Assert.ThrowsAsync<AwsException>(() => client.SendAsync("GetParameter", new() { ["Name"] = shout }, "ssm"));
        Assert.Equal("ParameterNotFound", gone.Code);
    }

    [Fact]
    public async Task A_change_that_needs_a_new_resource_makes_it_before_the_old_one_goes()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        const string template = "Resources: {Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: NAME}}, Word: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt Group.Arn}}}";
        await client.CreateAsync("demo", template.Replace("NAME", "one", StringComparison.Ordinal));
        await client.UpdateAsync("demo", template.Replace("NAME", "two", StringComparison.Ordinal));
        var events = await client.EventsAsync("demo");
        Assert.True(events.ToList().LastIndexOf("Group DELETE_COMPLETE") > events.ToList().LastIndexOf("Word UPDATE_COMPLETE"));
        var groups = (await client.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray().Select(each => (string)each!["LogGroupName"]!);
        Assert.Equal(["two"], groups);
        var value = await client.SendAsync("GetParameter", new() { ["Name"] = await client.PhysicalIdAsync("demo", "Word") }, "ssm");
        Assert.Contains(":two:", (string?)value["Parameter"]!["Value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_fails_rolls_back_and_can_only_be_deleted_then()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        const string template = """
            Resources:
              Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: mine}}
              Bad: {Type: AWS::IAM::InstanceProfile, DependsOn: Group, Properties: {Roles: [nobody]}}
            """;
        var with = new JsonObject { ["Capabilities"] = new JsonArray("CAPABILITY_IAM") };
        var stack = await client.CreateAsync("demo", template, with);
        Assert.Equal("ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        Assert.Contains("The role with name nobody cannot be found.", await client.ReasonAsync("demo", "Bad"), StringComparison.Ordinal);
        var events = await client.EventsAsync("demo");
        Assert.Contains("demo ROLLBACK_IN_PROGRESS", events);
        Assert.Contains("Group DELETE_COMPLETE", events);
        Assert.Empty((await client.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray());

        var refused = await client.RefusedAsync("UpdateStack", new() { ["StackName"] = "demo", ["TemplateBody"] = template, ["Capabilities"] = new JsonArray("CAPABILITY_IAM") });
        Assert.Matches(@"^Stack:arn:aws:cloudformation:.*demo/.* is in ROLLBACK_COMPLETE state and can not be updated\.$", refused.Message);
        Assert.Equal("AlreadyExistsException", (await client.RefusedAsync("CreateStack", new() { ["StackName"] = "demo", ["TemplateBody"] = template, ["Capabilities"] = new JsonArray("CAPABILITY_IAM") })).Code);
        Assert.Equal("DELETE_COMPLETE", (string?)(await client.DeleteAsync("demo"))["StackStatus"]);
        Assert.Equal("Stack with id demo does not exist", (await client.RefusedAsync("DescribeStacks", new() { ["StackName"] = "demo" })).Message);
    }

    [Fact]
    public async Task What_was_there_before_a_stack_is_not_deleted_when_the_stack_fails_over_it()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        await client.SendAsync("CreateLogGroup", new() { ["logGroupName"] = "mine" }, "logs");
        var stack = await client.CreateAsync("demo", "Resources: {Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: mine}}}");
        Assert.Equal("ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        Assert.Contains("AlreadyExists", await client.ReasonAsync("demo", "Group"), StringComparison.Ordinal);
        Assert.Single((await client.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray());
    }

    [Theory]
    [InlineData("AWS::S3::Bucket", "BucketName: mine-1", "s3", "CreateBucket", """{"Bucket":"mine-1"}""", "HeadBucket", """{"Bucket":"mine-1"}""")]
    [InlineData("AWS::SNS::Topic", "TopicName: mine-1", "sns", "CreateTopic", """{"Name":"mine-1"}""", "GetTopicAttributes", """{"TopicArn":"arn:aws:sns:us-east-1:123456789012:mine-1"}""")]
    [InlineData("AWS::Events::Rule", "Name: mine-1, ScheduleExpression: rate(1 day)", "events", "PutRule", """{"Name":"mine-1","ScheduleExpression":"rate(2 days)"}""", "DescribeRule", """{"Name":"mine-1"}""")]
    [InlineData("AWS::CloudWatch::Alarm", "AlarmName: mine-1, ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, Namespace: N, MetricName: M, Period: 60, Statistic: Sum, Threshold: 1",
        "monitoring", "PutMetricAlarm", """{"AlarmName":"mine-1","ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":1,"Namespace":"N","MetricName":"M","Period":60,"Statistic":"Sum","Threshold":2}""",
        "DescribeAlarms", """{"AlarmNames":["mine-1"]}""")]
    public async Task A_stack_takes_over_nothing_that_it_did_not_make(string type, string properties, string service, string create, string made, string look, string looked)
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        await client.SendAsync(create, JsonNode.Parse(made)!.AsObject(), service);
        var before = (await client.SendAsync(look, JsonNode.Parse(looked)!.AsObject(), service)).ToJsonString();

        var stack = await client.CreateAsync("demo", $"Resources: {{Mine: {{Type: {type}, Properties: {{{properties}}}}}}}");

        Assert.Equal("ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        var reason = await client.ReasonAsync("demo", "Mine");
        Assert.Contains($"Resource of type '{type}' with identifier 'mine-1' already exists.", reason, StringComparison.Ordinal);
        Assert.Contains("HandlerErrorCode: AlreadyExists", reason, StringComparison.Ordinal);
        await client.DeleteAsync("demo");
        Assert.Equal(before, (await client.SendAsync(look, JsonNode.Parse(looked)!.AsObject(), service)).ToJsonString());
    }

    [Fact]
    public async Task An_update_that_fails_puts_everything_back()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        const string before = "Resources: {Word: {Type: AWS::SSM::Parameter, Properties: {Name: word, Type: String, Value: one}}, Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: one}}}";
        const string after = """
            Resources:
              Word: {Type: AWS::SSM::Parameter, Properties: {Name: word, Type: String, Value: two}}
              Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: two}}
              Extra: {Type: AWS::SNS::Topic, Properties: {TopicName: extra}}
              Bad: {Type: AWS::SSM::Parameter, DependsOn: [Word, Group, Extra], Properties: {Name: aws-no, Type: String, Value: x}}
            """;
        await client.CreateAsync("demo", before);
        var stack = await client.UpdateAsync("demo", after);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string?)stack["StackStatus"]);
        Assert.Equal("one", (string?)(await client.SendAsync("GetParameter", new() { ["Name"] = "word" }, "ssm"))["Parameter"]!["Value"]);
        Assert.Equal(["one"], (await client.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray().Select(each => (string)each!["LogGroupName"]!));
        Assert.Empty((await client.SendAsync("ListTopics", [], "sns"))["Topics"]!.AsArray());
        Assert.Contains("demo UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", await client.EventsAsync("demo"));
        Assert.Equal("UPDATE_COMPLETE", (string?)(await client.UpdateAsync("demo", before.Replace("Value: one", "Value: three", StringComparison.Ordinal)))["StackStatus"]);
    }

    [Fact]
    public async Task What_is_retained_or_in_use_stays()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        await client.CreateAsync("kept", "Resources: {Group: {Type: AWS::Logs::LogGroup, DeletionPolicy: Retain, Properties: {LogGroupName: kept}}}");
        await client.SendAsync("UpdateTerminationProtection", new() { ["StackName"] = "kept", ["EnableTerminationProtection"] = true });
        Assert.Contains("TerminationProtection", (await client.RefusedAsync("DeleteStack", new() { ["StackName"] = "kept" })).Message, StringComparison.Ordinal);
        await client.SendAsync("UpdateTerminationProtection", new() { ["StackName"] = "kept", ["EnableTerminationProtection"] = false });
        var deleted = await client.DeleteAsync("kept");
        Assert.Equal("DELETE_COMPLETE", (string?)deleted["StackStatus"]);
        Assert.Contains("Group DELETE_SKIPPED", await client.EventsAsync((string)deleted["StackId"]!));
        Assert.Single((await client.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray());

        await client.CreateAsync("giver", Two);
        await client.CreateAsync("taker", "Resources: {Word: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !ImportValue giver-word}}}");
        Assert.Equal("taker", (string?)(await client.SendAsync("ListImports", new() { ["ExportName"] = "giver-word" }))["Imports"]![0]);
        Assert.Equal("Export giver-word cannot be deleted as it is in use by taker", (await client.RefusedAsync("DeleteStack", new() { ["StackName"] = "giver" })).Message);
    }

    [Fact]
    public async Task Secrets_are_shown_nowhere_and_stand_in_no_state_file()
    {
        using var folder = new TempFolder();
        await using (var aws = await TestAws.StartAsync(options => options with { StateFolder = folder.File("state") }))
        {
            var client = new StackClient(aws);
            var stack = await client.CreateAsync("demo",
                "Parameters: {Password: {Type: String, NoEcho: true}}\nResources: {Secret: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Ref Password}}}",
                new() { ["Parameters"] = StackClient.Parameters(("Password", "hunter2hunter2")) });
            Assert.Equal("CREATE_COMPLETE", (string?)stack["StackStatus"]);
            Assert.Equal("****", (string?)stack["Parameters"]![0]!["ParameterValue"]);
            Assert.DoesNotContain("hunter2", string.Join("\n", (await client.RawEventsAsync("demo")).Select(each => each.ToJsonString())), StringComparison.Ordinal);
            var secret = await client.SendAsync("GetSecretValue", new() { ["SecretId"] = await client.PhysicalIdAsync("demo", "Secret") }, "secretsmanager");
            Assert.Equal("hunter2hunter2", (string?)secret["SecretString"]);
        }
        foreach (var file in Directory.GetFiles(folder.File("state"), "state.db*"))
            Assert.DoesNotContain("hunter2", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
    }
}
