using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Ssm;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ssm;

public class AssociationTests
{
    private static readonly LocalAws.Ssm.Target Web = new("tag:Name", ["web"]);

    private static CallContext Call => CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);

    /// <summary>Minutes are milliseconds.</summary>
    private static async Task<TestAws> StartAsync(double scale = 60_000)
    {
        var aws = await TestAws.StartAsync(options => options with { TimeScale = scale });
        await aws.Get<CreateInstanceProfile>().InvokeAsync(new CreateInstanceProfileRequest("web", null, null), Call);
        return aws;
    }

    private static async Task<string> InstanceAsync(TestAws aws, string name = "web") => (await aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest
    {
        ImageId = "ami-0123456789abcdef0", MinCount = 1, MaxCount = 1, IamInstanceProfile = new(null, "web"), TagSpecifications = [new("instance", [new("Name", name)])],
    }, Call)).Instances![0].InstanceId!;

    private static async Task<AssociationDescription> AssociateAsync(TestAws aws, string command, Func<CreateAssociationRequest, CreateAssociationRequest>? change = null)
    {
        var request = new CreateAssociationRequest
        {
            Name = "AWS-RunShellScript", Targets = [Web], Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = [command] },
        };
        return (await aws.Get<CreateAssociation>().InvokeAsync(change?.Invoke(request) ?? request, Call)).AssociationDescription;
    }

    private static async Task<AssociationDescription> UntilAsync(TestAws aws, string id, Func<AssociationDescription, bool> isSo)
    {
        AssociationDescription? described = null;
        await Eventually.HoldsAsync(async () => isSo(described = (await aws.Get<DescribeAssociation>().InvokeAsync(new(null, null, id, null), Call)).AssociationDescription));
        return described!;
    }

    private static async Task<IReadOnlyList<AssociationExecution>> RunsAsync(TestAws aws, string? id) =>
        (await aws.Get<DescribeAssociationExecutions>().InvokeAsync(new(id!, null, null, null), Call)).AssociationExecutions;

    private static async Task<string> OutputAsync(TestAws aws, string id, string instance)
    {
        var runs = await RunsAsync(aws, id);
        var targets = (await Task.WhenAll(runs.Select(run => aws.Get<DescribeAssociationExecutionTargets>().InvokeAsync(new(id, run.ExecutionId, null, null, null), Call))))
            .SelectMany(each => each.AssociationExecutionTargets).Where(each => each.ResourceId == instance);
        return (await aws.Get<GetCommandInvocation>().InvokeAsync(new(targets.First().OutputSource.OutputSourceId, instance, null), Call)).StandardOutputContent!;
    }

    [Fact]
    public async Task An_association_runs_at_once_and_on_instances_that_come_and_knows_how_it_went()
    {
        await using var aws = await StartAsync();
        await aws.Get<PutParameter>().InvokeAsync(new PutParameterRequest { Name = "/greeting", Value = "hello", Type = "String" }, Call);
        var (first, other) = (await InstanceAsync(aws), await InstanceAsync(aws, "other"));
        var made = await AssociateAsync(aws, "echo {{ssm:/greeting}}", request => request with { AssociationName = "greet" });
        await UntilAsync(aws, made.AssociationId!, each => each.Overview!.Status == "Success");
        Assert.Equal("hello\n", await OutputAsync(aws, made.AssociationId!, first));

        var second = await InstanceAsync(aws);
        var ended = await UntilAsync(aws, made.AssociationId!, each => each.Overview!.AssociationStatusAggregatedCount?.GetValueOrDefault("Success") == 2);
        Assert.Equal("hello\n", await OutputAsync(aws, made.AssociationId!, second));
        Assert.NotNull(ended.LastSuccessfulExecutionDate);
        var told = Assert.Single((await aws.Get<DescribeInstanceAssociationsStatus>().InvokeAsync(new(second, null, null), Call)).InstanceAssociationStatusInfos);
        Assert.Equal(("Success", "greet", "1 out of 1 plugin processed, 1 success, 0 failed, 0 timedout, 0 skipped."), (told.Status, told.AssociationName, told.ExecutionSummary));
        Assert.Single((await aws.Get<DescribeEffectiveInstanceAssociations>().InvokeAsync(new(second, null, null), Call)).Associations);
        Assert.Empty((await aws.Get<DescribeEffectiveInstanceAssociations>().InvokeAsync(new(other, null, null), Call)).Associations);
    }

    [Fact]
    public async Task A_change_runs_again_and_what_fails_is_told()
    {
        await using var aws = await StartAsync(1);
        var instance = await InstanceAsync(aws);
        var id = (await AssociateAsync(aws, "true")).AssociationId!;
        await UntilAsync(aws, id, each => each.Overview!.Status == "Success");
        var changed = (await aws.Get<UpdateAssociation>().InvokeAsync(
            new UpdateAssociationRequest { AssociationId = id, AssociationVersion = "1", Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = ["exit 3"] } }, Call)).AssociationDescription;
        Assert.Equal("2", changed.AssociationVersion);
        var failed = await UntilAsync(aws, id, each => each.Overview!.Status == "Failed");
        Assert.Equal(1, failed.Overview!.AssociationStatusAggregatedCount!["Failed"]);
        var runs = await aws.Get<DescribeAssociationExecutions>().InvokeAsync(new(id, [new("Status", "Failed", "EQUAL")], null, null), Call);
        Assert.Equal("{Failed=1}", Assert.Single(runs.AssociationExecutions).ResourceCountByStatus);
        Assert.Equal(["1", "2"], (await aws.Get<ListAssociationVersions>().InvokeAsync(new(id, null, null), Call)).AssociationVersions.Select(each => each.AssociationVersion));
        var stale = await Assert.ThrowsAsync<AwsException>(() => aws.Get<UpdateAssociation>().InvokeAsync(new UpdateAssociationRequest { AssociationId = id, AssociationVersion = "1" }, Call));
        Assert.Equal("InvalidAssociationVersion", stale.Code);
        await aws.Get<DeleteAssociation>().InvokeAsync(new(null, null, id), Call);
        Assert.Empty((await aws.Get<DescribeInstanceAssociationsStatus>().InvokeAsync(new(instance, null, null), Call)).InstanceAssociationStatusInfos);
    }

    [Fact]
    public async Task A_rate_runs_again_and_again_and_ApplyOnlyAtCronInterval_waits_for_its_time()
    {
        await using var aws = await StartAsync();
        await InstanceAsync(aws);
        var often = await AssociateAsync(aws, "echo x >>/tmp/often; wc -l </tmp/often", request => request with { ScheduleExpression = "rate(30 minutes)" });
        var never = await AssociateAsync(aws, "true", request => request with { ScheduleExpression = "cron(0 2 1 1 ? 2199)", ApplyOnlyAtCronInterval = true });
        await Eventually.HoldsAsync(async () => (await RunsAsync(aws, often.AssociationId)).Count(each => each.Status == "Success") > 2);
        Assert.Empty(await RunsAsync(aws, never.AssociationId));
        await aws.Get<StartAssociationsOnce>().InvokeAsync(new([never.AssociationId!]), Call);
        await UntilAsync(aws, never.AssociationId!, each => each.Overview!.Status == "Success");
        await aws.Get<DeleteAssociation>().InvokeAsync(new(null, null, often.AssociationId), Call);
    }

    [Theory]
    [InlineData("InvalidDocument", "AWS-RunAnsiblePlaybook", "rate(1 hour)", "tag:Name")]
    [InlineData("InvalidSchedule", "AWS-RunShellScript", "rate(5 minutes)", "tag:Name")]
    [InlineData("InvalidSchedule", "AWS-RunShellScript", "at(2030-01-01T00:00:00)", "tag:Name")]
    [InlineData("InvalidTarget", "AWS-RunShellScript", "rate(1 hour)", "resource-groups:Name")]
    [InlineData("InvalidParameters", "AWS-ConfigureAWSPackage", "rate(1 hour)", "tag:Name")]
    public async Task What_cannot_be_kept_applied_is_refused(string code, string document, string schedule, string target)
    {
        await using var aws = await TestAws.StartAsync();
        var refused = await Assert.ThrowsAsync<AwsException>(() => AssociateAsync(aws, "true", request => request with { Name = document, ScheduleExpression = schedule, Targets = [new(target, ["x"])] }));
        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public async Task Secure_strings_and_parameters_that_are_not_there_are_not_put_into_commands()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Get<PutParameter>().InvokeAsync(new PutParameterRequest { Name = "/secret", Value = "s", Type = "SecureString" }, Call);
        foreach (var name in (string[])["/secret", "/nope", "/secret:7"])
        {
            var refused = await Assert.ThrowsAsync<AwsException>(() => AssociateAsync(aws, $"echo {{{{ ssm:{name} }}}}"));
            Assert.Equal("InvalidParameters", refused.Code);
            Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        }
    }

    [AwsCliFact]
    public async Task The_agent_is_installed_and_updated_as_AWS_recommends()
    {
        await using var aws = await StartAsync(1);
        var instance = await InstanceAsync(aws);
        var made = await aws.Cli.JsonAsync(
            "ssm", "create-association", "--name", "AWS-ConfigureAWSPackage", "--targets", "Key=tag:Name,Values=web",
            "--parameters", "action=Install,name=AWSCodeDeployAgent", "--schedule-expression", "cron(0 2 ? * SUN *)");
        var id = (string)made["AssociationDescription"]!["AssociationId"]!;
        await UntilAsync(aws, id, each => each.Overview!.Status == "Success");
        var listed = await aws.Cli.JsonAsync("ssm", "list-associations", "--association-filter-list", "key=InstanceId,value=" + instance, "key=Name,value=AWS-ConfigureAWSPackage");
        Assert.Empty(listed["Associations"]!.AsArray());
        var status = await aws.Cli.JsonAsync("ssm", "describe-instance-associations-status", "--instance-id", instance);
        Assert.Equal("Success", (string?)status["InstanceAssociationStatusInfos"]![0]!["Status"]);
    }
}
