using System.Collections.Concurrent;
using LocalAws.CodePipeline;
using LocalAws.Ec2;
using LocalAws.Events;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Ssm;
using LocalAws.Ssm.Execution;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Events;

/// <summary>Targets that are reached in the name of a role.</summary>
public class RoleTargetTests
{
    private const string RoleArn = "arn:aws:iam::123456789012:role/events";
    private const string Document = "arn:aws:ssm:us-east-1::document/AWS-RunShellScript";

    [Fact]
    public async Task A_command_runs_on_the_instances_that_the_target_names_once_its_role_may_send_it()
    {
        var log = new ConcurrentQueue<string>();
        await using var aws = await TestAws.StartAsync(options => options with { Log = log.Enqueue });
        var instance = await InstanceAsync(aws);
        const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        await aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("events", Trust, null, null, null, null, null), Call());
        await aws.Get<PutRule>().InvokeAsync(new("nightly", null, """{"source":["app"]}""", null, null, null, null, null), Call());
        var target = new LocalAws.Events.Target
        {
            Id = "1", Arn = Document, RoleArn = RoleArn, InputTransformer = new(new Dictionary<string, string> { ["who"] = "$.detail.who" }, """{"commands":["echo hello <who>"]}"""),
            RunCommandParameters = new([new RunCommandTarget("tag:Name", ["web"])]),
        };
        await aws.Get<PutTargets>().InvokeAsync(new("nightly", null, [target]), Call());
        async Task HappenAsync()
        {
            await aws.Get<PutEvents>().InvokeAsync(new([new(null, "app", null, "Night", """{"who":"you"}""", null)]), Call());
            await aws.DeliveredAsync();
        }
        await HappenAsync();
        Assert.Contains($"{RoleArn} is not authorized to perform: ssm:SendCommand on resource: {Document}", Assert.Single(log), StringComparison.Ordinal);

        await aws.Get<PutRolePolicy>().InvokeAsync(
            new PutRolePolicyRequest("events", "send", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ssm:SendCommand","Resource":"*"}]}"""), Call());
        await HappenAsync();
        var command = Assert.Single((await aws.Get<ListCommands>().InvokeAsync(new(null, null, null, null, null), Call())).Commands!);
        await aws.Get<CommandRunner>().WaitAsync(command.CommandId!);
        Assert.Equal("hello you\n", (await aws.Get<GetCommandInvocation>().InvokeAsync(new(command.CommandId!, instance, null), Call())).StandardOutputContent);
    }

    [Fact]
    public async Task A_pipeline_is_started_by_the_rule_with_the_variables_that_the_transformer_makes()
    {
        var log = new ConcurrentQueue<string>();
        await using var aws = await TestAws.StartAsync(options => options with { Log = log.Enqueue });
        await using var client = new PipelineClient(aws);
        await client.CreateRepositoryAsync();
        await client.CreateAsync(Structures.Demo() with { PipelineType = "V2", Variables = [new() { Name = "who", DefaultValue = "nobody" }] });
        await PipelineClient.CreateRoleAsync(aws, "events", "events.amazonaws.com", "codepipeline:StartPipelineExecution");
        var rule = (await aws.Get<PutRule>().InvokeAsync(new("pushed", null, """{"source":["app"]}""", null, null, null, null, null), Call())).RuleArn;
        var target = new LocalAws.Events.Target
        {
            Id = "1", Arn = "arn:aws:codepipeline:us-east-1:123456789012:demo", RoleArn = RoleArn,
            InputTransformer = new(new Dictionary<string, string> { ["who"] = "$.detail.who" }, """{"variables":[{"name":"who","value":<who>}]}"""),
        };
        await aws.Get<PutTargets>().InvokeAsync(new("pushed", null, [target]), Call());
        await aws.Get<PutEvents>().InvokeAsync(new([new(null, "app", null, "Pushed", """{"who":"you"}""", null)]), Call());
        await aws.DeliveredAsync();
        Assert.Empty(log);
        var started = aws.Get<ExecutionStore>().Newest(new("123456789012", "us-east-1"), "demo")[0];
        Assert.Equal(("CloudWatchEvent", rule, "you"), (started.Trigger.TriggerType, started.Trigger.TriggerDetail, started.Variables["who"]));
    }

    private static async Task<string> InstanceAsync(TestAws aws)
    {
        var image = await aws.Get<GetParameter>().InvokeAsync(new("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", null), Call());
        await aws.Get<CreateInstanceProfile>().InvokeAsync(new CreateInstanceProfileRequest("web", null, null), Call());
        return (await aws.Get<RunInstances>().InvokeAsync(
            new RunInstancesRequest
            {
                ImageId = image.Parameter.Value, MinCount = 1, MaxCount = 1, IamInstanceProfile = new IamInstanceProfileSpecification(null, "web"),
                TagSpecifications = [new TagSpecification("instance", [new LocalAws.Ec2.Tag("Name", "web")])],
            }, Call())).Instances![0].InstanceId!;
    }

    private static CallContext Call() => CallContext.ForService(new("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);
}
