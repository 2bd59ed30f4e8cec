using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.Tests.CodeBuild;

public class BuildEventsTests
{
    [Fact]
    public async Task States_and_phases_are_published_as_EventBridge_has_them()
    {
        await using var world = await BuildWorld.StartAsync();
        var events = new ConcurrentQueue<AwsEvent>();
        var ended = new TaskCompletionSource();
        await using var subscription = world
            .Aws.Get<EventBus>()
            .Subscribe(
                (each, _) =>
                {
                    events.Enqueue(each);
                    if ((string?)each.Detail["build-status"] == "FAILED")
                        ended.TrySetResult();
                    return Task.CompletedTask;
                }
            );

        var build = await world.BuildAsync("version: 0.2\nphases: {build: {commands: ['exit 3']}}");
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));

        var mine = events.Where(each => each.Source == "aws.codebuild").ToList();
        Assert.Equal(
            ["IN_PROGRESS", "FAILED"],
            mine.Where(each => each.DetailType == "CodeBuild Build State Change").Select(each => (string)each.Detail["build-status"]!)
        );
        var failed = mine.Single(each => (string?)each.Detail["completed-phase-status"] == "FAILED");
        Assert.Equal(("BUILD", build.Arn), ((string)failed.Detail["completed-phase"]!, (string)failed.Detail["build-id"]!));
        Assert.Contains("COMMAND_EXECUTION_ERROR", (string)failed.Detail["completed-phase-context"]!, StringComparison.Ordinal);
    }
}
