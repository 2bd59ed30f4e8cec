using LocalAws.Tests.Clients;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Action types of an account's own, whose jobs a worker does: a process of boto3, which nobody here wrote.</summary>
public class CustomActionTests
{
    [Fact]
    public async Task A_worker_polls_acknowledges_and_reports_and_a_restart_in_between_loses_nothing()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "job_worker", part: "begin");
        await aws.RestartAsync();
        await Boto3.RunAsync(aws, "job_worker", part: "finish");
    }
}
