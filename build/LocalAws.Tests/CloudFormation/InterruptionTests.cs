using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>A LocalAws that is killed in the middle of a stack: the next one fails it with the reason, rolls back, or goes on.</summary>
public class InterruptionTests
{
    [Theory]
    [InlineData(StackStatus.CreateInProgress, "ROLLBACK_COMPLETE")]
    [InlineData(StackStatus.DeleteInProgress, "DELETE_COMPLETE")]
    [InlineData(StackStatus.RollbackInProgress, "ROLLBACK_COMPLETE")]
    public async Task What_was_begun_is_brought_to_an_end(string status, string end)
    {
        using var folder = new TempFolder();
        string id;
        await using (var aws = await TestAws.StartAsync(options => options with { StateFolder = folder.File("state") }))
        {
            var client = new StackClient(aws);
            id = (string)(await client.CreateAsync("demo", "Resources: {Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: mine}}}"))["StackId"]!;
            // As a process leaves it that was killed between the log group and the note that it is there.
            var stacks = aws.Get<StackStore>();
            var stack = stacks.Get(StackClient.Call.Scope, id);
            stacks.Put(stack with
            {
                Status = status,
                Resources = new Dictionary<string, ResourceState> { ["Group"] = stack.Resources["Group"] with { Status = status == StackStatus.CreateInProgress ? StackStatus.CreateInProgress : StackStatus.DeleteInProgress } },
            });
            StateCopy.Take(folder.File("state"), folder.File("copy"));
        }
        await using var next = await TestAws.StartAsync(options => options with { StateFolder = folder.File("copy") });
        var after = new StackClient(next);
        Assert.Equal(end, (string?)(await after.SettledAsync(id))["StackStatus"]);
        Assert.Empty((await after.SendAsync("DescribeLogGroups", [], "logs"))["LogGroups"]!.AsArray());
        if (status == StackStatus.CreateInProgress)
            Assert.Equal("Resource creation cancelled: LocalAws was stopped while this was being done", await after.ReasonAsync(id, "Group"));
    }

    [Fact]
    public async Task An_update_that_was_interrupted_is_taken_back()
    {
        using var folder = new TempFolder();
        await using (var aws = await TestAws.StartAsync(options => options with { StateFolder = folder.File("state") }))
        {
            var client = new StackClient(aws);
            const string template = "Resources: {Word: {Type: AWS::SSM::Parameter, Properties: {Name: word, Type: String, Value: one}}}";
            var id = (string)(await client.CreateAsync("demo", template))["StackId"]!;
            var stacks = aws.Get<StackStore>();
            var before = stacks.Get(StackClient.Call.Scope, id);
            await client.UpdateAsync("demo", template.Replace("one", "two", StringComparison.Ordinal));
            var updated = stacks.Get(before.Scope, id);
            stacks.Put(updated with
            {
                Status = StackStatus.UpdateInProgress,
                Resources = new Dictionary<string, ResourceState> { ["Word"] = updated.Resources["Word"] with { Status = StackStatus.UpdateInProgress } },
            });
            StateCopy.Take(folder.File("state"), folder.File("copy"));
        }
        await using var next = await TestAws.StartAsync(options => options with { StateFolder = folder.File("copy") });
        var after = new StackClient(next);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string?)(await after.SettledAsync("demo"))["StackStatus"]);
        Assert.Equal("one", (string?)(await after.SendAsync("GetParameter", new JsonObject { ["Name"] = "word" }, "ssm"))["Parameter"]!["Value"]);
    }
}
