using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Ssm;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ssm;

public class MaintenanceWindowTests
{
    private static CallContext Call => CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);

    private static async Task<(TestAws Aws, string Instance)> StartAsync()
    {
        // A minute is 30 milliseconds.
        var aws = await TestAws.StartAsync(options => options with { TimeScale = 2000 });
        await aws.Get<CreateInstanceProfile>().InvokeAsync(new CreateInstanceProfileRequest("web", null, null), Call);
        var reservation = await aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest
        {
            ImageId = "ami-0123456789abcdef0", MinCount = 1, MaxCount = 1, IamInstanceProfile = new(null, "web"), TagSpecifications = [new("instance", [new("Name", "web")])],
        }, Call);
        return (aws, reservation.Instances![0].InstanceId!);
    }

    /// <summary>A window that opens once it is told to: until then it is put together.</summary>
    private static async Task<string> WindowAsync(TestAws aws, int duration = 24, int cutoff = 0) =>
        (await aws.Get<CreateMaintenanceWindow>().InvokeAsync(new("nightly", null, null, null, "cron(0 2 1 1 ? 2199)", null, null, duration, cutoff, false, null, null), Call)).WindowId;

    private static Task OpenAsync(TestAws aws, string window) =>
        aws.Get<UpdateMaintenanceWindow>().InvokeAsync(new(window, null, null, null, null, "rate(1 hour)", null, null, null, null, null, null, null), Call);

    private static async Task<string> TaskAsync(TestAws aws, string window, string target, int priority, string command, string? cutoff = null) => (await aws.Get<RegisterTaskWithMaintenanceWindow>().InvokeAsync(
        new(window, [new("WindowTargetIds", [target])], "AWS-RunShellScript", null, "RUN_COMMAND", null,
            new(new() { Parameters = new Dictionary<string, IReadOnlyList<string>> { ["commands"] = [command] } }, null, null, null), priority, "1", "0", null, null, null, null, cutoff, null), Call)).WindowTaskId;

    private static async Task<MaintenanceWindowExecution> EndAsync(TestAws aws, string window)
    {
        MaintenanceWindowExecution? ended = null;
        await Eventually.HoldsAsync(async () =>
        {
            var all = (await aws.Get<DescribeMaintenanceWindowExecutions>().InvokeAsync(new(window, null, null, null), Call)).WindowExecutions;
            // On a busy machine an opening may be over before it began.
            ended = all.LastOrDefault(each => each is { EndTime: not null, Status: not ("SKIPPED_OVERLAPPING" or "TIMED_OUT") });
            return ended is not null;
        });
        return ended!;
    }

    [Fact]
    public async Task A_window_runs_its_tasks_by_priority_on_its_targets()
    {
        var (aws, instance) = await StartAsync();
        await using var disposal = aws;
        var window = await WindowAsync(aws);
        var target = (await aws.Get<RegisterTargetWithMaintenanceWindow>().InvokeAsync(new(window, "INSTANCE", [new("tag:Name", ["web"])], "me", null, null, null), Call)).WindowTargetId;
        await TaskAsync(aws, window, target, 2, "cat /tmp/first");
        await TaskAsync(aws, window, target, 1, "echo done >/tmp/first");
        await OpenAsync(aws, window);
        Assert.Equal([window], (await aws.Get<DescribeMaintenanceWindowsForTarget>().InvokeAsync(new([new("InstanceIds", [instance])], "INSTANCE", null, null), Call)).WindowIdentities.Select(each => each.WindowId));
        Assert.NotEmpty((await aws.Get<DescribeMaintenanceWindowSchedule>().InvokeAsync(new(window, null, null, null, null), Call)).ScheduledWindowExecutions);

        var ended = await EndAsync(aws, window);
        Assert.Equal("SUCCESS", ended.Status);
        var tasks = (await aws.Get<GetMaintenanceWindowExecution>().InvokeAsync(new(ended.WindowExecutionId), Call)).TaskIds;
        Assert.Equal(2, tasks.Count);
        var invocations = (await aws.Get<DescribeMaintenanceWindowExecutionTaskInvocations>().InvokeAsync(new(ended.WindowExecutionId, tasks[1], null, null, null), Call)).WindowExecutionTaskInvocationIdentities;
        var last = Assert.Single(invocations);
        Assert.Equal(("SUCCESS", "me", target), (last.Status, last.OwnerInformation, last.WindowTargetId));
        Assert.Equal("done\n", (await aws.Get<GetCommandInvocation>().InvokeAsync(new(last.ExecutionId, instance, null), Call)).StandardOutputContent);
    }

    [Fact]
    public async Task A_task_that_fails_fails_the_window_and_a_cancelled_one_is_cancelled()
    {
        var (aws, _) = await StartAsync();
        await using var disposal = aws;
        var failing = await WindowAsync(aws);
        var target = (await aws.Get<RegisterTargetWithMaintenanceWindow>().InvokeAsync(new(failing, "INSTANCE", [new("InstanceIds", ["*"])], null, null, null, null), Call)).WindowTargetId;
        await TaskAsync(aws, failing, target, 1, "exit 3");
        await OpenAsync(aws, failing);
        Assert.Equal("FAILED", (await EndAsync(aws, failing)).Status);
        await aws.Get<DeleteMaintenanceWindow>().InvokeAsync(new(failing), Call);

        var patient = await WindowAsync(aws);
        target = (await aws.Get<RegisterTargetWithMaintenanceWindow>().InvokeAsync(new(patient, "INSTANCE", [new("InstanceIds", ["*"])], null, null, null, null), Call)).WindowTargetId;
        await TaskAsync(aws, patient, target, 1, "sleep 600");
        await OpenAsync(aws, patient);
        MaintenanceWindowExecution? found = null;
        await Eventually.HoldsAsync(async () =>
        {
            found = (await aws.Get<DescribeMaintenanceWindowExecutions>().InvokeAsync(new(patient, [new("Status", ["IN_PROGRESS"])], null, null), Call)).WindowExecutions is [var first, ..] ? first : null;
            return found is not null
                && (await aws.Get<DescribeMaintenanceWindowExecutionTasks>().InvokeAsync(new(found.WindowExecutionId, null, null, null), Call)).WindowExecutionTaskIdentities.Count > 0
                && (await aws.Get<ListCommands>().InvokeAsync(new(null, null, null, null, null), Call)).Commands[0].Status == "InProgress";
        });
        var open = found!;
        await aws.Get<CancelMaintenanceWindowExecution>().InvokeAsync(new(open.WindowExecutionId), Call);
        MaintenanceWindowExecution Find(DescribeMaintenanceWindowExecutionsResult all) => all.WindowExecutions.First(each => each.WindowExecutionId == open.WindowExecutionId);
        await Eventually.HoldsAsync(async () => Find(await aws.Get<DescribeMaintenanceWindowExecutions>().InvokeAsync(new(patient, null, null, null), Call)) is { EndTime: not null });
        Assert.Equal("CANCELLED", Find(await aws.Get<DescribeMaintenanceWindowExecutions>().InvokeAsync(new(patient, null, null, null), Call)).Status);
        await aws.Get<DeleteMaintenanceWindow>().InvokeAsync(new(patient), Call);
    }

    [Fact]
    public async Task What_still_runs_at_the_cutoff_is_cancelled_when_the_task_says_so()
    {
        var (aws, _) = await StartAsync();
        await using var disposal = aws;
        var window = await WindowAsync(aws, duration: 2, cutoff: 1);
        var target = (await aws.Get<RegisterTargetWithMaintenanceWindow>().InvokeAsync(new(window, "INSTANCE", [new("InstanceIds", ["*"])], null, null, null, null), Call)).WindowTargetId;
        await TaskAsync(aws, window, target, 1, "sleep 600", "CANCEL_TASK");
        await OpenAsync(aws, window);
        var ended = await EndAsync(aws, window);
        var run = Assert.Single((await aws.Get<DescribeMaintenanceWindowExecutionTasks>().InvokeAsync(new(ended.WindowExecutionId, null, null, null), Call)).WindowExecutionTaskIdentities);
        Assert.Equal(("FAILED", "CANCELLED"), (ended.Status, run.Status));
    }

    [AwsCliFact]
    public async Task A_window_is_made_changed_and_taken_down_with_the_CLI()
    {
        await using var aws = await TestAws.StartAsync();
        var made = await aws.Cli.JsonAsync(
            "ssm", "create-maintenance-window", "--name", "nightly", "--schedule", "cron(0 2 ? * SUN *)", "--schedule-timezone", "UTC", "--duration", "3", "--cutoff", "1",
            "--no-allow-unassociated-targets", "--tags", "Key=team,Value=web");
        var window = (string)made["WindowId"]!;
        var target = (string)(await aws.Cli.JsonAsync(
            "ssm", "register-target-with-maintenance-window", "--window-id", window, "--resource-type", "INSTANCE", "--targets", "Key=tag:Name,Values=web", "--owner-information", "ops"))["WindowTargetId"]!;
        string[] task = ["ssm", "register-task-with-maintenance-window", "--window-id", window, "--task-arn", "AWS-RunShellScript", "--priority", "1", "--max-concurrency", "50%", "--max-errors", "1"];
        var id = (string)(await aws.Cli.JsonAsync(
            [.. task, "--task-type", "RUN_COMMAND", "--targets", "Key=WindowTargetIds,Values=" + target, "--task-invocation-parameters", """{"RunCommand":{"Parameters":{"commands":["uptime"]}}}"""]))["WindowTaskId"]!;
        Assert.Contains("FeatureNotAvailableException", await aws.Cli.ErrorAsync([.. task, "--task-type", "LAMBDA", "--targets", "Key=WindowTargetIds,Values=" + target]), StringComparison.Ordinal);
        Assert.Contains("does not allow unassociated targets", await aws.Cli.ErrorAsync(
            [.. task, "--task-type", "RUN_COMMAND", "--targets", "Key=InstanceIds,Values=i-0123456789abcdef0", "--task-invocation-parameters", """{"RunCommand":{"Parameters":{"commands":["uptime"]}}}"""]), StringComparison.Ordinal);
        var read = await aws.Cli.JsonAsync("ssm", "get-maintenance-window-task", "--window-id", window, "--window-task-id", id);
        Assert.Equal("uptime", (string?)read["TaskInvocationParameters"]!["RunCommand"]!["Parameters"]!["commands"]![0]);
        Assert.Contains("TargetInUseException", await aws.Cli.ErrorAsync("ssm", "deregister-target-from-maintenance-window", "--window-id", window, "--window-target-id", target, "--safe"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("ssm", "update-maintenance-window", "--window-id", window, "--no-enabled", "--cutoff", "0");
        var shown = await aws.Cli.JsonAsync("ssm", "get-maintenance-window", "--window-id", window);
        Assert.Equal((false, 0, "nightly", null), ((bool)shown["Enabled"]!, (int)shown["Cutoff"]!, (string?)shown["Name"], (string?)shown["NextExecutionTime"]));
        await aws.Cli.JsonAsync("ssm", "delete-maintenance-window", "--window-id", window);
        Assert.Contains("DoesNotExistException", await aws.Cli.ErrorAsync("ssm", "get-maintenance-window", "--window-id", window), StringComparison.Ordinal);
    }
}
