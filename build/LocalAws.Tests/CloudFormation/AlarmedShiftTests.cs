using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>A canary whose new version fails under traffic: Lambda measures that, the alarm goes off, CodeDeploy takes the traffic back, and so does the stack.</summary>
public class AlarmedShiftTests
{
    private static readonly JsonObject With = new() { ["Capabilities"] = new JsonArray("CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND") };

    [Fact]
    public async Task Errors_of_the_new_version_take_the_traffic_back_and_a_version_that_works_keeps_it()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 60 });
        var client = new StackClient(aws);
        await client.CreateAsync("demo", AlarmedCanary.Template("return 1;"), (JsonObject)With.DeepClone());
        var function = await client.PhysicalIdAsync("demo", "Hello");

        var failed = await UnderTrafficAsync(client, function, AlarmedCanary.Template("throw new Error('broken');"));
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string?)failed["StackStatus"]);
        Assert.Contains("CodeDeploy deployment d-", await client.ReasonAsync("demo", "HelloAliaslive"), StringComparison.Ordinal);
        Assert.Equal("1", await VersionAsync(client, function));
        var alarmed = await client.SendAsync("ListDeployments", new() { ["includeOnlyStatuses"] = new JsonArray("Stopped") }, "codedeploy");
        var deployment = await client.SendAsync("GetDeployment", new() { ["deploymentId"] = Assert.Single(alarmed["deployments"]!.AsArray())!.DeepClone() }, "codedeploy");
        Assert.Equal("ALARM_ACTIVE", (string?)deployment["deploymentInfo"]!["errorInformation"]!["code"]);

        await AlarmIsOverAsync(client, function);
        var shifted = await UnderTrafficAsync(client, function, AlarmedCanary.Template("return 3;"));
        Assert.Equal("UPDATE_COMPLETE", (string?)shifted["StackStatus"]);
        Assert.NotEqual("1", await VersionAsync(client, function));
    }

    // Calls the alias for as long as the stack is being changed, as its users do.
    private static async Task<JsonObject> UnderTrafficAsync(StackClient client, string function, string template)
    {
        var update = client.UpdateAsync("demo", template, (JsonObject)With.DeepClone());
        while (!update.IsCompleted)
            await CallAsync(client, function);
        return await update;
    }

    // Calls that succeed are measured, too: with the errors' period over, the alarm is.
    private static async Task AlarmIsOverAsync(StackClient client, string function)
    {
        var name = await client.PhysicalIdAsync("demo", "Errors");
        string? state;
        do
        {
            await CallAsync(client, function);
            state = (string?)(await client.SendAsync("DescribeAlarms", new() { ["AlarmNames"] = new JsonArray(name) }, "monitoring"))["MetricAlarms"]![0]!["StateValue"];
        }
        while (state != "OK");
    }

    private static Task<JsonObject> CallAsync(StackClient client, string function) =>
        client.SendAsync("Invoke", new() { ["FunctionName"] = function, ["Qualifier"] = "live" }, "lambda");

    private static async Task<string> VersionAsync(StackClient client, string function) =>
        (string)(await client.SendAsync("GetAlias", new() { ["FunctionName"] = function, ["Name"] = "live" }, "lambda"))["FunctionVersion"]!;
}
