using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.S3;
using LocalAws.Ssm;
using LocalAws.Ssm.Windows;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Logs;

/// <summary>What a killed process left running is taken up, or has failed and says why.</summary>
public class InterruptedWorkTests
{
    private static CallContext Call => CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);

    [Fact]
    public async Task Queries_and_exports_are_carried_out_and_open_windows_have_failed()
    {
        await using var aws = await TestAws.StartAsync();
        var now = Call.Now.ToUnixTimeMilliseconds();
        await aws.Get<CreateLogGroup>().InvokeAsync(new("app", null, null, null, null), Call);
        await aws.Get<CreateLogStream>().InvokeAsync(new("app", "one"), Call);
        await aws.Get<PutLogEvents>().InvokeAsync(new("app", "one", [new(now, "hello")], null), Call);
        await aws.Get<CreateBucket>().InvokeAsync(new CreateBucketRequest("exports", null, null, null, null), Call);
        aws.Get<QueryStore>().Add(Call.Scope, new("q", "fields @message", ["app"], 0, now + 1, 10, "Running", now, "me"));
        aws.Get<ExportStore>().Tasks.Put(Call.Scope, "e", new("e", null, "app", "", 0, now + 1, "exports", "p", now, "RUNNING", ""));
        aws.Get<WindowStore>().Put(Call.Scope, new StoredWindowExecution("x", "mw-0123456789abcdef0", Call.Now, "IN_PROGRESS", null));

        await aws.RestartAsync();

        await Eventually.HoldsAsync(async () => (await aws.Get<GetQueryResults>().InvokeAsync(new("q", null, null), Call)).Status == "Complete");
        Assert.Equal("hello", (await aws.Get<GetQueryResults>().InvokeAsync(new("q", null, null), Call)).Results[0][0].Value);
        await Eventually.HoldsAsync(async () => (await aws.Get<DescribeExportTasks>().InvokeAsync(new("e", "COMPLETED", null, null), Call)).ExportTasks.Count == 1);
        Assert.NotNull(aws.Get<ObjectStore>().Find("exports", "p/e/one/000000.gz"));
        await Eventually.HoldsAsync(async () => (await aws.Get<GetMaintenanceWindowExecution>().InvokeAsync(new("x"), Call)).Status == "FAILED");
        Assert.Contains("was stopped", (await aws.Get<GetMaintenanceWindowExecution>().InvokeAsync(new("x"), Call)).StatusDetails, StringComparison.Ordinal);
        Assert.Equal("InvalidParameterException", (await Assert.ThrowsAsync<AwsException>(() => aws.Get<StopQuery>().InvokeAsync(new("q"), Call))).Code);
    }

    [Fact]
    public async Task A_query_that_waits_can_be_stopped_and_an_export_that_runs_be_cancelled()
    {
        await using var aws = await TestAws.StartAsync();
        var now = Call.Now.ToUnixTimeMilliseconds();
        aws.Get<QueryStore>().Add(Call.Scope, new("q", "fields @message", ["app"], 0, now + 1, 10, "Scheduled", now, "me"));
        Assert.True((await aws.Get<StopQuery>().InvokeAsync(new("q"), Call)).Success);
        Assert.Equal("Cancelled", (await aws.Get<GetQueryResults>().InvokeAsync(new("q", null, null), Call)).Status);
        aws.Get<ExportStore>().Tasks.Put(Call.Scope, "e", new("e", null, "app", "", 0, now + 1, "exports", "p", now, "PENDING", ""));
        await aws.Get<CancelExportTask>().InvokeAsync(new("e"), Call);
        Assert.Equal("PENDING_CANCEL", Assert.Single((await aws.Get<DescribeExportTasks>().InvokeAsync(new("e", null, null, null), Call)).ExportTasks).Status.Code);
        await aws.RestartAsync();
        await Eventually.HoldsAsync(async () => (await aws.Get<DescribeExportTasks>().InvokeAsync(new("e", "CANCELLED", null, null), Call)).ExportTasks.Count == 1);
    }
}
