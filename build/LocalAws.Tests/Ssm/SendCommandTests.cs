using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.Ssm;
using LocalAws.Ssm.Execution;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ssm;

public class SendCommandTests
{
    private static CallContext Call => CallContext.ForService(
        new Scope("123456789012", "us-east-1"),
        "arn:aws:iam::123456789012:root",
        TimeProvider.System
    );

    private static async Task<string> InstanceAsync(TestAws aws, bool managed = true)
    {
        var image = await aws.Get<GetParameter>().InvokeAsync(new("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", null), Call);
        if (managed)
            await aws.Get<CreateInstanceProfile>().InvokeAsync(new CreateInstanceProfileRequest("web", null, null), Call);
        var reservation = await aws.Get<RunInstances>()
            .InvokeAsync(
                new RunInstancesRequest
                {
                    ImageId = image.Parameter.Value,
                    MinCount = 1,
                    MaxCount = 1,
                    IamInstanceProfile = managed ? new IamInstanceProfileSpecification(null, "web") : null,
                    TagSpecifications = [new TagSpecification("instance", [new LocalAws.Ec2.Tag("Name", "web")])],
                },
                Call
            );
        return reservation.Instances![0].InstanceId!;
    }

    private static async Task<Command> SendAsync(TestAws aws, string instance, params string[] commands) =>
        (
            await aws.Get<SendCommand>()
                .InvokeAsync(
                    new SendCommandRequest
                    {
                        DocumentName = "AWS-RunShellScript",
                        InstanceIds = [instance],
                        Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = commands },
                    },
                    Call
                )
        ).Command;

    private static async Task<GetCommandInvocationResult> EndAsync(TestAws aws, Command command, string instance)
    {
        await aws.Get<CommandRunner>().WaitAsync(command.CommandId!);
        return await aws.Get<GetCommandInvocation>().InvokeAsync(new(command.CommandId!, instance, null), Call);
    }

    [Fact]
    public async Task Every_status_of_a_command_and_of_its_invocations_is_told_to_EventBridge()
    {
        await using var aws = await TestAws.StartAsync();
        var instance = await InstanceAsync(aws);
        var events = new List<AwsEvent>();
        var ended = new TaskCompletionSource();
        await using var subscription = aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "aws.ssm")
                events.Add(each);
            if (each is { DetailType: "EC2 Command Status-change Notification" } && (string?)each.Detail["status"] == "Success")
                ended.TrySetResult();
            return Task.CompletedTask;
        });
        var command = await SendAsync(aws, instance, "true");
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(
            [("EC2 Command Invocation", "InProgress"), ("EC2 Command", "InProgress"), ("EC2 Command Invocation", "Success"), ("EC2 Command", "Success")],
            events.Select(each => (each.DetailType[..^" Status-change Notification".Length], (string)each.Detail["status"]!)));
        Assert.All(events, each => Assert.Equal(
            (command.CommandId, "AWS-RunShellScript", $"arn:aws:ec2:us-east-1:123456789012:instance/{instance}"),
            ((string?)each.Detail["command-id"], (string?)each.Detail["document-name"], Assert.Single(each.Resources))));
        Assert.Equal("true", (string?)events[^1].Detail["parameters"]!["commands"]![0]);
    }

    [Fact]
    public async Task A_command_whose_targets_match_nothing_ends_at_once_and_says_so()
    {
        await using var aws = await TestAws.StartAsync();
        var sent = (await aws.Get<SendCommand>().InvokeAsync(
            new SendCommandRequest
            {
                DocumentName = "AWS-RunShellScript",
                Targets = [new Target("tag:Name", ["nobody"])],
                Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = ["true"] },
            },
            Call)).Command;
        await aws.Get<CommandRunner>().WaitAsync(sent.CommandId!);
        var command = Assert.Single((await aws.Get<ListCommands>().InvokeAsync(new(sent.CommandId, null, null, null, null), Call)).Commands);
        Assert.Equal(("Pending", 0), (sent.Status, sent.TargetCount));
        Assert.Equal(("Success", "NoInstancesInTag", 0), (command.Status, command.StatusDetails, command.CompletedCount));
    }

    [Fact]
    public async Task A_command_runs_on_the_instance_and_its_outputs_and_status_come_back()
    {
        await using var aws = await TestAws.StartAsync();
        var instance = await InstanceAsync(aws);

        var good = await EndAsync(aws, await SendAsync(aws, instance, "echo out", "echo err >&2"), instance);
        var bad = await EndAsync(aws, await SendAsync(aws, instance, "exit 3"), instance);

        Assert.Equal(("Success", 0, "out\n", "err\n"), (good.Status, good.ResponseCode, good.StandardOutputContent, good.StandardErrorContent));
        Assert.Equal(("Failed", 3), (bad.Status, bad.ResponseCode));
        var listed = await aws.Get<ListCommands>().InvokeAsync(new(null, instance, null, null, null), Call);
        Assert.Equal(["Failed", "Success"], listed.Commands.Select(command => command.Status));
    }

    [Fact]
    public async Task A_cancelled_command_ends_on_the_instance()
    {
        await using var aws = await TestAws.StartAsync();
        var instance = await InstanceAsync(aws);
        await EndAsync(aws, await SendAsync(aws, instance, "mkfifo /srv/began"), instance);
        var command = await SendAsync(aws, instance, "exec 9> /srv/lock; flock 9; echo > /srv/began; sleep 617");
        await EndAsync(aws, await SendAsync(aws, instance, "cat /srv/began"), instance);

        await aws.Get<CancelCommand>().InvokeAsync(new(command.CommandId!, null), Call);
        var ended = await EndAsync(aws, command, instance);
        var left = await EndAsync(aws, await SendAsync(aws, instance, "flock --timeout 60 /srv/lock echo free"), instance); // whoever lives of the command holds it

        Assert.Equal("Cancelled", ended.Status);
        Assert.Equal("free\n", left.StandardOutputContent);
    }

    [Fact]
    public async Task Outputs_go_to_the_bucket_when_the_role_of_the_instance_may_write_there()
    {
        await using var aws = await TestAws.StartAsync();
        var instance = await InstanceAsync(aws);
        await aws.Get<CreateBucket>().InvokeAsync(new CreateBucketRequest("outputs", null, null, null, null), Call);
        Task<SendCommandResult> Send(string bucket) => aws.Get<SendCommand>().InvokeAsync(new SendCommandRequest
        {
            DocumentName = "AWS-RunShellScript", InstanceIds = [instance], OutputS3BucketName = bucket, OutputS3KeyPrefix = "logs",
            Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = ["seq 1 20000", "echo oops >&2"] },
        }, Call);
        Assert.Equal("InvalidOutputFolder", (await Assert.ThrowsAsync<AwsException>(() => Send("none"))).Code);

        var denied = await EndAsync(aws, (await Send("outputs")).Command, instance);
        Assert.Equal("Success", denied.Status);
        Assert.Contains("oops\nThe output was not stored in S3: ", denied.StandardErrorContent, StringComparison.Ordinal);

        const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        await aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("web", Trust, null, null, null, null, null), Call);
        await aws.Get<AddRoleToInstanceProfile>().InvokeAsync(new("web", "web"), Call);
        await aws.Get<PutRolePolicy>().InvokeAsync(
            new("web", "outputs", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::outputs/*"}]}"""), Call);
        var command = (await Send("outputs")).Command;
        var stored = await EndAsync(aws, command, instance);
        var key = $"logs/{command.CommandId}/{instance}/awsrunShellScript/0.awsrunShellScript/stdout";
        Assert.Equal(("oops\n", $"https://s3.us-east-1.amazonaws.com/outputs/{key}"), (stored.StandardErrorContent, stored.StandardOutputUrl));
        var objects = aws.Get<ObjectStore>();
        using var text = new StreamReader(objects.Open(objects.Find("outputs", key)!));
        Assert.EndsWith("\n20000\n", await text.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.NotNull(objects.Find("outputs", key.Replace("stdout", "stderr", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_running_instances_with_a_profile_are_managed()
    {
        await using var aws = await TestAws.StartAsync();
        var (managed, other) = (await InstanceAsync(aws), await InstanceAsync(aws, managed: false));

        var listed = await aws.Get<DescribeInstanceInformation>().InvokeAsync(new(null, [new("tag:Name", ["web"])], null, null), Call);
        var error = await Assert.ThrowsAsync<AwsException>(() => SendAsync(aws, other, "true"));

        Assert.Equal([$"{managed} Online"], listed.InstanceInformationList.Select(each => $"{each.InstanceId} {each.PingStatus}"));
        Assert.Equal("InvalidInstanceId", error.Code);
    }

    [Fact]
    public async Task Other_documents_and_parameters_are_refused_by_name()
    {
        await using var aws = await TestAws.StartAsync();
        var error = await Assert.ThrowsAsync<AwsException>(() =>
            aws.Get<SendCommand>().InvokeAsync(new SendCommandRequest { DocumentName = "AWS-RunAnsiblePlaybook", InstanceIds = ["i-1"] }, Call)
        );

        Assert.Equal("InvalidDocument", error.Code);
        Assert.Contains("AWS-RunAnsiblePlaybook", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_the_account_runs_its_steps_with_what_it_is_given()
    {
        await using var aws = await TestAws.StartAsync();
        var instance = await InstanceAsync(aws);
        const string Content = """
            schemaVersion: "2.2"
            description: Two steps, and one for another platform
            parameters:
              who: { type: String, allowedPattern: "^[a-z]+$" }
              commands: { type: StringList, default: [] }
            mainSteps:
              - { action: "aws:runShellScript", name: greet, inputs: { runCommand: ['echo "it''s {{ who }} in $(pwd)"', "exit 3"], workingDirectory: /tmp } }
              - { action: "aws:runShellScript", name: elsewhere, precondition: { StringEquals: [platformType, Windows] }, inputs: { runCommand: [echo never] } }
              - { action: "aws:runShellScript", name: more, onFailure: exit, inputs: { runCommand: "{{ commands }}" } }
              - { action: "aws:runShellScript", name: last, inputs: { runCommand: [echo unreached] } }
            """;
        await aws.Get<CreateDocument>().InvokeAsync(new CreateDocumentRequest { Name = "greet", Content = Content, DocumentFormat = "YAML" }, Call);
        Task<SendCommandResult> Send(params (string Name, string[] Values)[] parameters) => aws.Get<SendCommand>().InvokeAsync(
            new SendCommandRequest
            {
                DocumentName = "greet", InstanceIds = [instance], Parameters = parameters.ToDictionary(each => each.Name, IReadOnlyList<string> (each) => each.Values),
            }, Call);

        var ended = await EndAsync(aws, (await Send(("who", ["ann"]), ("commands", ["echo two", "false"]))).Command, instance);

        Assert.Equal(("it's ann in /tmp\ntwo\n", 3, "Failed"), (ended.StandardOutputContent, ended.ResponseCode, ended.Status));
        Assert.Equal("InvalidParameters", (await Assert.ThrowsAsync<AwsException>(() => Send(("who", ["ANN"])))).Code);
        Assert.Contains("needs the parameter who", (await Assert.ThrowsAsync<AwsException>(() => Send())).Message, StringComparison.Ordinal);
        Assert.Contains("Unknown parameter why", (await Assert.ThrowsAsync<AwsException>(() => Send(("who", ["ann"]), ("why", ["x"])))).Message, StringComparison.Ordinal);
    }
}
